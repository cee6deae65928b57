import type { CSSResultGroup } from 'lit';
import { calloutWords } from '../i18n/en/callouts.js';
import { stateWords } from '../i18n/en/state.js';
import { baseStyles } from '../styles/base.js';
import type { Text } from '../text/text.js';
import { renderText, type RenderedText } from '../view/text.js';
import { LocalElement, type Words } from './local-element.js';
import { property } from './property.js';

/** Here, so that who has the type of one class has those of its events: of `addEventListener` too. */
export type { TrustEvent } from './events.js';
/** Here, so that who extends a class can name its words. */
export type { Words };

/** What an element inherits from the `<trust-center>` around it. */
export interface Frame {
  /** Absolute address of the manifest, against which its links are resolved. */
  readonly base: string | undefined;
  /** Language of the interface. */
  readonly lang: string;
  /** Level of the element's own heading, 1 to 6. */
  readonly headingLevel: number;
}

/** Base of the center and of all sections: the shared sheets, the level of headings, words of the manifest. */
export abstract class TrustElement extends LocalElement {
  static override styles: CSSResultGroup = baseStyles;
  protected static override words: readonly Words[] = [stateWords, calloutWords];

  /** Level of the element's own heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | undefined;

  /** Set by the `<trust-center>` that lays this element out. Not for hosts. */
  @property({ attribute: false }) frame: Frame | undefined;

  protected override get givenLanguage(): string | undefined {
    return this.frame?.lang;
  }

  /** The address against which links of the manifest are resolved. */
  protected get base(): string | undefined {
    return this.frame?.base;
  }

  /** Level for a heading `below` levels under the element's own. */
  protected level(below = 0): number {
    const own = this.headingLevel ?? this.frame?.headingLevel ?? 2;
    return Math.min(6, Math.max(1, Math.trunc(own) || 2) + below);
  }

  /** Renders words of the manifest: language, inline Markdown, safe links. */
  protected text(text: Text | undefined): RenderedText {
    return renderText(text, this.locale, this.base);
  }

  /** Words of the manifest as a plain string, for attributes, comparing and searching. */
  protected plain(text: Text | undefined): string {
    return this.locale.text(text)?.value ?? '';
  }
}
