/** What a reader does to go elsewhere. */
const READER_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Keeps an element where it is in the viewport while the page around it still fills, until the reader does something.
 * Browsers do so themselves (scroll anchoring), but Safari does not, and others not at the end of a page.
 *
 * @param target The element that was just scrolled to.
 * @param ancestors The elements whose size changes when something above the target does.
 * @returns stops holding
 * @example
 * target.scrollIntoView();
 * const release = holdInView(target, [document.body]);
 */
export const holdInView = (target: Element, ancestors: readonly Element[]): (() => void) => {
  const position = (): number => target.getBoundingClientRect().top;
  const held = position();
  const isHeld = (): boolean => Math.abs(position() - held) <= 1;
  let scrolledTo = scrollY;
  const observer = new ResizeObserver(() => {
    if (!target.isConnected) release();
    else if (!isHeld()) target.scrollIntoView({ block: 'start' });
    scrolledTo = scrollY;
  });
  // Neither this function nor the browser has scrolled: the reader has, by the scroll bar, which fires no other event.
  const onScroll = (): void => {
    if (Math.abs(scrollY - scrolledTo) > 1 && !isHeld()) release();
  };
  const release = (): void => {
    observer.disconnect();
    removeEventListener('scroll', onScroll);
    for (const type of READER_EVENTS) removeEventListener(type, release, { capture: true });
  };
  for (const ancestor of ancestors) observer.observe(ancestor);
  addEventListener('scroll', onScroll, { passive: true });
  for (const type of READER_EVENTS) addEventListener(type, release, { capture: true, passive: true });
  return release;
};
