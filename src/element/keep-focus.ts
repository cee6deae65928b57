import type { ReactiveControllerHost } from 'lit';

interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * For a button that tries again, which is gone while it does: it has the focus again when that failed, and
 * what has come has it otherwise, lest the next Tab begins at the top of the page.
 */
export const keepFocus = async (host: FocusHost, again: () => Promise<unknown>): Promise<void> => {
  const root = host.renderRoot as Partial<ShadowRoot>;
  const pressed = root.activeElement;
  await again();
  await host.updateComplete;
  if (pressed && !pressed.isConnected && document.activeElement === document.body) {
    const button = root.querySelector?.<HTMLElement>('[part=error] button');
    const come = root.querySelector?.<HTMLElement>('[part=page], [part=section]');
    if (!button) come?.setAttribute('tabindex', '-1');
    (button ?? come)?.focus({ preventScroll: true });
  }
};
