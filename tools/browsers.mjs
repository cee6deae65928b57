// Finds the browsers that the tests use, and installs those that are missing. Uses only modules built into Node.
//   node tools/browsers.mjs [chromium|firefox|webkit …]   prints the path of each
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './lib/run.mjs';

const onPath = (...names) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
const programFiles = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter(Boolean);
const windows = (...parts) => programFiles.map((folder) => join(folder, ...parts));

const CACHE = join(root, 'node_modules/.cache/trust-center');
const CANDIDATES = {
  chromium: [
    process.env.CHROMIUM_PATH,
    ...onPath('chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chromium-browser'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...windows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    join(CACHE, 'tmp/chromium'),
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windows('Mozilla Firefox', 'firefox.exe'),
  ],
  webkit: [process.env.WEBKIT_DRIVER, ...onPath('WebKitWebDriver')],
  // For tests in real windows: tools/find-in-page.mjs.
  xvfb: onPath('Xvfb'),
  xdotool: onPath('xdotool'),
};
const DEBIAN = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'],
  xvfb: ['xvfb'],
  xdotool: ['xdotool'],
};
const SPARTICUZ = '@sparticuz/chromium@153.0.0';

/** Returns the path of a browser, or undefined. A path from the environment wins if it exists. */
export function find(name) {
  return CANDIDATES[name].find((path) => path && existsSync(path));
}

/** Arguments with which puppeteer and playwright start Chromium. As root, Chromium starts only without its sandbox. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=en-US',
];

async function isDebian() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  // Ubuntu has apt as well, but its chromium and firefox packages only install a snap.
  return /^ID=debian$/m.test(release) && process.getuid?.() === 0;
}

async function fromDebian(name) {
  console.log(`Installing ${DEBIAN[name].join(', ')} (apt-get)…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN[name]];
  const { code, output } = await run('apt-get', install, { env, quiet: true });
  if (code !== 0) console.error(update.output + output);
  return code === 0 ? find(name) : undefined;
}

/**
 * Installs a Chromium from the npm registry, for Linux without root. It needs only glibc, nss, nspr and expat. It is not
 * a dependency, because every install would then download its 66 MB. It goes into a folder of its own, so that
 * node_modules still matches the lock file.
 */
async function fromNpm() {
  if (process.platform !== 'linux') return undefined;
  console.log(`Fetching ${SPARTICUZ} from npm…`);
  const temporary = join(CACHE, 'tmp');
  await mkdir(temporary, { recursive: true });
  const install = ['install', '--prefix', CACHE, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run('npm', [...install, SPARTICUZ], { quiet: true });
  if (code !== 0) {
    console.error(output);
    return undefined;
  }
  const unpack =
    "import('@sparticuz/chromium').then(async (m) => console.log(await m.default.executablePath()))";
  // It unpacks itself into the temporary folder. Use one for each checkout, so that users do not overwrite each other.
  const env = { TMPDIR: temporary };
  const result = await run(process.execPath, ['-e', unpack], { quiet: true, cwd: CACHE, env });
  if (result.code !== 0) console.error(result.output);
  return find('chromium');
}

/**
 * Returns the path of a browser, and installs it first if it is missing.
 *
 * @throws If it cannot be installed. The message says what to do.
 */
export async function ensure(name) {
  const found =
    find(name) ??
    ((await isDebian()) ? await fromDebian(name) : undefined) ??
    (name === 'chromium' ? await fromNpm() : undefined);
  if (found) return found;
  const variable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH', webkit: 'WEBKIT_DRIVER' }[name];
  throw new Error(
    `${name} was not found and could not be installed. Install it${variable ? `, or set ${variable} to its path` : ''}.`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2);
  for (const name of names.length ? names : ['chromium']) console.log(await ensure(name));
}
