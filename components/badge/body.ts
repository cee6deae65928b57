import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Body } from '../../src/element/body.js';
import { ClockController } from '../../src/element/clock-controller.js';
import type { Words } from '../../src/element/local-element.js';
import { badgeWords as english } from '../../src/i18n/en/badge.js';
import { dateRangeWords } from '../../src/i18n/en/date-range.js';
import { createLocale, type Locale } from '../../src/i18n/locale.js';
import { badgeState, type BadgeMark, type BadgeState } from '../../src/model/badge.js';
import { safeHref } from '../../src/text/safe-href.js';
import { badgeMarks } from '../../src/view/badge-marks.js';
import { badgeWords } from '../../src/view/badge-words.js';
import type { BadgeData } from './badge.js';
import { badgeStyles } from './badge.styles.js';

interface BadgeHost extends ReactiveControllerHost, HTMLElement {
  readonly assurance: string;
  readonly href: string;
  readonly language: string;
  readonly contentLanguages: readonly string[];
  readonly shown: BadgeData | undefined;
}

const renderMark = (mark: BadgeMark | undefined): TemplateResult | typeof nothing => {
  if (mark === undefined) return nothing;
  const { line, dash, fill } = badgeMarks[mark];
  return html`<span class="mark" aria-hidden="true"
    ><svg viewBox="0 0 24 24">
      <path d=${line ?? ''} stroke-dasharray=${dash ?? nothing}></path>
      <path class="fill" d=${fill ?? ''}></path></svg
  ></span>`;
};

/** What `<trust-badge>` shows. */
export class BadgeBody implements Body {
  static readonly styles = badgeStyles;
  static readonly words: readonly Words[] = [english, dateRangeWords];

  readonly #host: BadgeHost;
  readonly #clock: ClockController;
  #warned = '';

  constructor(host: BadgeHost) {
    this.#host = host;
    this.#clock = new ClockController(host);
  }

  hostUpdated(): void {
    const { assurance, shown } = this.#host;
    if (!shown || !assurance || assurance === this.#warned) return;
    if (shown.assurances?.some(({ id }) => id === assurance)) return;
    this.#warned = assurance;
    console.warn(`trust-center: <trust-badge>: the manifest has no assurance with the id "${assurance}"`);
  }

  get #locale(): Locale {
    return createLocale(this.#host.language, this.#host.contentLanguages);
  }

  /** The children are not there on a server, so the first render does without them. */
  get #isFirst(): boolean {
    return this.#clock.now === undefined;
  }

  get #address(): string | undefined {
    const link = this.#isFirst ? null : this.#host.querySelector<HTMLAnchorElement>('a[href]');
    return safeHref(this.#host.href || link?.href);
  }

  /** Whether the page gave words of its own, white space and an inline manifest being none. */
  get #hasFallback(): boolean {
    return [...this.#host.childNodes].some((node) =>
      node instanceof Element ? node.localName !== 'script' : node instanceof Text && node.data.trim() !== '',
    );
  }

  render(): unknown {
    const model = this.#host.shown;
    const state = model && badgeState(model, { assurance: this.#host.assurance }, this.#clock.now);
    if (state) {
      const said = this.#renderLink(this.#renderState(state));
      // On a server the link inside cannot be read: without scripts it stands beside the words.
      return this.#isFirst && this.#address === undefined ? html`${said} <slot></slot>` : said;
    }
    const words = html`<span part="label">${this.#locale.t('badge.trustCenter')}</span>`;
    const own = model || this.#address ? this.#renderLink(words) : nothing;
    return this.#isFirst || this.#hasFallback ? html`<slot>${own}</slot>` : own;
  }

  #renderLink(words: TemplateResult): TemplateResult {
    const { lang, dir } = this.#locale;
    const href = this.#address;
    return href === undefined
      ? html`<span class="badge" part="badge" lang=${lang} dir=${dir}>${words}</span>`
      : html`<a class="badge" part="badge" lang=${lang} dir=${dir} href=${href}>${words}</a>`;
  }

  #renderState(state: BadgeState): TemplateResult {
    const { before, name, nameLang, after, notes } = badgeWords(state, this.#locale);
    const said = (words: string): unknown => (words ? html`<span part="state">${words}</span>` : nothing);
    // Isolated, or a Latin name would tear an Arabic line apart.
    const label = html`<bdi part="label" lang=${nameLang ?? nothing}>${name}</bdi>`;
    return html`${renderMark(state.mark)}${said(before)}${label}${said(after)}${notes.map(
      (note) => html`<span part="note">&nbsp;· ${note}</span>`,
    )}`;
  }
}
