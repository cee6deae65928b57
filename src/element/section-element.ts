import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { LoadState } from '../load/state.js';
import type { Problem } from '../manifest/problems.js';
import type { PlacedSection } from '../model/sections.js';
import type { SectionType, TrustModel } from '../model/types.js';
import { blockStyles } from '../styles/blocks.js';
import { tableStyles } from '../styles/tables.js';
import type { Text } from '../text/text.js';
import { renderBlocks } from '../view/blocks.js';
import { renderHeading } from '../view/heading.js';
import { renderLoadState } from '../view/load-state.js';
import { sectionTitle } from '../view/section-title.js';
import { AnchorController, sectionAnchor } from './anchor-controller.js';
import { ClockController } from './clock-controller.js';
import { property } from './property.js';
import { SourceController } from './source-controller.js';
import { TrustElement, type Frame } from './trust-element.js';

/** Here, so that who extends the class can name its words. */
export type { Words } from './trust-element.js';

/** Asks the `<trust-center>` around for its manifest. Travels up; the answer is the callback. */
export class FrameRequest extends Event {
  static readonly type = 'trust-frame-request';

  constructor(readonly element: TrustSection) {
    super(FrameRequest.type, { bubbles: true, composed: true });
  }
}

/** Whether an element is a section, also of another copy of the library, which has classes of its own. */
export const isSection = (node: Element): node is TrustSection => 'receive' in node && 'placed' in node;

/**
 * Base of every section: takes its data from the `<trust-center>` around it, or from its own `manifest`,
 * inline script or `src`; shows its heading, the author's words before and after, and the body that the
 * section itself renders.
 *
 * Subclasses give the type of section, the default title and the body; `isEmpty` says when there is
 * nothing to show.
 */
export abstract class TrustSection<
  Data extends Partial<TrustModel> = Partial<TrustModel>,
> extends TrustElement {
  /** With what the author's own blocks look like, which stand before and after every body. */
  static override styles: CSSResultGroup = [TrustElement.styles, tableStyles, blockStyles];

  /** Address of the manifest, when the section stands alone. */
  @property({ useDefault: true }) src = '';
  /** Integrity metadata of the manifest, as for a script (W3C Subresource Integrity). */
  @property({ useDefault: true }) integrity = '';
  /** The manifest itself, when the section stands alone: an object, or a model from `parseManifest`. */
  @property({ attribute: false }) manifest: unknown;
  /** The part of a parsed manifest that the section shows. Set by the `<trust-center>` around it. */
  @property({ attribute: false }) data: Data | undefined;
  /** Title, introduction and closing words. Set by the `<trust-center>` around it. */
  @property({ attribute: false }) section: PlacedSection | undefined;

  protected readonly source = new SourceController(this);
  protected readonly clock = new ClockController(this);
  protected readonly anchors = new AnchorController(this);

  /** Which section of a manifest this element shows. */
  abstract readonly type: SectionType;
  /** The body, below the heading and the introduction. */
  protected abstract renderBody(data: Data): unknown;
  /** Whether the data holds nothing for this section. */
  protected abstract isEmpty(data: Data): boolean;

  /** How loading stands; `idle` when the data comes from the `<trust-center>` around. */
  get state(): LoadState {
    return this.source.state;
  }

  /** What was wrong with the manifest that the section loaded itself. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /** Loads the manifest of a section that stands alone again, for every element of the same address. */
  reload(): Promise<LoadState> {
    return this.source.reload();
  }

  protected override get base(): string | undefined {
    const own = this.source.loaded?.url;
    return (this.source.isGiven ? own : (this.frame?.base ?? own)) ?? globalThis.document?.baseURI;
  }

  /** What is shown: given by the center around, or loaded by the section itself. */
  protected get shown(): Data | undefined {
    const own = this.source.loaded?.model as Data | undefined;
    // What a center handed over before the section had a source of its own is not that source's.
    return this.source.isGiven ? own : (this.data ?? own);
  }

  #wasGiven = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ask();
  }

  /** A section of its own source asks nobody; one that has lost it asks again. */
  #ask(): void {
    this.#wasGiven = this.source.isGiven;
    if (!this.#wasGiven) this.dispatchEvent(new FrameRequest(this));
  }

  /** Called by the `<trust-center>` around with what it has. */
  receive(model: TrustModel | undefined, frame: Frame): void {
    if (this.source.isGiven) return;
    this.frame = frame;
    this.data = model as Data | undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.source.refresh();
    if (this.source.isGiven) this.#wasGiven = true;
    else if (this.#wasGiven && this.isConnected) this.#ask();
    this.contentLanguage = this.shown?.lang;
  }

  /** What the manifest says of this section. */
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

  /** The words of the section's heading. */
  protected renderTitle(): unknown {
    const { title } = this.placed;
    return title ? this.text(title) : sectionTitle(this.type, this.locale);
  }

  /** The introduction below the heading. */
  protected get intro(): Text | undefined {
    return this.placed.intro;
  }

  /** Makes the place with this id visible before a link scrolls to it: opens, unfilters, renders it. */
  reveal?(id: string): void | Promise<void>;

  /** The anchor of the section: its type, or for prose its own id. */
  get anchor(): string {
    return sectionAnchor(this.placed);
  }

  override render(): TemplateResult {
    const data = this.shown;
    if (data === undefined) {
      return html`${renderLoadState(this.state, this.locale, this.source.retry)}
      ${this.state.status === 'loading' ? nothing : html`<slot></slot>`}`;
    }
    const { content, closing } = this.placed;
    const { anchor, intro } = this;
    const empty = this.isEmpty(data);
    const context = { locale: this.locale, base: this.base };
    return html`<section
      id=${anchor}
      class="section"
      part="section"
      dir=${this.locale.dir}
      aria-labelledby="title"
    >
      ${renderHeading(this.level(), this.renderTitle(), {
        id: 'title',
        part: 'heading title',
        className: 'title',
      })}
      ${
        this.state.status === 'failed' ? renderLoadState(this.state, this.locale, this.source.retry) : nothing
      }
      ${intro ? html`<p class="intro" part="intro">${this.text(intro)}</p>` : nothing}
      ${renderBlocks(content, context)}
      ${
        empty
          ? content || closing
            ? nothing
            : html`<p class="quiet" part="empty">${this.locale.t('state.empty')}</p>`
          : this.renderBody(data)
      }
      ${renderBlocks(closing, context)}
    </section>`;
  }
}
