import { LitElement, isServer, type PropertyValues } from 'lit';
import type { Words } from '../i18n/en/words.js';
import { createLocale, type Locale } from '../i18n/locale.js';
import { addEnglish, loadMessages, onMessages } from '../i18n/messages.js';
import { adoptSheets } from './adopted-sheets.js';
import { STYLE_MARK, canHydrate, fillEmptyParts, isOurs } from './prerendered.js';
import { property } from './property.js';

export type { Words };

/** The `lang` in force around an element, looking through shadow roots, which `closest` does not. */
const languageAround = (element: Element): string | undefined => {
  const around = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
  for (let node = around(element); node; node = around(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return undefined;
};

/**
 * Base of all elements: a shadow root that survives prerendering, the language in force, and the words
 * of the interface in it. No styles, so that a small element carries only its own.
 */
export abstract class LocalElement extends LitElement {
  /**
   * The English words that the class says, besides those of the class it extends. Each element brings its own, so
   * that one alone does not carry those of all.
   */
  protected static words: readonly Words[] = [];

  /** Lit calls it once for each class, those it extends first, before there is an instance. */
  protected static override finalize(): void {
    super.finalize();
    addEnglish(this.words);
  }

  static {
    // The second render, with the visitor's clock, is meant: the first is the same on a server. Lit's
    // development build warns of it on every page, and its other builds have no such method.
    this.disableWarning?.('change-in-update');
  }

  /** Language of the interface, BCP 47. Absent: the nearest `lang` up the tree, or the manifest's. */
  @property({ useDefault: true }) override lang = '';

  #nearestLang: string | undefined;
  #askedLang: string | undefined;
  #stopListening: (() => void) | undefined;
  /** Whether the next update is the first of a root that a server rendered. */
  #hydrates = false;

  /** Languages of the content, the author's own last, set by the element once it has a manifest. */
  protected contentLanguage: string | undefined;

  /** The language that an element around has given, if there is one that does. */
  protected get givenLanguage(): string | undefined {
    return undefined;
  }

  protected get locale(): Locale {
    const lang = this.lang || this.givenLanguage || this.#nearestLang || this.contentLanguage || 'en';
    return createLocale(lang, this.contentLanguage === undefined ? [] : [this.contentLanguage]);
  }

  override connectedCallback(): void {
    if (!isServer) {
      // Part of a prerendered element that will render afresh: until then it stays as the server left it.
      if (this.hasAttribute('defer-hydration') && !canHydrate()) return;
      const nearest = languageAround(this);
      // Moved to a part of the page in another language; the first time, the first render is still to come.
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

  /** Taken to the document of a frame, or back: the sheets stay behind. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  protected override update(changed: PropertyValues): void {
    // Here and not on connecting: the language may come with the manifest, or be changed later. What was
    // fetched is told through `onMessages`. A server does not come this way.
    const { lang } = this.locale;
    if (lang !== this.#askedLang) {
      this.#askedLang = lang;
      void loadMessages(lang);
    }
    const hydrates = this.#hydrates;
    this.#hydrates = false;
    try {
      super.update(changed);
    } catch (error) {
      if (!hydrates) throw error;
      // The markup is not what this render would have been: a host changed it, or sends another manifest.
      this.renderRoot.replaceChildren();
      super.update(changed);
    }
  }

  /**
   * A prerendered root is taken over in place where Lit's hydration support is loaded and the same version
   * rendered it; else it is emptied, because Lit would render beside the server's markup. Either way the
   * server's style is replaced by adopted sheets, which no `style-src` blocks.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    const isAtHome = this.ownerDocument === document;
    if (isAtHome && !this.shadowRoot) return super.createRenderRoot();
    const { elementStyles, shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptSheets(root, elementStyles);
    this.#hydrates = isAtHome && canHydrate() && isOurs(root);
    if (this.#hydrates) {
      super.createRenderRoot();
      fillEmptyParts(root);
      for (const node of root.querySelectorAll(`[${STYLE_MARK}]`)) node.remove();
    } else root.replaceChildren();
    return root;
  }
}
