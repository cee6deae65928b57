// The applications of examples/hosts/: how each is installed, checked, built and served.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../lib/run.mjs';

const SOURCES = join(root, 'examples/hosts');
/** Outside of the project: what an application does not install itself, it must not find. */
const WORK = join(tmpdir(), 'trust-center-hosts');

/**
 * @typedef {object} App
 * @property {string} name
 * @property {string} framework the package whose version the table shows
 * @property {string | undefined} trustedTypes policies that its own code creates; undefined: it sets HTML from strings
 * @property {string} [manifestOf] the element that is handed the manifest as an object
 * @property {boolean} [prerendered] the server, or the build, writes the content
 * @property {string} [server] a file that serves it, instead of ours
 * @property {string[]} [development] it warns of mistakes only in a development build, which always says these things
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

/** A copy of an application with the packed library in it. @returns {Promise<string>} its folder */
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
 * Installs what the lock says, and the library as it was packed just now: with the dependencies it has today, not
 * those of the day of the lock.
 */
export async function install(folder) {
  const file = join(folder, 'package-lock.json');
  const lock = await json(file).catch(() => undefined);
  if (lock) {
    delete lock.packages[LIBRARY];
    await write(file, lock);
  }
  // Not `npm ci`: locks lack the builds for other systems that the registry did not have (docs/dependencies.md).
  return npm(folder, ['install', '--no-audit', '--no-fund', '--prefer-offline']);
}

/** Takes the lock of an installed copy over, without what is of this build only. */
export async function keepLock({ name }, folder) {
  const lock = await json(join(folder, 'package-lock.json'));
  delete lock.packages[LIBRARY].integrity;
  await write(join(SOURCES, name, 'package-lock.json'), lock);
}

export const versionOf = async ({ framework }, folder) =>
  (await json(join(folder, 'node_modules', framework, 'package.json'))).version;

/** Runs a script of the application's package.json; undefined when it has none of that name. */
export async function runScript(folder, script, env) {
  const { scripts } = await json(join(folder, 'package.json'));
  return scripts[script] === undefined ? undefined : npm(folder, ['run', '--silent', script], env);
}

/**
 * Lines of `wrong.ts` that hold a mistake and that the compiler let pass: where it knows no `@ts-expect-error`, the
 * template's lines with an element on them are those that it has to name.
 */
export async function unnoticed(folder, output) {
  const lines = (await readFile(join(folder, 'wrong.ts'), 'utf8')).split('\n');
  const wrong = lines.flatMap((line, index) => (/^\s*<trust-/.test(line) ? [index + 1] : []));
  // eslint-disable-next-line no-control-regex -- the compiler colours its output
  const plain = output.replace(/\u001b\[\d+m/g, '');
  const named = new Set([...plain.matchAll(/wrong\.ts:(\d+):/g)].map(([, line]) => Number(line)));
  return { wrong, missed: wrong.filter((line) => !named.has(line)) };
}
