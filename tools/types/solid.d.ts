/**
 * The elements in Solid's JSX: attributes, properties by name or as `prop:manifest`, events as
 * `on:trust-load`.
 *
 * @example
 * import type {} from 'trust-center/types/solid'; // once, anywhere in the project
 */
import type { JSX } from 'solid-js';
import type { Listeners, Properties, Settable, TrustElements, TrustTag } from './elements.js';

type Explicit<Tag extends TrustTag> = {
  [Name in keyof Properties<Tag> & string as `prop:${Name}`]?: Properties<Tag>[Name];
};
type Own<Tag extends TrustTag> = Settable<Tag> & Properties<Tag> & Explicit<Tag> & Listeners<Tag, 'on:'>;
type Props<Tag extends TrustTag> = Omit<JSX.HTMLAttributes<TrustElements[Tag]['element']>, keyof Own<Tag>> &
  Own<Tag>;

/** What an element takes in JSX: `TrustProps['trust-faq']`. */
export type TrustProps = { [Tag in keyof TrustElements]: Props<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends TrustProps {}
  }
}
