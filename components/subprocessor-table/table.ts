import { html, nothing, type TemplateResult } from 'lit';
import { inBlocks, type LongList } from '../../src/lists/index.js';
import type { Message } from '../../src/i18n/message.js';
import { anchorOf } from '../../src/model/anchors.js';
import {
  sortableColumns,
  type SortableColumn,
  type SubprocessorColumn,
  type SubprocessorSort,
} from '../../src/model/subprocessors.js';
import type { Subprocessor } from '../../src/model/types.js';
import { hasLongWord, renderCell, type CellView } from './cells.js';

export interface SubprocessorTableView {
  readonly caption: Message;
  readonly list: LongList<Subprocessor>;
  /** The rows to show, in order. */
  readonly rows: readonly Subprocessor[];
  /** Number of rows without a filter, so that a filter does not change the layout of the table. */
  readonly total: number;
  readonly columns: readonly SubprocessorColumn[];
  readonly cells: CellView;
  /** Everything that the rendering of a cell depends on, besides its row. */
  readonly depends: readonly unknown[];
  readonly sort?: {
    readonly current: SubprocessorSort | undefined;
    readonly choose: (column: SortableColumn) => void;
  };
}

/**
 * Number of rows from which columns have set widths, so that the browser can skip rows out of view. A list of up to 40
 * rows is rendered in one go, and its columns get their widths from their content.
 */
const LARGE_FROM = 41;

/**
 * Returns the container width that the columns need side by side. There are three widths, and 36em is the usual one.
 */
export const widthOf = (columns: readonly SubprocessorColumn[]): 'usual' | 'wide' | 'widest' =>
  columns.length > 5 ? 'widest' : columns.length > 4 ? 'wide' : 'usual';

const isSortable = (column: SubprocessorColumn): column is SortableColumn =>
  (sortableColumns as readonly string[]).includes(column);

const renderHead = (column: SubprocessorColumn, { sort, cells }: SubprocessorTableView): TemplateResult => {
  const label = cells.locale.t(`subprocessorTable.${column}`);
  if (sort === undefined || !isSortable(column))
    return html`<th scope="col" role="columnheader" class=${column}>${label}</th>`;
  const direction = sort.current?.column === column ? sort.current.direction : undefined;
  // Repeat the label outside the button, because the column head needs a name in containers that hide the button.
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
  labels: readonly Message[],
  { columns, cells }: SubprocessorTableView,
): TemplateResult =>
  html`<tr
    id=${anchorOf('subprocessor', item.id)}
    class=${hasLongWord(item, cells.locale) ? 'long' : nothing}
    role="row"
    part="row"
  >
    ${columns.map((column, index) => {
      const content = renderCell(column, item, cells);
      // Write no white space around the content, because the styles find empty cells with `:empty`.
      return column === 'vendor'
        ? html`<th scope="row" role="rowheader" class="vendor" part="vendor">${content}</th>`
        : html`<td role="cell" class=${column} data-label=${labels[index]!}>${content}</td>`;
    })}
  </tr>`;

/**
 * Renders the table. Roles are written out, because narrow containers lay rows out as blocks, which takes the meaning
 * of a table away from assistive technology in some engines.
 */
export const renderTable = (view: SubprocessorTableView): TemplateResult => {
  const { caption, list, rows, total, columns, cells, depends } = view;
  const isLarge = total >= LARGE_FROM;
  const labels = columns.map((column) => cells.locale.t(`subprocessorTable.${column}`));
  return html`<table
    class=${isLarge ? 'table large' : 'table'}
    part="table"
    role="table"
    ?hidden=${rows.length === 0}
  >
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => renderHead(column, view))}
      </tr>
    </thead>
    ${list.render(
      inBlocks(rows),
      depends,
      (_block, items) =>
        html`<tbody role="rowgroup" class=${isLarge ? 'block' : nothing}>
          ${items.map((item) => renderRow(item, labels, view))}
        </tbody>`,
    )}
  </table>`;
};
