import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { anchorOf, type AnchorKind } from '../../src/model/anchors.js';
import type { ViewContext } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';

/** What the templates of each topic need to render. */
export interface TopicContext extends ViewContext {
  /** Level of the topic's heading. */
  readonly level: number;
}

/** Renders a topic: its heading, with an anchor for links, and its content. */
export const renderTopic = (
  anchor: AnchorKind,
  title: Message,
  body: unknown,
  { level }: TopicContext,
): TemplateResult =>
  html`<div class="part">
    ${renderHeading(level, title, { id: anchorOf(anchor), part: 'heading subtitle', className: 'subtitle' })}
    ${body}
  </div>`;

/** An entry of a list of facts: a name, and the facts about it, one in each line. */
export interface Fact {
  readonly anchor?: string;
  readonly term: unknown;
  readonly lines: readonly unknown[];
}

/** Renders a list of facts. */
export const renderFacts = (facts: readonly Fact[], part: string): TemplateResult =>
  html`<dl class="facts" part=${part}>
    ${facts.map(
      ({ anchor, term, lines }) =>
        html`<div id=${anchor ?? nothing}>
          <dt>${term}</dt>
          ${lines.map((line) => html`<dd>${line}</dd>`)}
        </div>`,
    )}
  </dl>`;

/** A column of a table. `cell` returns undefined if the manifest has no value. */
export interface Column<Row> {
  readonly label: Message;
  readonly className?: string;
  readonly cell: (row: Row) => unknown;
}

/** The description of a table, without its rows. */
export interface TableOptions<Row> {
  /** Name of its part, and kind of anchor of its rows. */
  readonly name: AnchorKind;
  /** Kind of anchor of the heading that names the table. Without it, `caption` names the table. */
  readonly anchor?: AnchorKind;
  readonly caption?: Message;
  /** The first column names the row and is always shown. The others are shown if at least one row has a value. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
}

/** Renders a table without the columns in which no row has a value. */
export const renderTable = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  { name, anchor, caption, columns: [first, ...others] }: TableOptions<Row>,
): TemplateResult => {
  const columns = others.filter(({ cell }) => rows.some((row) => cell(row) !== undefined));
  return html`<table
    class="table ${columns.length > 3 ? 'wide' : ''}"
    part="table ${name}"
    role="table"
    aria-labelledby=${anchor === undefined ? nothing : anchorOf(anchor)}
  >
    ${
      caption === undefined
        ? nothing
        : html`<caption>
            ${caption}
          </caption>`
    }
    <thead role="rowgroup">
      <tr role="row">
        ${[first, ...columns].map(
          ({ label, className = '' }) =>
            html`<th scope="col" role="columnheader" class=${className}>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row" id=${anchorOf(name, row.id)}>
            <th scope="row" role="rowheader">${first.cell(row)}</th>
            ${columns.map(
              ({ label, className = '', cell }) =>
                html`<td role="cell" class=${className} data-label=${label}>${cell(row) ?? nothing}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
};
