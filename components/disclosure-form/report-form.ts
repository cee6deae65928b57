import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { anchorOf } from '../../src/model/anchors.js';
import { copyText } from '../../src/element/copy-text.js';
import type { Locale } from '../../src/i18n/locale.js';
import { DEFAULT_TIMEOUT_MS, endpointUrl } from '../../src/load/submit-report.js';
import type { FieldName } from '../../src/model/report-draft.js';
import type { Disclosure, TrustModel } from '../../src/model/types.js';
import { durationToMs, parseDuration } from '../../src/text/durations.js';
import type { Text } from '../../src/text/text.js';
import { renderHeading } from '../../src/view/heading.js';
import { draftKey } from './draft-store.js';
import { OTHER, renderAnnounced, renderFaults, renderFields } from './form-view.js';
import { renderAlternatives, renderOutcome, renderSent, type OutcomeContext } from './outcome-view.js';
import { ReportController, type ReportDeps, type ReportSetup, type Settlement } from './report-controller.js';

export { reportFormStyles } from './report-form.styles.js';

/** What the form gets from its element at each render. */
export interface ReportFormInput {
  readonly locale: Locale;
  readonly base: string | undefined;
  /** Level of the form's heading. */
  readonly level: number;
  readonly disclosure: Disclosure | undefined;
  readonly scope: TrustModel['scope'] | undefined;
  /** The element's attribute, which wins over the manifest's endpoint. */
  readonly endpoint: string | undefined;
  readonly deps: ReportDeps;
  readonly plain: (text: Text | undefined) => string;
}

interface ReportFormHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Returns a time limit in milliseconds that suits `setTimeout` and visitors. */
const timeoutMs = (iso: string | undefined): number => {
  const duration = iso === undefined ? undefined : parseDuration(iso);
  return duration ? Math.min(600_000, Math.max(1000, durationToMs(duration))) : DEFAULT_TIMEOUT_MS;
};

/**
 * The form of the disclosure section. Only for browsers, because a server can neither keep a draft nor send a report.
 */
export class ReportForm {
  readonly #host: ReportFormHost;
  readonly #getInput: () => ReportFormInput;
  readonly #report: ReportController;
  #setup: ReportSetup | undefined;
  #systems: readonly string[] = [];
  #copied: 'copied' | 'selected' | undefined;

  constructor(host: ReportFormHost, getInput: () => ReportFormInput) {
    this.#host = host;
    this.#getInput = getInput;
    this.#report = new ReportController(
      host,
      () => this.#setup,
      () => getInput().deps,
    );
  }

  settle(settlement: Settlement): void {
    this.#report.settle(settlement);
  }

  /** Reads the settings of the form. Called before each render, and before the controller uses them. */
  prepare(): void {
    const { disclosure } = this.#getInput();
    this.#setup = disclosure && this.#setUp(disclosure);
  }

  /** Renders the form, or nothing if there is neither an endpoint nor a contact. */
  render(): TemplateResult | typeof nothing {
    const { disclosure } = this.#getInput();
    return disclosure && this.#setup ? this.#renderReport(disclosure, this.#setup) : nothing;
  }

  #setUp(disclosure: Disclosure): ReportSetup | undefined {
    const { form, contacts, policyUrl, window, inScope, outOfScope, safeHarbour } = disclosure;
    const { base, plain, scope, endpoint: attribute } = this.#getInput();
    const own = attribute?.trim();
    const endpoint = own ? endpointUrl(own, document.baseURI) : endpointUrl(form?.endpoint, base);
    if (endpoint === undefined && !contacts?.length) return undefined;
    const systems = form?.systems?.map((name) => plain(name)) ?? scope?.map(({ name }) => name);
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
      key: draftKey(endpoint, base),
    };
  }

  #context(disclosure: Disclosure, { rules }: ReportSetup): OutcomeContext {
    const { locale, base, level, plain } = this.#getInput();
    return {
      locale,
      base,
      level,
      controller: this.#report,
      systems: this.#systems,
      fields: disclosure.form?.fields ?? [],
      rules,
      policyUrl: disclosure.policyUrl,
      plain,
      contacts: disclosure.contacts ?? [],
      fallback: disclosure.form?.fallback,
      copied: this.#copied,
      copy: () => void this.#copy(),
    };
  }

  #renderReport(disclosure: Disclosure, setup: ReportSetup): TemplateResult {
    const { t } = this.#getInput().locale;
    const { phase } = this.#report;
    const context = this.#context(disclosure, setup);
    const title = anchorOf('report');
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
      ${this.#getInput().locale.t(`disclosureForm.${word}`)}
    </button>`;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const { notice } = this.#report;
    if (notice === undefined) return nothing;
    return html`<p class="notice" part="notice">
      <span role="status">${this.#getInput().locale.t(`disclosureForm.${notice}`)}</span>
      ${
        notice === 'restored'
          ? this.#renderButton('discard', () => this.#report.discard())
          : this.#renderButton('undo', () => this.#report.undo())
      }
    </p>`;
  }

  #renderActions({ endpoint }: ReportSetup): TemplateResult {
    const { kind } = this.#report.phase;
    const { t } = this.#getInput().locale;
    const words = () => {
      if (kind === 'sending') return t('disclosureForm.sending');
      if (kind === 'failed') return t('state.retry');
      return t(endpoint === undefined ? 'disclosureForm.prepare' : 'disclosureForm.send');
    };
    // `disabled` would remove the focus from the button that was just pressed.
    return html`<p class="actions">
      <button
        class="button primary send"
        part="button submit"
        aria-disabled=${kind === 'sending' ? 'true' : 'false'}
        @click=${this.#onSubmit}
      >
        ${words()}
      </button>
    </p>`;
  }

  /**
   * Sends the report. Handles clicks on the button, which include Enter in a field, and `submit` events, which a script
   * of the page may cause. `submit` alone is not enough: a sandboxed frame without `allow-forms` does not fire it.
   */
  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#copied = undefined;
    void this.#report.submit();
  };

  readonly #onInput = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    const name = control.dataset.name as FieldName | undefined;
    if (name === undefined) return;
    this.#copied = undefined;
    if (name === 'system') {
      this.#report.input('systemOther', control.value === OTHER);
      // Keep the previous choice, for visitors who turn back from "Something else".
      if (control.value === OTHER) return;
    }
    this.#report.input(name, control.type === 'checkbox' ? control.checked : control.value);
  };

  readonly #onFocusOut = (event: Event): void => {
    const { name } = (event.target as HTMLElement).dataset;
    if (name !== undefined) this.#report.faults.blur(name as FieldName);
  };

  async #copy(): Promise<void> {
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#report-text');
    if (!field) return;
    this.#copied = await copyText(field);
    this.#host.requestUpdate();
  }

  /** Sets the height of growing text fields where CSS does not support that (WebKit). */
  grow(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    for (const field of this.#host.renderRoot.querySelectorAll<HTMLElement>('textarea.grow')) {
      field.style.setProperty('block-size', 'auto');
      field.style.setProperty('block-size', `${field.scrollHeight + 2}px`);
    }
  }
}
