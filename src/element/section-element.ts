import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { plainWordsIn } from '../i18n/messages.js';
import type { LoadState } from '../load/state.js';
import type { Problem } from '../manifest/problems.js';
import { sectionAnchor } from '../model/anchors.js';
import type { PlacedSection } from '../model/sections.js';
import type { SectionType, TrustModel } from '../model/types.js';
import { shellStyles } from '../styles/shell.js';
import { LOADING, renderFailure, renderLoadState } from '../view/load-state.js';
import { BodyController, type BodySource } from './body.js';
import { property } from './property.js';
import type { SectionBody } from './section-body.js';
import { SourceController } from './source-controller.js';
import { TrustElement, type Frame } from './trust-element.js';

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
 * inline script or `src`, and says how that stands. All that shows the data is the section's body, a file of its own
 * that comes while the manifest is on its way.
 *
 * Subclasses give the type of section and say where its body is.
 *
 * @see docs/decisions/0014-shell-and-body.md
 */
export abstract class TrustSection<
  Data extends Partial<TrustModel> = Partial<TrustModel>,
> extends TrustElement {
  static override styles: CSSResultGroup = shellStyles;

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

  protected override readonly source = new SourceController(this);
  protected override readonly bodies = new BodyController(
    this,
    (this.constructor as typeof TrustSection).body as BodySource<SectionBody<Data>>,
  );

  /** Which section of a manifest this element shows. */
  abstract readonly type: SectionType;

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
    const { isGiven, base } = this.source;
    return isGiven ? base : (this.frame?.base ?? base);
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
    this.#wantBody();
  }

  /** Not before there is something to show, or will be. */
  #wantBody(): void {
    if (this.shown !== undefined || this.state.status === 'loading') this.bodies.want();
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
    this.#wantBody();
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

  /** The anchor of the section: its type, or for prose its own id. */
  get anchor(): string {
    return sectionAnchor(this.placed);
  }

  /** Makes the place with this id visible before a link scrolls to it: opens, unfilters, renders it. */
  reveal(id: string): void | Promise<void> {
    return this.bodies.body?.reveal?.(id);
  }

  override render(): TemplateResult {
    const data = this.shown;
    const { body, hasFailed, retry } = this.bodies;
    if (data !== undefined && body) return body.render(data);
    const t = plainWordsIn(this.language);
    const isMissing = hasFailed && (data !== undefined || this.state.status === 'loading');
    if (isMissing) return html`${renderFailure(t('state.network'), t, retry)}<slot></slot>`;
    const state = data === undefined ? this.state : LOADING;
    return html`${renderLoadState(state, t, this.source.retry)}
    ${state.status === 'loading' ? nothing : html`<slot></slot>`}`;
  }
}
