import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. */
export type ContactsData = Pick<Partial<TrustModel>, 'contacts' | 'links' | 'sections' | 'lang'>;

/**
 * Whom to write to about what: security, privacy, legal, support, by mail, telephone or post; and links
 * that lead on.
 *
 * Not for vulnerability reports, which `<trust-disclosure-form>` takes with all that a reporter needs.
 *
 * @example
 * <trust-contacts src="/trust.json"></trust-contacts>
 *
 * @tag trust-contacts
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart contacts - The list of contacts.
 * @csspart contact - One of them.
 * @csspart links - The list of links.
 * @csspart link - A link: an address, a number, one that leads on.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustContacts extends TrustSection<ContactsData> {
  static override readonly body = bodyFrom(() =>
    import('./body.js').then(({ ContactsBody }) => ContactsBody),
  );

  override readonly type = 'contacts';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-contacts': TrustContacts;
  }
}
