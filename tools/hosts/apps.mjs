// The applications in examples/hosts/, and the functions that copy, install, check and build them.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../lib/run.mjs';

const SOURCES = join(root, 'examples/hosts');
/** Outside the project, so that an application finds only the packages that it installs itself. */
const WORK = join(tmpdir(), 'trust-center-hosts');

/**
 * @typedef {object} App
 * @property {string} name
 * @property {string} framework The package whose version the table shows.
 * @property {string | undefined} trustedTypes Trusted Types policies that the framework creates. Undefined if it sets
 *   HTML from strings, so that the page cannot require Trusted Types.
 * @property {string} [manifestOf] The element that gets the manifest as an object.
 * @property {boolean} [prerendered] Whether the application's server or build renders the content.
 * @property {string} [server] A file that serves the application. If absent, tools/hosts/server.mjs does.
 * @property {string[]} [development] Set if only a development build prints warnings: console messages that such a
 *   build always prints.
 */

/** @type {App[]} */
export const apps = [
  { name: 'plain-html', framework: 'trust-center', trustedTypes: '' },
  {
    name: 'react',
    framework: 'react',
    trustedTypes: '',
    manifestOf: 'trust-badge',
    prerendered: true,
    server: 'server.mjs',
    development: ['React DevTools', 'Lit is in dev mode'],
  },
  { name: 'vue', framework: 'vue', trustedTypes: 'vue', manifestOf: 'trust-center' },
  { name: 'svelte', framework: 'svelte', trustedTypes: 'svelte-trusted-html', manifestOf: 'trust-center' },
  { name: 'solid', framework: 'solid-js', trustedTypes: undefined, manifestOf: 'trust-center' },
  { name: 'angular', framework: '@angular/core', trustedTypes: '', manifestOf: 'trust-center' },
  { name: 'eleventy', framework: '@11ty/eleventy', trustedTypes: '', prerendered: true },
];

const LIBRARY = 'node_modules/trust-center';
const NOT_SOURCE = /(^|[\\/])(node_modules|dist|_site|\.angular)([\\/]|$)|trust-center\.tgz$/;
const json = async (file) => JSON.parse(await readFile(file, 'utf8'));
const write = (file, data) => writeFile(file, `${JSON.stringify(data, null, 2)}\n`);

const quiet = { quiet: true };
const npm = (cwd, args, env = {}) =>
  run('npm', args, {
    ...quiet,
    cwd,
    env: { NG_CLI_ANALYTICS: 'false', npm_config_loglevel: 'error', ...env },
  });

/**
 * Copies an application and puts the packed library into the copy.
 *
 * @returns {Promise<string>} The folder of the copy.
 */
export async function copyApp({ name }, tarball) {
  const folder = join(WORK, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(WORK, { recursive: true });
  const source = join(SOURCES, name);
  await cp(source, folder, {
    recursive: true,
    filter: (path) => !NOT_SOURCE.test(path.slice(source.length)),
  });
  await cp(tarball, join(folder, 'trust-center.tgz'));
  return folder;
}

/**
 * Installs the packages of the lock file, and the library as it was just packed. Removes the library from the lock file
 * first, so that npm installs its current dependencies instead of the locked ones.
 */
export async function install(folder) {
  const file = join(folder, 'package-lock.json');
  const lock = await json(file).catch(() => undefined);
  if (lock) {
    delete lock.packages[LIBRARY];
    await write(file, lock);
  }
  // `npm ci` would fail: the lock files lack builds for other systems that the registry did not have
  // (docs/dependencies.md).
  return npm(folder, ['install', '--no-audit', '--no-fund', '--prefer-offline']);
}

/** Copies the lock file of an installed copy back, without the hash of the library, which changes with each build. */
export async function keepLock({ name }, folder) {
  const lock = await json(join(folder, 'package-lock.json'));
  delete lock.packages[LIBRARY].integrity;
  await write(join(SOURCES, name, 'package-lock.json'), lock);
}

/** Returns the installed version of an application's framework. */
export const versionOf = async ({ framework }, folder) =>
  (await json(join(folder, 'node_modules', framework, 'package.json'))).version;

/** Runs a script of the application's package.json. Returns undefined if there is no such script. */
export async function runScript(folder, script, env) {
  const { scripts } = await json(join(folder, 'package.json'));
  return scripts[script] === undefined ? undefined : npm(folder, ['run', '--silent', script], env);
}

/**
 * Returns which mistakes in `wrong.ts` the compiler did not report. Angular templates know no `@ts-expect-error`, so
 * every line of the template that begins with one of our elements counts as a mistake.
 *
 * @param {string} output Output of the compiler.
 * @returns {Promise<{ wrong: number[], missed: number[] }>} Line numbers of all mistakes, and of those not reported.
 */
export async function missedMistakes(folder, output) {
  const lines = (await readFile(join(folder, 'wrong.ts'), 'utf8')).split('\n');
  const wrong = lines.flatMap((line, index) => (/^\s*<trust-/.test(line) ? [index + 1] : []));
  // eslint-disable-next-line no-control-regex -- the compiler colors its output
  const plain = output.replace(/\u001b\[\d+m/g, '');
  const named = new Set([...plain.matchAll(/wrong\.ts:(\d+):/g)].map(([, line]) => Number(line)));
  return { wrong, missed: wrong.filter((line) => !named.has(line)) };
}
