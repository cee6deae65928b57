import * as z from 'zod/mini';
import { formats, wholes } from '../formats.js';
import { list, number, obj, oneOf, optional, text, url } from './primitives.js';

/** How the cells of a column are set: figures are aligned, code is monospaced. */
export const columnKind = oneOf(['text', 'code', 'number', 'duration', 'link']);

export const tableColumn = obj({ label: text, kind: optional(columnKind) });

/** A link in a table cell. */
export const linkCell = obj({ label: text, url });

/** A language map in a cell, which a link without its label is not: `url` has the shape of a language tag. */
export const cellText = text.check(z.refine(...wholes.cellText));

/** A cell with nothing in it, which text cannot be. */
export const emptyCell = z.literal('', formats.emptyCell[0][1]);

/** What stands in a table: figures as numbers, so that they are aligned and sorted as such. */
export const cell = z.union(
  [linkCell, number, emptyCell, cellText],
  'text, a number, or a link {label, url}',
);

export const paragraphBlock = obj({ type: z.literal('paragraph'), text });
export const listBlock = obj({ type: z.literal('list'), items: z.array(text, 'a list of texts') });
export const step = obj({ lead: optional(text), text });
export const stepsBlock = obj({ type: z.literal('steps'), items: z.array(step, 'a list of steps') });
export const tableBlock = obj({
  type: z.literal('table'),
  caption: optional(text),
  columns: z.array(tableColumn, 'a list of columns'),
  rows: z.array(z.array(cell, 'a list of cells'), 'a list of rows'),
});
export const calloutBlock = obj({
  type: z.literal('callout'),
  kind: oneOf(['note', 'tip', 'warning']),
  title: optional(text),
  text,
});
export const definition = obj({ term: text, text });
export const definitionsBlock = obj({
  type: z.literal('definitions'),
  items: z.array(definition, 'a list of definitions'),
});
export const actionBlock = obj({
  type: z.literal('action'),
  title: optional(text),
  text: optional(text),
  label: text,
  url,
});

/** Typed blocks, the same everywhere that prose may stand. */
export const contentBlock = z.discriminatedUnion(
  'type',
  [paragraphBlock, listBlock, stepsBlock, tableBlock, calloutBlock, definitionsBlock, actionBlock],
  'a block of type paragraph, list, steps, table, callout, definitions or action',
);
export const content = list(contentBlock);
