// npm run storybook: serves the stories at http://localhost:6006/ (PORT sets another port).
// npm run storybook:build: writes the stories as files into storybook-static/.
// Both install what is missing first. Storybook itself makes no requests to other machines.
import { pathToFileURL } from 'node:url';
import { bin, node } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

const STORYBOOK = bin('storybook/dist/bin/dispatcher.js');
const env = { STORYBOOK_DISABLE_TELEMETRY: '1' };

/** Builds the stories into storybook-static/. */
export const buildStorybook = (options = {}) =>
  node(STORYBOOK, ['build', '--disable-telemetry', '--quiet', '--output-dir', 'storybook-static'], {
    env,
    ...options,
  });

const serve = () => {
  const port = process.env.PORT ?? '6006';
  const offline = ['--disable-telemetry', '--no-version-updates', '--ci'];
  return node(STORYBOOK, ['dev', '--port', port, '--host', process.env.HOST ?? '127.0.0.1', ...offline], {
    env,
  });
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await setUp();
    const { code } = await (process.argv[2] === 'build' ? buildStorybook() : serve());
    process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
