import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import own from './tools/eslint-rules.mjs';

// docs/conventions.md gives the reason for each rule below.

const unsafeImports = [
  ['lit/directives/style-map.js', 'A strict style-src blocks it: use classes, or style.setProperty.'],
  ['lit/directives/unsafe-html.js', 'It passes through Trusted Types: render templates from data.'],
  ['lit/directives/unsafe-svg.js', 'It passes through Trusted Types: render templates from data.'],
  ['lit/directives/unsafe-mathml.js', 'It passes through Trusted Types: render templates from data.'],
].map(([name, message]) => ({ name, message }));
const unsafeStatic = {
  name: 'lit/static-html.js',
  importNames: ['unsafeStatic'],
  message: 'It writes markup from a string: choose between literal templates.',
};
const decorators = {
  name: 'lit/decorators.js',
  message:
    'A class has no side effect: its define.ts registers it. property and state: src/element/property.ts.',
};
const zod = {
  regex: '^zod($|/)',
  message: 'Only the schema in src/manifest/ knows zod: pages load the table made from it.',
};
const upwards = (...folders) => ({
  regex: `(^|/)(${folders.join('|')})/`,
  message: 'Imports go one way: stories, test, examples → components → src.',
});
const imports = (...patterns) => ['error', { paths: [...unsafeImports, unsafeStatic, decorators], patterns }];

const htmlSinks = '/^(innerHTML|outerHTML|srcdoc)$/';
const htmlMethods = '/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|write|writeln)$/';
const syntax = [
  [`AssignmentExpression > MemberExpression.left[property.name=${htmlSinks}]`, 'Markup from a string.'],
  [`CallExpression > MemberExpression.callee[property.name=${htmlMethods}]`, 'Markup from a string.'],
  ['TSEnumDeclaration', 'Types leave nothing behind in the output: use a union of string literals.'],
  ['ImportDeclaration[source.value=/^\\.(?!.*\\.js$)/]', 'Relative imports end in .js, as browsers need.'],
  ['ExportNamedDeclaration[source.value=/^\\.(?!.*\\.js$)/]', 'Relative imports end in .js.'],
  ['ExportAllDeclaration[source.value=/^\\.(?!.*\\.js$)/]', 'Relative imports end in .js.'],
  ['ImportExpression[source.value=/^\\.(?!.*\\.js$)/]', 'Relative imports end in .js.'],
].map(([selector, message]) => ({ selector, message }));
const noEntries = {
  selector: "CallExpression[arguments.length=0] > MemberExpression.callee[property.name='entries']",
  message: 'Old libraries of a host page replace it on lists: use forEach, or a loop.',
};
const noDefault = { selector: 'ExportDefaultDeclaration', message: 'Named exports: one name everywhere.' };

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image'];
const networkMessage = 'Requests leave from src/load/ only.';
const shipped = ['src/**/*.ts', 'components/**/*.ts'];

export default defineConfig([
  {
    ignores: [
      ...['dist/', 'coverage/', 'storybook-static/', 'node_modules/'],
      // These files are checked by the compilers that users run: test/contracts/types.test.mjs, npm run hosts.
      ...['test/types/', 'tools/types/', 'examples/hosts/'],
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'lit-a11y': litA11y, own },
    settings: { litHtmlSources: ['lit'] },
    rules: {
      'lit/lifecycle-super': 'error',
      'lit/no-value-attribute': 'error',
      'lit-a11y/alt-text': 'error',
      'lit-a11y/anchor-is-valid': 'error',
      'lit-a11y/aria-attrs': 'error',
      'lit-a11y/click-events-have-key-events': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': imports(),
      'no-restricted-syntax': ['error', ...syntax],
    },
  },
  {
    files: shipped,
    rules: {
      'own/browser-globals-late': 'error',
      'no-restricted-syntax': ['error', ...syntax, noDefault, noEntries],
      'no-restricted-globals': ['error', ...network.map((name) => ({ name, message: networkMessage }))],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].map((object) => ({
          object,
          property: 'fetch',
          message: networkMessage,
        })),
        { object: 'navigator', property: 'sendBeacon', message: networkMessage },
        { object: 'Array', property: 'from', message: 'Old libraries of a host page replace it.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(zod, upwards('components', 'stories', 'test', 'examples', 'bench')),
    },
  },
  {
    files: ['src/manifest/schema/**/*.ts'],
    rules: {
      'no-restricted-imports': imports(upwards('components', 'stories', 'test', 'examples', 'bench')),
    },
  },
  {
    files: ['components/**/*.ts'],
    rules: { 'no-restricted-imports': imports(zod, upwards('stories', 'test', 'examples', 'bench')) },
  },
  {
    files: ['src/load/**/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    // Vite takes data and styles as modules too.
    files: ['stories/**/*.ts', '.storybook/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...syntax.filter(({ message }) => !message.startsWith('Relative imports')),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's types declare every assertion as a promise
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'lit-a11y/alt-text': 'off',
      'no-restricted-imports': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'Buffer', 'fetch', 'setTimeout', 'clearTimeout', 'performance']
          // code that runs in a page: examples, and functions that tests pass to the browser
          .concat(['document', 'window', 'customElements', 'getComputedStyle', 'requestAnimationFrame'])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
]);
