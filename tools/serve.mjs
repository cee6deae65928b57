// The gallery's server: serves dist/ and examples/ with the strict content security policy that a careful site would
// send. It has no dependencies and is small on purpose, for use on a developer's own machine and not on the internet.
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

/** The content security policy under which the library promises to work (docs/security.md). */
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

/** Returns the file in dist/ or examples/ for a URL path, or undefined if the path is not allowed. */
function fileFor(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // Reject hidden files, `..`, and the path separators of other systems.
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

/** Receives a vulnerability report from an example's form, and keeps it in the memory of this process only. */
async function takeReport(request, response, url, reports, number) {
  const example = url.pathname.slice('/report/'.length);
  const folder = /^[a-z0-9-]+$/.test(example) ? fileFor(`/${example}/trust.json`) : undefined;
  if (!folder || !(await stat(folder).catch(() => undefined)))
    return answer(response, 404, { error: `There is no example ${example}.` });
  const body = await readBody(request, MAX_REPORT);
  if (body === undefined)
    return answer(response, 413, { error: 'The report is larger than 64 KiB.' }, { connection: 'close' });
  const failure = Number(url.searchParams.get('fail'));
  if (failure >= 400 && failure <= 599)
    return answer(response, failure, { error: `This is a test failure, requested by ?fail=${failure}.` });
  let report;
  try {
    report = JSON.parse(body);
  } catch {
    return answer(response, 400, { error: 'The body is not valid JSON.' });
  }
  if (typeof report !== 'object' || report === null || Array.isArray(report))
    return answer(response, 400, { error: 'The body is not a JSON object.' });
  const reference = `${example.toUpperCase()}-${String(number).padStart(4, '0')}`;
  reports.push({ reference, example, report });
  if (reports.length > MAX_KEPT) reports.splice(0, reports.length - MAX_KEPT);
  return answer(response, 202, { reference });
}

/** Creates a server that is not listening yet. `reports` contains the reports that it has received. */
export function createGallery() {
  const reports = [];
  let received = 0;
  const server = createServer((request, response) => {
    const handle = async () => {
      const url = new URL(request.url ?? '/', 'http://gallery.invalid');
      if (url.pathname.startsWith('/report/')) {
        if (request.method === 'POST') return takeReport(request, response, url, reports, ++received);
        return answer(response, 405, 'Method not allowed. Send reports with POST.', { allow: 'POST' });
      }
      if (request.method === 'GET' || request.method === 'HEAD') return sendFile(request, response, url);
      return answer(response, 405, 'Method not allowed. Use GET or HEAD.', { allow: 'GET, HEAD' });
    };
    handle().catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else answer(response, 500, 'Internal error. See the terminal of the gallery.');
    });
  });
  return { server, reports };
}

/**
 * Makes a server listen on a port, or on the next free one if that port is in use.
 *
 * @returns {Promise<number>} The port.
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
