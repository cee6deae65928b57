// A server for host pages from test/hosts/pages/, with the policy, the replacements and the delays that a test needs,
// beside the gallery's dist/ and examples/.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startPages } from '../contracts/support.mjs';
import { root } from '../../tools/lib/run.mjs';

export { waitForElements } from '../contracts/support.mjs';

const TYPES = {
  html: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml; charset=utf-8',
  json: 'application/json',
};
const JAVASCRIPT = 'text/javascript; charset=utf-8';
export const VERSION = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version;
export const OTHER_VERSION = '0.0.9';

/** Returns a file of dist/ with another version number. */
async function otherVersion(path) {
  const text = await readFile(join(root, 'dist', path), 'utf8');
  return text.replaceAll(VERSION, OTHER_VERSION);
}

/** A response that is held back until `release()`. `requested` and `closed` resolve with the client's request. */
class HeldResponse {
  constructor() {
    this.requested = new Promise((resolve) => (this.onRequested = resolve));
    this.closed = new Promise((resolve) => (this.onClosed = resolve));
    this.released = new Promise((resolve) => (this.release = resolve));
  }
}

/**
 * Starts the server.
 *
 * - `/hosts/<page>`: a file of test/hosts/pages/, with the options of `open`
 * - `/cdn/…`: dist/ and examples/ with CORS for every origin, as a CDN sends them
 * - `/cdn/report`: accepts reports, which are recorded in `received`
 * - `/other/…`: dist/ with another version number
 * - `hold(path)`: holds back the response for a path until `release()`
 */
export async function startHosts(launch) {
  const settings = new Map();
  const held = new Map();

  async function send(request, response) {
    const { pathname, search } = new URL(request.url, 'http://host.invalid');
    const [, place, ...rest] = pathname.split('/');
    const path = rest.join('/');
    if (place === 'hosts') {
      const { policy, replace = {} } = settings.get(search) ?? {};
      const file = await readFile(join(root, 'test/hosts/pages', path), 'utf8');
      const body = Object.entries(replace).reduce((text, [from, to]) => text.replaceAll(from, to), file);
      response.writeHead(200, {
        'content-type': TYPES[path.split('.').at(-1)],
        ...(policy && { 'content-security-policy': policy }),
      });
      return response.end(body);
    }
    const body =
      place === 'other'
        ? await otherVersion(path)
        : await readFile(join(root, path.replace(/^(?!dist)/, 'examples/')));
    const type = path.endsWith('.json')
      ? 'application/json'
      : path.endsWith('.css')
        ? 'text/css'
        : JAVASCRIPT;
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    return response.end(body);
  }

  const received = [];
  async function takeReport(request, response) {
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' };
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
    const chunks = await request.toArray();
    received.push(JSON.parse(Buffer.concat(chunks).toString()));
    return response
      .writeHead(202, { ...headers, 'content-type': 'application/json' })
      .end('{"reference":"R-1"}');
  }

  function intercept(request, response) {
    const { pathname } = new URL(request.url, 'http://host.invalid');
    const waiting = held.get(pathname);
    if (waiting) {
      waiting.onRequested();
      response.on('close', () => waiting.onClosed());
      void waiting.released.then(() => {
        held.delete(pathname);
        if (!response.destroyed) pages.server.emit('request', request, response);
      });
      return true;
    }
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return true;
    }
    if (pathname === '/cdn/report') {
      takeReport(request, response);
      return true;
    }
    if (!/^\/(hosts|cdn|other)\//.test(pathname)) return false;
    send(request, response).catch(() => response.writeHead(404).end());
    return true;
  }

  const pages = await startPages({ intercept, launch });
  let sequence = 0;
  return {
    ...pages,
    received,
    hold(path) {
      const waiting = new HeldResponse();
      held.set(path, waiting);
      return waiting;
    },
    /**
     * Opens a host page.
     *
     * @param policy the Content-Security-Policy header
     * @param replace strings in the page, and what replaces them
     */
    async open(path, { policy, replace, setUp, ...options } = {}) {
      const query = policy || replace ? `?${(sequence += 1)}` : '';
      settings.set(query, { policy, replace });
      return pages.open(path + query, {
        ...options,
        async setUp(page) {
          page.setDefaultTimeout(10_000);
          await setUp?.(page);
        },
      });
    },
  };
}

/** Returns the visible text of a page, including shadow roots, in reading order. */
export const readable = (page, selector = 'body') =>
  page.evaluate((from) => {
    const words = (node) => {
      if (node.nodeType === 3) return node.data;
      if (node.nodeType !== 1 || /^(script|style|template)$/i.test(node.localName)) return '';
      if (
        !node.checkVisibility() &&
        node.localName !== 'slot' &&
        getComputedStyle(node).display !== 'contents'
      )
        return '';
      const children =
        node.localName === 'slot' && node.assignedNodes().length
          ? node.assignedNodes()
          : (node.shadowRoot ?? node).childNodes;
      return [...children].map(words).join(' ');
    };
    return [...document.querySelectorAll(from)].map(words).join(' ').replace(/\s+/g, ' ').trim();
  }, selector);

/** Returns the elements that overflow the window horizontally, including those in shadow roots, as tag and class. */
export const overflowing = (page) =>
  page.evaluate(() => {
    const all = (scope) =>
      [...scope.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? all(el.shadowRoot) : [])]);
    const { clientWidth } = document.documentElement;
    const isWide = (el) => {
      const { left, right, width } = el.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1) && el.checkVisibility();
    };
    const isCut = (el) => {
      for (let at = el; at; at = at.parentNode ?? at.host)
        if (
          at.nodeType === 1 &&
          (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX) || at.matches('.visually-hidden'))
        )
          return true;
      return false;
    };
    return all(document.body)
      .filter((el) => el.localName !== 'slot' && isWide(el) && !isCut(el))
      .map((el) => `${el.localName}.${el.className}`);
  });
