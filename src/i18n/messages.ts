import { canonicalTag, tagChain } from '../text/language-tag.js';
import type { en } from '../../components/english.js';
import type { Words } from './en/words.js';

/** Plural forms by the categories of CLDR; `other` is the one that every language has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string | PluralForms>>;
export type PartialMessages = Readonly<Partial<Messages>>;

type English<K extends MessageKey> = (typeof en)[K];
type WordsOf<M> = M extends string ? M : M[keyof M];
type PlaceholdersOf<S> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersOf<Rest>
  : never;
type ParamsOf<M> = {
  readonly [P in PlaceholdersOf<WordsOf<M>>]: M extends string
    ? string | number
    : P extends 'count'
      ? number
      : string | number;
} & (M extends string ? unknown : { readonly count: number });

/** What a message has to be given, read from the placeholders of its English words. */
export type MessageParams<K extends MessageKey> = ParamsOf<English<K>>;

/**
 * The words for a key. Numbers are written the language's way; hand in a string for what is no amount, a year or
 * a version.
 *
 * @example t('common.copy') // 'Copy'
 * @example t('controlGrid.count', { count: 1200 }) // '1,200 controls'
 */
export type Translate = <K extends MessageKey>(
  key: K,
  ...params: PlaceholdersOf<WordsOf<English<K>>> extends never ? [] : [params: MessageParams<K>]
) => string;

/** The English words at hand: those that the elements of this page brought. */
export const english: Record<string, string | PluralForms | undefined> = {};

/**
 * Brings English words, which are said where the language in force has none. For whoever says them and is no element:
 * elements name theirs in `static words`.
 *
 * @example addEnglish([faqWords])
 */
export const addEnglish = (groups: readonly Words[]): void => {
  Object.assign(english, ...groups);
};

/** Says all that an element may have to say before its body has come: `translateIn`, which comes with it, says the rest. */
export const plainWordsIn = (lang: string): Translate => {
  const messages = messagesFor(lang);
  const say = (key: MessageKey): string => {
    const words = messages[key] ?? english[key] ?? key;
    return typeof words === 'string' ? words : words.other;
  };
  return say as Translate;
};

/** By language, what fetches its file: a module that exports the words under the language's tag. */
type Loaders = Readonly<Record<string, () => Promise<Readonly<Record<string, PartialMessages>>>>>;

/**
 * The languages that come as files of their own, loaded when first asked for. One line each, English being built in:
 * `de: () => import('./de.js'),`
 */
const loaders: Loaders = {
  ar: () => import('./ar.js'),
  cs: () => import('./cs.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  sv: () => import('./sv.js'),
};

const loaded = new Map<string, PartialMessages>();
/** Of how many of these all have been told. */
let told = 0;
const registered = new Map<string, PartialMessages>();
const listeners = new Set<() => void>();
let version = 0;

const changed = (): void => {
  version++;
  for (const listener of listeners) listener();
};

/** Counts what was registered or loaded, so that caches know when words may have changed. */
export const messagesVersion = (): number => version;

/** Calls back when words were registered or loaded, so that what is on the page can be said again. Returns the end of it. */
export const onMessages = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Adds a language, or changes words of one, without a build. Keys may be left out; later calls win over earlier
 * ones, and over the library's own words. A tag that is no BCP 47 tag is ignored.
 *
 * @example registerMessages('pl', { 'common.copy': 'Skopiuj' })
 * @example registerMessages('en', { 'center.contents': 'What stands here' })
 */
export const registerMessages = (lang: string, messages: PartialMessages): void => {
  const tag = canonicalTag(lang);
  if (tag === undefined) return;
  registered.set(tag, { ...registered.get(tag), ...messages });
  changed();
};

/** The words at hand for a language: its own over its base's (`de-AT` over `de`), a host's over the library's. */
export const messagesFor = (lang: string): PartialMessages =>
  Object.assign(
    {},
    ...tagChain(canonicalTag(lang) ?? 'en')
      .toReversed()
      .flatMap((tag) => [loaded.get(tag), registered.get(tag)]),
  ) as PartialMessages;

/**
 * Fetches the words of a language, unless they are here. The answer comes at once when there is nothing to fetch,
 * so that a first render need not wait; else as a promise, which never rejects: what cannot be fetched is said
 * in the base language or in English, and the next call tries again.
 */
export const loadMessages = (lang: string): PartialMessages | Promise<PartialMessages> =>
  loadFrom(loaders, lang);

/** `loadMessages` with a table of its own, for tests. */
export const loadFrom = (table: Loaders, lang: string): PartialMessages | Promise<PartialMessages> => {
  const missing = tagChain(canonicalTag(lang) ?? 'en').filter(
    (tag) => Object.hasOwn(table, tag) && !loaded.has(tag),
  );
  if (missing.length === 0) return messagesFor(lang);
  const loading = missing.map(async (tag) => {
    const messages = (await table[tag]?.())?.[tag];
    if (messages) loaded.set(tag, messages);
  });
  return Promise.allSettled(loading).then(() => {
    // Each element of a page asks, and all are told of a change: of the first answer, lest all render once for each.
    if (loaded.size !== told) changed();
    told = loaded.size;
    return messagesFor(lang);
  });
};
