/**
 * The elements in Vue 3's templates: attributes and properties, events as `@trust-load`.
 *
 * @example
 * import type {} from 'trust-center/types/vue'; // once, anywhere in the project
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Properties, TrustElements, TrustTag } from './elements.js';

/** The way Vue's compiler writes a listener: `onTrust-load`. */
type OnEvents<Tag extends TrustTag> = {
  [Name in keyof TrustElements[Tag]['events'] & string as `on${Capitalize<Name>}`]?:
    ((event: TrustElements[Tag]['events'][Name]) => void) | undefined;
};
type Props<Tag extends TrustTag> = Omit<HTMLAttributes, keyof Properties<Tag>> &
  PublicProps &
  Properties<Tag> &
  OnEvents<Tag>;
type Emit<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;

/** What an element takes in a template: `TrustProps['trust-faq']`. */
export type TrustProps = { [Tag in keyof TrustElements]: Props<Tag> };

/** The elements as Vue sees components. */
export type TrustComponents = {
  [Tag in keyof TrustElements]: new () => TrustElements[Tag]['element'] & {
    /** @deprecated For the checking of templates. No element has it. */
    readonly $props: Props<Tag>;
    /** @deprecated For the checking of templates. No element has it. */
    readonly $emit: Emit<TrustElements[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends TrustComponents {}
}
