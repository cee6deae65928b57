// Each rule of docs/conventions.md names a check that exists and is turned on, and docs/conventions.md gives the reason
// for each check of the project.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { rules } from '../../tools/lint-conventions.mjs';
import { lints } from '../../tools/lint.mjs';
import { root } from '../../tools/lib/run.mjs';

const page = await readFile(join(root, 'docs/conventions.md'), 'utf8');
const sections = page.split(/^### /m).slice(1);
const checksOf = (section) =>
  [...section.matchAll(/`(eslint|conventions|tsc|lint|test): ([^`]+)`/g)].map(([, kind, name]) => ({
    kind,
    name,
  }));

const eslint = new ESLint({ cwd: root });
const configs = await Promise.all(
  ['src/text/a.ts', 'components/faq/faq.ts'].map((path) => eslint.calculateConfigForFile(join(root, path))),
);
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);

const exists = {
  eslint: (name) => configs.every(({ rules: on }) => [2, 'error'].includes([on[name] ?? 0].flat()[0])),
  conventions: (name) => Object.hasOwn(rules, name),
  tsc: (name) => options[name] === true,
  lint: (name) => Object.hasOwn(lints, name),
  test: (name) => existsSync(join(root, name)),
};

test('docs/conventions.md has rules to check', () => assert.ok(sections.length > 20));

for (const section of sections) {
  const [title] = section.split('\n', 1);
  test(`the rule “${title}” is checked`, () => {
    const checks = checksOf(section);
    assert.ok(checks.length > 0, 'it names no check');
    for (const { kind, name } of checks) assert.ok(exists[kind](name), `${kind}: ${name} is not there`);
  });
}

test('docs/conventions.md gives the reason for every rule of tools/lint-conventions.mjs', () => {
  const named = sections.flatMap(checksOf).filter(({ kind }) => kind === 'conventions');
  assert.deepEqual([...new Set(named.map(({ name }) => name))].sort(), Object.keys(rules).sort());
});

const broken = {
  'no-rem': ['src/styles/a.ts', 'css`a { margin: 1.5rem }`'],
  'no-inline-style': ['components/a/a.ts', 'html`<p style="color: red"></p>`'],
  'no-inline-script': ['examples/a/index.html', '<script>alert(1)</script>'],
  'no-foreign-request': ['examples/a/index.html', '<img alt="" src="https://example.com/a.png" />'],
  'container-not-media': ['src/styles/a.ts', 'css`@media (max-width: 40em) { a { b: c } }`'],
  'logical-properties': ['src/styles/a.ts', 'css`a { margin-left: 1em }`'],
  'file-length': ['src/a.ts', '\n'.repeat(301)],
  'component-files': ['components/a/a.ts', ''],
  'class-block': ['components/a/a.ts', 'export class TrustA {}'],
  'schema-text': ['src/manifest/schema/a.ts', "text('TODO')"],
  'test-titles': ['test/a.test.mjs', "test('shows nothing', () => {});"],
};
for (const [name, rule] of Object.entries(rules))
  test(`the rule ${name} finds code that breaks it, but not in a comment`, () => {
    const [path, text] = broken[name];
    assert.equal(rule([{ path, text }]).length > 0, true);
    if (path.startsWith('src/styles/')) assert.deepEqual(rule([{ path, text: `/* ${text} */` }]), []);
  });

// A rule may be turned on and find nothing, because a typing error in its selectors, patterns or lists of names would
// go unnoticed. Each of these lines breaks such a rule.
const bites = [
  [
    'src/version.ts',
    "import { TrustFaq } from '../components/faq/faq.js'; void TrustFaq;",
    'no-restricted-imports',
  ],
  ['src/version.ts', "import * as z from 'zod/mini'; void z;", 'no-restricted-imports'],
  [
    'src/version.ts',
    "import { styleMap } from 'lit/directives/style-map.js'; void styleMap;",
    'no-restricted-imports',
  ],
  [
    'src/version.ts',
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js'; void unsafeHTML;",
    'no-restricted-imports',
  ],
  [
    'src/version.ts',
    "import { unsafeStatic } from 'lit/static-html.js'; void unsafeStatic;",
    'no-restricted-imports',
  ],
  [
    'components/faq/faq.ts',
    "import { customElement } from 'lit/decorators.js'; void customElement;",
    'no-restricted-imports',
  ],
  ['components/faq/faq.ts', "import * as z from 'zod/mini'; void z;", 'no-restricted-imports'],
  ['components/faq/faq.ts', "import '../../test/a.js';", 'no-restricted-imports'],
  ['src/version.ts', "import './manifest/index';", 'no-restricted-syntax'],
  ['src/version.ts', "void import('./manifest/index');", 'no-restricted-syntax'],
  ['src/version.ts', 'export default 1;', 'no-restricted-syntax'],
  ['src/version.ts', 'export enum A { B }', 'no-restricted-syntax'],
  ['src/version.ts', "export const f = (e: Element) => { e.innerHTML = ''; };", 'no-restricted-syntax'],
  [
    'src/version.ts',
    "export const f = (e: Element) => e.insertAdjacentHTML('beforeend', '');",
    'no-restricted-syntax',
  ],
  ['src/version.ts', "export const f = () => fetch('/');", 'no-restricted-globals'],
  ['src/version.ts', "export const f = () => globalThis.fetch('/');", 'no-restricted-properties'],
  ['src/version.ts', "export const f = () => navigator.sendBeacon('/');", 'no-restricted-properties'],
  ['src/version.ts', 'export const a = document.title;', 'own/browser-globals-late'],
  ['src/version.ts', 'export class A { render() { return window.name; } }', 'own/browser-globals-late'],
  ['src/version.ts', 'export class A { width = window.innerWidth; }', 'own/browser-globals-late'],
  [
    'src/version.ts',
    'export class A { constructor() { localStorage.clear(); } }',
    'own/browser-globals-late',
  ],
];
for (const [filePath, code, rule] of bites)
  test(`the rule ${rule} reports ${code}`, async () => {
    const [{ messages }] = await eslint.lintText(code, { filePath: join(root, filePath) });
    assert.ok(
      messages.some(({ ruleId }) => ruleId === rule),
      JSON.stringify(messages),
    );
  });

const fine = [
  'export const f = () => document.title;',
  "export const has = typeof document !== 'undefined';",
  'export class A { scroll = () => window.scrollTo(0, 0); }',
  'export class A { render() { return () => location.reload(); } }',
  'declare global { interface Window { a: string } } export const a = 1;',
];
for (const code of fine)
  test(`no rule of this project reports ${code}`, async () => {
    const [{ messages }] = await eslint.lintText(code, { filePath: join(root, 'src/version.ts') });
    assert.deepEqual(
      messages.filter(({ ruleId }) => /^(own|no-restricted)/.test(ruleId ?? 'parse error')),
      [],
    );
  });
