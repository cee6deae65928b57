import {
  actionBlock,
  calloutBlock,
  columnKind,
  content,
  contentBlock,
  definition,
  definitionsBlock,
  linkCell,
  listBlock,
  paragraphBlock,
  step,
  stepsBlock,
  tableBlock,
  tableColumn,
} from '../schema/content.js';
import { describeObject, describeValue, describeWords } from './describe.js';

const type = (what: string) => `Makes the block ${what}.`;

/** The blocks that prose is made of. */
export const blockDocs = [
  describeObject(paragraphBlock, {
    name: 'ParagraphBlock',
    title: 'Paragraph',
    description: 'A paragraph of prose.',
    example: { type: 'paragraph', text: 'Every change is reviewed by a **second person** before it ships.' },
    fields: { type: type('a paragraph'), text: 'What it says.' },
  }),
  describeObject(listBlock, {
    name: 'ListBlock',
    title: 'List',
    description: 'A list whose order means nothing. Where the order matters, use steps.',
    example: {
      type: 'list',
      items: ['Access is reviewed every quarter.', 'Leavers lose access the same day.'],
    },
    fields: { type: type('a list'), items: 'One text for each entry.' },
  }),
  describeObject(stepsBlock, {
    name: 'StepsBlock',
    title: 'Steps',
    description: 'A numbered list: what happens one after the other.',
    example: {
      type: 'steps',
      items: [
        { lead: 'Detect', text: 'An alert reaches the engineer on call.' },
        { lead: 'Contain', text: 'The affected part is taken off the network.' },
      ],
    },
    fields: { type: type('a numbered list'), items: 'The steps, in order.' },
  }),
  describeObject(tableBlock, {
    name: 'TableBlock',
    title: 'Table',
    description:
      'A table with a heading over each column. Give each row as many cells as there are columns. A row with a broken cell is left out as a whole, because its other cells would move to the wrong columns.',
    example: {
      type: 'table',
      caption: 'Encryption by layer',
      columns: [{ label: 'Layer' }, { label: 'Standard' }, { label: 'Key rotation', kind: 'duration' }],
      rows: [
        ['Browser to edge', 'TLS 1.3', ''],
        ['Database volumes', 'AES-256', 'P1Y'],
      ],
    },
    fields: {
      type: type('a table'),
      caption: 'Heading of the table, read out by screen readers before its cells.',
      columns: 'The columns, from the start of the line to its end.',
      rows: 'The rows. A cell is a text, a number, a link, or an empty string where nothing is to be said.',
    },
  }),
  describeObject(calloutBlock, {
    name: 'CalloutBlock',
    title: 'Callout',
    description: 'A remark set apart from the text around it.',
    example: {
      type: 'callout',
      kind: 'note',
      title: 'Certification status',
      text: 'These controls describe our posture today. They are not a completed audit.',
    },
    fields: {
      type: type('a callout'),
      kind: {
        text: 'How urgent the remark is. Told by a word and a sign as well as by colour.',
        words: {
          note: 'Something to know.',
          tip: 'Something that helps.',
          warning: 'Something that may cause harm when it is overlooked.',
        },
      },
      title: 'Heading of the remark.',
      text: 'What it says.',
    },
  }),
  describeObject(definitionsBlock, {
    name: 'DefinitionsBlock',
    title: 'Definitions',
    description: 'Terms, each with what it means here.',
    example: {
      type: 'definitions',
      items: [{ term: 'RPO', text: 'How much recent data a disaster may cost.' }],
    },
    fields: { type: type('a list of definitions'), items: 'The terms with their meanings.' },
  }),
  describeObject(actionBlock, {
    name: 'ActionBlock',
    title: 'Action',
    description: 'An invitation with one link, for instance to ask for the evidence pack.',
    example: {
      type: 'action',
      title: 'Need more detail?',
      text: 'We answer security questionnaires within five business days.',
      label: 'Ask the security team',
      url: 'mailto:security@example.com',
    },
    fields: {
      type: type('an invitation'),
      title: 'Heading of the invitation.',
      text: 'Why one would follow the link.',
      label: 'Words of the link. They say where it leads, also when they are read out alone.',
      url: 'Where the link leads.',
    },
  }),
];

export const contentDocs = [
  describeObject(step, {
    name: 'Step',
    title: 'Step',
    description: 'One step of a numbered list.',
    example: { lead: 'Detect', text: 'An alert reaches the engineer on call.' },
    fields: {
      lead: 'A word or two that name the step, shown in bold before the text.',
      text: 'What happens.',
    },
  }),
  describeObject(tableColumn, {
    name: 'TableColumn',
    title: 'Table column',
    description: 'A column of a table.',
    example: { label: 'Key rotation', kind: 'duration' },
    fields: { label: 'Heading of the column.', kind: 'How its cells are set. Left out: as text.' },
  }),
  describeWords(columnKind, {
    name: 'ColumnKind',
    title: 'Kind of column',
    description: 'How the cells of a column are set.',
    words: {
      text: 'As text with inline Markdown.',
      code: 'In a monospaced font, as written.',
      number: 'Aligned at the end of the line, numbers written as the reader’s language does.',
      duration: 'ISO 8601 durations, written out in the reader’s language.',
      link: 'Links.',
    },
  }),
  describeObject(linkCell, {
    name: 'LinkCell',
    title: 'Link in a table',
    description: 'A cell that is a link.',
    example: { label: 'Data processing terms', url: 'https://example.com/dpa' },
    fields: { label: 'Words of the link.', url: 'Where it leads.' },
  }),
  describeObject(definition, {
    name: 'Definition',
    title: 'Definition',
    description: 'A term and what it means.',
    example: { term: 'RPO', text: 'How much recent data a disaster may cost.' },
    fields: { term: 'The term.', text: 'What it means here.' },
  }),
  describeValue(contentBlock, {
    name: 'ContentBlock',
    title: 'Block',
    description:
      'A block of prose. Its `type` says which. A type that this version of the library does not know is left out with a warning, so that newer manifests stay readable.',
    examples: [
      { type: 'paragraph', text: 'Every change is reviewed by a **second person** before it ships.' },
    ],
  }),
  describeValue(content, {
    name: 'Content',
    title: 'Content',
    description: 'Prose as a list of typed blocks, the same wherever prose may stand.',
    examples: [
      [{ type: 'paragraph', text: 'Every change is reviewed by a **second person** before it ships.' }],
    ],
  }),
];
