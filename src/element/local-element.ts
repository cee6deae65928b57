import { LitElement, isServer, type PropertyValues } from 'lit';
import type { Words } from '../i18n/en/words.js';
import { createLocale, type Locale } from '../i18n/locale.js';
import { addEnglish, loadMessages, onMessages } from '../i18n/messages.js';
import { canonicalTag } from '../text/language-tag.js';
import { adoptSheets } from './adopted-sheets.js';
import { STYLE_MARK, canHydrate, fillEmptyParts, keepEntries, matchesTemplates } from './prerendered.js';
import { property } from './property.js';

export type { Words };

/** Returns the nearest `lang` around an element. Leaves shadow roots, which `closest` does not. */
const languageAround = (element: Element): string | undefined => {
  const around = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  for (let node = around(element); node; node = around(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return undefined;
};

/**
 * Base class of all elements: a shadow root that hydrates prerendered content, the language in use, and the interface
 * words in that language. It has no styles, so that a small element carries only its own.
 */
export abstract class LocalElement extends LitElement {
  /**
   * The English words of this class, including those of its base class. Each class lists its own, so that an element
   * that is used alone does not load the words of the others.
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

  /** Language of the interface, BCP 47. Default: the nearest `lang` around the element, else the manifest's. */
  @property({ useDefault: true }) override lang = '';

  #nearestLang: string | undefined;
  #requestedLang: string | undefined;
  #stopListening: (() => void) | undefined;
  /** Content that the server rendered, until the first update hydrates it (`hydratable`) or replaces it (`stale`). */
  #prerendered: 'hydratable' | 'stale' | undefined;

  /** Enters again what the reader had entered before the element hydrated. */
  #enterAgain: (() => void) | undefined;

  /** True once the first render has replaced the server's content instead of hydrating it. */
  protected hasReplaced = false;

  /** The language of the manifest, once there is one. */
  protected contentLanguage: string | undefined;

  /** The language that a surrounding element provides, if any. */
  protected get givenLanguage(): string | undefined {
    return undefined;
  }

  /** The language in use: the element's own, else the nearest around it, else the manifest's. Canonical BCP 47. */
  protected get language(): string {
    const lang = this.lang || this.givenLanguage || this.#nearestLang || this.contentLanguage || 'en';
    return canonicalTag(lang) ?? 'en';
  }

  /** The interface words and the formats of dates and numbers in the language in use. */
  protected get locale(): Locale {
    return createLocale(this.language, this.contentLanguage === undefined ? [] : [this.contentLanguage]);
  }

  /** A promise for work that continues after a render, such as a search. Resolves when the result is shown. */
  protected get settled(): Promise<unknown> | undefined {
    return undefined;
  }

  override connectedCallback(): void {
    if (!isServer) {
      // The surrounding prerendered element will replace this one, so keep what the server rendered until then.
      if (this.hasAttribute('defer-hydration') && !canHydrate()) return;
      const nearest = languageAround(this);
      // The element was moved to a part of the page in another language. The first render needs no extra update.
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

  /** Adopts the style sheets again, which are lost when the element moves to the document of a frame, or back. */
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
    if (this.#prerendered !== 'stale') return;
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
    const hydrates = this.#prerendered === 'hydratable';
    this.#prerendered = undefined;
    // The root has adopted style sheets by now.
    if (hydrates) {
      this.#enterAgain = keepEntries(this.renderRoot);
      for (const node of this.renderRoot.querySelectorAll(`[${STYLE_MARK}]`)) node.remove();
    }
    try {
      super.update(changed);
    } catch (error) {
      if (!hydrates) throw error;
      // The markup does not match this render: the page changed it, or has another manifest now.
      this.renderRoot.replaceChildren();
      this.hasReplaced = true;
      super.update(changed);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#enterAgain?.();
    this.#enterAgain = undefined;
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
    this.#prerendered = isAtHome && canHydrate() && matchesTemplates(root) ? 'hydratable' : 'stale';
    if (this.#prerendered === 'hydratable') {
      super.createRenderRoot();
      fillEmptyParts(root);
    }
    return root;
  }
}
