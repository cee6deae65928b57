import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ANCHOR_PREFIX } from '../../src/element/anchor-controller.js';
import { hasLifecycle } from '../../src/model/subprocessor-lifecycle.js';
import {
  sortableColumns,
  type SortableColumn,
  type SubprocessorColumn,
  type SubprocessorSort,
} from '../../src/model/subprocessors.js';
import type { Subprocessor } from '../../src/model/types.js';
import { explainKey, hasLongWord, renderCell, type CellView } from './cells.js';

export interface SubprocessorTableView {
  readonly caption: string;
  readonly rows: readonly Subprocessor[];
  /** How many of the rows to render now. */
  readonly shown: number;
  readonly columns: readonly SubprocessorColumn[];
  readonly cells: CellView;
  /** What every cell depends on, besides its row: a block whose values are the same as before is left alone. */
  readonly depends: readonly unknown[];
  readonly sort?: {
    readonly current: SubprocessorSort | undefined;
    readonly choose: (column: SortableColumn) => void;
  };
}

/** The anchor of a row. */
export const rowAnchor = ({ id }: Subprocessor): string => `${ANCHOR_PREFIX}subprocessor-${id}`;

/** Rows beyond which the browser may skip the layout of those out of sight, and columns are of one width. */
const LARGE = 500;
const BLOCK = 50;

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
  for (let from = 0; from < rows.length; from += BLOCK) {
    const part = rows.slice(from, from + BLOCK);
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
  labels: readonly string[],
  view: SubprocessorTableView,
): TemplateResult =>
  html`<tr
    id=${rowAnchor(item)}
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

/**
 * The table, in blocks of rows, each rendered again only when something in it may have changed. Roles are
 * written out, because narrow containers lay rows out as blocks, which takes the meaning of a table away from
 * assistive technology in some engines.
 */
export const renderTable = (view: SubprocessorTableView): TemplateResult => {
  const { caption, rows, shown, columns, cells, depends } = view;
  const labels = columns.map((column) => cells.locale.t(`subprocessorTable.${column}`));
  const { openKey } = cells.explain;
  return html`<table class="table ${rows.length > LARGE ? 'large' : ''}" part="table" role="table">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => renderHead(column, view))}
      </tr>
    </thead>
    ${blocksOf(rows).map((block, index) => {
      const count = Math.min(block.rows.length, shown - index * BLOCK);
      if (count <= 0) return nothing;
      const visible = block.rows.slice(0, count);
      const open = openKey && visible.some((item) => explainKey(item) === openKey) ? openKey : undefined;
      const today = block.dated ? cells.lifecycle.today : undefined;
      return html`<tbody role="rowgroup">
        ${guard([block, count, columns, today, open, ...depends], () =>
          visible.map((item) => renderRow(item, labels, view)),
        )}
      </tbody>`;
    })}
  </table>`;
};
