import { html, nothing, type TemplateResult } from 'lit';
import { anchorOf } from '../../src/model/anchors.js';
import type { Subprocessors } from '../../src/model/types.js';
import { renderLink, type ViewContext } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderText } from '../../src/view/text.js';

/** Renders the integrations that customers switch on themselves and are responsible for. */
export const renderCustomerManaged = (
  { customerManaged }: Subprocessors,
  level: number,
  view: ViewContext,
): TemplateResult | typeof nothing => {
  const { text, items } = customerManaged ?? {};
  if (!text && !items?.length) return nothing;
  const { locale, base } = view;
  return html`<div class="customer-managed" part="customer-managed">
    ${renderHeading(level, locale.t('subprocessorTable.customerManaged'), {
      className: 'subtitle',
      part: 'heading',
    })}
    ${text ? html`<p>${renderText(text, locale, base)}</p>` : nothing}
    ${
      items?.length
        ? html`<ul class="integrations" role="list">
            ${items.map(
              ({ id, name, purpose, url }) =>
                html`<li id=${anchorOf('integration', id)}>
                  <span class="name">${renderLink(url, name, view)}</span>
                  ${purpose ? html`<span class="quiet">${renderText(purpose, locale, base)}</span>` : nothing}
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
};
