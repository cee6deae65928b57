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
 * It takes font and color from the words around it. It says no more than the manifest does, and when a date has passed
 * on the visitor's clock, it says that. It leads to `href`, or to where the first link inside it leads. Without either, it
 * is text. Several badges with one `src` share one request. Not for a claim that the manifest does not hold, and not for
 * places without scripts: `npx --no trust-center badge` writes the same as an SVG file.
 *
 * @example
 * <trust-badge src="/trust.json" assurance="iso27001" href="/security#trust-assurance-iso27001">
 *   <a href="/security">Security</a>
 * </trust-badge>
 *
 * @tag trust-badge
 * @slot - The fallback, shown until the manifest has arrived, next to an error, and if the manifest states nothing for the badge. Without `href`, the badge leads where the first link in it leads.
 * @csspart badge - The whole badge: a link, or text if it leads nowhere.
 * @csspart label - The name of the assurance, or "Trust center".
 * @csspart state - The state.
 * @csspart note - What follows the state, with a date.
 * @fires {CustomEvent} trust-load - The manifest has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The manifest could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustBadge extends LocalElement {
  static override styles = badgeStyles;
  protected static override readonly words: readonly Words[] = [badgeEnglish, dateRangeWords];

  /** Address of the manifest. */
  @property({ useDefault: true }) src = '';
  /** Integrity metadata of the manifest, as for a script (W3C Subresource Integrity). */
  @property({ useDefault: true }) integrity = '';
  /** Id of the assurance to show. Absent: the whole, by its last review or update. */
  @property({ useDefault: true }) assurance = '';
  /** Where the badge leads. Absent: where the first link inside the element leads. */
  @property({ useDefault: true }) href = '';
  /** The manifest itself: an object, or a model from `parseManifest`. */
  @property({ attribute: false }) manifest: unknown;
  /** The part of a parsed manifest that the badge reads, where it has no source of its own. */
  @property({ attribute: false }) data: BadgeData | undefined;

  protected readonly source = new SourceController(this);
  protected readonly clock = new ClockController(this);

  /** How loading stands: `idle`, `loading`, `ready`, or `failed` with its reason. */
  get state(): LoadState {
    return this.source.state;
  }

  /** What was wrong with the manifest. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /** Loads the manifest again. */
  reload(): Promise<LoadState> {
    return this.source.reload();
  }

  /** What is shown: given, or loaded by the badge itself. */
  protected get shown(): BadgeData | undefined {
    const own = this.source.loaded?.model;
    return this.source.isGiven ? own : (this.data ?? own);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.source.refresh();
    this.contentLanguage = this.shown?.lang;
  }

  /** The id that the console has warned about. */
  #warned = '';

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { assurance, shown } = this;
    if (!shown || !assurance || assurance === this.#warned) return;
    if (shown.assurances?.some(({ id }) => id === assurance)) return;
    this.#warned = assurance;
    console.warn(`trust-center: <trust-badge>: the manifest has no assurance with the id "${assurance}"`);
  }

  /** The children are not there on a server, so the first render does without them. */
  get #isFirst(): boolean {
    return this.clock.now === undefined;
  }

  get #address(): string | undefined {
    const link = this.#isFirst ? null : this.querySelector<HTMLAnchorElement>('a[href]');
    return safeHref(this.href || link?.href);
  }

  /** Whether the page gave words of its own, white space and an inline manifest being none. */
  get #hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? node.localName !== 'script' : node instanceof Text && node.data.trim() !== '',
    );
  }

  override render(): unknown {
    const model = this.shown;
    const state = model && badgeState(model, { assurance: this.assurance }, this.clock.at);
    if (state) {
      const said = this.#renderLink(this.#renderState(state));
      // On a server the link inside cannot be read: without scripts it stands beside the words.
      return this.#isFirst && this.#address === undefined ? html`${said} <slot></slot>` : said;
    }
    const words = html`<span part="label">${this.locale.t('badge.trustCenter')}</span>`;
    const own = model || this.#address ? this.#renderLink(words) : nothing;
    return this.#isFirst || this.#hasFallback ? html`<slot>${own}</slot>` : own;
  }

  #renderLink(words: TemplateResult): TemplateResult {
    const { lang, dir } = this.locale;
    const href = this.#address;
    return href === undefined
      ? html`<span class="badge" part="badge" lang=${lang} dir=${dir}>${words}</span>`
      : html`<a class="badge" part="badge" lang=${lang} dir=${dir} href=${href}>${words}</a>`;
  }

  #renderState(state: BadgeState): TemplateResult {
    const { before, name, nameLang, after, notes } = badgeWords(state, this.locale);
    const said = (words: Message): unknown => (words ? html`<span part="state">${words}</span>` : nothing);
    // Isolated, or a Latin name would tear an Arabic line apart.
    const label = html`<bdi part="label" lang=${nameLang ?? nothing}>${name}</bdi>`;
    return html`${renderMark(state.mark)}${said(before)}${label}${said(after)}${notes.map(
      (note) => html`<span part="note">&nbsp;· ${note}</span>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badge': TrustBadge;
  }
}
