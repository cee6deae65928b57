/** How long typing has to rest before its result is announced, in milliseconds: at each key it would talk over the reader. */
export const SETTLE_MS = 400;

/**
 * What somebody has typed into the field that an event is listened for on. Undefined while a character is half composed
 * (Japanese, Korean), which is no word to search for: `compositionend` comes then.
 *
 * @example html`<input @input=${typed} @compositionend=${typed} />`
 */
export const typedIn = (event: Event): string | undefined =>
  (event as InputEvent).isComposing ? undefined : (event.currentTarget as HTMLInputElement).value;
