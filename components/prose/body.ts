import { nothing } from 'lit';
import { SectionBody, type Words } from '../../src/element/section-body.js';
import { proseWords } from '../../src/i18n/en/prose.js';
import type { ProseData } from './prose.js';

/** What `<trust-prose>` shows. */
export class ProseBody extends SectionBody<ProseData> {
  static override readonly words: readonly Words[] = [...SectionBody.words, proseWords];

  protected override isEmpty(): boolean {
    return this.placed.intro === undefined;
  }

  /** Introduction, content and closing words are all there is, and the base class shows them. */
  protected override renderContent(): unknown {
    return nothing;
  }
}
