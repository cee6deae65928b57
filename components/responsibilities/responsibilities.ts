import { html, nothing, type TemplateResult } from 'lit';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { responsibilitiesWords } from './responsibilities.words.js';
import { anchorOf } from '../../src/model/anchors.js';
import type { Limitation, Responsibility, TrustModel } from '../../src/model/types.js';
import { renderAddress } from '../../src/view/address.js';
import { renderHeading } from '../../src/view/heading.js';
import { responsibilitiesStyles } from './responsibilities.styles.js';

const owners = ['customer', 'shared', 'provider'] as const;

/** What the section shows. */
export type ResponsibilitiesData = Pick<
  Partial<TrustModel>,
  'responsibilities' | 'limitations' | 'sections' | 'lang'
>;

/**
 * Who is responsible for what in security (the shared-responsibility model), and the limitations: what is not covered.
 *
 * Not for the terms of a contract: those are a document.
 *
 * @example
 * <trust-responsibilities src="/trust.json"></trust-responsibilities>
 *
 * @tag trust-responsibilities
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart responsibilities - The list of responsibilities of one side.
 * @csspart limitations - The table of limitations.
 * @csspart table - The table of limitations. All tables have this part.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustResponsibilities extends TrustSection<ResponsibilitiesData> {
  static override styles = [TrustSection.styles, responsibilitiesStyles];
  protected static override readonly words: readonly Words[] = [...TrustSection.words, responsibilitiesWords];

  override readonly type = 'responsibilities';

  protected override renderContent({ responsibilities, limitations }: ResponsibilitiesData): unknown {
    return html`${owners.map((owner) =>
      this.#renderOwner(owner, responsibilities?.filter((item) => item.owner === owner) ?? []),
    )}
    ${limitations?.length ? this.#renderLimitations(limitations, Boolean(responsibilities?.length)) : nothing}`;
  }

  #renderOwner(
    owner: Responsibility['owner'],
    items: readonly Responsibility[],
  ): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<div class="part">
      ${renderHeading(this.level(1), this.locale.t(`responsibilities.${owner}`), { className: 'subtitle' })}
      <ul class="list" part="responsibilities" role="list">
        ${items.map(
          ({ id, title, text, contact }) =>
            html`<li id=${anchorOf('responsibility', id)}>
              ${title ? html`<strong>${this.text(title)}</strong><br />` : nothing}${this.text(text)}
              ${contact ? renderAddress(contact, { locale: this.locale, base: this.base }) : nothing}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** @param titled False if there is nothing but limitations. The section's title then names the table. */
  #renderLimitations(limitations: readonly Limitation[], titled: boolean): TemplateResult {
    const { t } = this.locale;
    const title = t('responsibilities.limitations');
    return html`<div class="part">
      ${titled ? renderHeading(this.level(1), title, { id: 'limitations', className: 'subtitle' }) : nothing}
      <table
        class="table"
        part="limitations table"
        role="table"
        aria-labelledby=${titled ? 'limitations' : 'title'}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${t('responsibilities.boundary')}</th>
            <th scope="col" role="columnheader">${t('responsibilities.meaning')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${limitations.map(
            ({ id, title, meaning }) =>
              html`<tr role="row" id=${anchorOf('limitation', id)}>
                <th scope="row" role="rowheader">${this.text(title)}</th>
                <td role="cell">${this.text(meaning)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-responsibilities': TrustResponsibilities;
  }
}
