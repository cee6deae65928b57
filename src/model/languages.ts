import { tagChain } from '../text/language-tag.js';
import type { TrustModel } from './types.js';

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
/** Field names of the format that look like language tags. */
const FIELDS: ReadonlySet<string> = new Set(['alt', 'by', 'id', 'lei', 'src', 'url', 'to']);
const isTag = (key: string): boolean => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(key) && !FIELDS.has(key);

/** Returns whether a value is a language map: an object whose keys are all language tags and whose values are strings. */
const isLanguageMap = (value: object): value is Readonly<Record<string, string>> => {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, words]) => isTag(key) && typeof words === 'string');
};

const search = (value: unknown, wanted: ReadonlySet<string>): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && isLanguageMap(value)) {
    const tags = Object.keys(value);
    return tags.some((tag) => wanted.has(base(tag))) ? undefined : tags[0];
  }
  for (const [key, inner] of Object.entries(value)) {
    // Skip the author's own `x-` keys, because they are never shown.
    const found = key.startsWith('x-') ? undefined : search(inner, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
};

const known = new WeakMap<object, Map<string, string | undefined>>();

/**
 * Returns a language in which some content of the manifest is written while it is missing in the reader's language. The
 * page shows a note about it. Returns undefined if all content is available, or if the manifest does not say in which
 * language its plain strings are.
 *
 * @param lang The language of the interface, as a BCP 47 tag.
 * @example foreignLanguage(parseManifest({ manifestVersion: 1, lang: 'en', title: 'Trust' }).model, 'de') // 'en'
 */
export const foreignLanguage = (model: TrustModel, lang: string): string | undefined => {
  const answers = known.get(model) ?? new Map<string, string | undefined>();
  known.set(model, answers);
  if (!answers.has(lang)) {
    const wanted = new Set(tagChain(lang).map(base));
    // Plain strings are in the manifest's own language. Almost every manifest has some, so do not search for one.
    const own = model.lang !== undefined && !wanted.has(base(model.lang)) ? model.lang : undefined;
    answers.set(lang, own ?? search(model, wanted));
  }
  return answers.get(lang);
};
