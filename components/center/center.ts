import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnchorController } from '../../src/element/anchor-controller.js';
import { property, state } from '../../src/element/property.js';
import { FrameRequest, isSection, type Frame, type FramedSection } from '../../src/element/frame.js';
import { SourceController } from '../../src/element/source-controller.js';
import { TrustElement, type Words } from '../../src/element/trust-element.js';
import { centerWords } from './center.words.js';
import { titleWords } from '../../src/i18n/en/titles.js';
import { languageName } from '../../src/i18n/names.js';
import type { LoadState } from '../../src/load/state.js';
import { checkAlso } from '../../src/manifest/parse-steps.js';
import type { Problem } from '../../src/manifest/problems.js';
import { checkSections } from '../../src/manifest/check-sections.js';
import { sectionAnchor } from '../../src/model/anchors.js';
import { foreignLanguage } from '../../src/model/languages.js';
import { namesIn, placedSections, type PlacedSection } from '../../src/model/placed-sections.js';
import type { SectionType, TrustModel } from '../../src/model/types.js';
import { baseStyles } from '../../src/styles/base.js';
import { renderLoadState } from '../../src/view/load-state.js';
import { centerStyles } from './center.styles.js';
import { CurrentSectionController } from './current-section-controller.js';
import { isSameFrame } from './frames.js';
import { renderNavigation } from './navigation.js';
import { PageSections } from './page-sections.js';
import { renderSection } from './render-section.js';

/**
 * A whole trust page from one manifest: every section for which the manifest has content, in the manifest's order, with a
 * navigation that marks the section that the reader is in.
 *
 * If it has sections as children, it shows those, in their order. All other children are the fallback. Not for a single
 * table on a page of yours: each section also works alone, with its own `src`.
 *
 * @example
 * <trust-center src="/trust.json">
 *   <a href="/security">Our security page</a>
 * </trust-center>
 *
 * @tag trust-center
 * @slot - Sections to show instead of those of the manifest; and the fallback, shown before definition, without JavaScript, and next to an error.
 * @slot header - Above everything.
 * @slot footer - Below everything.
 * @slot before-overview - Before the overview. Every other section type has a slot of the same form.
 * @slot after-overview - After the overview. Every other section type has a slot of the same form.
 * @csspart page - Everything inside.
 * @csspart nav - The navigation within the page.
 * @csspart nav-link - A link of the navigation.
 * @csspart sections - The column of sections.
 * @csspart notes - The note that some texts exist only in another language, and how many entries could not be shown.
 * @csspart error - The message when the manifest could not be loaded.
 * @fires {CustomEvent} trust-load - The manifest was loaded: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The manifest could not be loaded: `{reason, detail, problems, previous}`.
 * @fires {CustomEvent} trust-submit - From the form inside: a report is about to be sent: `{report}`. Cancel it to send the report yourself.
 * @fires {CustomEvent} trust-submitted - From the form inside: a report was accepted: `{report, reference}`.
 * @fires {CustomEvent} trust-submit-error - From the form inside: a report could not be sent: `{report, reason, detail}`.
 * @fires {CustomEvent} trust-document-request - From the documents inside: a visitor requests a document that is not public: `{document}`. Cancel it to handle the request yourself.
 */
export class TrustCenter extends TrustElement {
  static override styles = [baseStyles, centerStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustElement.words,
    titleWords,
    centerWords,
  ];

  /** Adds the check of the manifest's `sections`, which only an element that shows all of them needs. */
  protected static override finalize(): void {
    super.finalize();
    checkAlso(checkSections);
  }

  /** URL of the manifest. */
  @property({ useDefault: true }) src = '';
  /** Integrity metadata of the manifest, as for a script (W3C Subresource Integrity). */
  @property({ useDefault: true }) integrity = '';
  /** The sections to show, in this order: types or ids of sections, separated by spaces. */
  @property({ useDefault: true }) sections = '';
  /** `light`, `dark`, or `auto`, which follows the `color-scheme` of the page. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The manifest: an object, or a model from `parseManifest`. Wins over an inline script and `src`. */
  @property({ attribute: false }) manifest: unknown;

  /** The sections among the children. If there are any, they are shown instead of those of the manifest. */
  @state() private _childSections: readonly FramedSection[] = [];

  /** The sections from the manifest. Memoized like the frames, because sections with unchanged inputs do not render again. */
  #manifestSections: readonly PlacedSection[] = [];
  #manifestSectionsInput: readonly unknown[] = [];
  #frames: { readonly overview: Frame; readonly other: Frame } | undefined;

  readonly #pageSections = new PageSections();
  protected readonly source = new SourceController(this);
  readonly #currentSection = new CurrentSectionController(this);
  /** The center itself contains no targets. It reads the hash of the URL before the sections exist. */
  protected readonly anchors = new AnchorController(this);

  /** State of loading: `idle`, `loading`, `ready`, or `failed` with its reason. */
  get state(): LoadState {
    return this.source.state;
  }

  /** Problems of the manifest, each with its JSON path. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /**
   * Loads the manifest again, for all elements with the same URL, and returns the resulting state. Elements keep their
   * content until then.
   */
  reload(): Promise<LoadState> {
    return this.source.reload();
  }

  get #model(): TrustModel | undefined {
    return this.source.loaded?.model;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    this.addEventListener(FrameRequest.type, this.#onFrameRequest);
    this.addEventListener('trust-load', this.#onLoad);
    this.#findChildSections();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(FrameRequest.type, this.#onFrameRequest);
    this.removeEventListener('trust-load', this.#onLoad);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Sections with their own source send no request when they are registered after the center.
    if (!isServer && !this.hasUpdated) this.#findChildSections();
    this.source.refresh();
    this.contentLanguage = this.#model?.lang;
    this.#updateLayout();
    // Before `render`, because the navigation shows the titles of these sections.
    if (!isServer) this.#provideModel();
  }

  #updateLayout(): void {
    const model = this.#model;
    const input = [model, this.sections];
    if (input.some((part, index) => part !== this.#manifestSectionsInput[index])) {
      this.#manifestSections = model ? placedSections(model, namesIn(this.sections)) : [];
      this.#manifestSectionsInput = input;
    }
    const shown = this._childSections.length > 0 ? this._childSections : this.#manifestSections;
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

  /** Passes the model to the sections that the host page placed in the center. */
  #provideModel(): void {
    const model = this.#model;
    for (const section of this.#pageSections.all(this)) section.receive(model, this.#frameOf(section));
  }

  readonly #onFrameRequest = (event: Event): void => {
    event.stopPropagation();
    const { element } = event as FrameRequest;
    // Sections in the center's own template get their data there.
    if (element.getRootNode() === this.renderRoot) return;
    if (!this.contains(element)) this.#pageSections.add(element);
    this.#findChildSections();
    this.requestUpdate();
  };

  /** Renders again when a section has loaded its own manifest, because the navigation shows its title. */
  readonly #onLoad = (event: Event): void => {
    if (event.target !== this) this.requestUpdate();
  };

  /** Updates the list of sections among the children, which can be added, removed or upgraded at any time. */
  readonly #findChildSections = (): void => {
    // A child with a `slot` attribute is not one of the sections to show.
    const found = [...this.children].filter(isSection).filter((child) => !child.slot);
    const before = this._childSections;
    if (found.length !== before.length || found.some((child, index) => child !== before[index]))
      this._childSections = found;
    this.source.read();
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.hasReplaced) return;
    // The server's content was just removed. Render all sections now, or the page would be empty for a moment.
    this.hasReplaced = false;
    void this.getUpdateComplete();
  }

  /** `updateComplete` resolves when the sections have rendered, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const rendered = [...this.renderRoot.querySelectorAll('*')].filter(isSection);
    await Promise.all([...rendered, ...this._childSections].map(({ updateComplete }) => updateComplete));
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
          @slotchange=${this.#findChildSections}
        ></slot>
      </div>`;
    }
    const hasChildSections = this._childSections.length > 0;
    const placed = hasChildSections
      ? this._childSections.map(({ placed: section }) => section)
      : this.#manifestSections;
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
        ${renderNavigation(placed, this.#currentSection.current, { locale: this.locale, base: this.base })}
        <div class="sections" part="sections">
          ${placed.length === 0 ? html`<p class="quiet">${t('state.empty')}</p>` : nothing}
          ${this.#renderNotes(model)}
          <slot @slotchange=${this.#findChildSections}></slot>
          ${hasChildSections ? nothing : placed.map((section) => this.#renderPlaced(section, model))}
        </div>
      </div>
      <slot name="footer"></slot>
    </div>`;
  }

  /** Renders notes about the whole page: texts that exist only in another language, entries that are missing. */
  #renderNotes(model: TrustModel): TemplateResult | typeof nothing {
    const { lang, t } = this.locale;
    const foreign = foreignLanguage(model, lang);
    const count = this.problems.filter(({ severity }) => severity === 'error').length;
    if (foreign === undefined && count === 0) return nothing;
    return html`<div class="notes quiet" part="notes">
      ${foreign === undefined ? nothing : html`<p>${t('center.onlyIn', { language: languageName(foreign, this.locale) })}</p>`}
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
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-center': TrustCenter;
  }
}
