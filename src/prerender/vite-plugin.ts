import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseManifestText, problemLine, type ManifestText } from '../interop/manifest-text.js';
import { prerenderPage } from './output.js';
import { PageError } from './places.js';
import type { PrerenderOptions } from './prerender.js';
import { styleFiles } from './styles.js';

/** Options of the Vite plugin. */
export interface TrustCenterPluginOptions extends PrerenderOptions {
  /** The manifest's file, relative to the project's root. */
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

/** The used members of Vite's `Plugin`. They are declared here so that the library's types do not depend on Vite. */
export interface TrustCenterPlugin {
  readonly name: string;
  configResolved(config: {
    readonly root: string;
    readonly base: string;
    readonly logger: { warn(message: string): void };
  }): void;
  readonly transformIndexHtml: {
    readonly order: 'post';
    handler(html: string, context: { readonly path: string }): Promise<string>;
  };
  configureServer(server: DevServer): void;
  generateBundle(this: Emitter): void;
}

/**
 * Returns a Vite plugin that prerenders the marked places and the elements of every page, in a build and on the
 * development server. With `styles: {href}`, it also emits and serves the style sheets.
 *
 * @throws in a build, if the manifest cannot be read, or if a page has a start mark without an end mark
 * @example
 * // vite.config.ts
 * import { trustCenter } from 'trust-center/vite';
 * export default { plugins: [trustCenter({ manifest: 'public/trust.json', styles: { href: '/trust' } })] };
 */
export const trustCenter = ({ manifest, ...options }: TrustCenterPluginOptions): TrustCenterPlugin => {
  let file = resolve(manifest);
  let base = '/';
  let warn = (message: string): void => console.warn(message);
  let reported: string | undefined;
  const folder = options.styles?.href?.replace(/\/$/, '');
  /** Returns the style sheets by path below the root, or none if `href` points outside of the site. */
  const sheets = (): readonly (readonly [string, string])[] => {
    if (folder === undefined || !folder.startsWith(base.replace(/\/$/, ''))) return [];
    const path = folder.slice(base.replace(/\/$/, '').length).replace(/^\//, '');
    return Object.entries(styleFiles()).map(([name, css]) => [path === '' ? name : `${path}/${name}`, css]);
  };
  /** Warns of the problems of a manifest: once for each version of the file, not once for each page. */
  const report = (text: string, { problems }: ManifestText): void => {
    if (text === reported) return;
    reported = text;
    for (const problem of problems) warn(problemLine(file, problem));
  };
  return {
    name: 'trust-center',
    configResolved({ root, base: resolvedBase, logger }) {
      file = resolve(root, manifest);
      base = resolvedBase;
      warn = (message) => logger.warn(message);
    },
    transformIndexHtml: {
      // Run after Vite, which would otherwise move the style elements out of their shadow roots.
      order: 'post',
      async handler(html, { path }) {
        const text = await readFile(file, 'utf8');
        const source = parseManifestText(file, text);
        try {
          const page = prerenderPage(source.model, html, options);
          report(text, source);
          return await page.text();
        } catch (error) {
          if (!(error instanceof PageError)) throw error;
          if (error.isMissing) return html; // The page contains no trust center.
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
