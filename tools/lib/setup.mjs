// Installs the packages of package-lock.json. Uses only built-in modules of Node.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const MINIMUM = [20, 19];

async function packagesIn(file) {
  try {
    return JSON.parse(await readFile(join(root, file), 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * Returns true if every package of the lock is installed in its version. Compares contents, because a checkout changes the
 * times of files.
 */
export async function dependenciesAreCurrent() {
  const wanted = await packagesIn('package-lock.json');
  const installed = await packagesIn('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // The lock also names builds for other systems, which are not installed.
    return found ? found.version === version : Boolean(optional || peer || devOptional);
  });
}

/** Installs the packages of the lock if some are missing. Throws an error if that fails. */
export async function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1]))
    throw new Error(`Node ${MINIMUM.join('.')} or newer is needed; this is ${process.versions.node}.`);
  if (await dependenciesAreCurrent()) return;
  console.log('Installing dependencies (npm ci)…');
  // Without scripts: `prepare` would run the build, which is the next step anyway, and esbuild works without its script.
  const { code } = await run('npm', [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new Error('npm ci failed: see above.');
}
