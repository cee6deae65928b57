// The pages to measure: one for each way to show the rows.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../tools/lib/run.mjs';

const OURS = '<script type="module" src="/dist/trust-center.js"></script>';

/**
 * The tables to compare, by the name of their script in bench/page/. A `windowed` table keeps only about 30 rows in the
 * document, however many there are.
 */
export const TABLES = {
  ours: { label: '`<trust-subprocessor-table>`', head: OURS },
  plain: { label: 'plain `innerHTML` table' },
  tabulator: { label: 'Tabulator', windowed: true },
  'simple-datatables': { label: 'simple-datatables' },
  'vaadin-grid': { label: '@vaadin/grid', windowed: true },
};
/** The lists of controls to compare. */
export const CONTROLS = {
  'ours-controls': { label: '`<trust-control-grid>`', head: OURS },
  'plain-controls': { label: 'plain `innerHTML` list' },
};

const html = (name, head = '', css = false) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title>
${head}${css ? `<link rel="stylesheet" href="/${name}.css">` : ''}<script type="module" src="/${name}.js"></script></head>
<body><div id="host"></div></body></html>`;

/**
 * Builds all pages with their scripts and styles.
 *
 * @returns {Promise<Map<string, string>>} The files by path: `/ours.html`, `/ours.js` …
 */
export async function buildPages() {
  const files = new Map();
  for (const [name, { head }] of Object.entries({ ...TABLES, ...CONTROLS })) {
    const { outputFiles } = await build({
      entryPoints: [join(root, `bench/page/${name}.js`)],
      bundle: true,
      format: 'esm',
      minify: true,
      target: 'es2022',
      outdir: '/',
      write: false,
      logLevel: 'error',
      external: [],
    });
    const texts = outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, '/'), text]);
    for (const [path, text] of texts) files.set(path, text);
    files.set(
      `/${name}.html`,
      html(
        name,
        head,
        texts.some(([path]) => path.endsWith('.css')),
      ),
    );
  }
  return files;
}
