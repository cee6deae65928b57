import { html, isServer, nothing } from 'lit';
import { SectionBody, type SectionHost, type Words } from '../../src/element/section-body.js';
import { disclosureFormWords } from '../../src/i18n/en/disclosure-form.js';
import { says } from '../../src/model/says.js';
import { renderFailure } from '../../src/view/load-state.js';
import { disclosureFormStyles } from './disclosure-form.styles.js';
import { renderCredits, renderPolicy } from './policy-view.js';
import type { ReportOutside, Settlement } from './report-controller.js';
import type { ReportForm } from './report-form.js';
import type { DisclosureFormData } from './disclosure-form.js';

interface DisclosureFormHost extends SectionHost<DisclosureFormData> {
  readonly endpoint: string;
  readonly outside: ReportOutside | undefined;
}

/** What `<trust-disclosure-form>` shows. */
export class DisclosureFormBody extends SectionBody<DisclosureFormData, DisclosureFormHost> {
  static override readonly styles = [SectionBody.styles, disclosureFormStyles];
  static override readonly words: readonly Words[] = [...SectionBody.words, disclosureFormWords];

  #form: ReportForm | undefined;
  #coming: Promise<void> | undefined;
  #isMissing = false;

  settle(settlement: Settlement): void {
    this.#form?.settle(settlement);
  }

  protected override isEmpty({ disclosure }: DisclosureFormData): boolean {
    return !says(disclosure);
  }

  /** Settles when the form is there as well. */
  get settled(): Promise<void> | undefined {
    return this.#coming;
  }

  override hostUpdate(): void {
    const { form, contacts } = this.shown?.disclosure ?? {};
    // The form comes with the second render: what a server has rendered could neither keep nor send anything.
    if (isServer || this.clock.now === undefined) return;
    if (!this.#form && !this.#isMissing && (this.host.endpoint || form?.endpoint || contacts?.length))
      this.#coming ??= this.#bring();
    this.#form?.prepare();
  }

  async #bring(): Promise<void> {
    this.#isMissing = false;
    try {
      const { ReportForm, reportFormStyles } = await import('./report-form.js');
      this.host.dress([DisclosureFormBody.styles, reportFormStyles]);
      this.#form = new ReportForm(this.host, () => this.#surroundings);
    } catch (error) {
      this.#isMissing = true;
      console.warn(`trust-center: the form could not be loaded. ${String(error)}`);
    }
    this.#coming = undefined;
    this.requestUpdate();
  }

  get #surroundings(): ReturnType<ConstructorParameters<typeof ReportForm>[1]> {
    return {
      locale: this.locale,
      base: this.base,
      level: this.level(1),
      disclosure: this.shown?.disclosure,
      scope: this.shown?.scope,
      // Frameworks clear a property with null or undefined, whatever its type says.
      endpoint: this.host.endpoint ?? undefined,
      outside: this.host.outside ?? {},
      plain: (text) => this.plain(text),
    };
  }

  protected override renderContent({ disclosure }: DisclosureFormData): unknown {
    if (disclosure === undefined) return nothing;
    const { locale, base } = this;
    const { t } = locale;
    const context = { locale, base, level: this.level(1) };
    const { intro } = disclosure;
    return html`${
      intro
        ? html`<p class=${this.placed.intro ? '' : 'intro'} part="intro">${this.text(intro)}</p>`
        : nothing
    }
    ${renderPolicy(disclosure, this.clock.now, context)}
    ${
      this.#isMissing
        ? renderFailure(t('state.network'), t, () => (this.#coming ??= this.#bring()))
        : (this.#form?.render() ?? nothing)
    }
    ${renderCredits(disclosure, context)}`;
  }

  override hostUpdated(): void {
    this.#form?.grow();
  }
}
