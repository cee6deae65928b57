/**
 * The elements in Svelte 5's templates: attributes, the property `manifest`, events as `ontrust-load`.
 *
 * @example
 * import type {} from 'trust-center/types/svelte'; // once, anywhere in the project
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners, Settable, TrustElements, TrustTag } from './elements.js';

/** Svelte takes an attribute away for null as well. */
type OrNull<Props> = { [Name in keyof Props]: Props[Name] | null };
type Own<Tag extends TrustTag> = OrNull<Settable<Tag> & Listeners<Tag, 'on'>>;
type Props<Tag extends TrustTag> = Omit<HTMLAttributes<TrustElements[Tag]['element']>, keyof Own<Tag>> &
  Own<Tag>;

/** What an element takes in a template: `TrustProps['trust-faq']`. */
export type TrustProps = { [Tag in keyof TrustElements]: Props<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends TrustProps {}
}
