// npm start: installs what is missing, builds dist/ if it is out of date, and serves the gallery.
// With --watch it builds again on every change. PORT and HOST set the address on which it listens.
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { root } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';
import { createGallery, listen } from './serve.mjs';

async function buildNow() {
  console.log('Building…');
  const failed = await build();
  console.log(failed.length ? `Failed: ${failed.join(', ')}` : 'Built.');
}

function watchSources() {
  let wait;
  let running = Promise.resolve();
  const changed = () => {
    clearTimeout(wait);
    wait = setTimeout(() => (running = running.then(buildNow)), 150);
  };
  for (const folder of ['src', 'components']) watch(join(root, folder), { recursive: true }, changed);
}

try {
  await setUp();
  if (!(await isBuilt())) await buildNow();
  // Start even after a type error, because the page still works. Without its script the page would be empty.
  if (!existsSync(join(root, 'dist/trust-center.js')))
    throw new Error('The build failed and there is no dist/trust-center.js. See the messages above.');
  const host = process.env.HOST ?? '127.0.0.1';
  const port = await listen(createGallery().server, Number(process.env.PORT ?? 4173), host);
  if (process.argv.includes('--watch')) watchSources();
  const shown = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  console.log(`\nThe gallery is at  http://${shown}:${port}/\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
