/**
 * The elements in React 19's JSX: attributes, the property `manifest`, events as `ontrust-load`.
 *
 * @example
 * import type {} from 'trust-center/types/react'; // once, anywhere in the project
 */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Listeners, Settable, TrustElements, TrustTag } from './elements.js';

type Own<Tag extends TrustTag> = Settable<Tag> & Listeners<Tag, 'on'>;
type Props<Tag extends TrustTag> = ClassAttributes<TrustElements[Tag]['element']> &
  Omit<HTMLAttributes<TrustElements[Tag]['element']>, keyof Own<Tag>> &
  Own<Tag>;

/** What an element takes in JSX: `TrustProps['trust-faq']`. */
export type TrustProps = { [Tag in keyof TrustElements]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends TrustProps {}
  }
}
