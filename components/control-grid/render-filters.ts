import { html, nothing, type TemplateResult } from 'lit';
import { typedIn } from '../../src/element/typing.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { ControlFilter, FilterOptions } from '../../src/model/controls.js';

const selects = ['status', 'layer', 'framework'] as const satisfies readonly (keyof FilterOptions)[];

/** What the bar of filters shows and tells. */
export interface FiltersContext {
  readonly locale: Locale;
  readonly filter: ControlFilter;
  readonly options: FilterOptions;
  /** How many controls are shown, in words. */
  readonly result: TemplateResult;
  /** Whether the button to clear the filters stands here. */
  readonly canClear: boolean;
  readonly change: (part: Partial<ControlFilter>) => void;
  readonly clear: () => void;
  /** The search field has the focus: somebody may be about to type. */
  readonly prepare: () => void;
}

/** The bar above the controls: a search, a choice where there is something to choose, and what came of it. */
export const renderFilters = ({
  locale: { t },
  filter,
  options,
  result,
  canClear,
  change,
  clear,
  prepare,
}: FiltersContext): TemplateResult => {
  const typed = (event: Event): void => {
    const text = typedIn(event);
    if (text !== undefined) change({ text });
  };
  return html`<div class="toolbar" part="toolbar" role="search" aria-label=${t('controlGrid.filter')}>
    <label class="search">
      <span>${t('controlGrid.search')}</span>
      <input
        type="search"
        class="field"
        part="field"
        autocomplete="off"
        spellcheck="false"
        .value=${filter.text}
        @focus=${prepare}
        @input=${typed}
        @compositionend=${typed}
      />
    </label>
    ${selects.map((name) =>
      options[name].length === 0
        ? nothing
        : html`<label>
            <span>${t(`controlGrid.${name}`)}</span>
            <select
              class="field"
              part="field"
              .value=${filter[name]}
              @change=${(event: Event) => change({ [name]: (event.currentTarget as HTMLSelectElement).value })}
            >
              <option value="">${String(t('common.all'))}</option>
              ${options[name].map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
            </select>
          </label>`,
    )}
    ${
      canClear
        ? html`<button type="button" class="button" part="button" @click=${clear}>
            ${t('common.clearFilters')}
          </button>`
        : nothing
    }
    ${result}
  </div>`;
};
