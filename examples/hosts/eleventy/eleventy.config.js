import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { prerenderPage, styleFiles } from 'trust-center/prerender';

const LIBRARY = 'node_modules/trust-center/dist';

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function (config) {
  // The script and the files it loads on demand, for readers with JavaScript.
  for (const path of ['trust-center.js', 'chunks', 'before-define.css'])
    config.addPassthroughCopy({ [`${LIBRARY}/${path}`]: `trust/${path}` });
  config.addPassthroughCopy('site/*.{js,css,json}');

  // Renders every <trust-center> and section element as HTML. The policy forbids inline styles, so styles are linked.
  config.addTransform('trust-center', async (html, path) => {
    if (!path?.endsWith('.html') || !/<trust-/.test(html)) return html;
    const manifest = JSON.parse(await readFile('site/trust.json', 'utf8'));
    return prerenderPage(manifest, html, { styles: { href: '/trust/styles' } }).text();
  });
  config.on('eleventy.after', async ({ directories }) => {
    await mkdir(`${directories.output}trust/styles`, { recursive: true });
    for (const [name, css] of Object.entries(styleFiles()))
      await writeFile(`${directories.output}trust/styles/${name}`, css);
  });

  return { dir: { input: 'site', output: 'dist' } };
}
