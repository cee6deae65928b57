import {
  LitElement,
  adoptStyles,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { createLocale, type Locale } from '../i18n/locale.js';
import { loadMessages, onMessages } from '../i18n/messages.js';
import type { Text } from '../text/text.js';
import { renderText } from '../view/text.js';
import { baseStyles } from '../styles/base.js';

/** What an element inherits from the `<trust-center>` around it. */
export interface Frame {
  /** Absolute address of the manifest, against which its links are resolved. */
  readonly base: string | undefined;
  /** Language of the interface. */
  readonly lang: string;
  /** Level of the element's own heading, 1 to 6. */
  readonly headingLevel: number;
}

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
 * of the interface in it.
 */
export abstract class TrustElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  static {
    // The second render, with the visitor's clock, is meant: the first is the same on a server. Lit's
    // development build warns of it on every page, and its other builds have no such method.
    this.disableWarning?.('change-in-update');
  }

  /** Language of the interface, BCP 47. Absent: the nearest `lang` up the tree, or the manifest's. */
  @property({ useDefault: true }) override lang = '';

  /** Level of the element's own heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | undefined;

  /** Set by the `<trust-center>` that lays this element out. Not for hosts. */
  @property({ attribute: false }) frame: Frame | undefined;

  #nearestLang: string | undefined;
  #askedLang: string | undefined;
  #stopListening: (() => void) | undefined;

  /** Languages of the content, the author's own last, set by the element once it has a manifest. */
  protected contentLanguage: string | undefined;

  protected get locale(): Locale {
    const lang = this.lang || this.frame?.lang || this.#nearestLang || this.contentLanguage || 'en';
    return createLocale(lang, this.contentLanguage === undefined ? [] : [this.contentLanguage]);
  }

  /** The address against which links of the manifest are resolved. */
  protected get base(): string | undefined {
    return this.frame?.base;
  }

  /** Level for a heading `below` levels under the element's own. */
  protected level(below = 0): number {
    const own = this.headingLevel ?? this.frame?.headingLevel ?? 2;
    return Math.min(6, Math.max(1, Math.trunc(own) || 2) + below);
  }

  /** Renders words of the manifest: language, inline Markdown, safe links. */
  protected text(text: Text | undefined): TemplateResult | typeof nothing {
    return renderText(text, this.locale, this.base);
  }

  /** Words of the manifest as a plain string, for attributes, comparing and searching. */
  protected plain(text: Text | undefined): string {
    return this.locale.text(text)?.value ?? '';
  }

  override connectedCallback(): void {
    if (!isServer) {
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

  protected override update(changed: PropertyValues): void {
    // Here and not on connecting: the language may come with the manifest, or be changed later. What was
    // fetched is told through `onMessages`. A server does not come this way.
    const { lang } = this.locale;
    if (lang !== this.#askedLang) {
      this.#askedLang = lang;
      void loadMessages(lang);
    }
    super.update(changed);
  }

  /**
   * With Lit's hydration support loaded, a prerendered root is taken over in place; without it, it is
   * emptied first, because Lit would otherwise render beside the server's markup. Either way the
   * server's style is replaced by adopted sheets, which no `style-src` blocks.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const prerendered = isServer ? null : this.shadowRoot;
    if (prerendered && !('litElementHydrateSupport' in globalThis)) prerendered.replaceChildren();
    const root = super.createRenderRoot();
    if (prerendered) {
      adoptStyles(prerendered, (this.constructor as typeof LitElement).elementStyles);
      for (const node of prerendered.querySelectorAll('[data-ssr-style]')) node.remove();
    }
    return root;
  }
}
