import { canonicalTag, lookupTags } from '../text/language-tag.js';
import type { Words } from './en/words.js';
import type { PartialMessages, PluralForms } from './message-types.js';

export type * from './message-types.js';

/** The English messages of the elements that are loaded. */
export const english: Record<string, string | PluralForms | undefined> = {};

/**
 * Adds English messages. Elements list theirs in `static words`; call this from code that shows messages outside an
 * element.
 *
 * @example addEnglish([faqWords])
 */
export const addEnglish = (groups: readonly Words[]): void => {
  Object.assign(english, ...groups);
};

/** For each language, a function that fetches its messages. */
type Loaders = Readonly<Record<string, () => Promise<PartialMessages>>>;

/** The languages besides English. Each is a file of its own, fetched when a page first needs it. */
const loaders: Loaders = {
  ar: async () => (await import('./ar.js')).ar,
  cs: async () => (await import('./cs.js')).cs,
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  it: async () => (await import('./it.js')).it,
  ja: async () => (await import('./ja.js')).ja,
  nl: async () => (await import('./nl.js')).nl,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  sv: async () => (await import('./sv.js')).sv,
  'zh-Hans': async () => (await import('./zh-hans.js')).zhHans,
};

/** The tags of the languages that come with the library, besides English. */
export const languages: readonly string[] = Object.keys(loaders);

const loaded = new Map<string, PartialMessages>();
/** Languages that could not be fetched the last time. */
const failed = new Set<string>();
/** The number of languages that listeners know to be loaded or failed. */
let announced = 0;
const registered = new Map<string, PartialMessages>();
const listeners = new Set<() => void>();
let version = 0;

const changed = (): void => {
  version++;
  for (const listener of listeners) listener();
};

/** Returns a number that grows when messages are registered or loaded, so that caches can be dropped. */
export const messagesVersion = (): number => version;

/**
 * Calls a listener whenever messages were registered or loaded, so that elements render again.
 *
 * @returns a function that removes the listener
 */
export const onMessages = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Adds a language, or changes messages of one, without a build. Keys may be left out. Later calls win over earlier
 * ones, and over the library's own messages. A tag that is not BCP 47 is ignored.
 *
 * @example registerMessages('da', { 'common.copy': 'Kopiér' })
 * @example registerMessages('en', { 'center.contents': 'Contents' })
 */
export const registerMessages = (lang: string, messages: PartialMessages): void => {
  const tag = canonicalTag(lang);
  if (tag === undefined) return;
  registered.set(tag, { ...registered.get(tag), ...messages });
  changed();
};

const tagsFor = (lang: string): readonly string[] => lookupTags(canonicalTag(lang) ?? 'en');

/**
 * Returns the messages that are available for a language now. A region (`de-AT`) wins over its language (`de`), and
 * the host's messages win over the library's.
 */
export const messagesFor = (lang: string): PartialMessages =>
  Object.assign(
    {},
    ...tagsFor(lang)
      .toReversed()
      .flatMap((tag) => [loaded.get(tag), registered.get(tag)]),
  ) as PartialMessages;

/** Returns the tags of a language whose files have to be fetched. */
const missingFrom = (table: Loaders, lang: string): readonly string[] =>
  tagsFor(lang).filter((tag) => Object.hasOwn(table, tag) && !loaded.has(tag));

/** Whether the library has a file for a language that has not arrived yet. */
export const isLoading = (lang: string): boolean =>
  missingFrom(loaders, lang).some((tag) => !failed.has(tag));

/**
 * Fetches the messages of a language unless they are loaded. The result is not a promise if there is nothing to fetch,
 * so that a first render does not have to wait. The promise never rejects: if a file cannot be fetched, its messages
 * are shown in the base language or in English, and the next call tries again.
 */
export const loadMessages = (lang: string): PartialMessages | Promise<PartialMessages> =>
  loadFrom(loaders, lang);

/** `loadMessages` with a table of its own, for tests. */
export const loadFrom = (table: Loaders, lang: string): PartialMessages | Promise<PartialMessages> => {
  const missing = missingFrom(table, lang);
  if (missing.length === 0) return messagesFor(lang);
  const loading = missing.map(async (tag) => {
    try {
      const messages = await table[tag]?.();
      if (messages) loaded.set(tag, messages);
      failed.delete(tag);
    } catch {
      failed.add(tag);
    }
  });
  return Promise.all(loading).then(() => {
    // Every element of a page waits for the same file. Only the first one notifies them, so that all render once.
    if (loaded.size + failed.size !== announced) changed();
    announced = loaded.size + failed.size;
    return messagesFor(lang);
  });
};
