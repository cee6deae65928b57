import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { ContentBlock, TableBlock, TableCell } from '../model/types.js';
import { linkRel, safeHref } from '../text/safe-href.js';
import type { Text } from '../text/text.js';
import { renderIcon } from './icon.js';
import { noteIcon, tipIcon, warningIcon } from './icons.js';
import { plainText } from '../i18n/plain-text.js';
import { renderText } from './text.js';

/** What rendering the manifest's words needs. */
export interface ViewContext {
  readonly locale: Locale;
  /** Address of the manifest, against which its links are resolved. */
  readonly base: string | undefined;
}

/** A link of the manifest, or its label alone where the address may not become a link. */
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

/** The same with words of the manifest, whose own links give way to it. */
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
    // "until deletion" is no duration, but words with marks and a language like any other.
    if (words !== text) return words;
  }
  return kind === 'code' ? html`<code>${locale.text(text)?.value}</code>` : renderText(text, locale, base);
};

/** Rows shorter than the table end in empty cells, or the rule below them would break off. */
const padded = (row: readonly TableCell[], columns: number): readonly TableCell[] =>
  row.length < columns ? padded([...row, ''], columns) : row;

const renderTable = (block: TableBlock, context: ViewContext): TemplateResult => {
  const { locale, base } = context;
  const label = (index: number): string => plainText(block.columns[index]?.label, locale);
  // Named roles, because narrow containers lay the rows out as blocks, which takes the meaning of a
  // table away from assistive technology in some engines.
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
              // A header without words would be read out as an empty one.
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
      // The kind is in its name also where the author's title does not say it and only colour would.
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
 * Typed blocks of the manifest: paragraphs, lists, steps, tables, call-outs, definitions, actions.
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
