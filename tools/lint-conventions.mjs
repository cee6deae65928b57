// The conventions that no other linter knows. docs/conventions.md gives the reason for each rule by its
// name here; test/contracts/conventions.test.mjs holds the two together.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/run.mjs';

/** @typedef {{ path: string, text: string }} Source */

/** Same length, without comments: what a comment says is no code, and places stay true. */
const blankComments = (text) =>
  text.replace(/\/\*[\s\S]*?\*\/|(^|[\s;{}(,])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));

const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** A rule that a pattern breaks: one finding for each match. */
const forbid = (applies, pattern, message) => (sources) =>
  sources
    .filter(({ path }) => applies.test(path))
    .flatMap(({ path, text }) => {
      const code = path.endsWith('.html') ? text : blankComments(text);
      return [...code.matchAll(pattern)].map((match) => `${path}:${lineAt(code, match.index)} ${message}`);
    });

const SHIPPED_STYLES = /^(src|components)\/.*\.(ts|css)$/;
const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|(?:text-align|float|clear)\s*:\s*(?:left|right))\b/g;

const MAX_LINES = 300;
const ONE_TOPIC_LISTS = /^src\/i18n\//;

const folders = (sources) => [
  ...new Set(sources.map(({ path }) => /^components\/([^/]+)\//.exec(path)?.[1]).filter(Boolean)),
];

/** What every component's folder must hold, by element name. Stories once there are any. */
function missingFiles(sources) {
  const styledInPlace = sources
    .filter(({ path, text }) => /^components\/([^/]+)\/\1\.ts$/.test(path) && /\bcss`/.test(text))
    .map(({ path }) => `${path} holds styles: they stand in ${path.replace(/\.ts$/, '.styles.ts')}`);
  const paths = new Set(sources.map(({ path }) => path));
  const stories = [...paths].some((path) => path.startsWith('stories/'));
  const missing = folders(sources).flatMap((name) =>
    [
      `components/${name}/${name}.ts`,
      `components/${name}/define.ts`,
      `test/components/${name}.test.ts`,
      // all but the center, which lays out others
      ...(name === 'center' ? [] : [`components/${name}/body.ts`]),
      ...(stories ? [`stories/${name}.stories.ts`] : []),
    ]
      .filter((path) => !paths.has(path))
      .map((path) => `${path} is missing`),
  );
  return [...missing, ...styledInPlace];
}

/** The doc comment right before the exported class of a component, and where it is. */
function classBlock(text) {
  const start = text.search(/^export (?:abstract )?class \w+/m);
  const end = start < 0 ? -1 : text.lastIndexOf('*/', start);
  // decorators may stand between the comment and the class, nothing else
  if (end < 0 || !/^\*\/\s*(?:@[^\n]*\s*)*$/.test(text.slice(end, start))) return undefined;
  return text.slice(text.lastIndexOf('/**', end), end);
}

const unique = (matches) => [...new Set(matches)];
const partsIn = (text) =>
  unique(
    [...text.matchAll(/\bpart="([^"$]*)"/g)]
      .flatMap(([, names]) => names.trim().split(/\s+/))
      .filter(Boolean),
  );
const slotsIn = (text) =>
  unique([...text.matchAll(/<slot(?:\s+name="([^"$]*)")?\s*>/g)].map(([, name]) => name ?? ''));
const eventsIn = (text) =>
  unique([...text.matchAll(/new CustomEvent(?:<[^(]*>)?\(\s*'([^']+)'/g)].map(([, name]) => name));

/** A class block with an example, a word on when not to use it, and a line for each part, slot and event. */
function incompleteBlocks(sources) {
  return folders(sources).flatMap((name) => {
    const path = `components/${name}/${name}.ts`;
    const textOf = (one) => sources.find((source) => source.path === one)?.text;
    if (textOf(path) === undefined) return [];
    const block = classBlock(textOf(path));
    const text = `${textOf(path)}${textOf(`components/${name}/body.ts`) ?? ''}`;
    if (block === undefined) return [`${path} has no doc comment before its class`];
    const documented = (tag, value) =>
      new RegExp(`@${tag}\\s+(?:\\{[^}]*\\}\\s+)?${value === '' ? '-' : `\\[?${value}(?![\\w-])`}`).test(
        block,
      );
    return [
      ...(block.includes('TODO') ? ['a TODO'] : []),
      ...(block.includes(`<trust-${name}`) ? [] : ['no HTML example of its tag']),
      ...(/\b(?:not to use|not for|don’t use|do not use|use .+ instead)\b/i.test(block)
        ? []
        : ['no word on when not to use it']),
      ...partsIn(text)
        .filter((part) => !documented('csspart', part))
        .map((part) => `no @csspart ${part}`),
      ...slotsIn(text)
        .filter((slot) => !documented('slot', slot))
        .map((slot) => `no @slot ${slot || '- (the default one)'}`),
      ...eventsIn(text)
        .filter((event) => !documented('(?:fires|event)', event))
        .map((event) => `no @fires ${event}`),
    ].map((problem) => `${path} class block: ${problem}`);
  });
}

/** Rules by name: from all sources to a list of findings. */
export const rules = {
  'no-rem': forbid(SHIPPED_STYLES, /\d(?:\.\d+)?rem\b/g, '`rem` is the host page’s root size: use `em`'),
  'no-inline-style': forbid(
    // src/prerender/ writes the one <style> that there is, with the page's nonce.
    /^(src(?!\/prerender\/)|components|stories|examples)\/.*\.(ts|html)$/,
    /<[a-z][^<>]*\sstyle=|<style\b/g,
    'inline style is blocked by a strict style-src',
  ),
  'no-inline-script': forbid(
    /^examples\/.*\.html$/,
    /<script\b(?![^>]*\bsrc=)(?![^>]*type="application\/json")|<[a-z][^<>]*\son[a-z]+=/g,
    'inline script is blocked by a strict script-src',
  ),
  'no-foreign-request': forbid(
    /^examples\/.*\.(html|css)$/,
    /(?:\bsrc="|<link\b[^>]*\bhref="|url\(\s*['"]?|@import\s+['"])(?:https?:)?\/\//g,
    'a request to another host',
  ),
  'container-not-media': forbid(
    SHIPPED_STYLES,
    /@media[^{]*\b(?:min-|max-)?(?:width|inline-size)\b/g,
    'the element does not have the page’s width: use a container query',
  ),
  'logical-properties': forbid(SHIPPED_STYLES, PHYSICAL, 'a physical side: use inline-start or inline-end'),
  'file-length': (sources) =>
    sources
      .filter(({ path }) => /\.(ts|mjs|js|css)$/.test(path) && !ONE_TOPIC_LISTS.test(path))
      .filter(({ text }) => !text.startsWith('// Generated'))
      .map(({ path, text }) => [path, text.split('\n').length - 1])
      .filter(([, lines]) => lines > MAX_LINES)
      .map(([path, lines]) => `${path} has ${lines} lines, more than ${MAX_LINES}: split it by topic`),
  'component-files': missingFiles,
  'class-block': incompleteBlocks,
};

const LOOKED_AT = ['src', 'components', 'stories', 'test', 'examples', 'bench', 'tools'];

/** @returns {Promise<Source[]>} */
export async function readSources() {
  const found = await Promise.all(
    LOOKED_AT.map((folder) =>
      readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  );
  const files = found
    .flat()
    .filter((entry) => entry.isFile() && /\.(ts|mjs|js|css|html)$/.test(entry.name))
    // What the applications of examples/hosts/ have installed and built is not ours.
    .filter(
      (entry) => !/[\\/](node_modules|dist|_site|\.angular)([\\/]|$)/.test(entry.parentPath ?? entry.path),
    );
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath ?? entry.path, entry.name);
      return { path: relative(root, file).split(sep).join('/'), text: await readFile(file, 'utf8') };
    }),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sources = await readSources();
  for (const [name, rule] of Object.entries(rules))
    for (const finding of rule(sources)) {
      console.log(`${finding}  (${name})`);
      process.exitCode = 1;
    }
}
