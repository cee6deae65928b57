import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Message } from '../i18n/message.js';
import type { Locale } from '../i18n/locale.js';
import { fold, searchTerms } from '../text/fold.js';
import { renderNoResults } from '../view/no-results.js';
import { SETTLE_MS, typedIn } from './typing.js';

interface SearchHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * A search above a list that is too long for the eye: its field, how many entries it leaves, and where it leaves none a
 * way back. All words of the query must occur in an entry, in any order.
 *
 * @example
 * readonly #search = new SearchController(this.host);
 * renderContent({ items }: Data) {
 *   const shown = items.filter((item) => this.#search.finds(wordsOf(item)));
 *   return html`${this.#search.toolbar(this.locale, this.locale.t('common.results', { count: shown.length }))}
 *     ${shown.length > 0 ? renderItems(shown) : this.#search.noResults(this.locale)}`;
 * }
 */
export class SearchController implements ReactiveController {
  readonly #host: SearchHost;
  #query = '';
  #terms: readonly string[] = [];
  #result: Message = '';
  #said: Message = '';
  #settle: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SearchHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#settle);
  }

  /** Whether something is searched for. */
  get isOn(): boolean {
    return this.#terms.length > 0;
  }

  /** Whether an entry is shown of which these are the words. */
  finds(words: string): boolean {
    if (!this.isOn) return true;
    const folded = fold(words);
    return this.#terms.every((term) => folded.includes(term));
  }

  /** Shows all entries again. */
  clear(): void {
    this.#ask('');
  }

  /** @param result how many entries are shown, in words */
  toolbar({ t }: Locale, result: Message): TemplateResult {
    this.#result = result;
    return html`<div class="toolbar" part="toolbar">
      <label class="search">
        ${t('common.filter')}
        <input
          class="field"
          part="field"
          type="search"
          autocomplete="off"
          .value=${this.#query}
          @input=${this.#typed}
          @compositionend=${this.#typed}
        />
      </label>
      <p class="result quiet" part="result">${result}</p>
      <p class="visually-hidden" role="status">${this.#said}</p>
    </div>`;
  }

  /** In place of the list, when no entry is shown. */
  noResults({ t }: Locale): TemplateResult {
    return renderNoResults(t, this.#cleared);
  }

  readonly #typed = (event: Event): void => {
    this.#ask(typedIn(event) ?? this.#query);
  };

  readonly #cleared = (): void => {
    this.clear();
    // The button that was pressed goes, and the focus with it.
    this.#host.renderRoot.querySelector<HTMLElement>('[type="search"]')?.focus();
  };

  #ask(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    this.#terms = searchTerms(query);
    this.#host.requestUpdate();
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => {
      this.#said = this.#result;
      this.#host.requestUpdate();
    }, SETTLE_MS);
  }
}
