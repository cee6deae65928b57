import { html, nothing, type TemplateResult } from 'lit';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { contactsWords } from './contacts.words.js';
import { joinWords } from '../../src/i18n/lists.js';
import { anchorOf } from '../../src/model/anchors.js';
import type { Contact, Link, TrustModel } from '../../src/model/types.js';
import { mailtoHref } from '../../src/text/mailto.js';
import { renderAddress, renderTelephone } from '../../src/view/address.js';
import { renderLink, renderTextLink } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';
import { contactsStyles } from './contacts.styles.js';

/** What the section shows. */
export type ContactsData = Pick<Partial<TrustModel>, 'contacts' | 'links' | 'sections' | 'lang'>;

/**
 * Whom to contact about what (security, privacy, legal, support), by e-mail, telephone or post; and further links.
 *
 * Not for vulnerability reports: use `<trust-disclosure-form>`, which shows everything that a reporter needs.
 *
 * @example
 * <trust-contacts src="/trust.json"></trust-contacts>
 *
 * @tag trust-contacts
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart contacts - The list of contacts.
 * @csspart contact - A contact.
 * @csspart links - The list of further links.
 * @csspart link - A link: an address, a telephone number, or a further link.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustContacts extends TrustSection<ContactsData> {
  static override styles = [TrustSection.styles, contactsStyles];
  protected static override readonly words: readonly Words[] = [...TrustSection.words, contactsWords];

  override readonly type = 'contacts';

  protected override renderContent({ contacts, links }: ContactsData): unknown {
    return html`${
      contacts?.length
        ? html`<dl class="contacts" part="contacts">
            ${contacts.map((contact) => this.#renderContact(contact))}
          </dl>`
        : nothing
    }
    ${links?.length ? this.#renderLinks(links, Boolean(contacts?.length)) : nothing}`;
  }

  #renderContact({ id, kind, title, email, phone, channels, url, address, text }: Contact): TemplateResult {
    const { t } = this.locale;
    const view = { locale: this.locale, base: this.base };
    return html`<div id=${anchorOf('contact', id)} part="contact">
      <dt>${title ? this.text(title) : t(`contacts.${kind}`)}</dt>
      ${email ? html`<dd>${renderLink(mailtoHref(email), email, view)}</dd>` : nothing}
      ${
        phone
          ? html`<dd class="phone">
              ${renderTelephone(phone)}${
                channels?.length
                  ? html`&ensp;<span class="quiet"
                        >${t('contacts.channels', {
                          channels: joinWords(
                            channels.map((channel) => String(t(`contacts.${channel}`))),
                            this.locale,
                          ),
                        })}</span
                      >`
                  : nothing
              }
            </dd>`
          : nothing
      }
      ${url ? html`<dd>${renderAddress(url, view)}</dd>` : nothing}
      ${
        address
          ? html`<dd>
              <address><bdi>${address}</bdi></address>
            </dd>`
          : nothing
      }
      ${text ? html`<dd class="note">${this.text(text)}</dd>` : nothing}
    </div>`;
  }

  #renderLinks(links: readonly Link[], titled: boolean): TemplateResult {
    const view = { locale: this.locale, base: this.base };
    return html`<div class="part">
      ${
        titled
          ? renderHeading(this.level(1), this.locale.t('contacts.links'), { className: 'subtitle' })
          : nothing
      }
      <ul class="links" part="links" role="list">
        ${links.map(
          ({ id, label, url, text }) =>
            html`<li id=${anchorOf('link', id)}>
              ${renderTextLink(url, label, view)}
              ${text ? html`<p class="quiet">${this.text(text)}</p>` : nothing}
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-contacts': TrustContacts;
  }
}
