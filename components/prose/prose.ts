import { nothing } from 'lit';
import { property } from '../../src/element/property.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { PlacedSection } from '../../src/model/placed-sections.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. */
export type ProseData = Pick<Partial<TrustModel>, 'sections' | 'lang'>;

/**
 * A section with free content of the author: paragraphs, lists, steps, tables, callouts and definitions. It shows an entry
 * of type `prose` in the manifest's `sections`.
 *
 * Not for content for which the format has fields: a table of sub-processors in prose cannot be sorted, and its dates cannot
 * be checked.
 *
 * @example
 * <trust-prose src="/trust.json" section-id="how-we-frame-our-controls"></trust-prose>
 *
 * @tag trust-prose
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustProse extends TrustSection<ProseData> {
  override readonly type = 'prose';

  /** Id of the section to show, from the manifest. Default: the first section of type `prose`. */
  @property({ attribute: 'section-id', useDefault: true }) sectionId = '';

  override get placed(): PlacedSection {
    const all = this.shown?.sections?.filter(({ type }) => type === 'prose');
    const named = this.sectionId ? all?.find(({ id }) => id === this.sectionId) : all?.[0];
    return this.section ?? named ?? { id: this.sectionId || 'prose', type: 'prose' };
  }

  protected override isEmpty(): boolean {
    return this.placed.intro === undefined;
  }

  /** Renders nothing, because the base class renders introduction, content and closing words. */
  protected override renderContent(): unknown {
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-prose': TrustProse;
  }
}
