// Conventions about the folders of components/.
import ts from 'typescript';
import { elementsIn, HOLE, parseSource, styleSheetsIn, walk } from '../lib/source-text.mjs';

const foldersOf = (sources) => [
  ...new Set(sources.map(({ path }) => /^components\/([^/]+)\//.exec(path)?.[1]).filter(Boolean)),
];

/** Reports files that a component's folder lacks. Stories are required once any component has one. */
function missingFiles(sources) {
  const paths = new Set(sources.map(({ path }) => path));
  const needsStories = [...paths].some((path) => path.startsWith('stories/'));
  const missing = foldersOf(sources).flatMap((name) =>
    [
      `components/${name}/${name}.ts`,
      `components/${name}/define.ts`,
      `test/components/${name}.test.ts`,
      ...(needsStories ? [`stories/${name}.stories.ts`] : []),
    ]
      .filter((path) => !paths.has(path))
      .map((path) => `${path} is missing`),
  );
  const styled = sources
    .filter(({ path }) => /^components\/([^/]+)\/\1\.ts$/.test(path))
    .filter((source) => styleSheetsIn(source).length > 0)
    .map(({ path }) => `${path} holds a style sheet: move it to ${path.replace(/\.ts$/, '.styles.ts')}`);
  return [...missing, ...styled];
}

const unique = (list) => [...new Set(list)];

/** Returns the literal names of the parts, slots and events in a module. */
function namesIn(source) {
  const elements = elementsIn(source);
  const parts = elements
    .flatMap(({ attributes }) => (attributes.get('part') ?? '').split(/\s+/))
    .filter((part) => part !== '' && !part.includes(HOLE));
  const slots = elements
    .filter(({ name }) => name === 'slot')
    .map(({ attributes }) => attributes.get('name') ?? '')
    .filter((slot) => !slot.includes(HOLE));
  const events = [];
  walk(parseSource(source), (node) => {
    if (!ts.isNewExpression(node) || node.expression.getText() !== 'CustomEvent') return;
    const [type] = node.arguments ?? [];
    if (type && ts.isStringLiteralLike(type)) events.push(type.text);
  });
  return { parts: unique(parts), slots: unique(slots), events: unique(events) };
}

/** Returns the doc comment of the exported class, with its whole text and the first word after each tag. */
function classBlock(source) {
  let block;
  walk(parseSource(source), (node) => {
    if (!ts.isClassDeclaration(node) || block) return;
    const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const doc = node.jsDoc?.at(-1);
    if (!isExported || !doc) return;
    const tags = (doc.tags ?? []).map((tag) => {
      const words = ts.getTextOfJSDocComment(tag.comment) ?? '';
      // TypeScript does not parse the type in `@fires {CustomEvent} name`, and leaves it in the comment.
      const [name = ''] = words.replace(/^\{[^}]*\}\s*/, '').split(/\s/);
      return { tag: tag.tagName.text, name: name.replace(/^\[|\]$/g, '') };
    });
    block = { text: doc.getText(), tags };
  });
  return block;
}

/**
 * Reports doc comments of classes that lack an example, the cases in which not to use the element, or a part, slot or
 * event.
 */
function incompleteBlocks(sources) {
  return foldersOf(sources).flatMap((name) => {
    const path = `components/${name}/${name}.ts`;
    const source = sources.find((one) => one.path === path);
    if (!source) return [];
    const block = classBlock(source);
    if (!block) return [`${path} has no doc comment before its class`];
    const { parts, slots, events } = namesIn(source);
    const has = (names, word) => block.tags.some(({ tag, name: it }) => names.includes(tag) && it === word);
    return [
      ...(block.text.includes('TODO') ? ['a TODO'] : []),
      ...(block.text.includes(`<trust-${name}`) ? [] : ['no HTML example of its tag']),
      ...(/\b(?:not to use|not for|don’t use|do not use|use .+ instead)\b/i.test(block.text)
        ? []
        : ['no word on when not to use it']),
      ...parts.filter((part) => !has(['csspart'], part)).map((part) => `no @csspart ${part}`),
      ...slots
        .filter((slot) => !has(['slot'], slot || '-'))
        .map((slot) => `no @slot ${slot || '- (the default one)'}`),
      ...events.filter((event) => !has(['fires', 'event'], event)).map((event) => `no @fires ${event}`),
    ].map((problem) => `${path} class block: ${problem}`);
  });
}

/** Reports TODO texts of `npm run new` in the schema, because they would appear in the reference and in editors. */
const unwrittenSchema = (sources) =>
  sources
    .filter(({ path, text }) => path.startsWith('src/manifest/schema/') && text.includes('TODO'))
    .map(({ path }) => `${path} has a TODO`);

export const componentRules = {
  'component-files': missingFiles,
  'class-block': incompleteBlocks,
  'schema-text': unwrittenSchema,
};
