// Brings node_modules in line with package-lock.json. Node built-ins only.
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
 * Whether every package of the lock is installed in its version. Compared by content, as a checkout
 * sets file times to its own moment.
 */
export async function dependenciesAreCurrent() {
  const wanted = await packagesIn('package-lock.json');
  const installed = await packagesIn('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer, devOptional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // builds for other systems are in the lock and never installed
    return found ? found.version === version : Boolean(optional || peer || devOptional);
  });
}

/** Installs what the lock names, if it is not there. Throws with a plain message when it can't. */
export async function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1]))
    throw new Error(`Node ${MINIMUM.join('.')} or newer is needed; this is ${process.versions.node}.`);
  if (await dependenciesAreCurrent()) return;
  console.log('Installing dependencies (npm ci)…');
  // The build that `prepare` would run is the next step anyway; esbuild works without its own script.
  const { code } = await run('npm', [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new Error('npm ci failed: see above.');
}
