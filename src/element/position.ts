import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/**
 * Positions a popover next to its button, and again whenever the page scrolls or changes its layout. Loaded on demand
 * when the first popover opens.
 *
 * Writes custom properties through the CSSOM, which a strict `style-src` allows. It blocks style attributes.
 *
 * @returns a function that stops the updates
 */
export const follow = (anchor: Element, panel: HTMLElement): (() => void) =>
  autoUpdate(anchor, panel, () => {
    void computePosition(anchor, panel, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(8),
        flip(),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply: ({ availableHeight }) =>
            panel.style.setProperty('--_max-height', `${Math.max(96, Math.floor(availableHeight))}px`),
        }),
      ],
    }).then(({ x, y }) => {
      panel.style.setProperty('--_x', `${Math.round(x)}px`);
      panel.style.setProperty('--_y', `${Math.round(y)}px`);
    });
  });
