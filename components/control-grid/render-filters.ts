import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { SearchController } from '../../src/lists/index.js';
import type { FilterOptions } from '../../src/model/controls.js';

/** The names of the filters, in order. */
export const filters = ['status', 'layer', 'framework'] as const satisfies readonly (keyof FilterOptions)[];

/** The data that the filter bar shows. */
export interface FiltersContext {
  readonly locale: Locale;
  readonly search: SearchController<keyof FilterOptions>;
  readonly options: FilterOptions;
  /** How many controls are shown, in words. */
  readonly result: Message;
  /** Whether the button that clears the filters is shown. */
  readonly canClear: boolean;
}

/**
 * Renders the bar above the controls, with a search, the filters that have options, and the number of controls shown.
 */
export const renderFilters = ({
  locale,
  search,
  options,
  result,
  canClear,
}: FiltersContext): TemplateResult => {
  const { t } = locale;
  return html`<div class="toolbar" part="toolbar" role="search" aria-label=${t('controlGrid.filter')}>
    ${search.field(locale, t('controlGrid.search'))}
    ${filters
      .filter((name) => options[name].length > 0)
      .map((name) => search.filter(locale, name, t(`controlGrid.${name}`), options[name]))}
    ${canClear ? search.clearButton(locale) : nothing} ${search.result(result, 'count')}
  </div>`;
};
