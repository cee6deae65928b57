import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { FIRST_SCREEN } from '../../src/element/progressive-controller.js';
import { anchorOf } from '../../src/model/anchors.js';
import { hasLifecycle } from '../../src/model/subprocessor-lifecycle.js';
import {
  sortableColumns,
  type SortableColumn,
  type SubprocessorColumn,
  type SubprocessorSort,
} from '../../src/model/subprocessors.js';
import type { Subprocessor } from '../../src/model/types.js';
import { still } from '../../src/view/still.js';
import { hasLongWord, renderCell, type CellView } from './cells.js';

/** Rows, and how many of them to render now. */
export interface ShownRows {
  readonly rows: readonly Subprocessor[];
  readonly shown: number;
  /** How many rows of another list may stand there still. */
  readonly left: number;
}

export interface SubprocessorTableView extends ShownRows {
  readonly caption: Message;
  /** What a search has left of the rows. The others stay in the document, hidden, so that they are back at once. */
  readonly found: ShownRows;
  /** Whether what is found is shown, and not all the rows. */
  readonly filters: boolean;
  readonly columns: readonly SubprocessorColumn[];
  readonly cells: CellView;
  /** What every cell depends on, besides its row: a block whose values are the same as before is left alone. */
  readonly depends: readonly unknown[];
  /** Whether Lit is to look after the rows however many there are: what it takes over from a server it has to. */
  readonly live: boolean;
  readonly sort?: {
    readonly current: SubprocessorSort | undefined;
    readonly choose: (column: SortableColumn) => void;
  };
}

/**
 * Rows beyond which the browser may skip the layout of those out of sight, the widths of columns are set, and Lit
 * does not look after the rows: more than come at once.
 */
const LARGE = FIRST_SCREEN;
/** Few enough rows that little is laid out beyond the part in sight. */
const BLOCK = 20;
/** The first blocks, which are in sight when a list is filtered, cleared or sorted, are of that size in any list. */
const FIRST_BLOCKS = 2;
/** Rows beyond which a block takes more than twice the room of a usual one. */
const DEEP = 35;
/** To show or hide a list goes block by block. */
const MOST_BLOCKS = 200;

/** How many rows of a list of so many make a block, after the first. */
export const blockSize = (count: number): number => Math.max(BLOCK, Math.ceil(count / MOST_BLOCKS));

/** The row that a block begins with. */
const startOf = (index: number, size: number): number =>
  Math.min(index, FIRST_BLOCKS) * BLOCK + Math.max(0, index - FIRST_BLOCKS) * size;

/** How wide a container must be for the columns to stand side by side: three widths, of which 36em is usual. */
export const widthOf = (columns: readonly SubprocessorColumn[]): 'usual' | 'wide' | 'widest' =>
  columns.length > 5 ? 'widest' : columns.length > 4 ? 'wide' : 'usual';

interface Block {
  readonly rows: readonly Subprocessor[];
  /** Whether the clock has anything to say of its rows. */
  readonly dated: boolean;
}

const known = new WeakMap<readonly Subprocessor[], readonly Block[]>();

const blocksOf = (rows: readonly Subprocessor[]): readonly Block[] => {
  const present = known.get(rows);
  if (present) return present;
  const blocks: Block[] = [];
  const size = blockSize(rows.length);
  for (let index = 0; startOf(index, size) < rows.length; index++) {
    const part = rows.slice(startOf(index, size), startOf(index + 1, size));
    blocks.push({ rows: part, dated: part.some(hasLifecycle) });
  }
  known.set(rows, blocks);
  return blocks;
};

const isSortable = (column: SubprocessorColumn): column is SortableColumn =>
  (sortableColumns as readonly string[]).includes(column);

const renderHead = (column: SubprocessorColumn, { sort, cells }: SubprocessorTableView): TemplateResult => {
  const label = cells.locale.t(`subprocessorTable.${column}`);
  if (sort === undefined || !isSortable(column))
    return html`<th scope="col" role="columnheader" class=${column}>${label}</th>`;
  const direction = sort.current?.column === column ? sort.current.direction : undefined;
  // The label once more, for containers that hide the button: the head of a column must keep its name.
  return html`<th scope="col" role="columnheader" class=${column} aria-sort=${direction ?? nothing}>
    <button type="button" class="sort" part="sort" @click=${() => sort.choose(column)}>
      ${label}<svg class="direction ${direction ?? ''}" viewBox="0 0 8 12" aria-hidden="true">
        <path class="up" d="M1 4.5 4 1.5l3 3" />
        <path class="down" d="m1 7.5 3 3 3-3" />
      </svg></button
    ><span class="column">${label}</span>
  </th>`;
};

const renderRow = (
  item: Subprocessor,
  isFound: boolean,
  labels: readonly Message[],
  view: SubprocessorTableView,
): TemplateResult =>
  html`<tr
    id=${isFound ? nothing : anchorOf('subprocessor', item.id)}
    class=${hasLongWord(item, view.cells.locale) ? 'long' : nothing}
    role="row"
    part="row"
  >
    ${view.columns.map((column, index) => {
      const content = renderCell(column, item, view.cells);
      // No white space around the content: an empty cell is told by `:empty`.
      return column === 'vendor'
        ? html`<th scope="row" role="rowheader" class="vendor" part="vendor">${content}</th>`
        : html`<td role="cell" class=${column} data-label=${labels[index]!}>${content}</td>`;
    })}
  </tr>`;

const renderRows = (
  { rows, shown, left }: ShownRows,
  isFound: boolean,
  labels: readonly Message[],
  view: SubprocessorTableView,
): readonly TemplateResult[] => {
  const { cells, depends, filters } = view;
  const live = view.live || view.rows.length <= LARGE;
  const blocks = blocksOf(rows);
  const size = blockSize(rows.length);
  const bodies: TemplateResult[] = [];
  for (let index = 0; startOf(index, size) < Math.max(shown, left); index++) {
    const count = shown - startOf(index, size);
    const block = count > 0 ? blocks[index] : undefined;
    const today = block?.dated ? cells.lifecycle.today : undefined;
    bodies.push(
      html`<tbody role="rowgroup" ?hidden=${block === undefined || filters !== isFound}>
        ${still(block && [block, Math.min(count, block.rows.length), today, ...depends], live, () =>
          block?.rows.slice(0, count).map((item) => renderRow(item, isFound, labels, view)),
        )}
      </tbody>`,
    );
  }
  return bodies;
};

/**
 * The table, in blocks of rows, each rendered again only when something in it may have changed. Roles are
 * written out, because narrow containers lay rows out as blocks, which takes the meaning of a table away from
 * assistive technology in some engines.
 */
export const renderTable = (view: SubprocessorTableView): TemplateResult => {
  const { caption, rows, found, filters, columns, cells } = view;
  const labels = columns.map((column) => cells.locale.t(`subprocessorTable.${column}`));
  return html`<table
    class="table ${rows.length > LARGE ? 'large' : ''} ${blockSize(rows.length) > DEEP ? 'deep' : ''}"
    part="table"
    role="table"
    ?hidden=${filters && found.rows.length === 0}
  >
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => renderHead(column, view))}
      </tr>
    </thead>
    ${renderRows(found, true, labels, view)}${renderRows(view, false, labels, view)}
  </table>`;
};
