import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { prerenderPage } from './output.js';
import { PageError } from './places.js';
import type { PrerenderOptions } from './prerender.js';
import { styleFiles } from './styles.js';

/** How the plugin prerenders. */
export interface TrustCenterPluginOptions extends PrerenderOptions {
  /** The manifest, as a file below the root of the project. */
  readonly manifest: string;
}

interface Emitter {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown;
}

interface DevServer {
  readonly watcher: {
    add(path: string): unknown;
    on(event: 'change', listener: (path: string) => void): unknown;
  };
  readonly ws: { send(payload: { type: 'full-reload' }): void };
  readonly middlewares: {
    use(
      handle: (
        request: { url?: string | undefined },
        response: { setHeader(name: string, value: string): unknown; end(text: string): unknown },
        next: () => void,
      ) => void,
    ): unknown;
  };
}

/** What of Vite's `Plugin` is used: written out, so that nobody needs Vite's types who does not have it. */
export interface TrustCenterPlugin {
  readonly name: string;
  configResolved(config: { readonly root: string; readonly base: string }): void;
  readonly transformIndexHtml: {
    readonly order: 'post';
    handler(html: string, context: { readonly path: string }): Promise<string>;
  };
  configureServer(server: DevServer): void;
  generateBundle(this: Emitter): void;
}

/** A byte-order mark may be ignored (RFC 8259, section 8.1), and editors do leave one. */
const readManifest = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new Error(`${file}: ${String(cause)}`, { cause });
  }
};

/**
 * A plugin for Vite: fills the marked places and the elements of every page as it is built or served, and
 * with `styles: {href}` serves and emits the style sheets.
 *
 * @throws while building, when the manifest cannot be read, or a place in a page has no end
 * @example
 * // vite.config.ts
 * import { trustCenter } from 'trust-center/vite';
 * export default { plugins: [trustCenter({ manifest: 'public/trust.json', styles: { href: '/trust' } })] };
 */
export const trustCenter = ({ manifest, ...options }: TrustCenterPluginOptions): TrustCenterPlugin => {
  let file = resolve(manifest);
  let base = '/';
  const folder = options.styles?.href?.replace(/\/$/, '');
  /** The sheets by their address below the root; none where they are somebody else's to serve. */
  const sheets = (): readonly (readonly [string, string])[] => {
    if (folder === undefined || !folder.startsWith(base.replace(/\/$/, ''))) return [];
    const path = folder.slice(base.replace(/\/$/, '').length).replace(/^\//, '');
    return Object.entries(styleFiles()).map(([name, css]) => [path === '' ? name : `${path}/${name}`, css]);
  };
  return {
    name: 'trust-center',
    configResolved(config) {
      file = resolve(config.root, manifest);
      base = config.base;
    },
    transformIndexHtml: {
      // After Vite, which would take the style elements out of their shadow roots.
      order: 'post',
      async handler(html, { path }) {
        const input = await readManifest(file);
        try {
          return await prerenderPage(input, html, options).text();
        } catch (error) {
          if (!(error instanceof PageError)) throw error;
          // One of the project's other pages.
          if (error.isMissing) return html;
          throw new Error(`${path}: ${error.message}`, { cause: error });
        }
      },
    },
    configureServer({ watcher, ws, middlewares }) {
      watcher.add(file);
      watcher.on('change', (path) => {
        if (resolve(path) === file) ws.send({ type: 'full-reload' });
      });
      middlewares.use(({ url = '' }, response, next) => {
        const css = sheets().find(([name]) => url.split('?')[0] === `${base}${name}`)?.[1];
        if (css === undefined) return next();
        response.setHeader('content-type', 'text/css; charset=utf-8');
        response.end(css);
      });
    },
    generateBundle() {
      for (const [fileName, source] of sheets()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
};
