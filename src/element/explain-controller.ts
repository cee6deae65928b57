import {
  html,
  isServer,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Message } from '../i18n/message.js';
import type { Locale } from '../i18n/locale.js';

interface ExplainHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What an explanation says. */
export interface Meaning {
  readonly title: Message;
  readonly body: unknown;
}

interface Explanation extends Meaning {
  readonly key: string;
}

/**
 * Explanations on demand: a button beside a term, and one popover for the whole element that says what
 * the term means. The browser's own popover gives top layer, Escape and light dismissal; where it goes is
 * worked out by floating-ui, which is fetched when the first one is opened.
 *
 * @example
 * render() {
 *   return html`… ${this.explain.button('attested', 'Attested', 'A third party …', this.locale)}
 *     ${this.explain.popover()}`;
 * }
 */
export class ExplainController implements ReactiveController {
  readonly #host: ExplainHost;
  readonly #lookUp: ((key: string) => Meaning | undefined) | undefined;
  #open: Explanation | undefined;
  #button: HTMLElement | undefined;
  #stop: (() => void) | undefined;
  /** Whether the focus was inside when the popover began to close, so that it goes back to the button. */
  #restore = false;

  /** @param lookUp What a `mark` with this key means. */
  constructor(host: ExplainHost, lookUp?: (key: string) => Meaning | undefined) {
    this.#host = host;
    this.#lookUp = lookUp;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#lookUp && !isServer) this.#host.renderRoot.addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (!this.#open) return;
    // The browser closes a popover that leaves the document, and tells nobody.
    this.#open = undefined;
    this.#expand(false);
    this.#host.requestUpdate();
  }

  /** The key of the explanation that is open: what a part of the page that is guarded has to look at. */
  get openKey(): string | undefined {
    return this.#open?.key;
  }

  /**
   * A button that explains a term.
   *
   * @param key Tells this explanation from the others of the element.
   * @param title The term, as the popover's heading and in the button's name.
   * @param body What it means: anything a Lit template can hold.
   */
  button(key: string, title: Message, body: unknown, { t }: Locale): TemplateResult {
    return html`<button
      type="button"
      class="explain"
      part="explain"
      aria-label=${t('common.explain', { term: title })}
      aria-expanded=${this.#open?.key === key ? 'true' : 'false'}
      aria-haspopup="dialog"
      @click=${(event: MouseEvent) => this.#toggle(event.currentTarget as HTMLElement, { key, title, body })}
    ></button>`;
  }

  /**
   * The same button for a long list, without a listener of its own: what it means is looked up when it is pressed. Many
   * may have one key.
   */
  mark(key: string, title: Message, { t }: Locale): TemplateResult {
    return html`<button
      type="button"
      class="explain"
      part="explain"
      data-explains=${key}
      aria-label=${t('common.explain', { term: title })}
      aria-expanded="false"
      aria-haspopup="dialog"
    ></button>`;
  }

  /** The popover, rendered once at the end of the element's template. */
  popover(): TemplateResult {
    return html`<div
      class="explanation"
      part="explanation"
      popover="auto"
      role="dialog"
      aria-labelledby="explanation-title"
      tabindex="-1"
      @beforetoggle=${this.#onBeforeToggle}
      @toggle=${this.#onToggle}
      @focusout=${this.#onFocusOut}
    >
      <p id="explanation-title" class="explanation-title">${this.#open?.title}</p>
      <div class="explanation-body">${this.#open?.body}</div>
    </div>`;
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.explanation');
  }

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-explains]');
    const key = button?.dataset['explains'];
    const meaning = key === undefined ? undefined : this.#lookUp?.(key);
    if (button && key !== undefined && meaning) void this.#toggle(button, { key, ...meaning });
  };

  async #toggle(button: HTMLElement, explanation: Explanation): Promise<void> {
    // The press that opened this click has light-dismissed the popover already: leave it closed.
    if (this.#open?.key === explanation.key && this.#button === button) return this.#close();
    this.#expand(false);
    this.#button = button;
    this.#open = explanation;
    this.#expand(true);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const panel = this.#panel;
    if (!panel || this.#open !== explanation) return;
    // Tab goes on from its button: the panel itself stands at the end of the element.
    panel.showPopover({ source: button });
    panel.focus();
    this.#stop?.();
    // Offline, or after a new release took the file away: it is read where the style sheet puts it.
    const position = await import('./position.js').catch(() => undefined);
    if (this.#open === explanation) this.#stop = position?.follow(button, panel);
  }

  #close(): void {
    this.#panel?.hidePopover();
  }

  /** By hand, because nothing renders a mark again. */
  #expand(expanded: boolean): void {
    this.#button?.setAttribute('aria-expanded', String(expanded));
  }

  readonly #onBeforeToggle = (event: ToggleEvent): void => {
    const active = (this.#host.renderRoot as Partial<ShadowRoot>).activeElement ?? null;
    this.#restore = event.newState === 'closed' && active !== null && this.#panel?.contains(active) === true;
  };

  readonly #onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'open') return;
    // Browsers do it themselves, but Chromium (156) not inside a shadow root.
    if (this.#restore) this.#button?.focus({ preventScroll: true });
    this.#restore = false;
    this.#stop?.();
    this.#stop = undefined;
    // The toggle event comes after the click that closed it, so a click on the same button finds it still open.
    this.#open = undefined;
    this.#expand(false);
    this.#host.requestUpdate();
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget as Node | null;
    // No next place in this document: the window lost focus, or a press on nothing (light dismissal sees to it).
    if (!to || this.#panel?.contains(to) || to === this.#button) return;
    this.#close();
    this.#restore = false;
  };
}
