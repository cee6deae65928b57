// Chromium for tests that drive pages with Playwright. `npm test` starts one and shares it between all test files;
// a file that is run alone starts its own.
import { chromium } from 'playwright-core';
import { chromiumArgs, ensure } from '../browsers.mjs';

const SHARED = 'TRUST_CENTER_CHROMIUM';

/** Dates read the same on every machine. */
const settings = async () => ({
  executablePath: await ensure('chromium'),
  args: chromiumArgs,
  env: { ...process.env, TZ: 'UTC' },
});

/**
 * Starts the Chromium that test files share.
 *
 * @returns {Promise<{ env: Record<string, string>, close: () => Promise<void> }>} `env` is the environment in which
 *   {@link openChromium} finds it
 */
export async function shareChromium() {
  const server = await chromium.launchServer(await settings());
  return { env: { [SHARED]: server.wsEndpoint() }, close: () => server.close() };
}

/**
 * Connects to the shared Chromium, or launches one when there is none. Closing it ends the caller's pages only, or the
 * browser that was launched.
 *
 * @param {import('playwright-core').LaunchOptions} [options] needs a Chromium of its own: always launches one
 * @example const browser = await openChromium();
 */
export async function openChromium(options) {
  const endpoint = process.env[SHARED];
  if (endpoint && !options) return chromium.connect(endpoint);
  return chromium.launch({ ...(await settings()), ...options });
}
