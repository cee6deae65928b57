// Runs browsers in real windows on a virtual display, and sends them key presses.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, ensure } from '../browsers.mjs';
import { startXvfb, WebKitDriver } from '../webkit-driver.mjs';
import { run } from './run.mjs';

/** Starts a virtual display. `shoot` writes a screenshot into a file, if ImageMagick is installed. */
export async function startDisplay() {
  await ensure('xvfb');
  await ensure('xdotool');
  const { proc, display } = await startXvfb();
  const close = () => proc.removeAllListeners('exit').kill();
  process.once('exit', close);
  async function shoot(file) {
    const { code } = await run('import', ['-display', display, '-window', 'root', file], { quiet: true });
    return code === 0 ? file : undefined;
  }
  return { name: display, close, shoot };
}

/** Starts the browser with puppeteer, because Playwright emulates focus on every page. */
const withPuppeteer = (browserName, args) => async (executablePath, env) => {
  const browser = await puppeteer.launch({
    browser: browserName,
    executablePath,
    headless: false,
    defaultViewport: null,
    args,
    env,
  });
  const [page] = await browser.pages();
  return {
    open: (url) => page.goto(url),
    run: (action, argument) => page.evaluate(action, argument),
    close: () => browser.close(),
  };
};

const start = {
  chromium: withPuppeteer('chrome', chromiumArgs),
  firefox: withPuppeteer('firefox', []),
  async webkit(driver, env) {
    const page = new WebKitDriver({ driver, display: env.DISPLAY });
    await page.start();
    return {
      open: (url) => page.do('POST', '/url', { url }),
      run: (action, argument = null) =>
        page.do('POST', '/execute/sync', { script: `return (${action})(...arguments)`, args: [argument] }),
      close: () => page.stop(),
    };
  },
};

/** Runs in the page. Returns the position of the heading on the screen. */
function headingOnScreen() {
  const { screenX, screenY, outerHeight, innerHeight } = window;
  const { left, top, height } = document.querySelector('h1').getBoundingClientRect();
  return [screenX + left + 20, screenY + outerHeight - innerHeight + top + height / 2].map(Math.round);
}

/** Opens a page in a window. `focus` clicks on its heading, and `press` and `type` send key presses. */
export async function openWindow(name, display) {
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' };
  const page = await start[name](await ensure(name), env);
  async function xdotool(...args) {
    const { code, output } = await run('xdotool', args.map(String), {
      quiet: true,
      env: { DISPLAY: display },
    });
    if (code !== 0) throw new Error(`xdotool ${args.join(' ')}: ${output}`);
  }
  return {
    ...page,
    focus: async () => xdotool('mousemove', ...(await page.run(headingOnScreen)), 'click', 1),
    press: (keys) => xdotool('key', keys),
    type: (words) => xdotool('type', '--', words),
  };
}
