import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Message } from '../i18n/message.js';
import type { Locale } from '../i18n/locale.js';

interface ExplainHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

interface Explanation {
  readonly key: string;
  readonly title: Message;
  readonly body: unknown;
}

/**
 * Explains terms on demand: a button beside each term, and one popover for the whole element. The browser's popover
 * provides the top layer, Escape and light dismissal. Floating UI computes its position, and is loaded when the first
 * popover opens.
 *
 * @example
 * render() {
 *   return html`… ${this.explain.button('attested', 'Attested', 'A third party …', this.locale)}
 *     ${this.explain.popover()}`;
 * }
 */
export class ExplainController implements ReactiveController {
  readonly #host: ExplainHost;
  #open: Explanation | undefined;
  #button: HTMLElement | undefined;
  #stop: (() => void) | undefined;
  /** Whether the focus was inside when the popover began to close, so that it goes back to the button. */
  #restore = false;

  constructor(host: ExplainHost) {
    this.#host = host;
    host.addController(this);
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

  /**
   * Returns a button that explains a term. Its template does not depend on whether the popover is open, so a long list
   * need not render again for it.
   *
   * @param key Identifies the explanation within the element. Several buttons may share one.
   * @param title The term: heading of the popover, and part of the button's name.
   * @param body What the term means: anything that a Lit template can hold.
   */
  button(key: string, title: Message, body: unknown, { t }: Locale): TemplateResult {
    return html`<button
      type="button"
      class="explain"
      part="explain"
      aria-label=${t('common.explain', { term: title })}
      aria-expanded="false"
      aria-haspopup="dialog"
      @click=${(event: MouseEvent) => this.#toggle(event.currentTarget as HTMLElement, { key, title, body })}
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
