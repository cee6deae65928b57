import { html, isServer, nothing, type PropertyValues } from 'lit';
import { property } from '../../src/element/property.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { disclosureFormWords } from './disclosure-form.words.js';
import { reportFormWords } from './report-form.words.js';
import type { TrustModel } from '../../src/model/types.js';
import { disclosureFormStyles } from './disclosure-form.styles.js';
import { renderCredits, renderPolicy } from './policy-view.js';
import type { ReportDeps, Settlement } from './report-controller.js';
import { ReportForm, reportFormStyles, type ReportFormInput } from './report-form.js';

/** What the section shows. */
export type DisclosureFormData = Pick<Partial<TrustModel>, 'disclosure' | 'scope' | 'sections' | 'lang'>;

/**
 * How to report a vulnerability: the commitments to reporters, the disclosure window, the scope, the contacts, the credits,
 * and a form. The form keeps a draft in the tab's storage and sends the report to an endpoint as JSON. If it cannot send the
 * report, it offers the same report as an e-mail and as text.
 *
 * The form is shown if the manifest or the attribute names an endpoint, or if the manifest names a contact. To send reports
 * yourself, cancel `trust-submit`, and call `settle()` with the result. Not for support or sales requests: use
 * `<trust-contacts>`.
 *
 * @example
 * <trust-disclosure-form src="/trust.json" endpoint="/api/report"></trust-disclosure-form>
 *
 * @tag trust-disclosure-form
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart intro - The introduction.
 * @csspart expired - The warning that the contact details are out of date.
 * @csspart commitments - The table of commitments.
 * @csspart policy - The list of facts: contacts, window, scope, and the rest.
 * @csspart report - The form with its heading, or the result of sending.
 * @csspart form - The form.
 * @csspart notice - The note that a draft was restored or discarded.
 * @csspart error-summary - The list of errors above the form.
 * @csspart label - The label of a field.
 * @csspart hint - The hint of a field.
 * @csspart field - A text field or a select.
 * @csspart error - The error of a field, below it.
 * @csspart button - A button. `submit` is the one that sends.
 * @csspart submit - The button that sends the report.
 * @csspart failed - The message above that button if a report could not be sent.
 * @csspart ready - The message that the report is ready to copy or to mail, if there is no endpoint.
 * @csspart alternatives - The report as an e-mail and as text.
 * @csspart text - The report as plain text.
 * @csspart sent - The message in place of the form after a report was accepted.
 * @csspart credits - The list of credits.
 * @fires {CustomEvent} trust-submit - A report is about to be sent: `{report}`. Cancel it to send the report yourself.
 * @fires {CustomEvent} trust-submitted - A report was accepted: `{report, reference}`.
 * @fires {CustomEvent} trust-submit-error - A report could not be sent: `{report, reason, detail}`.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustDisclosureForm extends TrustSection<DisclosureFormData> {
  static override styles = [TrustSection.styles, disclosureFormStyles, reportFormStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustSection.words,
    disclosureFormWords,
    reportFormWords,
  ];

  override readonly type = 'disclosure-form';

  /** Where reports are posted, `https:` or relative to the page. Wins over the manifest's `disclosure.form.endpoint`. */
  @property({ useDefault: true }) endpoint = '';

  /** Functions of the browser that the form uses. Tests replace them. */
  protected deps: ReportDeps | undefined;

  /**
   * Reports the result of a report that the page took over by canceling `trust-submit`. An error that is a string is
   * shown to the visitor; any other error is for developers. Does nothing if the page has taken over no report.
   *
   * @example
   * form.addEventListener('trust-submit', (event) => {
   *   event.preventDefault();
   *   send(event.detail.report).then(
   *     ({ id }) => form.settle({ reference: id }),
   *     (error) => form.settle({ error }),
   *   );
   * });
   */
  settle(settlement: Settlement = {}): void {
    this.#form?.settle(settlement);
  }

  #form: ReportForm | undefined;

  /** Returns true if a report has somewhere to go. */
  get #takesReports(): boolean {
    const { form, contacts } = this.shown?.disclosure ?? {};
    return Boolean(this.endpoint || form?.endpoint || contacts?.length);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A server renders no form, which could neither keep nor send a report. A prerendered section adds it later.
    if (isServer || this.clock.now === undefined) return;
    if (this.#takesReports) this.#form ??= new ReportForm(this, () => this.#formInput);
    this.#form?.prepare();
  }

  get #formInput(): ReportFormInput {
    return {
      locale: this.locale,
      base: this.base,
      level: this.level(1),
      disclosure: this.shown?.disclosure,
      scope: this.shown?.scope,
      // Frameworks may set a property to null or undefined, whatever its type is.
      endpoint: this.endpoint ?? undefined,
      deps: this.deps ?? {},
      plain: (text) => this.plain(text),
    };
  }

  protected override renderContent({ disclosure }: DisclosureFormData): unknown {
    if (disclosure === undefined) return nothing;
    const { locale, base } = this;
    const context = { locale, base, level: this.level(1) };
    const { intro } = disclosure;
    return html`${
      intro
        ? html`<p class=${this.placed.intro ? '' : 'intro'} part="intro">${this.text(intro)}</p>`
        : nothing
    }
    ${renderPolicy(disclosure, this.clock.at, context)} ${this.#renderForm()}
    ${renderCredits(disclosure, context)}`;
  }

  /** The form, or in a prerendered section the space that it will take. */
  #renderForm(): unknown {
    if (!this.#takesReports) return nothing;
    return html`<div class="part form-space">${this.#form?.render() ?? nothing}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#form?.grow();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-disclosure-form': TrustDisclosureForm;
  }
}
