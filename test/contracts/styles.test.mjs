/* global CSSStyleSheet */
// The build minifies style sheets. A browser must parse them to the same rules as the sources.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { chromiumArgs, ensure } from '../../tools/browsers.mjs';
import { root } from '../../tools/lib/run.mjs';

const { minifyCss, minifiedStyles } = (await runnerImport(join(root, 'vite.css.ts'))).module;

const modules = ['src', 'components']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.ts') && readFileSync(join(root, file), 'utf8').includes('= css`'));

/** The style sheets that a module exports, by name, as text. */
const sheetsOf = (module) =>
  Object.entries(module).flatMap(([name, value]) =>
    typeof value?.cssText === 'string' ? [[name, value.cssText]] : [],
  );

/** Returns the modules of the sources. esbuild does not change css`…` literals. */
const sources = async () => {
  const contents = modules.map((file, index) => `export * as m${index} from './${file}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    ...{ bundle: true, format: 'esm', platform: 'node', target: 'es2022', write: false },
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
  const all = await import(url);
  return modules.map((_, index) => all[`m${index}`]);
};

test('a browser parses every style sheet of the package to the same rules as the source', async (t) => {
  const browser = await chromium.launch({ executablePath: await ensure('chromium'), args: chromiumArgs });
  t.after(() => browser.close());
  const page = await browser.newPage();
  // A browser keeps custom properties as they are written, so both sides are minified after it.
  const understood = async (css) =>
    minifyCss(
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
      }, css),
    );
  let compared = 0;
  for (const [index, source] of (await sources()).entries()) {
    const built = await import(join(root, 'dist', modules[index].replace(/\.ts$/, '.js')));
    for (const [name, css] of sheetsOf(source)) {
      assert.equal(await understood(built[name].cssText), await understood(css), modules[index]);
      assert.ok(built[name].cssText.length < css.length, `${modules[index]} is not minified`);
      compared += 1;
    }
  }
  assert.ok(compared > 15, `${compared} style sheets`);
});

test('the minifier keeps strings and significant spaces', () => {
  for (const [css, minified] of [
    [
      'a b > c { content: "x ; y"; width: calc(1em + 2px); } /* why */',
      'a b>c{content:"x ; y";width:calc(1em + 2px)}',
    ],
    ['.a :hover { color: var(--b) }', '.a :hover{color:var(--b)}'],
    ['a { margin: 0.5em -0.25em 10.05em 0 !important }', 'a{margin:.5em -.25em 10.05em 0!important}'],
    // A value for browsers that do not know the next one.
    ['a { color: red; color: light-dark(#fff, #000) }', 'a{color:red;color:light-dark(#fff,#000)}'],
    ['\n  color: red;\n  margin: 0;\n', 'color:red;margin:0;'],
    ['max(1em,  0.5px)', 'max(1em, .5px)'],
  ])
    assert.equal(minifyCss(css), minified);
});

/** Runs the plugin as Vite does, on a module that is JavaScript already. */
const transform = async (code) => {
  const { parseAst } = await import('vite');
  const plugin = minifiedStyles();
  return plugin.transform.call({ parse: (text) => parseAst(text) }, code, '/x/src/a.ts').code;
};

test('the minifier leaves every expression in a css literal unchanged', async () => {
  assert.equal(
    await transform(
      'const a = css`\n  ${rules}\n  a { ${declarations}\n color: ${f("x;}", `b`)}; margin: 0 ${size}; }\n  .b :is(${tags}, a) > ${tag} { top: 0 }` + \' css` \';',
    ),
    'const a = css`${rules}a{${declarations}color:${f("x;}", `b`)};margin:0 ${size}}.b :is(${tags},a)>${tag}{top:0}` + \' css` \';',
  );
  assert.equal(await transform('css`min(${a},  0.5em)`'), 'css`min(${a}, .5em)`');
  assert.equal(await transform('css`a::before { content: "\\\\201C" }`'), 'css`a:before{content:"“"}`');
  assert.equal(
    await transform('x`css`; // css` \nhtml`css ${css`a  { color:  red }`}`'),
    'x`css`; // css` \nhtml`css ${css`a{color:red}`}`',
  );
  await assert.rejects(transform('css`a { b${c}d: 1 }`'));
});
