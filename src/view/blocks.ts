import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { ContentBlock, TableBlock, TableCell } from '../model/types.js';
import { linkRel, safeHref } from '../text/safe-href.js';
import type { Text } from '../text/text.js';
import { renderIcon } from './icon.js';
import { noteIcon, tipIcon, warningIcon } from './icons.js';
import { plainText } from '../i18n/plain-text.js';
import { renderText } from './text.js';

/** What rendering a manifest's texts depends on. */
export interface ViewContext {
  readonly locale: Locale;
  /** URL of the manifest, against which its links are resolved. */
  readonly base: string | undefined;
}

/** Renders a link of the manifest, or only its label if `safeHref` refuses the URL. */
export const renderLink = (
  url: string | undefined,
  label: unknown,
  { base }: ViewContext,
  part = 'link',
): unknown => {
  const href = safeHref(url, base);
  return href === undefined
    ? label
    : html`<a part=${part} href=${href} rel=${linkRel(href, base) ?? nothing}>${label}</a>`;
};

/** Renders a link whose label is a text of the manifest. Links inside the label are removed. */
export const renderTextLink = (
  url: string | undefined,
  text: Text | undefined,
  context: ViewContext,
  part?: string,
): unknown => {
  const { locale, base } = context;
  return renderLink(url, renderText(text, locale, base, safeHref(url, base) !== undefined), context, part);
};

const renderCell = (
  cell: TableCell,
  kind: TableBlock['columns'][number]['kind'],
  context: ViewContext,
): unknown => {
  const { locale, base } = context;
  if (typeof cell === 'number') return locale.number(cell);
  if (typeof cell === 'object' && 'url' in cell && 'label' in cell) {
    const { url, label } = cell as { url: string; label: Text };
    return renderTextLink(url, label, context);
  }
  const text = cell;
  if (text === '') return nothing;
  if (kind === 'duration' && typeof text === 'string') {
    const words = locale.duration(text);
    // A text such as "until deletion" is not a duration. It is rendered as any other text below.
    if (words !== text) return words;
  }
  return kind === 'code' ? html`<code>${locale.text(text)?.value}</code>` : renderText(text, locale, base);
};

/** Fills up rows that are shorter than the table with empty cells, so that the line below them is complete. */
const padded = (row: readonly TableCell[], columns: number): readonly TableCell[] =>
  row.length < columns ? padded([...row, ''], columns) : row;

const renderTable = (block: TableBlock, context: ViewContext): TemplateResult => {
  const { locale, base } = context;
  const label = (index: number): string => plainText(block.columns[index]?.label, locale);
  // Explicit roles: in narrow containers, rows are laid out as blocks, and some engines then no longer expose the table
  // to assistive technology (docs/decisions/0006-table-roles.md).
  return html`<table class="table" part="table" role="table">
    ${
      block.caption
        ? html`<caption>
            ${renderText(block.caption, locale, base)}
          </caption>`
        : nothing
    }
    <thead role="rowgroup">
      <tr role="row">
        ${block.columns.map(
          (column) =>
            html`<th scope="col" role="columnheader" class=${column.kind ?? 'text'}>
              ${renderText(column.label, locale, base)}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${block.rows.map(
        (row) =>
          html`<tr role="row">
            ${padded(row, block.columns.length).map((cell, index) => {
              const kind = block.columns[index]?.kind ?? 'text';
              const words = renderCell(cell, kind, context);
              // Screen readers would announce a header without text as empty.
              return index === 0 && cell !== ''
                ? html`<th scope="row" role="rowheader" class=${kind}>${words}</th>`
                : html`<td role="cell" class=${kind} data-label=${label(index)}>${words}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
};

const calloutIcons = { note: noteIcon, tip: tipIcon, warning: warningIcon };

const renderBlock = (block: ContentBlock, context: ViewContext): unknown => {
  const { locale, base } = context;
  const text = (words: Text | undefined) => renderText(words, locale, base);
  switch (block.type) {
    case 'paragraph':
      return html`<p>${text(block.text)}</p>`;
    case 'list':
      return html`<ul class="list" role="list">
        ${block.items.map((item) => html`<li>${text(item)}</li>`)}
      </ul>`;
    case 'steps':
      return html`<ol class="steps" part="steps" role="list">
        ${block.items.map(
          ({ lead, text: words }) =>
            html`<li>
              ${lead ? html`<strong class="lead">${text(lead)}</strong> ` : nothing}${text(words)}
            </li>`,
        )}
      </ol>`;
    case 'table':
      return renderTable(block, context);
    case 'callout':
      // The accessible name contains the kind, which the author's title may not mention (WCAG 2.2, 1.4.1).
      return html`<div
        class="callout ${block.kind}"
        part="callout callout-${block.kind}"
        role="note"
        aria-label=${locale.t(`callout.${block.kind}`)}
      >
        <p class="callout-title">
          ${renderIcon(calloutIcons[block.kind])}${block.title ? text(block.title) : locale.t(`callout.${block.kind}`)}
        </p>
        <p>${text(block.text)}</p>
      </div>`;
    case 'definitions':
      return html`<dl class="definitions" part="definitions">
        ${block.items.map(
          ({ term, text: words }) =>
            html`<div>
              <dt>${text(term)}</dt>
              <dd>${text(words)}</dd>
            </div>`,
        )}
      </dl>`;
    case 'action':
      return html`<div class="action" part="action">
        <div>
          ${block.title ? html`<p class="action-title">${text(block.title)}</p>` : nothing}
          ${block.text ? html`<p>${text(block.text)}</p>` : nothing}
        </div>
        <p>${renderTextLink(block.url, block.label, context, 'button')}</p>
      </div>`;
  }
};

/**
 * Renders the typed blocks of a manifest: paragraphs, lists, steps, tables, callouts, definitions, actions.
 *
 * @example html`<div>${renderBlocks(control.content, { locale, base })}</div>`
 */
export const renderBlocks = (
  blocks: readonly ContentBlock[] | undefined,
  context: ViewContext,
): TemplateResult | typeof nothing =>
  blocks === undefined || blocks.length === 0
    ? nothing
    : html`<div class="prose" part="prose">${blocks.map((block) => renderBlock(block, context))}</div>`;
