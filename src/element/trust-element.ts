import { stateWords } from '../i18n/en/state.js';
import type { Frame } from './frame.js';
import { LocalElement, type Words } from './local-element.js';
import { property } from './property.js';

/** Re-exported so that importing an element's type also types its events, in `addEventListener` too. */
export type { TrustEvent } from './events.js';
/** Re-exported so that a subclass can type its words. */
export type { Words };

/** Base class of the center and of all sections. Adds heading levels and the frame that sections get from a center. */
export abstract class TrustElement extends LocalElement {
  protected static override readonly words: readonly Words[] = [stateWords];

  /** Level of the element's own heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | undefined;

  /** Base URL, language and heading level from the surrounding `<trust-center>`, which sets it. Not for host pages. */
  @property({ attribute: false }) frame: Frame | undefined;

  protected override get givenLanguage(): string | undefined {
    return this.frame?.lang;
  }

  /** The base URL of the manifest's links. */
  protected get base(): string | undefined {
    return this.frame?.base;
  }

  /** Returns the heading level `below` levels under the element's own heading. */
  protected level(below = 0): number {
    const own = this.headingLevel ?? this.frame?.headingLevel ?? 2;
    return Math.min(6, Math.max(1, Math.trunc(own) || 2) + below);
  }
}
