import { html, nothing, type TemplateResult } from 'lit';
import { sectionAnchor } from '../../src/model/anchors.js';
import type { PlacedSection } from '../../src/model/placed-sections.js';
import type { ViewContext } from '../../src/view/blocks.js';
import { sectionTitle } from '../../src/view/section-title.js';
import { renderText } from '../../src/view/text.js';

/** Closes the list of links, which covers the page on a narrow screen. */
const closeList = (event: Event): void => {
  const details = (event.currentTarget as Element).closest('details');
  if (details) details.open = false;
};

/**
 * Renders the navigation within the page: a link to each section except the overview. Renders nothing if there are
 * fewer than two links.
 *
 * @param currentAnchor Anchor of the section that the reader is in.
 */
export const renderNavigation = (
  sections: readonly PlacedSection[],
  currentAnchor: string | undefined,
  { locale, base }: ViewContext,
): TemplateResult | typeof nothing => {
  const entries = sections.filter(({ type }) => type !== 'overview');
  if (entries.length < 2) return nothing;
  const { t } = locale;
  const current = entries.find((section) => sectionAnchor(section) === currentAnchor);
  const label = ({ type, title, navTitle = title }: PlacedSection): unknown =>
    navTitle ? renderText(navTitle, locale, base, true) : sectionTitle(type, locale);
  return html`<nav class="nav" part="nav" aria-label=${t('center.contents')}>
    <details>
      <summary>
        <span>${t('center.contents')}</span>
        <span class="here quiet" aria-hidden="true">${current ? label(current) : nothing}</span>
      </summary>
      <ol role="list">
        ${entries.map((section) => {
          const anchor = sectionAnchor(section);
          return html`<li>
            <a
              part="nav-link"
              href=${`#${anchor}`}
              aria-current=${section === current ? 'location' : nothing}
              @click=${closeList}
              >${label(section)}</a
            >
          </li>`;
        })}
      </ol>
    </details>
  </nav>`;
};
