import { nothing } from 'lit';
import { property } from '../../src/element/property.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { PlacedSection } from '../../src/model/sections.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. */
export type ProseData = Pick<Partial<TrustModel>, 'sections' | 'lang'>;

/**
 * A section of the author's own: paragraphs, lists, steps, tables, call-outs and definitions, from an entry of type
 * `prose` in `sections` of the manifest.
 *
 * Not for content that the format has fields for: a table of sub-processors in prose can neither be sorted nor checked for
 * dates.
 *
 * @example
 * <trust-prose src="/trust.json" section-id="how-we-frame-our-controls"></trust-prose>
 *
 * @tag trust-prose
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @fires {CustomEvent} trust-load - The section has read a manifest of its own: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not read a manifest of its own: `{reason, detail, problems, previous}`.
 */
export class TrustProse extends TrustSection<ProseData> {
  override readonly type = 'prose';

  /** Id of the section to show, from the manifest. Absent: the first of type `prose`. */
  @property({ attribute: 'section-id', useDefault: true }) sectionId = '';

  override get placed(): PlacedSection {
    const all = this.shown?.sections?.filter(({ type }) => type === 'prose');
    const named = this.sectionId ? all?.find(({ id }) => id === this.sectionId) : all?.[0];
    return this.section ?? named ?? { id: this.sectionId || 'prose', type: 'prose' };
  }

  protected override isEmpty(): boolean {
    return this.placed.intro === undefined;
  }

  /** Introduction, content and closing words are all there is, and the base class shows them. */
  protected override renderContent(): unknown {
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-prose': TrustProse;
  }
}
