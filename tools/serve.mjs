// The gallery's server: dist/ and examples/ under the strict policy that a careful site would send.
// No dependency. Kept small on purpose: for trying things out on one's own machine, not for the internet.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { root } from './lib/run.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
};

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

const MAX_REPORT = 64 * 1024;
const MAX_KEPT = 100;

/** The file behind a URL path: below dist/ or examples/, or undefined. */
function fileFor(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // no hidden files, no way up, no other system's separators
  if (/[\0\\]/.test(path) || path.split('/').some((part) => part.startsWith('.'))) return undefined;
  const [base, rest] = path.startsWith('/dist/') ? ['dist', path.slice('/dist'.length)] : ['examples', path];
  const file = join(root, base, rest);
  return file.startsWith(join(root, base) + sep) || file === join(root, base) ? file : undefined;
}

function answer(response, status, body, headers = {}) {
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : TYPES['.json'];
  const text = typeof body === 'string' ? `${body}\n` : JSON.stringify(body);
  response.writeHead(status, { ...HEADERS, 'content-type': type, ...headers }).end(text);
}

async function sendFile(request, response, url) {
  let file = fileFor(url.pathname);
  let found = file && (await stat(file).catch(() => undefined));
  if (found?.isDirectory()) {
    if (!url.pathname.endsWith('/'))
      return answer(response, 301, 'Moved', { location: `${url.pathname}/${url.search}` });
    file = join(file, 'index.html');
    found = await stat(file).catch(() => undefined);
  }
  if (!found?.isFile()) return answer(response, 404, 'Not found');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-length': found.size });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .once('error', () => response.destroy())
    .pipe(response);
}

async function readBody(request, limit) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A vulnerability report from an example's form: it stays in this process's memory and goes nowhere. */
async function takeReport(request, response, url, reports, number) {
  const example = url.pathname.slice('/report/'.length);
  const folder = /^[a-z0-9-]+$/.test(example) ? fileFor(`/${example}/trust.json`) : undefined;
  if (!folder || !(await stat(folder).catch(() => undefined)))
    return answer(response, 404, { error: 'No such example.' });
  const body = await readBody(request, MAX_REPORT);
  if (body === undefined)
    return answer(response, 413, { error: 'A report may have 64 kB.' }, { connection: 'close' });
  const failure = Number(url.searchParams.get('fail'));
  if (failure >= 400 && failure <= 599)
    return answer(response, failure, { error: 'Failing, as the address asked for.' });
  let report;
  try {
    report = JSON.parse(body);
  } catch {
    return answer(response, 400, { error: 'Not JSON.' });
  }
  if (typeof report !== 'object' || report === null || Array.isArray(report))
    return answer(response, 400, { error: 'Not a report.' });
  const reference = `${example.toUpperCase()}-${String(number).padStart(4, '0')}`;
  reports.push({ reference, example, report });
  if (reports.length > MAX_KEPT) reports.splice(0, reports.length - MAX_KEPT);
  return answer(response, 202, { reference });
}

/** A server that is not listening yet. `reports` is what its forms have received. */
export function createGallery() {
  const reports = [];
  let received = 0;
  const server = createServer((request, response) => {
    const handle = async () => {
      const url = new URL(request.url ?? '/', 'http://gallery.invalid');
      if (url.pathname.startsWith('/report/')) {
        if (request.method === 'POST') return takeReport(request, response, url, reports, ++received);
        return answer(response, 405, 'Reports are posted here.', { allow: 'POST' });
      }
      if (request.method === 'GET' || request.method === 'HEAD') return sendFile(request, response, url);
      return answer(response, 405, 'Not here.', { allow: 'GET, HEAD' });
    };
    handle().catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else answer(response, 500, 'The gallery stumbled: see its terminal.');
    });
  });
  return { server, reports };
}

/**
 * Starts listening, on the next free port when the wanted one is taken.
 *
 * @returns {Promise<number>} the port
 */
export function listen(server, port, host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const attempt = (candidate) => {
      const onError = (error) => {
        if (error.code === 'EADDRINUSE' && candidate < port + 50) attempt(candidate + 1);
        else reject(error);
      };
      server.once('error', onError);
      server.listen(candidate, host, () => {
        server.off('error', onError);
        resolve(server.address().port);
      });
    };
    attempt(port);
  });
}
