import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { anchorOf, type AnchorKind } from '../../src/model/anchors.js';
import type { ViewContext } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';

/** What each topic of the section is rendered with. */
export interface TopicContext extends ViewContext {
  /** Level of the topic's heading. */
  readonly level: number;
}

/** A topic: its heading, which links lead to by `anchor`, and what stands below. */
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

/** One entry of a list of facts: its name, and what is to say of it, a line each. */
export interface Fact {
  readonly anchor?: string;
  readonly term: unknown;
  readonly lines: readonly unknown[];
}

/** Facts by name. What is not known takes no line, and where nothing is known, no name stands either. */
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

/** A column of a table; `cell` gives `undefined` where the manifest says nothing. */
export interface Column<Row> {
  readonly label: Message;
  readonly className?: string;
  readonly cell: (row: Row) => unknown;
}

/** What a table is, besides its rows. */
export interface TableOptions<Row> {
  /** Its part, and the kind of anchor of its rows. */
  readonly name: AnchorKind;
  /** The kind of anchor of the heading that names it. Absent: `caption` names it. */
  readonly anchor?: AnchorKind;
  readonly caption?: Message;
  /** The first column names the row and is always there; of the others, those in which something stands. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
}

/** A table that leaves out the columns in which no row says anything. */
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
