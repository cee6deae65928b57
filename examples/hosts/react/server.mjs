import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { render } from './dist/server/entry-server.js';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const client = join(import.meta.dirname, 'dist/client');
const template = await readFile(join(client, 'index.html'), 'utf8');

const policy = (nonce) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const nonce = randomBytes(16).toString('base64');
  const headers = { 'content-security-policy': policy(nonce) };
  if (pathname === '/') {
    const page = await render(template, nonce);
    return response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(page);
  }
  const file = join(client, pathname);
  if (!(await stat(file).catch(() => undefined))?.isFile()) return response.writeHead(404, headers).end();
  response.writeHead(200, { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  return createReadStream(file).pipe(response);
}).listen(Number(process.env.PORT ?? 3000), '127.0.0.1');
