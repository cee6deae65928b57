// npm run build: everything in dist/. Each step's output shows only when it fails.
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCompletion } from './build-completion.mjs';
import { buildIntegrity } from './build-integrity.mjs';
import { buildTypes } from './build-types.mjs';
import { node, root, tools } from './lib/run.mjs';

// Key the cache by the folder, because checkouts that share node_modules each have their own dist/.
const HERE = createHash('sha256').update(root).digest('hex').slice(0, 8);
const STAMP = join(root, `node_modules/.cache/trust-center/built-${HERE}`);
/** Everything that the build reads, except installed packages. */
export const INPUTS = [
  'src',
  'components',
  'tools/build.mjs',
  'tools/build-schema.mjs',
  'tools/build-types.mjs',
  'tools/build-completion.mjs',
  'tools/build-integrity.mjs',
  'tools/lib/elements.mjs',
  'tools/types',
  'tools/lib/load.mjs',
  'tools/generate/manifest',
  'tools/lib/run.mjs',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'vite.cdn.config.ts',
  'vite.css.ts',
  'vite.on-demand.ts',
  'custom-elements-manifest.config.mjs',
  'package-lock.json',
];

async function filesOf(path) {
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath ?? e.path, e.name));
  return files.length ? files.sort() : [join(root, path)];
}

/**
 * Returns a digest of everything that the build reads. It hashes paths and contents but no times, because a checkout
 * changes the times of files.
 */
async function fingerprint() {
  const hash = createHash('sha256');
  for (const input of INPUTS)
    for (const file of await filesOf(input))
      hash.update(file.slice(root.length)).update(await readFile(file).catch(() => ''));
  return hash.digest('hex');
}

/** Returns true if dist/ is up to date with the sources. */
export async function isBuilt() {
  const stamp = await readFile(STAMP, 'utf8').catch(() => '');
  const entry = await readFile(join(root, 'dist/trust-center.js')).catch(() => undefined);
  return entry !== undefined && stamp === (await fingerprint());
}

const copyStyles = async () => {
  for (const file of ['before-define.css', 'tokens.json'])
    await cp(join(root, 'src/styles', file), join(root, 'dist', file));
};

/** Returns a build step that runs a function. The step fails if the function throws. */
const done = (action) => async () => {
  await action();
  return { code: 0, output: '' };
};

/** Runs all steps, also after one has failed, to build as much as possible. Returns the names of the failed steps. */
export async function build() {
  const before = await fingerprint();
  await rm(STAMP, { force: true });
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const failed = [];
  const step = async (name, action) => {
    const { code, output } = await action().catch((error) => ({ code: 1, output: error.stack }));
    if (code === 0) return;
    failed.push(name);
    console.error(`\nbuild: ${name} failed\n${output}`);
  };
  const quiet = { quiet: true };
  const types = step('types', () => node(tools.tsc, ['-p', 'tsconfig.build.json'], quiet));
  const cem = step('element manifest', () => node(tools.cem, ['analyze'], quiet));
  await step('modules', () => node(tools.vite, ['build', '--logLevel', 'warn'], quiet));
  await step('one file', () =>
    node(tools.vite, ['build', '--logLevel', 'warn', '-c', 'vite.cdn.config.ts'], quiet),
  );
  // Make the command executable. npm does this on install, but in a clone npx runs the file directly.
  await step(
    'command',
    done(() => chmod(join(root, 'dist/components/cli.js'), 0o755)),
  );
  await step('styles', done(copyStyles));
  await step('schema', () => node(join(root, 'tools/build-schema.mjs'), [], quiet));
  await Promise.all([types, cem]);
  await step('framework types', done(buildTypes));
  await step('completion', done(buildCompletion));
  await step('integrity', done(buildIntegrity));
  if (failed.length === 0) {
    await mkdir(dirname(STAMP), { recursive: true });
    await writeFile(STAMP, before);
  }
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failed = await build();
  if (failed.length) process.exitCode = 1;
  else console.log('Built dist/.');
}
