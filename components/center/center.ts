import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnchorController } from '../../src/element/anchor-controller.js';
import { property, state } from '../../src/element/property.js';
import { FrameRequest, isSection, type Frame } from '../../src/element/frame.js';
import type { TrustSection } from '../../src/element/section-element.js';
import { SourceController } from '../../src/element/source-controller.js';
import { TrustElement, type Words } from '../../src/element/trust-element.js';
import { centerWords } from './center.words.js';
import { titleWords } from '../../src/i18n/en/titles.js';
import { languageName } from '../../src/i18n/names.js';
import type { LoadState } from '../../src/load/state.js';
import { checkAlso } from '../../src/manifest/parse-steps.js';
import type { Problem } from '../../src/manifest/problems.js';
import { checkSections } from '../../src/manifest/sections.js';
import { sectionAnchor } from '../../src/model/anchors.js';
import { foreignLanguage } from '../../src/model/languages.js';
import { namesIn, placedSections, type PlacedSection } from '../../src/model/sections.js';
import type { SectionType, TrustModel } from '../../src/model/types.js';
import { baseStyles } from '../../src/styles/base.js';
import { renderLoadState } from '../../src/view/load-state.js';
import { sectionTitle } from '../../src/view/section-title.js';
import { renderText } from '../../src/view/text.js';
import { centerStyles } from './center.styles.js';
import { isSameFrame } from './frames.js';
import { Guests } from './guests.js';
import { ReaderController } from './reader-controller.js';
import { renderSection } from './render-section.js';

/**
 * A whole trust page from one manifest: every section for which the manifest holds something, in its order, with a
 * navigation that follows the reader.
 *
 * If sections are among its children, it lays out those, in their order, instead of choosing by itself. All other children
 * are the fallback. Not for a single table on a page of yours: each section works alone with a `src` of its own.
 *
 * @example
 * <trust-center src="/trust.json">
 *   <a href="/security">Our security page</a>
 * </trust-center>
 *
 * @tag trust-center
 * @slot - Sections to lay out instead of those of the manifest; and the fallback, shown before definition, without JavaScript, and next to an error.
 * @slot header - Above everything.
 * @slot footer - Below everything.
 * @slot before-overview - Before that section. Every other section type has a slot of the same form.
 * @slot after-overview - After that section. Every other section type has a slot of the same form.
 * @csspart page - Everything inside.
 * @csspart nav - The navigation within the page.
 * @csspart nav-link - A link of the navigation.
 * @csspart sections - The column of sections.
 * @csspart notes - The note that some texts exist only in another language, and how many entries could not be shown.
 * @csspart error - The message when the manifest could not be loaded.
 * @fires {CustomEvent} trust-load - The manifest has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The manifest could not be read: `{reason, detail, problems, previous}`.
 * @fires {CustomEvent} trust-submit - From the form inside: a report is about to be sent: `{report}`. Cancel it to send the report yourself.
 * @fires {CustomEvent} trust-submitted - From the form inside: a report was accepted: `{report, reference}`.
 * @fires {CustomEvent} trust-submit-error - From the form inside: a report could not be sent: `{report, reason, detail}`.
 * @fires {CustomEvent} trust-document-request - From the documents inside: a visitor asks for a document that is not public: `{document}`. Cancel it to handle the request yourself.
 */
export class TrustCenter extends TrustElement {
  static override styles = [baseStyles, centerStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustElement.words,
    titleWords,
    centerWords,
  ];

  /** Who lays out a page can say what is odd about it as a whole. */
  protected static override finalize(): void {
    super.finalize();
    checkAlso(checkSections);
  }

  /** Address of the manifest. */
  @property({ useDefault: true }) src = '';
  /** Integrity metadata of the manifest, as for a script (W3C Subresource Integrity). */
  @property({ useDefault: true }) integrity = '';
  /** Which sections, in what order, by type or by the id of a section; separated by spaces. */
  @property({ useDefault: true }) sections = '';
  /** `light` or `dark` for good; `auto` follows the `color-scheme` of the page. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The manifest itself: an object, or a model from `parseManifest`. Wins over inline and `src`. */
  @property({ attribute: false }) manifest: unknown;

  @state() private _chosen: readonly TrustSection[] = [];

  /** The sections of its own choice. Kept, as the frames are: the same again renders no section again. */
  #own: readonly PlacedSection[] = [];
  #ownOf: readonly unknown[] = [];
  #frames: { readonly overview: Frame; readonly other: Frame } | undefined;

  readonly #guests = new Guests();
  protected readonly source = new SourceController(this);
  readonly #reader = new ReaderController(this);
  /** Holds no place itself: it sees the address before the manifest, and with it the sections, are there. */
  protected readonly anchors = new AnchorController(this);

  /** How loading stands: `idle`, `loading`, `ready`, or `failed` with its reason. */
  get state(): LoadState {
    return this.source.state;
  }

  /** What is wrong with the manifest, by JSON path. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /** Loads the manifest again, for every element of the same address. What is on the page stays until then. */
  reload(): Promise<LoadState> {
    return this.source.reload();
  }

  get #model(): TrustModel | undefined {
    return this.source.loaded?.model;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    this.addEventListener(FrameRequest.type, this.#onRequest);
    this.addEventListener('trust-load', this.#onLoad);
    this.#collect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(FrameRequest.type, this.#onRequest);
    this.removeEventListener('trust-load', this.#onLoad);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Sections may have been registered after the center, and those with a source of their own ask nobody.
    if (!isServer && !this.hasUpdated) this.#collect();
    this.source.refresh();
    this.contentLanguage = this.#model?.lang;
    this.#layOut();
    // Before the navigation asks them for their titles, which may be the manifest's.
    if (!isServer) this.#hand();
  }

  #layOut(): void {
    const model = this.#model;
    const of = [model, this.sections];
    if (of.some((part, index) => part !== this.#ownOf[index])) {
      this.#own = model ? placedSections(model, namesIn(this.sections)) : [];
      this.#ownOf = of;
    }
    const shown = this._chosen.length > 0 ? this._chosen : this.#own;
    const hasOverview = shown.some(({ type }) => type === 'overview');
    const overview: Frame = {
      base: this.source.base,
      lang: this.language,
      headingLevel: this.level(),
    };
    const other: Frame = { ...overview, headingLevel: this.level(hasOverview ? 1 : 0) };
    if (!isSameFrame(this.#frames?.overview, overview) || !isSameFrame(this.#frames?.other, other))
      this.#frames = { overview, other };
  }

  #frameOf({ type }: { readonly type: SectionType }): Frame {
    return this.#frames![type === 'overview' ? 'overview' : 'other'];
  }

  /** Hands the manifest to the sections around which it stands, those in slots included. */
  #hand(): void {
    const model = this.#model;
    for (const section of this.#guests.all(this)) section.receive(model, this.#frameOf(section));
  }

  readonly #onRequest = (event: Event): void => {
    event.stopPropagation();
    const { element } = event as FrameRequest;
    // Those that the center laid out itself have all they need.
    if (element.getRootNode() === this.renderRoot) return;
    if (!this.contains(element)) this.#guests.add(element);
    this.#collect();
    this.requestUpdate();
  };

  /** A chosen section with a source of its own has a title by now. */
  readonly #onLoad = (event: Event): void => {
    if (event.target !== this) this.requestUpdate();
  };

  /** Children may come, go and be upgraded at any time. */
  readonly #collect = (): void => {
    // What has a slot of its own stands beside the sections, not among them.
    const chosen = [...this.children].filter(isSection).filter((child) => !child.slot);
    if (chosen.length !== this._chosen.length || chosen.some((child, index) => child !== this._chosen[index]))
      this._chosen = chosen;
    this.source.read();
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.hasReplaced) return;
    // The page was full of what a server rendered: all sections render at once, or it would be empty for a moment.
    this.hasReplaced = false;
    void this.getUpdateComplete();
  }

  /** `updateComplete` resolves when the sections have rendered as well. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const own = [...this.renderRoot.querySelectorAll('*')].filter(isSection);
    await Promise.all([...own, ...this._chosen].map(({ updateComplete }) => updateComplete));
    return done;
  }

  override render(): TemplateResult {
    const model = this.#model;
    const { lang, dir, t } = this.locale;
    const loadState = renderLoadState(this.state, t, this.source.retry);
    if (model === undefined) {
      return html`<div class="page" part="page">
        ${loadState}
        <slot
          class=${this.state.status === 'loading' ? 'waiting' : 'fallback'}
          @slotchange=${this.#collect}
        ></slot>
      </div>`;
    }
    const chosen = this._chosen.length > 0;
    const placed = chosen ? this._chosen.map(({ placed: section }) => section) : this.#own;
    const failed = this.state.status === 'failed';
    return html`<div
      class="page ${failed || placed.length === 0 ? '' : 'ready'}"
      part="page"
      lang=${lang}
      dir=${dir}
    >
      <slot name="header"></slot>
      ${failed ? loadState : nothing}
      <div class="layout">
        ${this.#renderNav(placed)}
        <div class="sections" part="sections">
          ${placed.length === 0 ? html`<p class="quiet">${t('state.empty')}</p>` : nothing}
          ${this.#renderNotes(model)}
          <slot @slotchange=${this.#collect}></slot>
          ${chosen ? nothing : placed.map((section) => this.#renderPlaced(section, model))}
        </div>
      </div>
      <slot name="footer"></slot>
    </div>`;
  }

  /** What a reader should know of the page as a whole: words in another language, entries that are missing. */
  #renderNotes(model: TrustModel): TemplateResult | typeof nothing {
    const { lang, t } = this.locale;
    const only = foreignLanguage(model, lang);
    const count = this.problems.filter(({ severity }) => severity === 'error').length;
    if (only === undefined && count === 0) return nothing;
    return html`<div class="notes quiet" part="notes">
      ${only === undefined ? nothing : html`<p>${t('center.onlyIn', { language: languageName(only, this.locale) })}</p>`}
      ${count === 0 ? nothing : html`<p>${t('state.problems', { count })}</p>`}
    </div>`;
  }

  #renderPlaced(section: PlacedSection, model: TrustModel): TemplateResult {
    return html`<div class="slot" data-anchor=${sectionAnchor(section)}>
      <slot name=${`before-${section.type}`}></slot>
      ${renderSection(section, model, this.#frameOf(section))}
      <slot name=${`after-${section.type}`}></slot>
    </div>`;
  }

  #renderNav(placed: readonly PlacedSection[]): TemplateResult | typeof nothing {
    const entries = placed.filter(({ type }) => type !== 'overview');
    // One section needs no way through.
    if (entries.length < 2) return nothing;
    const { t } = this.locale;
    const current = entries.find((section) => sectionAnchor(section) === this.#reader.current);
    const label = (section: PlacedSection): unknown => {
      const words = section.navTitle ?? section.title;
      return words
        ? renderText(words, this.locale, this.base, true)
        : sectionTitle(section.type, this.locale);
    };
    return html`<nav class="nav" part="nav" aria-label=${t('center.contents')}>
      <details>
        <summary>
          <span>${t('center.contents')}</span>
          <span class="here quiet" aria-hidden="true">${current ? label(current) : nothing}</span>
        </summary>
        <ol role="list">
          ${entries.map((section) => {
            const anchor = sectionAnchor(section);
            return html`<li>
              <a
                part="nav-link"
                href=${`#${anchor}`}
                aria-current=${section === current ? 'location' : nothing}
                @click=${this.#fold}
                >${label(section)}</a
              >
            </li>`;
          })}
        </ol>
      </details>
    </nav>`;
  }

  readonly #fold = (event: Event): void => {
    const details = (event.currentTarget as Element).closest('details');
    if (details) details.open = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-center': TrustCenter;
  }
}
