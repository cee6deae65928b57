import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { ClockController } from '../../src/element/clock-controller.js';
import { LocalElement, type Words } from '../../src/element/local-element.js';
import { property } from '../../src/element/property.js';
import { SourceController } from '../../src/element/source-controller.js';
import { badgeWords as badgeEnglish } from '../../src/i18n/en/badge.js';
import { dateRangeWords } from '../../src/i18n/en/date-range.js';
import type { LoadState } from '../../src/load/state.js';
import type { Problem } from '../../src/manifest/problems.js';
import { badgeState, type BadgeMark, type BadgeState } from '../../src/model/badge.js';
import type { TrustModel } from '../../src/model/types.js';
import { safeHref } from '../../src/text/safe-href.js';
import { badgeMarks } from '../../src/view/badge-marks.js';
import { badgeWords } from '../../src/view/badge-words.js';
import { badgeStyles } from './badge.styles.js';

const renderMark = (mark: BadgeMark | undefined): TemplateResult | typeof nothing => {
  if (mark === undefined) return nothing;
  const { line, dash, fill } = badgeMarks[mark];
  return html`<span class="mark" aria-hidden="true"
    ><svg viewBox="0 0 24 24">
      <path d=${line ?? ''} stroke-dasharray=${dash ?? nothing}></path>
      <path class="fill" d=${fill ?? ''}></path></svg
  ></span>`;
};

/** What the badge reads. */
export type BadgeData = Pick<Partial<TrustModel>, 'assurances' | 'review' | 'lang'>;

/**
 * The state of one assurance, or of the whole page, as a small link for a footer or a price list: "ISO 27001: planned,
 * target H2 2026", "Trust center: reviewed 23 May 2026".
 *
 * It takes font and color from the text around it. It claims no more than the manifest does, and it shows when a date has
 * passed on the visitor's clock. It links to `href`, or else to the target of the first link inside it. Without either, it
 * is text. Several badges with one `src` share one request. Not for a claim that the manifest does not hold, and not for
 * places without scripts: `npx --no trust-center badge` writes the same as an SVG file.
 *
 * @example
 * <trust-badge src="/trust.json" assurance="iso27001" href="/security#trust-assurance-iso27001">
 *   <a href="/security">Security</a>
 * </trust-badge>
 *
 * @tag trust-badge
 * @slot - The fallback, shown until the manifest has arrived, next to an error, and if the manifest has nothing for the badge. Without `href`, the badge links to the target of the first link in it.
 * @csspart badge - The whole badge: a link, or text if it has no target.
 * @csspart label - The name of the assurance, or "Trust center".
 * @csspart state - The state.
 * @csspart note - A note after the state, with a date.
 * @fires {CustomEvent} trust-load - The manifest was loaded: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The manifest could not be loaded: `{reason, detail, problems, previous}`.
 */
export class TrustBadge extends LocalElement {
  static override styles = badgeStyles;
  protected static override readonly words: readonly Words[] = [badgeEnglish, dateRangeWords];

  /** URL of the manifest. */
  @property({ useDefault: true }) src = '';
  /** Integrity metadata of the manifest, as for a script (W3C Subresource Integrity). */
  @property({ useDefault: true }) integrity = '';
  /** Id of the assurance to show. Default: the whole page, with the date of its last review or update. */
  @property({ useDefault: true }) assurance = '';
  /** URL to which the badge links. Default: the target of the first link inside the element. */
  @property({ useDefault: true }) href = '';
  /** The manifest: an object, or a model from `parseManifest`. Wins over an inline script and `src`. */
  @property({ attribute: false }) manifest: unknown;
  /** The part of a parsed manifest that the badge shows, if it has no source of its own. */
  @property({ attribute: false }) data: BadgeData | undefined;

  protected readonly source = new SourceController(this);
  protected readonly clock = new ClockController(this);

  /** State of loading: `idle`, `loading`, `ready`, or `failed` with its reason. */
  get state(): LoadState {
    return this.source.state;
  }

  /** Problems of the manifest, each with its JSON path. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /** Loads the manifest again, for all elements with the same URL, and returns the resulting state. */
  reload(): Promise<LoadState> {
    return this.source.reload();
  }

  /** The data to show: loaded by the badge itself, or from the `data` property. */
  protected get shown(): BadgeData | undefined {
    const own = this.source.loaded?.model;
    return this.source.isGiven ? own : (this.data ?? own);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.source.refresh();
    this.contentLanguage = this.shown?.lang;
  }

  /** The last id for which the console shows a warning. */
  #warned = '';

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { assurance, shown } = this;
    if (!shown || !assurance || assurance === this.#warned) return;
    if (shown.assurances?.some(({ id }) => id === assurance)) return;
    this.#warned = assurance;
    console.warn(`trust-center: <trust-badge>: the manifest has no assurance with the id "${assurance}"`);
  }

  /** True on a server, and in the first render of a prerendered badge, which must be the same. Ignores the children. */
  get #isServerRender(): boolean {
    return this.clock.now === undefined;
  }

  get #linkTarget(): string | undefined {
    const link = this.#isServerRender ? null : this.querySelector<HTMLAnchorElement>('a[href]');
    return safeHref(this.href || link?.href);
  }

  /** True if the element contains a fallback. White space and scripts do not count. */
  get #hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? node.localName !== 'script' : node instanceof Text && node.data.trim() !== '',
    );
  }

  override render(): unknown {
    const model = this.shown;
    const state = model && badgeState(model, { assurance: this.assurance }, this.clock.at);
    if (state) {
      const badge = this.#renderLink(this.#renderState(state));
      // A server cannot read the link inside, so show that link after the badge for visitors without JavaScript.
      return this.#isServerRender && this.#linkTarget === undefined ? html`${badge} <slot></slot>` : badge;
    }
    const words = html`<span part="label">${this.locale.t('badge.trustCenter')}</span>`;
    const own = model || this.#linkTarget ? this.#renderLink(words) : nothing;
    return this.#isServerRender || this.#hasFallback ? html`<slot>${own}</slot>` : own;
  }

  #renderLink(words: TemplateResult): TemplateResult {
    const { lang, dir } = this.locale;
    const href = this.#linkTarget;
    return href === undefined
      ? html`<span class="badge" part="badge" lang=${lang} dir=${dir}>${words}</span>`
      : html`<a class="badge" part="badge" lang=${lang} dir=${dir} href=${href}>${words}</a>`;
  }

  #renderState(state: BadgeState): TemplateResult {
    const { before, name, nameLang, after, notes } = badgeWords(state, this.locale);
    const renderWords = (words: Message): unknown =>
      words ? html`<span part="state">${words}</span>` : nothing;
    // Isolate the name: a Latin name could reorder the words of an Arabic line.
    const label = html`<bdi part="label" lang=${nameLang ?? nothing}>${name}</bdi>`;
    return html`${renderMark(state.mark)}${renderWords(before)}${label}${renderWords(after)}${notes.map(
      (note) => html`<span part="note">&nbsp;· ${note}</span>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badge': TrustBadge;
  }
}
