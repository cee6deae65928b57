import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { calloutWords } from '../i18n/en/callouts.js';
import { titleWords } from '../i18n/en/titles.js';
import { plainText } from '../i18n/plain-text.js';
import type { LoadState } from '../load/state.js';
import type { Problem } from '../manifest/problems.js';
import { sectionAnchor } from '../model/anchors.js';
import { holdsFor, type PlacedSection } from '../model/placed-sections.js';
import type { SectionType, TrustModel } from '../model/types.js';
import { sectionStyles } from '../styles/section.js';
import type { Text } from '../text/text.js';
import { renderBlocks } from '../view/blocks.js';
import { renderHeading } from '../view/heading.js';
import { renderLoadState } from '../view/load-state.js';
import { sectionTitle } from '../view/section-title.js';
import { renderText, type RenderedText } from '../view/text.js';
import { AnchorController } from './anchor-controller.js';
import { ClockController } from './clock-controller.js';
import { queueFirstRender, renderNow } from './first-render-queue.js';
import { FrameRequest, type Frame } from './frame.js';
import { property } from './property.js';
import { SourceController } from './source-controller.js';
import { TrustElement, type Words } from './trust-element.js';

/** Re-exported so that a section can type its words without a second import. */
export type { Words };

/**
 * Base class of every section. It takes its data from the surrounding `<trust-center>`, or loads a manifest of its own
 * (`manifest`, an inline script, or `src`), and renders the section's heading, the author's introduction and closing
 * blocks, and between them the content that the subclass renders.
 *
 * A subclass sets `type` and implements `renderContent`. It adds its styles to `TrustSection.styles` and its English
 * words to `TrustSection.words`.
 *
 * @example
 * export class TrustAwards extends TrustSection<AwardsData> {
 *   static override styles = [TrustSection.styles, awardsStyles];
 *   protected static override readonly words = [...TrustSection.words, awardsWords];
 *   override readonly type = 'awards';
 *
 *   protected override renderContent({ awards }: AwardsData): unknown {
 *     return html`<ul>${awards?.map(({ title }) => html`<li>${this.text(title)}</li>`)}</ul>`;
 *   }
 * }
 *
 * @csspart section - The whole section.
 * @csspart heading - A heading, at any level.
 * @csspart title - The heading of the section.
 * @csspart intro - The introduction.
 * @csspart empty - The sentence shown when the manifest holds nothing for the section.
 * @csspart loading - The placeholder while the manifest loads.
 * @csspart error - The message when the manifest could not be loaded.
 * @csspart button - A button.
 * @csspart link - A link.
 * @csspart prose - The author's blocks of content.
 * @csspart action - A link of the author that is shown as a button.
 * @csspart table - A table.
 * @csspart row - A row of a table.
 * @csspart definitions - A list of definitions.
 * @csspart steps - A numbered list of steps.
 * @csspart callout - A callout. Also `callout-<kind>`.
 * @csspart callout-note - A note.
 * @csspart callout-tip - A tip.
 * @csspart callout-warning - A warning.
 * @csspart status - A status with its mark. Also `status-<status>`.
 * @csspart status-implemented - The status of a control that is implemented.
 * @csspart status-attested - The status of an assurance that is attested.
 * @csspart status-certified - The status of an assurance that is certified.
 * @csspart status-aligned - The status of an assurance that is aligned.
 * @csspart status-partial - The status of something that is partly implemented.
 * @csspart status-in-progress - The status of something that is in progress.
 * @csspart status-alternative - The status of a requirement that is met by other means.
 * @csspart status-planned - The status of something that is planned.
 * @csspart status-not-started - The status of something that has not started.
 * @csspart status-expired - The status of an assurance that has expired.
 * @csspart status-withdrawn - The status of an assurance that was withdrawn.
 * @csspart status-not-offered - The status of something that is not offered.
 * @csspart status-not-applicable - The status of something that does not apply.
 * @csspart status-done - The status of a plan that is done.
 * @csspart status-dropped - The status of a plan that was dropped.
 * @csspart access - Who may see a document or a piece of evidence. Also `access-<access>`.
 * @csspart access-public - Everyone may see it.
 * @csspart access-request - On request.
 * @csspart access-nda - Under a non-disclosure agreement.
 * @csspart access-customer - Customers only.
 */
export abstract class TrustSection<
  Data extends Partial<TrustModel> = Partial<TrustModel>,
> extends TrustElement {
  static override styles: CSSResultGroup = sectionStyles;
  protected static override readonly words: readonly Words[] = [
    ...TrustElement.words,
    calloutWords,
    titleWords,
  ];

  /** URL of the manifest, for a section without a `<trust-center>` around it. */
  @property({ useDefault: true }) src = '';
  /** Integrity metadata of the manifest, as for a script (W3C Subresource Integrity). */
  @property({ useDefault: true }) integrity = '';
  /** The manifest, for a section without a `<trust-center>` around it: an object, or a model from `parseManifest`. */
  @property({ attribute: false }) manifest: unknown;
  /** The part of the parsed manifest that the section shows. The surrounding `<trust-center>` sets it. */
  @property({ attribute: false }) data: Data | undefined;
  /** The section's title, introduction and closing words. The surrounding `<trust-center>` sets it. */
  @property({ attribute: false }) section: PlacedSection | undefined;

  protected readonly source = new SourceController(this);
  protected readonly clock = new ClockController(this);
  protected readonly anchors = new AnchorController(this);

  /** The type of section, which is also its tag without `trust-`. */
  abstract readonly type: SectionType;

  /** Returns true if the data holds nothing for this section, by its entry in the registry (src/section-registry.ts). */
  protected isEmpty(data: Data): boolean {
    return !holdsFor(this.type, data);
  }

  /** Renders the content below the heading and the introduction. */
  protected abstract renderContent(data: Data): unknown;

  /** State of loading: `idle`, `loading`, `ready` or `failed`. It is `idle` if the data comes from a `<trust-center>`. */
  get state(): LoadState {
    return this.source.state;
  }

  /** Problems of the manifest that the section loaded itself. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /** Loads the section's own manifest again, for all elements with the same URL. Returns the resulting state. */
  reload(): Promise<LoadState> {
    return this.source.reload();
  }

  protected override get base(): string | undefined {
    const { isGiven, base } = this.source;
    return isGiven ? base : (this.frame?.base ?? base);
  }

  /** The data to show: from the surrounding center, or loaded by the section itself. */
  protected get shown(): Data | undefined {
    const own = this.source.loaded?.model as Data | undefined;
    // Data that a center handed over before the section had its own source does not belong to that source.
    return this.source.isGiven ? own : (this.data ?? own);
  }

  /** The entry for this section in the manifest's `sections`, or an entry with the type only. */
  get placed(): PlacedSection {
    const { type } = this;
    return (
      this.section ??
      (this.shown as TrustModel | undefined)?.sections?.find((section) => section.type === type) ?? {
        id: type,
        type,
      }
    );
  }

  /** The anchor of the section, from its type, or for a prose section from its id. */
  get anchor(): string {
    return sectionAnchor(this.placed);
  }

  #hadSource = false;
  /** True once the first render with data is queued, or need not be. */
  #isQueued = false;
  #internals: ElementInternals | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#requestFrame();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    renderNow(this);
  }

  /** Queues the first render with data, so that a page with many sections fills in short tasks. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const update = () => super.scheduleUpdate();
    if (isServer || this.#isQueued || this.shown === undefined || !this.isConnected) return update();
    this.#isQueued = true;
    const isPrerendered = this.renderRoot.hasChildNodes();
    // Prerendered content may wait for the reader only if it is the same as what this render would show.
    const rendered = queueFirstRender(this, update, isPrerendered && this.clock.isPrerenderedToday);
    if (!rendered || isPrerendered) return rendered;
    const { states } = (this.#internals ??= this.attachInternals());
    states.add('waiting');
    return rendered.finally(() => states.delete('waiting'));
  }

  /** Renders a queued section at once, because a caller waits for it. */
  protected override getUpdateComplete(): Promise<boolean> {
    this.#isQueued = true;
    renderNow(this);
    return super.getUpdateComplete();
  }

  /** Requests data from the surrounding center, unless the section has a source of its own. */
  #requestFrame(): void {
    this.#hadSource = this.source.isGiven;
    if (!this.#hadSource) this.dispatchEvent(new FrameRequest(this));
  }

  /** Takes the model and the frame of the surrounding `<trust-center>`, which calls this method. */
  receive(model: TrustModel | undefined, frame: Frame): void {
    if (this.source.isGiven) return;
    this.frame = frame;
    this.data = model as Data | undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.source.refresh();
    if (this.source.isGiven) this.#hadSource = true;
    else if (this.#hadSource && this.isConnected) this.#requestFrame();
    this.contentLanguage = this.shown?.lang;
  }

  /** Makes the target with this id visible before the page scrolls to it: opens it, clears filters, renders it. */
  reveal?(id: string): void | Promise<void>;

  /** Renders a text of the manifest: picks the language, renders inline Markdown, makes links safe. */
  protected text(text: Text | undefined): RenderedText {
    return renderText(text, this.locale, this.base);
  }

  /** Returns a text of the manifest as a plain string without markup: for attributes, sorting and searching. */
  protected plain(text: Text | undefined): string {
    return plainText(text, this.locale);
  }

  /** Renders the words of the section's heading. */
  protected renderTitle(): unknown {
    const { title } = this.placed;
    return title ? this.text(title) : sectionTitle(this.type, this.locale);
  }

  /** The introduction below the heading. */
  protected get intro(): Text | undefined {
    return this.placed.intro;
  }

  override render(): TemplateResult {
    const data = this.shown;
    return data === undefined ? this.#renderWithoutData() : this.#renderSection(data);
  }

  /** Renders a placeholder while the manifest loads, otherwise the fallback, with an error if loading failed. */
  #renderWithoutData(): TemplateResult {
    const loadState = renderLoadState(this.state, this.locale.t, this.source.retry);
    return html`${loadState} ${this.state.status === 'loading' ? nothing : html`<slot></slot>`}`;
  }

  #renderSection(data: Data): TemplateResult {
    const { content, closing } = this.placed;
    const { intro, locale, anchor, state } = this;
    const context = { locale, base: this.base };
    return html`<section
      id=${anchor}
      class="section"
      part="section"
      lang=${locale.lang}
      dir=${locale.dir}
      aria-labelledby="title"
    >
      ${renderHeading(this.level(), this.renderTitle(), {
        id: 'title',
        part: 'heading title',
        className: 'title',
      })}
      ${state.status === 'failed' ? renderLoadState(state, locale.t, this.source.retry) : nothing}
      ${intro ? html`<p class="intro" part="intro">${this.text(intro)}</p>` : nothing}
      ${renderBlocks(content, context)}
      ${
        this.isEmpty(data)
          ? content || closing
            ? nothing
            : html`<p class="quiet" part="empty">${locale.t('state.empty')}</p>`
          : this.renderContent(data)
      }
      ${renderBlocks(closing, context)}
    </section>`;
  }
}
