// Starts and stops Debian's WebKitGTK: Xvfb (unless DISPLAY is set) and WebKitWebDriver. Sends W3C WebDriver commands
// with fetch, so that it needs no dependencies.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const freePort = () =>
  new Promise((resolve, reject) => {
    const s = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = s.address();
        s.close(() => resolve(port));
      });
  });

/** Exit codes by signal. These signals end Node without an `exit` event, so child processes would keep running. */
const EXIT_CODES = { SIGHUP: 129, SIGTERM: 143 };

/**
 * Starts an X display without a monitor. It ends together with this process.
 *
 * @returns {Promise<{ proc: import('node:child_process').ChildProcess, display: string }>} Its process and its name.
 */
export const startXvfb = () =>
  new Promise((resolve, reject) => {
    // -displayfd 3: Xvfb picks a free display number and writes it on fd 3
    const proc = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    process.once('exit', () => proc.kill());
    for (const [signal, code] of Object.entries(EXIT_CODES)) process.once(signal, () => process.exit(code));
    proc.once('error', reject);
    proc.once('exit', (code) => reject(new Error(`Xvfb exited (${code})`)));
    proc.stdio[3].once('data', (d) => resolve({ proc, display: `:${String(d).trim()}` }));
  });

/** A WebKitGTK browser with one page. */
export class WebKitDriver {
  #children = [];
  #base;
  #session;
  #queue = Promise.resolve();

  constructor({ driver, browser, display } = {}) {
    this.display = display ?? process.env.DISPLAY;
    this.driver = driver ?? process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
    this.browser =
      browser ?? process.env.WEBKIT_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
    process.once('exit', () => this.#kill());
  }

  #kill() {
    for (const child of this.#children.reverse()) child.removeAllListeners('exit').kill();
    this.#children = [];
  }

  /** Starts the browser and returns its version. */
  async start() {
    let { display } = this;
    if (!display) {
      const x = await startXvfb();
      this.#children.push(x.proc);
      display = x.display;
    }
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#children.push(
      spawn(this.driver, [`--port=${port}`], {
        env: {
          ...process.env,
          DISPLAY: display,
          GDK_BACKEND: 'x11',
          NO_AT_BRIDGE: '1',
          // Keep compositing on, as readers have it. Without it, WebKitGTK crashes on any view transition.
        },
        stdio: ['ignore', 'ignore', process.env.WEBKIT_LOG ? 'inherit' : 'ignore'],
      }),
    );
    for (let i = 0; ; i++) {
      try {
        if ((await fetch(`${this.#base}/status`)).ok) break;
      } catch {
        /* The driver is still starting. */
      }
      if (i > 200)
        throw new Error(`${this.driver} did not start within 10 s. Set WEBKIT_LOG=1 to see its output.`);
      await sleep(50);
    }
    const r = await this.#send('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: this.browser, args: ['--automation'] } },
      },
    });
    this.#session = `/session/${r.sessionId}`;
    return r.capabilities?.browserVersion;
  }

  async #send(method, path, body) {
    const res = await fetch(this.#base + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await res.json();
    if (value?.error) throw new Error(`WebDriver ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** Sends a WebDriver command to the page. Commands are queued, because the driver accepts one at a time. */
  do(method, path, body) {
    const p = this.#queue.then(() => this.#send(method, this.#session + path, body));
    this.#queue = p.catch(() => {});
    return p;
  }

  async stop() {
    try {
      if (this.#session) await this.do('DELETE', '');
    } catch {
      /* The browser is killed next anyway. */
    }
    this.#kill();
  }
}
