import { LitElement, isServer, type CSSResultGroup, type CSSResultOrNative, type PropertyValues } from 'lit';
import type { Words } from '../i18n/en/words.js';
import { addEnglish, loadMessages, onMessages } from '../i18n/messages.js';
import { canonicalTag } from '../text/language-tag.js';
import { adoptSheets } from './adopted-sheets.js';
import type { Body, BodyController, BodySource } from './body.js';
import { STYLE_MARK, canHydrate, fillEmptyParts, isOurs } from './prerendered.js';
import { property } from './property.js';
import type { SourceController } from './source-controller.js';

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

  /** Where the body comes from, for an element that has one. Not for hosts. */
  static readonly body: BodySource | undefined = undefined;

  /** The sheets of an element in full, with its body. */
  static get sheets(): readonly CSSResultOrNative[] {
    const body = this.body?.here;
    return body ? this.dressed(body.styles) : this.elementStyles;
  }

  /** The sheets of a body, which begin with those of its element, and then those that a class derived from that has. */
  protected static dressed(styles: CSSResultGroup): readonly CSSResultOrNative[] {
    const sheets = this.finalizeStyles(styles);
    return [...sheets, ...this.elementStyles.filter((sheet) => !sheets.includes(sheet))];
  }

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
  /** What a server rendered, until the first update: taken over in place, or in the way of what is rendered afresh. */
  #found: 'fits' | 'stale' | undefined;

  #dress: readonly CSSResultOrNative[] | undefined;

  /** The body of the element, for one that has one. */
  protected readonly bodies: BodyController<Body> | undefined;

  /** Where the manifest comes from, for an element that has a source of its own. */
  protected readonly source: Pick<SourceController, 'mending'> | undefined;

  /** Languages of the content, the author's own last, set by the element once it has a manifest. */
  protected contentLanguage: string | undefined;

  /** The language that an element around has given, if there is one that does. */
  protected get givenLanguage(): string | undefined {
    return undefined;
  }

  /** The language in force: the element's own, the nearest around it, the manifest's. BCP 47, in canonical form. */
  protected get language(): string {
    const lang = this.lang || this.givenLanguage || this.#nearestLang || this.contentLanguage || 'en';
    return canonicalTag(lang) ?? 'en';
  }

  protected get contentLanguages(): readonly string[] {
    return this.contentLanguage === undefined ? [] : [this.contentLanguage];
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
    if (this.shadowRoot) adoptSheets(this.shadowRoot, this.#sheets);
  }

  /** Gives the root other sheets than the element began with. */
  dress(styles: CSSResultGroup): void {
    this.#dress = (this.constructor as typeof LocalElement).dressed(styles);
    // What makes the body looks whether there is something of a server's to take over.
    if (this.#found === 'stale') this.shadowRoot!.replaceChildren();
    if (this.shadowRoot && !isServer) adoptSheets(this.shadowRoot, this.#dress);
  }

  get #sheets(): readonly CSSResultOrNative[] {
    return this.#dress ?? (this.constructor as typeof LitElement).elementStyles;
  }

  /** What a server rendered stands until it can be rendered again: as long as the page, where the body can't be had. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    // Here and not on connecting: one within another that is taken over connects without being told.
    if (this.#found) this.bodies?.want();
    const coming = this.#found && this.bodies?.coming;
    if (!coming) return super.scheduleUpdate();
    return coming.then(() => (this.bodies?.body ? super.scheduleUpdate() : undefined));
  }

  /** Settles when the body has come as well, and shows what it was asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const done = await super.getUpdateComplete();
      const awaited = this.bodies?.coming ?? this.source?.mending ?? this.bodies?.body?.settled;
      if (!awaited) return done;
      await awaited;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#found === 'stale') this.renderRoot.replaceChildren();
  }

  protected override update(changed: PropertyValues): void {
    // Here and not on connecting: the language may come with the manifest, or be changed later. What was
    // fetched is told through `onMessages`. A server does not come this way.
    const { language } = this;
    if (language !== this.#askedLang) {
      this.#askedLang = language;
      void loadMessages(language);
    }
    const hydrates = this.#found === 'fits';
    this.#found = undefined;
    // Its words are under adopted sheets by now.
    if (hydrates) for (const node of this.renderRoot.querySelectorAll(`[${STYLE_MARK}]`)) node.remove();
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
   * rendered it; else it is emptied when there is something to render, because Lit would render beside the
   * server's markup. Either way the server's style is replaced by adopted sheets, which no `style-src` blocks.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    const isAtHome = this.ownerDocument === document;
    if (isAtHome && !this.shadowRoot) return super.createRenderRoot();
    const { shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptSheets(root, this.#sheets);
    if (!root.firstChild) return root;
    this.#found = isAtHome && canHydrate() && isOurs(root) ? 'fits' : 'stale';
    if (this.#found === 'fits') {
      super.createRenderRoot();
      fillEmptyParts(root);
    }
    return root;
  }
}
