import { html, nothing, type CSSResultGroup, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { calloutWords } from '../i18n/en/callouts.js';
import type { Words } from '../i18n/en/words.js';
import { createLocale, type Locale } from '../i18n/locale.js';
import type { LoadState } from '../load/state.js';
import type { PlacedSection } from '../model/sections.js';
import type { SectionType, TrustModel } from '../model/types.js';
import { baseStyles } from '../styles/base.js';
import { blockStyles } from '../styles/blocks.js';
import { tableStyles } from '../styles/tables.js';
import type { Text } from '../text/text.js';
import { renderBlocks } from '../view/blocks.js';
import { renderHeading } from '../view/heading.js';
import { renderLoadState } from '../view/load-state.js';
import { sectionTitle } from '../view/section-title.js';
import { plainText } from '../i18n/plain-text.js';
import { renderText, type RenderedText } from '../view/text.js';
import { AnchorController } from './anchor-controller.js';
import type { Body } from './body.js';
import { ClockController } from './clock-controller.js';
import type { SourceController } from './source-controller.js';

/** Here, so that a body can name its words. */
export type { Words };

/** A section as its body sees it: also what is nobody else's. */
export interface SectionHost<Data> extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  readonly type: SectionType;
  readonly state: LoadState;
  readonly source: SourceController;
  readonly language: string;
  readonly contentLanguages: readonly string[];
  readonly base: string | undefined;
  readonly shown: Data | undefined;
  readonly placed: PlacedSection;
  readonly anchor: string;
  level(below?: number): number;
  dress(styles: CSSResultGroup): void;
}

/**
 * What a section shows once it has data: its heading, the author's words before and after, and between them the
 * content that the section itself renders.
 *
 * Subclasses give that content; `isEmpty` says when there is nothing to show.
 */
export abstract class SectionBody<
  Data extends Partial<TrustModel> = Partial<TrustModel>,
  Host extends SectionHost<Data> = SectionHost<Data>,
> implements Body {
  /** With what the author's own blocks look like, which stand before and after all content. */
  static readonly styles: CSSResultGroup = [baseStyles, tableStyles, blockStyles];
  static readonly words: readonly Words[] = [calloutWords];

  protected readonly clock = new ClockController(this.host);
  protected readonly anchors = new AnchorController(this.host);

  constructor(protected readonly host: Host) {}

  /** The content, below the heading and the introduction. */
  protected abstract renderContent(data: Data): unknown;
  /** Whether the data holds nothing for this section. */
  protected abstract isEmpty(data: Data): boolean;

  hostUpdate?(): void;
  hostUpdated?(): void;
  hostDisconnected?(): void;

  /** Makes the place with this id visible before a link scrolls to it: opens, unfilters, renders it. */
  reveal?(id: string): void | Promise<void>;

  protected get locale(): Locale {
    return createLocale(this.host.language, this.host.contentLanguages);
  }

  protected get base(): string | undefined {
    return this.host.base;
  }

  protected get shown(): Data | undefined {
    return this.host.shown;
  }

  protected get placed(): PlacedSection {
    return this.host.placed;
  }

  protected get renderRoot(): HTMLElement | DocumentFragment {
    return this.host.renderRoot;
  }

  protected get updateComplete(): Promise<boolean> {
    return this.host.updateComplete;
  }

  requestUpdate(): void {
    this.host.requestUpdate();
  }

  protected level(below = 0): number {
    return this.host.level(below);
  }

  /** Renders words of the manifest: language, inline Markdown, safe links. */
  protected text(text: Text | undefined): RenderedText {
    return renderText(text, this.locale, this.base);
  }

  /** Words of the manifest as a plain string, without marks: for attributes, comparing and searching. */
  protected plain(text: Text | undefined): string {
    return plainText(text, this.locale);
  }

  /** The words of the section's heading. */
  protected renderTitle(): unknown {
    const { title } = this.placed;
    return title ? this.text(title) : sectionTitle(this.host.type, this.locale);
  }

  /** The introduction below the heading. */
  protected get intro(): Text | undefined {
    return this.placed.intro;
  }

  render(data: Data): TemplateResult {
    const { content, closing } = this.placed;
    const { intro, locale } = this;
    const { anchor, state, source } = this.host;
    const empty = this.isEmpty(data);
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
      ${state.status === 'failed' ? renderLoadState(state, locale.t, source.retry) : nothing}
      ${intro ? html`<p class="intro" part="intro">${this.text(intro)}</p>` : nothing}
      ${renderBlocks(content, context)}
      ${
        empty
          ? content || closing
            ? nothing
            : html`<p class="quiet" part="empty">${locale.t('state.empty')}</p>`
          : this.renderContent(data)
      }
      ${renderBlocks(closing, context)}
    </section>`;
  }
}
