// The pages that are measured: one for each way to draw the rows.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../tools/lib/run.mjs';

const OURS = '<script type="module" src="/dist/trust-center.js"></script>';

/** What stands beside each other. `windowed`: keeps about thirty rows in the document, whatever there is. */
export const TABLES = {
  ours: { label: '`<trust-subprocessor-table>`', head: OURS },
  plain: { label: 'plain `innerHTML` table' },
  tabulator: { label: 'Tabulator', windowed: true },
  'simple-datatables': { label: 'simple-datatables' },
  'vaadin-grid': { label: '@vaadin/grid', windowed: true },
};
export const CONTROLS = {
  'ours-controls': { label: '`<trust-control-grid>`', head: OURS },
  'plain-controls': { label: 'plain `innerHTML` list' },
};

const html = (name, head = '', css = false) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title>
${head}${css ? `<link rel="stylesheet" href="/${name}.css">` : ''}<script type="module" src="/${name}.js"></script></head>
<body><div id="host"></div></body></html>`;

/** @returns {Promise<Map<string, string>>} by path: `/ours.html`, `/ours.js` … */
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
