import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Message } from '../i18n/message.js';
import type { Locale } from '../i18n/locale.js';
import { searchTerms } from '../text/fold.js';
import { renderNoResults } from '../view/no-results.js';
import { inSlices } from './slices.js';

/** How long typing has to rest before its result is announced, in milliseconds. Sooner, it would talk over the reader. */
export const SETTLE_MS = 400;

/** Scripts whose characters an input method composes from others: a half-composed one is not yet a word. */
const COMPOSED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}]/u;
/** Languages whose input methods begin with Latin letters and turn them into such characters. */
const COMPOSING = /^(?:ja|ko|zh)\b/;

/** Returns true if a reader is in the middle of a character. Phones compose Latin words as well, which can be searched. */
const isHalfComposed = (event: Event, query: string, { lang }: Locale): boolean =>
  (event as InputEvent).isComposing && (COMPOSING.test(lang) || COMPOSED.test(query));

/** What a reader has asked for: a query, and a value for each filter. Empty: nothing. */
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
   * The texts of all entries in which the section searches, computed one by one and memoized. For a list of thousands:
   * the controller goes through them in slices before it shows the result of a search, so that the page responds.
   */
  readonly texts?: () => Iterable<unknown>;
}

interface SearchHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * The search and the filters above a list. It holds what the reader has asked for, renders the fields, announces the
 * number of results to assistive technology, and renders a way back where nothing matches.
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

  /** What the list shows: what was last asked for, except while that is being computed. */
  get view(): SearchView<Filter> {
    return this.#view;
  }

  /** True if a search or a filter is set. */
  get isOn(): boolean {
    return Object.values<string>(this.#view).some((value) => value.trim() !== '');
  }

  /** Settles when what was asked for is shown; undefined if nothing is being computed. */
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

  /** Announces something else than the number of results, for instance a new order. */
  announce(words: Message): void {
    clearTimeout(this.#rest);
    this.#announced = words;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // The element was put back while a search was being computed.
    if (this.#asked !== this.#view) this.change({});
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
    this.#stop();
  }

  /** The search field. */
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

  /** A filter, with "All" before its options. */
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

  /** How many entries are shown, in words. They are also announced, once typing rests. */
  result(words: Message, part = 'result'): TemplateResult {
    this.#result = words;
    return html`<p class="result quiet figures" part=${part}>${words}</p>`;
  }

  /** The live region, which has to be in the document before there is anything to announce. */
  liveRegion(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#announced}</p>`;
  }

  /** The usual bar: a search field, the number of results, and the live region. */
  toolbar(locale: Locale, result: Message): TemplateResult {
    return html`<div class="toolbar" part="toolbar">
      ${this.field(locale, locale.t('common.filter'))} ${this.result(result)} ${this.liveRegion()}
    </div>`;
  }

  /** The button that clears everything, and moves the focus to the search field, because the button itself goes. */
  clearButton({ t }: Locale): TemplateResult {
    return html`<button type="button" class="button" part="button" @click=${this.#clearAndFocus}>
      ${t('common.clearFilters')}
    </button>`;
  }

  /** What is shown in place of the list when nothing matches. */
  noResults(locale: Locale): TemplateResult {
    return renderNoResults(locale.t, this.#clearAndFocus);
  }

  readonly #clearAndFocus = (): void => {
    this.clear();
    this.#host.renderRoot.querySelector<HTMLElement>('[type="search"]')?.focus();
  };

  /** A reader who enters the search field is about to type. */
  readonly #prepare = (): void => {
    if (!this.#settled) this.#cancel = inSlices(this.#texts()[Symbol.iterator]());
  };

  #stop(): void {
    this.#cancel?.();
    this.#settle?.();
    this.#settled = undefined;
  }
}
