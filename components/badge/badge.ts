import { html, type PropertyValues } from 'lit';
import { BodyController, bodyFrom } from '../../src/element/body.js';
import { LocalElement } from '../../src/element/local-element.js';
import { property } from '../../src/element/property.js';
import { SourceController } from '../../src/element/source-controller.js';
import type { LoadState } from '../../src/load/state.js';
import type { Problem } from '../../src/manifest/problems.js';
import type { TrustModel } from '../../src/model/types.js';
import { badgeShellStyles } from './badge.styles.js';

/** What the badge reads. */
export type BadgeData = Pick<Partial<TrustModel>, 'assurances' | 'review' | 'lang'>;

/**
 * The state of one assurance, or of the whole trust page, as a small link for a footer or a price list:
 * "ISO 27001: targeted H2 2026", "Trust center: reviewed 23 May 2026".
 *
 * It takes font and colour from the words around it. It says no more than the manifest does, and when a date has
 * passed on the visitor's clock it says that. It leads to `href`, or to where the first link inside it leads; without
 * either it is text. Several with one `src` make one request. Not for a claim that the manifest doesn't hold, nor for
 * places without scripts: `npx trust-center badge` writes the same as an SVG file.
 *
 * @example
 * <trust-badge src="/trust.json" assurance="iso27001" href="/security#trust-assurance-iso27001">
 *   <a href="/security">Security</a>
 * </trust-badge>
 *
 * @tag trust-badge
 * @slot - Shown before the manifest has arrived, beside an error, and where the manifest states nothing to say; its first link is also where the badge leads when there is no `href`.
 * @csspart badge - The whole: a link, or text where it leads nowhere.
 * @csspart label - The name of the assurance, or "Trust center".
 * @csspart state - What is said of it.
 * @csspart note - What stands behind that, with a date.
 * @fires {CustomEvent} trust-load - The manifest has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The manifest could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustBadge extends LocalElement {
  static override styles = badgeShellStyles;
  static override readonly body = bodyFrom(() => import('./body.js').then(({ BadgeBody }) => BadgeBody));

  /** Address of the manifest. */
  @property({ useDefault: true }) src = '';
  /** Integrity metadata of the manifest, as for a script (W3C Subresource Integrity). */
  @property({ useDefault: true }) integrity = '';
  /** Id of the assurance to show. Absent: the whole, by its last review or update. */
  @property({ useDefault: true }) assurance = '';
  /** Where the badge leads. Absent: where the first link inside the element leads. */
  @property({ useDefault: true }) href = '';
  /** The manifest itself: an object, or a model from `parseManifest`. */
  @property({ attribute: false }) manifest: unknown;
  /** The part of a parsed manifest that the badge reads, where it has no source of its own. */
  @property({ attribute: false }) data: BadgeData | undefined;

  protected override readonly source = new SourceController(this);
  protected override readonly bodies = new BodyController(this, TrustBadge.body);

  /** How loading stands: `idle`, `loading`, `ready`, or `failed` with its reason. */
  get state(): LoadState {
    return this.source.state;
  }

  /** What was wrong with the manifest. */
  get problems(): readonly Problem[] {
    return this.source.problems;
  }

  /** Loads the manifest again. */
  reload(): Promise<LoadState> {
    return this.source.reload();
  }

  /** What is shown: given, or loaded by the badge itself. */
  protected get shown(): BadgeData | undefined {
    const own = this.source.loaded?.model;
    return this.source.isGiven ? own : (this.data ?? own);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.bodies.want();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.source.refresh();
    this.contentLanguage = this.shown?.lang;
    this.bodies.want();
  }

  /** Until the body has come, the page's own words. */
  override render(): unknown {
    const { body } = this.bodies;
    return body ? body.render() : html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-badge': TrustBadge;
  }
}
