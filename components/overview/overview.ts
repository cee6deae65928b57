import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from '../../src/element/property.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { endedWords } from '../../src/i18n/en/ended.js';
import { overviewWords } from './overview.words.js';
import { countryName } from '../../src/i18n/names.js';
import { anchorOf } from '../../src/model/anchors.js';
import { endedStatus } from '../../src/model/assurance.js';
import type { Highlight, Organization, ScopeItem, TrustModel } from '../../src/model/types.js';
import { safeHref } from '../../src/text/safe-href.js';
import type { Text } from '../../src/text/text.js';
import { renderLink, renderTextLink } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderIcon } from '../../src/view/icon.js';
import { endedIcon } from '../../src/view/icons.js';
import { renderText } from '../../src/view/text.js';
import { renderFigures } from './figures.js';
import { renderFreshness } from './freshness.js';
import { overviewStyles } from './overview.styles.js';

/** What the section shows. */
export type OverviewData = Pick<
  Partial<TrustModel>,
  | 'organization'
  | 'title'
  | 'summary'
  | 'review'
  | 'scope'
  | 'highlights'
  | 'figures'
  | 'assurances'
  | 'sections'
  | 'lang'
>;

/**
 * The top of a trust page: title and summary, how current the page is by the visitor's clock, figures with units and dates,
 * highlights, what the claims cover, and who publishes them.
 *
 * Its heading is the title of the page. Not for a wall of logos: an image is shown only from the origin of the manifest,
 * because a request to another origin would tell a third party who reads the page.
 *
 * @example
 * <trust-overview src="/trust.json"></trust-overview>
 *
 * @tag trust-overview
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart title - The title of the page.
 * @csspart intro - The summary.
 * @csspart logo - The logo of the organization.
 * @csspart freshness - The version, the dates, and whether a review is due.
 * @csspart figures - The list of figures.
 * @csspart figure - A figure.
 * @csspart figure-value - The value of a figure.
 * @csspart highlights - The list of highlights.
 * @csspart highlight - A highlight.
 * @csspart status - The note that the assurance of a highlight has expired or was withdrawn. Also `status-<status>`.
 * @csspart scope - What the claims cover.
 * @csspart identity - Who publishes the page.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustOverview extends TrustSection<OverviewData> {
  static override styles = [TrustSection.styles, overviewStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustSection.words,
    overviewWords,
    endedWords,
  ];

  override readonly type = 'overview';

  /** Whether the dark color scheme is used. Known only after the first render. */
  @state() private _isDark = false;

  protected override renderTitle(): unknown {
    const title = this.shown?.title ?? this.placed.title;
    if (title) return this.text(title);
    const name = this.shown?.organization?.name;
    return name ? this.locale.t('overview.titleOf', { name }) : this.locale.t('overview.title');
  }

  protected override get intro(): Text | undefined {
    return this.placed.intro ?? this.shown?.summary;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const logo = this.renderRoot.querySelector('.logo');
    // The color scheme that is used here. `theme` or the page may have overridden the system's preference.
    if (logo) this._isDark = getComputedStyle(logo).accentColor === 'rgb(0, 0, 0)';
  }

  protected override renderContent(data: OverviewData): unknown {
    const view = { locale: this.locale, base: this.base };
    return html`${this.#renderLogo(data.organization)}
    ${renderFreshness(data.review, this.clock.at, this.locale)}
    ${this.#renderTopic('figures', data.figures, (figures) => renderFigures(figures, view))}
    ${this.#renderTopic(
      'highlights',
      data.highlights,
      (highlights) =>
        html`<ul class="entries" part="highlights" role="list">
          ${highlights.map((highlight) => this.#renderHighlight(highlight))}
        </ul>`,
    )}
    ${this.#renderTopic(
      'scope',
      data.scope,
      (scope) =>
        html`<ul class="entries" part="scope" role="list">
          ${scope.map((item) => this.#renderScope(item))}
        </ul>`,
    )}
    ${this.#renderIdentity(data.organization)}`;
  }

  #renderTopic<Item>(
    name: 'figures' | 'highlights' | 'scope',
    items: readonly Item[] | undefined,
    render: (items: readonly Item[]) => unknown,
  ): TemplateResult | typeof nothing {
    if (!items?.length) return nothing;
    return html`<div class="part">
      ${renderHeading(this.level(1), this.#topicTitle(name), { className: 'label', part: 'heading' })}
      ${render(items)}
    </div>`;
  }

  /** Returns the heading of a topic. If the page has a title of its own, the section's title is used for the highlights. */
  #topicTitle(name: 'figures' | 'highlights' | 'scope'): unknown {
    const { title } = this.placed;
    return name === 'highlights' && title && this.shown?.title
      ? this.text(title)
      : this.locale.t(`overview.${name}`);
  }

  #renderHighlight({ title, text, control, assurance, figure, url }: Highlight): TemplateResult {
    const anchor = control
      ? anchorOf('control', control)
      : assurance
        ? anchorOf('assurance', assurance)
        : figure
          ? anchorOf('figure', figure)
          : undefined;
    return html`<li part="highlight">
      <p class="entry-title">
        ${
          anchor
            ? html`<a href=${`#${anchor}`}>${renderText(title, this.locale, this.base, true)}</a>`
            : renderTextLink(url, title, { locale: this.locale, base: this.base })
        }
      </p>
      ${text ? html`<p>${this.text(text)}</p>` : nothing} ${this.#renderEnded(assurance)}
    </li>`;
  }

  /** Renders a note if the assurance of a highlight has ended, because the author's text may still claim it. */
  #renderEnded(id: string | undefined): TemplateResult | typeof nothing {
    const assurance = id && this.shown?.assurances?.find((one) => one.id === id);
    const status = assurance ? endedStatus(assurance, this.clock.at) : undefined;
    return status
      ? html`<p class="status ended" part="status status-${status}">
          ${renderIcon(endedIcon, 'mark ended')}${this.locale.t(`status.${status}`)}
        </p>`
      : nothing;
  }

  #renderScope({ id, name, kind, url, description }: ScopeItem): TemplateResult {
    return html`<li id=${anchorOf('scope', id)}>
      <p class="entry-title">
        ${renderLink(url, name, { locale: this.locale, base: this.base })}${
          kind && kind !== 'other'
            ? html`&ensp;<span class="quiet">${this.locale.t(`scope.${kind}`)}</span>`
            : nothing
        }
      </p>
      ${description ? html`<p>${this.text(description)}</p>` : nothing}
    </li>`;
  }

  #renderLogo(organization: Organization | undefined): TemplateResult | typeof nothing {
    const logo = organization?.logo;
    const source = this._isDark ? (logo?.srcDark ?? logo?.src) : logo?.src;
    const href = safeHref(source, this.base);
    if (href === undefined || !this.#isSameOrigin(href)) return nothing;
    return html`<img
      class="logo"
      part="logo"
      src=${href}
      alt=${this.plain(logo?.alt) || organization!.name}
    />`;
  }

  /** Returns true if a URL has the same origin as the manifest. */
  #isSameOrigin(href: string): boolean {
    // The URL of the manifest is unknown, so any URL with a scheme or host may have another origin.
    if (this.base === undefined) return !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href);
    try {
      return new URL(href, this.base).origin === new URL(this.base).origin;
    } catch {
      return false;
    }
  }

  #renderIdentity(organization: Organization | undefined): TemplateResult | typeof nothing {
    if (organization === undefined) return nothing;
    const { name, legalName, legalForm, url, country, address, lei } = organization;
    // The title or the host page shows the name already.
    if (!legalName && !legalForm && !country && !address && !lei) return nothing;
    const view = { locale: this.locale, base: this.base };
    const { t } = this.locale;
    return html`<div class="part identity" part="identity">
      ${renderHeading(this.level(1), t('overview.identity'), { className: 'label', part: 'heading' })}
      <address>
        <span class="entry-title"><bdi>${renderLink(url, legalName ?? name, view)}</bdi></span>
        ${legalForm ? html`<span>${this.text(legalForm)}</span>` : nothing}
        ${address ? html`<bdi>${address}</bdi>` : country ? html`<span>${countryName(country, this.locale)}</span>` : nothing}
        ${lei ? html`<span>${t('overview.lei')} <code>${lei}</code></span>` : nothing}
      </address>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-overview': TrustOverview;
  }
}
