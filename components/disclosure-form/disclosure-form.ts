import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ANCHOR_PREFIX } from '../../src/element/anchor-controller.js';
import { copyText } from '../../src/element/copy-text.js';
import { property, state } from '../../src/element/property.js';
import { TrustSection } from '../../src/element/section-element.js';
import { DEFAULT_TIMEOUT_MS, endpointUrl } from '../../src/load/submit-report.js';
import type { FieldName } from '../../src/model/report-draft.js';
import type { Disclosure, TrustModel } from '../../src/model/types.js';
import { durationToMs, parseDuration } from '../../src/text/durations.js';
import { renderHeading } from '../../src/view/heading.js';
import { disclosureFormStyles } from './disclosure-form.styles.js';
import { draftKey } from './draft-store.js';
import { OTHER, renderAnnounced, renderFaults, renderFields } from './form-view.js';
import { renderAlternatives, renderOutcome, renderSent, type OutcomeContext } from './outcome-view.js';
import { renderCredits, renderPolicy } from './policy-view.js';
import {
  ReportController,
  type ReportOutside,
  type ReportSetup,
  type Settlement,
} from './report-controller.js';

/** What the section shows. */
export type DisclosureFormData = Pick<Partial<TrustModel>, 'disclosure' | 'scope' | 'sections' | 'lang'>;

/** A limit that setTimeout can hold, and a visitor too. */
const timeoutMs = (iso: string | undefined): number => {
  const duration = iso === undefined ? undefined : parseDuration(iso);
  return duration ? Math.min(600_000, Math.max(1000, durationToMs(duration))) : DEFAULT_TIMEOUT_MS;
};

/**
 * How to report a vulnerability: what reporters can count on, the disclosure window, the scope, whom to
 * write to, thanks to those who did; and a form that validates sensibly, keeps a draft in the tab's own
 * storage, posts JSON to an endpoint, and, where it can't, hands out the same report as a mail and as text.
 *
 * The form is there where the manifest or the attribute names an endpoint, or the manifest a contact. To
 * send reports yourself, cancel `trust-submit` and say with `settle()` how it went. Not for support or
 * sales requests: `<trust-contacts>` says where those go.
 *
 * @example
 * <trust-disclosure-form src="/trust.json" endpoint="/api/report"></trust-disclosure-form>
 *
 * @tag trust-disclosure-form
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart intro - The introduction.
 * @csspart expired - The warning that the contact details are past their date.
 * @csspart commitments - The table of commitments.
 * @csspart policy - The list of facts: contacts, window, scope, and the rest.
 * @csspart report - The form with its heading, or what became of the report.
 * @csspart form - The form.
 * @csspart notice - The line that tells of a restored or discarded draft.
 * @csspart error-summary - What is wrong, above the form, after a press on the button.
 * @csspart label - A field's label.
 * @csspart hint - What to write there.
 * @csspart field - A field for text, or a list to choose from.
 * @csspart error - What is wrong with a field, below it.
 * @csspart button - A button; `submit` is the one that sends.
 * @csspart submit - The button that sends the report.
 * @csspart failed - What stands above that button when a report could not be sent.
 * @csspart ready - The same where the form only writes reports out.
 * @csspart alternatives - The report as a mail and as text.
 * @csspart sent - What stands in place of the form after a report was taken.
 * @csspart credits - The list of thanks.
 * @fires {CustomEvent} trust-submit - A report is about to be sent: `{report}`. Cancel it to send it yourself.
 * @fires {CustomEvent} trust-submitted - A report was taken: `{report, reference}`.
 * @fires {CustomEvent} trust-submit-error - A report could not be sent: `{report, reason, detail}`.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustDisclosureForm extends TrustSection<DisclosureFormData> {
  static override styles = [TrustSection.styles, disclosureFormStyles];

  override readonly type = 'disclosure-form';

  /** Where reports are posted, `https:` or relative to the page. Wins over the manifest's `disclosure.form.endpoint`. */
  @property({ useDefault: true }) endpoint = '';

  @state() private _copied: 'copied' | 'selected' | undefined;

  /** What the form takes from its surroundings; each has a default. Tests put their own in. */
  protected outside: ReportOutside = {};

  #setup: ReportSetup | undefined;
  #systems: readonly string[] = [];
  readonly #report = new ReportController(
    this,
    () => this.#setup,
    () => this.outside,
  );

  /**
   * Says how it went with a report that the page took over by cancelling `trust-submit`. An error in words
   * is shown to the visitor; any other is for developers. Without a report taken over it does nothing.
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
    this.#report.settle(settlement);
  }

  protected override isEmpty({ disclosure }: DisclosureFormData): boolean {
    return disclosure === undefined || Object.keys(disclosure).length === 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const disclosure = this.shown?.disclosure;
    // The form comes with the second render: what a server has rendered could neither keep nor send anything.
    this.#setup = disclosure && this.clock.now !== undefined ? this.#setUp(disclosure) : undefined;
  }

  #setUp(disclosure: Disclosure): ReportSetup | undefined {
    const { form, contacts, policyUrl, window, inScope, outOfScope, safeHarbour } = disclosure;
    // Frameworks clear a property with null or undefined, whatever its type says.
    const own = (this.endpoint as string | null | undefined)?.trim();
    const endpoint = own ? endpointUrl(own, document.baseURI) : endpointUrl(form?.endpoint, this.base);
    if (endpoint === undefined && !contacts?.length) return undefined;
    const systems =
      form?.systems?.map((name) => this.plain(name)) ??
      this.shown?.scope?.map(({ name }) => this.plain(name));
    this.#systems = [...new Set(systems)].filter(Boolean);
    return {
      rules: {
        policy: Boolean(policyUrl ?? window ?? safeHarbour ?? inScope?.[0] ?? outOfScope?.[0]),
        systems: this.#systems.length > 0,
        fields: form?.fields ?? [],
      },
      endpoint,
      method: form?.method ?? 'POST',
      timeoutMs: timeoutMs(form?.timeout),
      key: draftKey(endpoint, this.base),
    };
  }

  protected override renderBody({ disclosure }: DisclosureFormData): unknown {
    if (disclosure === undefined) return nothing;
    const { locale, base } = this;
    const context = { locale, base, level: this.level(1) };
    const { intro } = disclosure;
    return html`${
      intro
        ? html`<p class=${this.placed.intro ? '' : 'intro'} part="intro">${this.text(intro)}</p>`
        : nothing
    }
    ${renderPolicy(disclosure, this.clock.now, context)}
    ${this.#setup ? this.#renderReport(disclosure, this.#setup) : nothing}
    ${renderCredits(disclosure, context)}`;
  }

  #context(disclosure: Disclosure, { rules }: ReportSetup): OutcomeContext {
    return {
      locale: this.locale,
      base: this.base,
      level: this.level(1),
      controller: this.#report,
      systems: this.#systems,
      fields: disclosure.form?.fields ?? [],
      rules,
      policyUrl: disclosure.policyUrl,
      plain: (text) => this.plain(text),
      contacts: disclosure.contacts ?? [],
      fallback: disclosure.form?.fallback,
      copied: this._copied,
      copy: () => void this.#copy(),
    };
  }

  #renderReport(disclosure: Disclosure, setup: ReportSetup): TemplateResult {
    const { t } = this.locale;
    const { phase } = this.#report;
    const context = this.#context(disclosure, setup);
    const title = `${ANCHOR_PREFIX}report`;
    return html`<div class="part report" part="report">
      ${renderHeading(context.level, t('disclosureForm.form'), { className: 'subtitle', id: title })}
      ${
        phase.kind === 'sent'
          ? renderSent(phase, context)
          : html`${setup.endpoint === undefined ? html`<p class="quiet">${t('disclosureForm.notSentHere')}</p>` : nothing}
              <form
                class="form"
                part="form"
                novalidate
                autocomplete="on"
                aria-labelledby=${title}
                @submit=${this.#onSubmit}
                @input=${this.#onInput}
                @focusout=${this.#onFocusOut}
                @pointerdown=${() => this.#report.faults.press()}
              >
                ${this.#renderNotice()} ${renderFaults(context)} ${renderFields(context)}
                ${renderOutcome(phase, context)}
                ${phase.kind === 'ready' ? nothing : this.#renderActions(setup)} ${renderAnnounced(context)}
              </form>
              ${phase.kind === 'failed' || phase.kind === 'ready' ? renderAlternatives(context) : nothing}
              ${phase.kind === 'ready' ? this.#renderButton('clear', () => this.#report.discard()) : nothing}`
      }
    </div>`;
  }

  #renderButton(word: 'discard' | 'undo' | 'clear', press: () => void): TemplateResult {
    return html`<button type="button" class="button" part="button" @click=${press}>
      ${this.locale.t(`disclosureForm.${word}`)}
    </button>`;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const { notice } = this.#report;
    if (notice === undefined) return nothing;
    return html`<p class="notice" part="notice">
      <span role="status">${this.locale.t(`disclosureForm.${notice}`)}</span>
      ${
        notice === 'restored'
          ? this.#renderButton('discard', () => this.#report.discard())
          : this.#renderButton('undo', () => this.#report.undo())
      }
    </p>`;
  }

  #renderActions({ endpoint }: ReportSetup): TemplateResult {
    const { kind } = this.#report.phase;
    const { t } = this.locale;
    const words = () => {
      if (kind === 'sending') return t('disclosureForm.sending');
      if (kind === 'failed') return t('state.retry');
      return t(endpoint === undefined ? 'disclosureForm.prepare' : 'disclosureForm.send');
    };
    // Not the attribute `disabled`: it would take the focus away from who has just pressed it.
    return html`<p class="actions">
      <button
        class="button primary send"
        part="button submit"
        aria-disabled=${kind === 'sending' ? 'true' : 'false'}
      >
        ${words()}
      </button>
    </p>`;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this._copied = undefined;
    void this.#report.submit();
  };

  readonly #onInput = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    const name = control.dataset.name as FieldName | undefined;
    if (name === undefined) return;
    this._copied = undefined;
    if (name === 'system') {
      this.#report.input('systemOther', control.value === OTHER);
      // The choice before is kept for those who come back from "Something else".
      if (control.value === OTHER) return;
    }
    this.#report.input(name, control.type === 'checkbox' ? control.checked : control.value);
  };

  readonly #onFocusOut = (event: Event): void => {
    const { name } = (event.target as HTMLElement).dataset;
    if (name !== undefined) this.#report.faults.blur(name as FieldName);
  };

  async #copy(): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#report-text');
    if (field) this._copied = await copyText(field);
  }

  /** Fields for long text grow with it; where CSS can't do that yet (WebKit), their height is set. */
  protected override updated(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    for (const field of this.renderRoot.querySelectorAll<HTMLElement>('textarea.grow')) {
      field.style.setProperty('block-size', 'auto');
      field.style.setProperty('block-size', `${field.scrollHeight + 2}px`);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-disclosure-form': TrustDisclosureForm;
  }
}
