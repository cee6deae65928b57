// eslint-disable-next-line no-restricted-imports -- a type: the keys of all elements, nothing at run time
import type { en } from '../../components/english.js';
import type { EnglishMessage, Message } from './message.js';

/** The plural forms of a message by CLDR category. Every language has `other`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type MessageKey = keyof typeof en;
/** The messages of a language. Missing messages are shown in English. */
export type PartialMessages = Readonly<Partial<Record<MessageKey, string | PluralForms>>>;

type English<K extends MessageKey> = (typeof en)[K];
type WordsOf<M> = M extends string ? M : M[keyof M];
type PlaceholdersOf<S> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;
type ParamsOf<M> = {
  readonly [P in PlaceholdersOf<WordsOf<M>>]: M extends string
    ? string | number | EnglishMessage
    : P extends 'count'
      ? number
      : string | number | EnglishMessage;
} & (M extends string ? unknown : { readonly count: number });

/** The values that a message needs, derived from the placeholders of its English words. */
export type MessageParams<K extends MessageKey> = ParamsOf<English<K>>;

/** The arguments that follow the key: none if the message has no placeholders. */
export type MessageArguments<K extends MessageKey> =
  PlaceholdersOf<WordsOf<English<K>>> extends never ? [] : [params: MessageParams<K>];

/**
 * Returns a message for a template: as the text of an element or in an attribute. If the page's language lacks the
 * message, it is an `EnglishMessage`, which a template marks as English. Where a string is needed, use `String(t(…))`,
 * also in an `<option>`, which can hold no element.
 *
 * Numbers are formatted in the language of the message. Pass a year or a version as a string.
 *
 * @example html`<button aria-label=${t('common.copy')}>${t('common.copy')}</button>`
 * @example t('controlGrid.count', { count: 1200 }) // '1,200 controls'
 */
export type Translate = <K extends MessageKey>(key: K, ...params: MessageArguments<K>) => Message;
