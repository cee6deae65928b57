// Writes docs/elements.md, the reference of the elements, from the docblocks of their classes. The analyzer reads the
// sources, so this needs no build.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { classIn, elementsIn } from '../lib/elements.mjs';
import { load } from '../lib/load.mjs';
import { root } from '../lib/run.mjs';

export const file = 'docs/elements.md';

const { sectionTypes } = await load('src/section-registry.ts');

/** The elements that are not sections. */
const WHOLE_PAGE = 'trust-center';
const BADGE = 'trust-badge';

const code = (words) => `\`${words}\``;
/** Returns the text of a table cell. Escapes `|`, which would end the cell, even inside code. */
const cell = (words) => words.replaceAll('|', '\\|');
const NONE = '–';

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const heading = (level, words) => `${'#'.repeat(level)} ${words}`;

/** Returns a table below its heading, or an empty list if it has no rows. */
const part = (level, title, head, rows) =>
  rows.length > 0 ? [heading(level, title), table(head, rows)] : [];

const tables = (level, { attributes, properties, methods, events, slots, parts }) => {
  const withoutProperty = attributes.filter(({ field }) => !properties.some(({ name }) => name === field));
  return [
    ...part(
      level,
      'Attributes and properties',
      ['attribute', 'property', 'type', 'default', ''],
      [
        ...withoutProperty.map((it) => [code(it.name), NONE, code(it.type), NONE, it.description]),
        ...properties.map((it) => [
          it.attribute ? code(it.attribute) : NONE,
          code(it.name) + (it.readonly ? ' (read-only)' : ''),
          code(it.type),
          it.default === undefined ? NONE : code(it.default),
          it.description,
        ]),
      ],
    ),
    ...part(
      level,
      'Methods',
      ['method', 'returns', ''],
      methods.map(({ name, parameters, returns, description }) => [
        code(`${name}(${parameters.join(', ')})`),
        code(returns),
        description,
      ]),
    ),
    ...part(
      level,
      'Events',
      ['event', ''],
      events.map(({ name, description }) => [code(name), description]),
    ),
    ...part(
      level,
      'Slots',
      ['slot', ''],
      slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
    ...part(
      level,
      'Parts',
      ['part', ''],
      parts.map(({ name, description }) => [code(name), description]),
    ),
  ];
};

const KINDS = ['attributes', 'properties', 'methods', 'events', 'slots', 'parts'];

/** The base class of the sections. Its docblocks describe what all of them have. */
const BASE = 'TrustSection';

const holds = (list, { name, description }) =>
  list.some((entry) => entry.name === name && entry.description === description);
const hasName = (list, { name }) => list.some((entry) => entry.name === name);

/**
 * Returns the members that all sections have, which are those of the base class and those that every section describes
 * in the same words.
 */
const sharedBy = (sections, base) =>
  Object.fromEntries(
    KINDS.map((kind) => {
      const [first, ...others] = sections.map((section) => section[kind]);
      const common = first.filter((entry) => others.every((list) => holds(list, entry)));
      return [kind, [...base[kind], ...common.filter((entry) => !hasName(base[kind], entry))]];
    }),
  );

/**
 * Returns the other members of an element. A member of the base class counts if the element describes it in its own
 * words, but an overridden method does not, because it does the same for readers.
 */
const besides = (element, shared) =>
  Object.fromEntries(
    KINDS.map((kind) => {
      const isShared = kind === 'methods' ? hasName : holds;
      return [kind, element[kind].filter((entry) => !isShared(shared[kind], entry))];
    }),
  );

/** Returns a link to a heading, with the id that GitHub and most Markdown renderers derive. */
const linkTo = (tag) => `[\`<${tag}>\`](#${tag})`;

const INTRODUCTION = `# Elements

Every attribute, property, method, event, slot and part, one place each. ${code('npm run generate')} writes this page from
the docblocks of the classes: change those, not this page.

- To put elements on a page and to lay them out: [page.md](page.md).
- To style them, with the custom properties: [theming.md](theming.md).
- To use their types and events in a framework: [frameworks.md](frameworks.md).
- To link to one row or one control: [anchors.md](anchors.md).
- The same data for tools is in ${code('trust-center/custom-elements.json')}.

All events bubble and cross shadow boundaries. ${code('event.detail')} holds the object that the table names.
${code('trust-submit')} and ${code('trust-document-request')} can be canceled. A type in a table is exported from
${code('trust-center/elements')} or ${code('trust-center/manifest')}.`;

/** Returns the page for a custom elements manifest (schema of the W3C community group). */
export const elementsPage = (manifest) => {
  const all = elementsIn(manifest);
  const byTag = (tag) => all.find((element) => element.tag === tag);
  const sections = sectionTypes.map((type) => byTag(`trust-${type}`));
  const shared = sharedBy(sections, classIn(manifest, BASE));
  const show = (element, own) => [heading(2, element.tag), element.description, ...tables(3, own)];
  return [
    INTRODUCTION,
    `The whole page: ${linkTo(WHOLE_PAGE)}. One statement of it: ${linkTo(BADGE)}. ` +
      `The sections: ${sections.map(({ tag }) => linkTo(tag)).join(', ')}.`,
    ...show(byTag(WHOLE_PAGE), byTag(WHOLE_PAGE)),
    heading(2, 'Every section'),
    'All sections have these. The tables of each section below name only what it has besides, or describe a part in more ' +
      'detail. A part occurs only where there is something for it.',
    ...tables(3, shared),
    ...sections.flatMap((section) => show(section, besides(section, shared))),
    ...show(byTag(BADGE), byTag(BADGE)),
  ].join('\n\n');
};

export const make = async () =>
  elementsPage(await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true }));
