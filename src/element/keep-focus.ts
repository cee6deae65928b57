import type { ReactiveControllerHost } from 'lit';

interface FocusHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Runs another attempt and then restores the focus, because the pressed "Try again" button disappears during the
 * attempt, and the next Tab would start at the top of the page. Focuses the new button if the attempt failed, otherwise
 * the new content.
 */
export const keepFocus = async (host: FocusHost, attempt: () => Promise<unknown>): Promise<void> => {
  const root = host.renderRoot as Partial<ShadowRoot>;
  const pressed = root.activeElement;
  await attempt();
  await host.updateComplete;
  if (pressed && !pressed.isConnected && document.activeElement === document.body) {
    const button = root.querySelector?.<HTMLElement>('[part=error] button');
    const content = root.querySelector?.<HTMLElement>('[part=page], [part=section]');
    if (!button) content?.setAttribute('tabindex', '-1');
    (button ?? content)?.focus({ preventScroll: true });
  }
};
