// Serves a built application under the content security policy of docs/security.md.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { POLICY, listen } from '../serve.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Returns the project's own policy with these exceptions: Angular pages have a `<base>`, pages have an empty icon as a
 * `data:` URL, and frameworks create Trusted Types policies or cannot work with Trusted Types.
 */
const policyFor = ({ trustedTypes }) => {
  const policy = POLICY.replace("base-uri 'none'", "base-uri 'self'").replace(
    "img-src 'self'",
    "img-src 'self' data:",
  );
  return trustedTypes === undefined
    ? policy.replace(/; (require-trusted-types-for|trusted-types) [^;]+/g, '')
    : policy.replace('trusted-types lit-html', `trusted-types lit-html ${trustedTypes}`.trim());
};

const serveFiles = async (app, folder) => {
  const headers = { 'content-security-policy': policyFor(app), 'cache-control': 'no-store' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    readFile(join(folder, 'dist', path)).then(
      (body) =>
        response
          .writeHead(200, { ...headers, 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404, headers).end(),
    );
  });
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};

/** Returns a port that is currently free. */
async function freePort() {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const runServer = async ({ server }, folder) => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [server], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = Date.now() + 10_000;
  while (!(await fetch(origin).catch(() => undefined))?.ok) {
    if (child.exitCode !== null || Date.now() > end)
      throw new Error(`${server} in ${folder} did not answer within 10 s, or it exited`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    close: () => {
      child.kill();
      return ended;
    },
  };
};

/**
 * Serves a built application, by its own server if it has one.
 *
 * @returns {Promise<{ origin: string, close: () => Promise<unknown> }>}
 */
export const serveApp = (app, folder) => (app.server ? runServer : serveFiles)(app, folder);
