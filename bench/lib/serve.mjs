// The server of the bench: serves dist/ from disk, and the pages with their scripts from memory.
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
 * Starts the server on a free port.
 *
 * @param {Map<string, string>} files The files in memory, by path.
 * @returns The server's `origin`, and `close()`.
 */
export async function serve(files) {
  // Compress each file once, as a host would, so that compression is not part of the measured time.
  const compressed = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://bench.invalid');
    const inDist = /^\/dist\/[\w./-]+$/.test(pathname) && !pathname.includes('..');
    const body =
      files.get(pathname) ??
      (inDist && (await readFile(join(root, pathname), 'utf8').catch(() => undefined)));
    if (body === undefined || body === false) return response.writeHead(404).end();
    // Compress like any host, because throttled runs depend on the number of transferred bytes.
    response.writeHead(200, {
      'content-type': `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'gzip',
      'cache-control': 'no-store',
    });
    if (!compressed.has(body)) compressed.set(body, gzipSync(body));
    return response.end(compressed.get(body));
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
