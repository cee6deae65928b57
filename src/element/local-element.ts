import { LitElement, isServer, type PropertyValues } from 'lit';
import type { Words } from '../i18n/en/words.js';
import { createLocale, type Locale } from '../i18n/locale.js';
import { addEnglish, loadMessages, onMessages } from '../i18n/messages.js';
import { canonicalTag } from '../text/language-tag.js';
import { adoptSheets } from './adopted-sheets.js';
import { STYLE_MARK, canHydrate, fillEmptyParts, isOurs } from './prerendered.js';
import { property } from './property.js';

export type { Words };

/** Returns the `lang` in force around an element. Looks through shadow roots, which `closest` does not. */
const languageAround = (element: Element): string | undefined => {
  const around = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  for (let node = around(element); node; node = around(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return undefined;
};

/**
 * Base class of all elements: a shadow root that takes over prerendered content, the language in force, and the
 * interface's words in that language. It has no styles, so that a small element carries only its own.
 */
export abstract class LocalElement extends LitElement {
  /**
   * The English words of this class, including those of its base class. Each element brings its own, so that an element
   * that is used alone does not carry the words of all others.
   */
  protected static readonly words: readonly Words[] = [];

  /** Lit calls this once for each class, before its first instance. */
  protected static override finalize(): void {
    super.finalize();
    addEnglish(this.words);
  }

  static {
    // The second render, with the visitor's clock, is intended: the first one is the same as on a server. Lit's
    // development build warns about it on every page; its other builds have no such method.
    this.disableWarning?.('change-in-update');
  }

  /** Language of the interface, BCP 47. Absent: the nearest `lang` up the tree, or the manifest's. */
  @property({ useDefault: true }) override lang = '';

  #nearestLang: string | undefined;
  #requestedLang: string | undefined;
  #stopListening: (() => void) | undefined;
  /** Server-rendered content found in the root, until the first update: hydrated in place, or removed and rendered afresh. */
  #found: 'fits' | 'stale' | undefined;

  /** Whether the first render has replaced what a server rendered, instead of hydrating it. */
  protected hasReplaced = false;

  /** Languages of the content, the author's own last, set by the element once it has a manifest. */
  protected contentLanguage: string | undefined;

  /** The language that a surrounding element provides, if any. */
  protected get givenLanguage(): string | undefined {
    return undefined;
  }

  /** The language in force: the element's own, the nearest around it, the manifest's. BCP 47, in canonical form. */
  protected get language(): string {
    const lang = this.lang || this.givenLanguage || this.#nearestLang || this.contentLanguage || 'en';
    return canonicalTag(lang) ?? 'en';
  }

  /** The interface's words, dates and numbers in the language in force. */
  protected get locale(): Locale {
    return createLocale(this.language, this.contentLanguage === undefined ? [] : [this.contentLanguage]);
  }

  /** Settles when work that goes on after a render, such as a search through thousands of rows, is shown. */
  protected get settled(): Promise<unknown> | undefined {
    return undefined;
  }

  override connectedCallback(): void {
    if (!isServer) {
      // Part of a prerendered element that will render afresh: it stays as the server rendered it until then.
      if (this.hasAttribute('defer-hydration') && !canHydrate()) return;
      const nearest = languageAround(this);
      // Moved to a part of the page in another language. Before the first render there is nothing to update.
      if (nearest !== this.#nearestLang && this.hasUpdated) this.requestUpdate();
      this.#nearestLang = nearest;
      this.#stopListening ??= onMessages(() => this.requestUpdate());
    }
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  /** Moved to the document of a frame, or back: constructed style sheets do not move along. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  /** `updateComplete` also waits for `settled`. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const done = await super.getUpdateComplete();
      const awaited = this.settled;
      if (!awaited) return done;
      await awaited;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#found !== 'stale') return;
    this.renderRoot.replaceChildren();
    this.hasReplaced = true;
  }

  protected override update(changed: PropertyValues): void {
    // Here and not on connecting, because the language may come with the manifest or change later. When it has loaded,
    // `onMessages` renders again. A server does not call `update`.
    const { language } = this;
    if (language !== this.#requestedLang) {
      this.#requestedLang = language;
      void loadMessages(language);
    }
    const hydrates = this.#found === 'fits';
    this.#found = undefined;
    // The root has adopted style sheets by now.
    if (hydrates) for (const node of this.renderRoot.querySelectorAll(`[${STYLE_MARK}]`)) node.remove();
    try {
      super.update(changed);
    } catch (error) {
      if (!hydrates) throw error;
      // The markup differs from this render: the host changed it, or sends another manifest.
      this.renderRoot.replaceChildren();
      this.hasReplaced = true;
      super.update(changed);
    }
  }

  /**
   * A prerendered root is hydrated in place if Lit's hydration support is loaded and the same version rendered it.
   * Otherwise it is emptied before the first render, because Lit would render beside the server's markup. Either way
   * the server's style element is replaced by adopted style sheets, which no `style-src` blocks.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    const isAtHome = this.ownerDocument === document;
    if (isAtHome && !this.shadowRoot) return super.createRenderRoot();
    const { shadowRootOptions, elementStyles } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptSheets(root, elementStyles);
    if (!root.firstChild) return root;
    this.#found = isAtHome && canHydrate() && isOurs(root) ? 'fits' : 'stale';
    if (this.#found === 'fits') {
      super.createRenderRoot();
      fillEmptyParts(root);
    }
    return root;
  }
}
