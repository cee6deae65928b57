import * as z from 'zod/mini';
import * as leaves from '../leaves.js';
import { check, describe, listOf, named, obj, oneOf, optional, required } from './describe.js';
import { number, text, url } from './primitives.js';

export const columnKind = oneOf(
  {
    text: 'As text with inline Markdown.',
    code: 'In a monospaced font, as written.',
    number: 'Aligned at the end of the line, with numbers formatted for the reader’s language.',
    duration: 'ISO 8601 durations, written out in the reader’s language.',
    link: 'Links.',
  },
  { name: 'ColumnKind', title: 'Kind of column', description: 'The format of the cells of a column.' },
);

export const tableColumn = obj({
  name: 'TableColumn',
  title: 'Table column',
  description: 'A column of a table.',
  fields: {
    label: required(text, 'Heading of the column.'),
    kind: optional(columnKind, 'The format of its cells. If left out, text.'),
  },
  example: { label: 'Key rotation', kind: 'duration' },
});

export const linkCell = obj({
  name: 'LinkCell',
  title: 'Link in a table',
  description: 'A cell that is a link.',
  fields: { label: required(text, 'Text of the link.'), url: required(url, 'The target of the link.') },
  example: { label: 'Data processing terms', url: 'https://example.com/dpa' },
});

/** Text in a cell. An object with a `url` is never a language map there: it is a link without its label. */
export const cellText = describe(text.check(check(leaves.noLink)), { rule: leaves.noLink });

/** Text cannot be empty, but a cell can. */
export const emptyCell = describe(z.literal('', leaves.emptyCell.expected), { leaf: leaves.emptyCell });

// A figure is a number, so that the column can be aligned and sorted.
export const cell = z.union(
  [linkCell, number, emptyCell, cellText],
  'text, a number, or a link {label, url}',
);

export const paragraphBlock = obj({
  name: 'ParagraphBlock',
  title: 'Paragraph',
  description: 'A paragraph of prose.',
  fields: {
    type: required(z.literal('paragraph'), 'Makes the block a paragraph.'),
    text: required(text, 'The text.'),
  },
  example: { type: 'paragraph', text: 'Every change is reviewed by a **second person** before it ships.' },
});

export const listBlock = obj({
  name: 'ListBlock',
  title: 'List',
  description: 'A list whose order does not matter. If the order matters, use steps.',
  fields: {
    type: required(z.literal('list'), 'Makes the block a list.'),
    items: required(listOf(text, 'texts'), 'One text for each entry.'),
  },
  example: {
    type: 'list',
    items: ['Access is reviewed every quarter.', 'Leavers lose access the same day.'],
  },
});

export const step = obj({
  name: 'Step',
  title: 'Step',
  description: 'One step of a numbered list.',
  fields: {
    lead: optional(text, 'A word or two that name the step, shown in bold before the text.'),
    text: required(text, 'What happens.'),
  },
  example: { lead: 'Detect', text: 'An alert reaches the engineer on call.' },
});

export const stepsBlock = obj({
  name: 'StepsBlock',
  title: 'Steps',
  description: 'A numbered list of steps, in order.',
  fields: {
    type: required(z.literal('steps'), 'Makes the block a numbered list.'),
    items: required(listOf(step, 'steps'), 'The steps, in order.'),
  },
  example: {
    type: 'steps',
    items: [
      { lead: 'Detect', text: 'An alert reaches the engineer on call.' },
      { lead: 'Contain', text: 'The affected part is taken off the network.' },
    ],
  },
});

export const tableBlock = obj({
  name: 'TableBlock',
  title: 'Table',
  description:
    'A table with a heading over each column. Give each row as many cells as there are columns. A row with a broken cell is left out as a whole, because its other cells would move to the wrong columns.',
  fields: {
    type: required(z.literal('table'), 'Makes the block a table.'),
    caption: optional(text, 'Heading of the table, read out by screen readers before its cells.'),
    columns: required(listOf(tableColumn, 'columns'), 'The columns, in reading order.'),
    rows: required(
      listOf(listOf(cell, 'cells'), 'rows'),
      'The rows. A cell is a text, a number, a link, or an empty string.',
    ),
  },
  example: {
    type: 'table',
    caption: 'Encryption by layer',
    columns: [{ label: 'Layer' }, { label: 'Standard' }, { label: 'Key rotation', kind: 'duration' }],
    rows: [
      ['Browser to edge', 'TLS 1.3', ''],
      ['Database volumes', 'AES-256', 'P1Y'],
    ],
  },
});

export const calloutBlock = obj({
  name: 'CalloutBlock',
  title: 'Callout',
  description: 'A note that is set apart from the text around it.',
  fields: {
    type: required(z.literal('callout'), 'Makes the block a callout.'),
    kind: required(
      oneOf({
        note: 'Something to know.',
        tip: 'Something that helps.',
        warning: 'Something that may cause harm if a reader overlooks it.',
      }),
      'How urgent the note is. The page shows it by a word, an icon and a color.',
    ),
    title: optional(text, 'Heading of the note.'),
    text: required(text, 'The text.'),
  },
  example: {
    type: 'callout',
    kind: 'note',
    title: 'Certification status',
    text: 'These controls describe our posture today. They are not a completed audit.',
  },
});

export const definition = obj({
  name: 'Definition',
  title: 'Definition',
  description: 'A term and what it means.',
  fields: { term: required(text, 'The term.'), text: required(text, 'Its meaning.') },
  example: { term: 'RPO', text: 'How much recent data a disaster may cost.' },
});

export const definitionsBlock = obj({
  name: 'DefinitionsBlock',
  title: 'Definitions',
  description: 'Terms with their meanings.',
  fields: {
    type: required(z.literal('definitions'), 'Makes the block a list of definitions.'),
    items: required(listOf(definition, 'definitions'), 'The terms with their meanings.'),
  },
  example: {
    type: 'definitions',
    items: [{ term: 'RPO', text: 'How much recent data a disaster may cost.' }],
  },
});

export const actionBlock = obj({
  name: 'ActionBlock',
  title: 'Action',
  description: 'A call to action with one link, for example to request the evidence pack.',
  fields: {
    type: required(z.literal('action'), 'Makes the block a call to action.'),
    title: optional(text, 'Heading of the block.'),
    text: optional(text, 'Why a reader should follow the link.'),
    label: required(
      text,
      'Text of the link. It names the target, so that it makes sense when it is read alone.',
    ),
    url: required(url, 'Where the link leads.'),
  },
  example: {
    type: 'action',
    title: 'Need more detail?',
    text: 'We answer security questionnaires within five business days.',
    label: 'Ask the security team',
    url: 'mailto:security@example.com',
  },
});

const paragraph = {
  type: 'paragraph',
  text: 'Every change is reviewed by a **second person** before it ships.',
} as const;

export const contentBlock = named(
  z.discriminatedUnion(
    'type',
    [paragraphBlock, listBlock, stepsBlock, tableBlock, calloutBlock, definitionsBlock, actionBlock],
    'a block of type paragraph, list, steps, table, callout, definitions or action',
  ),
  {
    name: 'ContentBlock',
    title: 'Block',
    description:
      'A block of prose. Its `type` says which. A type that this version of the library does not know is left out with a warning, so that newer manifests stay readable.',
    examples: [paragraph],
  },
);

export const content = named(listOf(contentBlock), {
  name: 'Content',
  title: 'Content',
  description: 'Prose as a list of typed blocks, the same everywhere.',
  examples: [[paragraph]],
});
