import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Message } from '../i18n/message.js';
import type { Locale } from '../i18n/locale.js';
import { searchTerms } from '../text/fold.js';
import { renderNoResults } from '../view/no-results.js';
import { inSlices } from './slices.js';

/**
 * Delay after the last keystroke before the result is announced, in milliseconds. Without it, the announcement would
 * interrupt the echo of typed characters.
 */
export const SETTLE_MS = 400;

/** Scripts whose characters are composed with an input method. A half-composed character cannot be searched. */
const COMPOSED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}]/u;
/** Languages whose input methods turn Latin letters into such characters. */
const COMPOSING = /^(?:ja|ko|zh)\b/;

/** Returns true while a reader composes a character. Phones compose Latin words as well, but these can be searched. */
const isHalfComposed = (event: Event, query: string, { lang }: Locale): boolean =>
  (event as InputEvent).isComposing && (COMPOSING.test(lang) || COMPOSED.test(query));

/** The reader's query, and a value for each filter. An empty string means that it is not set. */
export type SearchView<Filter extends string = never> = Readonly<Record<Filter | 'query', string>>;

/** One option of a filter. */
export interface SearchOption {
  readonly value: string;
  readonly label: string;
}

interface SearchOptions<Filter extends string> {
  /** Names of the filters beside the search field. */
  readonly filters?: readonly Filter[];
  /**
   * The texts of all entries in which the section searches, computed one by one and memoized. Provide them for lists of
   * thousands. The controller then computes them in slices before it shows the result of a search, so that the page
   * stays responsive.
   */
  readonly texts?: () => Iterable<unknown>;
}

interface SearchHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * The search and the filters above a list. It holds the query and the filters, renders the fields, announces the number
 * of results to assistive technology, and renders a button that clears everything if nothing matches.
 *
 * @example
 * readonly #search = new SearchController(this);
 * renderContent({ items }: Data) {
 *   const shown = items.filter((item) => this.#search.matches(searchTextOf(item)));
 *   return html`${this.#search.toolbar(this.locale, this.locale.t('common.results', { count: shown.length }))}
 *     ${shown.length > 0 ? renderItems(shown) : this.#search.noResults(this.locale)}`;
 * }
 */
export class SearchController<Filter extends string = never> implements ReactiveController {
  readonly #host: SearchHost;
  readonly #nothing: SearchView<Filter>;
  readonly #texts: () => Iterable<unknown>;
  #asked: SearchView<Filter>;
  #view: SearchView<Filter>;
  #terms: readonly string[] = [];
  #result: Message = '';
  #announced: Message = '';
  #rest: ReturnType<typeof setTimeout> | undefined;
  #cancel: (() => void) | undefined;
  #settled: Promise<void> | undefined;
  #settle: (() => void) | undefined;

  constructor(host: SearchHost, { filters = [], texts = () => [] }: SearchOptions<Filter> = {}) {
    this.#host = host;
    const names = ['query', ...filters] as const;
    this.#nothing = Object.fromEntries(names.map((name) => [name, ''])) as SearchView<Filter>;
    this.#asked = this.#view = this.#nothing;
    this.#texts = texts;
    host.addController(this);
  }

  /**
   * The query and filters of the list as shown. They differ from the latest input while its result is being computed.
   */
  get view(): SearchView<Filter> {
    return this.#view;
  }

  /** True if a search or a filter is set. */
  get isOn(): boolean {
    return Object.values<string>(this.#view).some((value) => value.trim() !== '');
  }

  /** Resolves when the list shows the latest query and filters. Undefined if nothing is being computed. */
  get settled(): Promise<void> | undefined {
    return this.#settled;
  }

  /** Returns true if a text contains all words of the query, in any order. */
  matches(foldedText: string): boolean {
    return this.#terms.every((term) => foldedText.includes(term));
  }

  /** Changes the query or a filter. The list shows the result at once, unless there are thousands of texts to prepare. */
  change(part: Partial<SearchView<Filter>>): void {
    this.#stop();
    this.#asked = { ...this.#asked, ...part };
    this.#settled = new Promise((resolve) => (this.#settle = resolve));
    this.#host.requestUpdate();
    this.#cancel = inSlices(this.#asked.query ? this.#texts()[Symbol.iterator]() : [].values(), () => {
      this.#view = this.#asked;
      this.#terms = searchTerms(this.#view.query);
      this.#stop();
      this.#host.requestUpdate();
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.announce(this.#result), SETTLE_MS);
    });
  }

  /** Shows all entries again, for instance because a link leads to one that the filters hide. */
  clear(): void {
    this.change(this.#nothing);
  }

  /** Announces a message other than the number of results, for instance a new order. */
  announce(words: Message): void {
    clearTimeout(this.#rest);
    this.#announced = words;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // Compute again if the element was removed and inserted again while a search was being computed.
    if (this.#asked !== this.#view) this.change({});
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
    this.#stop();
  }

  /** Renders the search field. */
  field(locale: Locale, label: Message, hint: Message = ''): TemplateResult {
    const typed = (event: Event): void => {
      const query = (event.currentTarget as HTMLInputElement).value;
      if (!isHalfComposed(event, query, locale)) this.change({ query } as Partial<SearchView<Filter>>);
    };
    return html`<label class="search">
      <span>${label}</span>
      <input
        class="field"
        part="field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${hint}
        .value=${live(this.#asked.query)}
        @focus=${this.#prepare}
        @input=${typed}
        @compositionend=${typed}
      />
    </label>`;
  }

  /** Renders a filter, with "All" before its options. */
  filter({ t }: Locale, name: Filter, label: Message, options: readonly SearchOption[]): TemplateResult {
    const asked = this.#asked[name];
    const changed = (event: Event): void =>
      this.change({ [name]: (event.currentTarget as HTMLSelectElement).value } as Partial<
        SearchView<Filter>
      >);
    return html`<label>
      <span>${label}</span>
      <select class="field" part="field" .value=${live(asked)} @change=${changed}>
        <option value="" ?selected=${asked === ''}>${String(t('common.all'))}</option>
        ${options.map(
          ({ value, label: words }) =>
            html`<option value=${value} ?selected=${value === asked}>${words}</option>`,
        )}
      </select>
    </label>`;
  }

  /** Renders the number of entries shown, in words. It is also announced, after the reader stops typing. */
  result(words: Message, part = 'result'): TemplateResult {
    this.#result = words;
    return html`<p class="result quiet figures" part=${part}>${words}</p>`;
  }

  /** Renders the live region, which has to be in the document before the first announcement. */
  liveRegion(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#announced}</p>`;
  }

  /** Renders the usual bar, with a search field, the number of results, and the live region. */
  toolbar(locale: Locale, result: Message): TemplateResult {
    return html`<div class="toolbar" part="toolbar">
      ${this.field(locale, locale.t('common.filter'))} ${this.result(result)} ${this.liveRegion()}
    </div>`;
  }

  /**
   * Renders the button that clears everything. It moves focus to the search field, because the button is then removed.
   */
  clearButton({ t }: Locale): TemplateResult {
    return html`<button type="button" class="button" part="button" @click=${this.#clearAndFocus}>
      ${t('common.clearFilters')}
    </button>`;
  }

  /** Renders the message that replaces the list when nothing matches. */
  noResults(locale: Locale): TemplateResult {
    return renderNoResults(locale.t, this.#clearAndFocus);
  }

  readonly #clearAndFocus = (): void => {
    this.clear();
    this.#host.renderRoot.querySelector<HTMLElement>('[type="search"]')?.focus();
  };

  /** Prepares the texts when the search field gets focus, because the reader is about to type. */
  readonly #prepare = (): void => {
    if (!this.#settled) this.#cancel = inSlices(this.#texts()[Symbol.iterator]());
  };

  #stop(): void {
    this.#cancel?.();
    this.#settle?.();
    this.#settled = undefined;
  }
}
