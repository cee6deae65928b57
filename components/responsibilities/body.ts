import { html, nothing, type TemplateResult } from 'lit';
import { ANCHOR_PREFIX } from '../../src/model/anchors.js';
import { SectionBody, type Words } from '../../src/element/section-body.js';
import { responsibilitiesWords } from '../../src/i18n/en/responsibilities.js';
import type { Limitation, Responsibility } from '../../src/model/types.js';
import { renderAddress } from '../../src/view/address.js';
import { renderHeading } from '../../src/view/heading.js';
import { responsibilitiesStyles } from './responsibilities.styles.js';
import type { ResponsibilitiesData } from './responsibilities.js';

const owners = ['customer', 'shared', 'provider'] as const;

/** What `<trust-responsibilities>` shows. */
export class ResponsibilitiesBody extends SectionBody<ResponsibilitiesData> {
  static override readonly styles = [SectionBody.styles, responsibilitiesStyles];
  static override readonly words: readonly Words[] = [...SectionBody.words, responsibilitiesWords];

  protected override isEmpty(data: ResponsibilitiesData): boolean {
    return !data.responsibilities?.length && !data.limitations?.length;
  }

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
            html`<li id=${`${ANCHOR_PREFIX}responsibility-${id}`}>
              ${title ? html`<strong>${this.text(title)}</strong><br />` : nothing}${this.text(text)}
              ${contact ? renderAddress(contact, { locale: this.locale, base: this.base }) : nothing}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** Where limitations are all there is, the section's own title names the table. */
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
            ({ id, boundary, meaning }) =>
              html`<tr role="row" id=${`${ANCHOR_PREFIX}limitation-${id}`}>
                <th scope="row" role="rowheader">${this.text(boundary)}</th>
                <td role="cell">${this.text(meaning)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
