import type { Text } from '../text/text.js';
import type { ContentBlock, TableCell } from './types.js';

/** A function that returns a text as a plain string in the reader's language, or `''` if the text is missing. */
export type ToPlainText = (text: Text | undefined) => string;

const cellText = (cell: TableCell, plain: ToPlainText): string => {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object' && 'url' in cell && 'label' in cell) {
    return plain((cell as { readonly label: Text }).label);
  }
  return plain(cell);
};

/**
 * Returns all texts of a content block as plain strings, so that a search can look through them.
 *
 * @param plain Turns a text of the manifest into a plain string.
 * @example blockTexts({ type: 'list', items: ['TLS 1.3', 'AES-256'] }, plain) // ['TLS 1.3', 'AES-256']
 */
export const blockTexts = (block: ContentBlock, plain: ToPlainText): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'steps':
      return block.items.flatMap(({ lead, text }) => [plain(lead), plain(text)]);
    case 'table':
      return [
        plain(block.caption),
        ...block.columns.map(({ label }) => plain(label)),
        ...block.rows.flatMap((row) => row.map((cell) => cellText(cell, plain))),
      ];
    case 'callout':
      return [plain(block.title), plain(block.text)];
    case 'definitions':
      return block.items.flatMap(({ term, text }) => [plain(term), plain(text)]);
    case 'action':
      return [plain(block.title), plain(block.text), plain(block.label)];
  }
};
