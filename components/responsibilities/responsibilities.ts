import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. */
export type ResponsibilitiesData = Pick<
  Partial<TrustModel>,
  'responsibilities' | 'limitations' | 'sections' | 'lang'
>;

/**
 * Who does what for security (the shared-responsibility model), and what is not covered, stated plainly.
 *
 * Not for the terms of a contract: those are a document.
 *
 * @example
 * <trust-responsibilities src="/trust.json"></trust-responsibilities>
 *
 * @tag trust-responsibilities
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart responsibilities - The list of what one side is responsible for.
 * @csspart limitations - The table of limitations.
 * @csspart table - The same, under the name that all tables carry.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustResponsibilities extends TrustSection<ResponsibilitiesData> {
  static override readonly body = bodyFrom(() =>
    import('./body.js').then(({ ResponsibilitiesBody }) => ResponsibilitiesBody),
  );

  override readonly type = 'responsibilities';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-responsibilities': TrustResponsibilities;
  }
}
