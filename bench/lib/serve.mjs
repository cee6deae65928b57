// What the pages of the bench are served from: dist/ as it is, pages and their scripts from memory.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../tools/lib/run.mjs';

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

/**
 * @param {Map<string, string>} files by path, from memory
 * @returns a server with `origin`, and `close()`
 */
export async function serve(files) {
  // Packed once, as a host keeps them: what the server does is no part of what is measured.
  const packed = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://bench.invalid');
    const inDist = /^\/dist\/[\w./-]+$/.test(pathname) && !pathname.includes('..');
    const body =
      files.get(pathname) ??
      (inDist && (await readFile(join(root, pathname), 'utf8').catch(() => undefined)));
    if (body === undefined || body === false) return response.writeHead(404).end();
    // As any host would send it; throttled runs measure bytes that travel.
    response.writeHead(200, {
      'content-type': `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
    });
    if (!packed.has(body)) packed.set(body, gzipSync(body));
    return response.end(packed.get(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
