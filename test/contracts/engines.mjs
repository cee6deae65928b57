// Drives a page in each engine in the same way: open an address, run a function there. The environment variable BROWSERS
// names the engines, as for the browser tests. The default is Chromium.
import puppeteer from 'puppeteer-core';
import { ensure } from '../../tools/browsers.mjs';
import { openChromium } from '../../tools/lib/chromium.mjs';
import { WebKitDriver } from '../../tools/webkit-driver.mjs';

export const ENGINES = (process.env.BROWSERS ?? 'chromium').split(',');

const env = { ...process.env, TZ: 'UTC' };

const start = {
  async chromium() {
    const browser = await openChromium();
    const page = await browser.newPage();
    return {
      open: (url) => page.goto(url),
      run: (action, argument) => page.evaluate(action, argument),
      close: () => browser.close(),
    };
  },
  async firefox(executablePath) {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, env });
    const page = await browser.newPage();
    return {
      open: (url) => page.goto(url),
      run: (action, argument) => page.evaluate(action, argument),
      close: () => browser.close(),
    };
  },
  async webkit(driver) {
    const page = new WebKitDriver({ driver });
    await page.start();
    await page.do('POST', '/timeouts', { script: 60_000 });
    return {
      open: (url) => page.do('POST', '/url', { url }),
      async run(action, argument = null) {
        // The last argument of an asynchronous script takes its answer.
        const script = `const [argument, done] = arguments;
          Promise.resolve((${action})(argument)).then(
            (value) => done({ value }),
            (error) => done({ error: String(error) + '\\n' + error.stack }));`;
        const { value, error } = await page.do('POST', '/execute/async', { script, args: [argument] });
        if (error) throw new Error(error);
        return value;
      },
      close: () => page.stop(),
    };
  },
};

/** A page in an engine. `run` takes a function, also an asynchronous one, that refers to nothing around it. */
export const openEngine = async (name) => start[name](await ensure(name));
