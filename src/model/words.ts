import type { Text } from '../text/text.js';
import type { ContentBlock, TableCell } from './types.js';

/** The words of a text in the reader's language; empty where there are none. */
export type Plain = (text: Text | undefined) => string;

const cellWords = (cell: TableCell, plain: Plain): string => {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object' && 'url' in cell && 'label' in cell) {
    return plain((cell as { readonly label: Text }).label);
  }
  return plain(cell);
};

/** Everything that a block says, for searching. */
export const blockWords = (block: ContentBlock, plain: Plain): readonly string[] => {
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
        ...block.rows.flatMap((row) => row.map((cell) => cellWords(cell, plain))),
      ];
    case 'callout':
      return [plain(block.title), plain(block.text)];
    case 'definitions':
      return block.items.flatMap(({ term, text }) => [plain(term), plain(text)]);
    case 'action':
      return [plain(block.title), plain(block.text), plain(block.label)];
  }
};
