import { isSameLanguage } from '../text/language-tag.js';
import type { TrustModel } from './types.js';

/** Fields of the format that look like language tags. */
const FIELDS: ReadonlySet<string> = new Set(['alt', 'by', 'id', 'lei', 'src', 'url', 'to']);
const isTag = (key: string): boolean => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(key) && !FIELDS.has(key);

/** Returns whether a value is a language map: an object whose keys are all language tags and whose values are strings. */
const isLanguageMap = (value: object): value is Readonly<Record<string, string>> => {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, words]) => isTag(key) && typeof words === 'string');
};

/** Returns a language of the first language map in a value that has no entry in the wanted language. */
const search = (value: unknown, wanted: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && isLanguageMap(value)) {
    const tags = Object.keys(value);
    return tags.some((tag) => isSameLanguage(tag, wanted)) ? undefined : tags[0];
  }
  for (const [key, inner] of Object.entries(value)) {
    // The author's own `x-` fields are never shown.
    const found = key.startsWith('x-') ? undefined : search(inner, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
};

const known = new WeakMap<object, Map<string, string | undefined>>();

/**
 * Returns a language in which some text of the manifest exists while the wanted language has none, so that the page can
 * inform the reader. Returns undefined if everything exists in the wanted language. A manifest without `lang` does not
 * state the language of its plain strings, so these are not counted.
 *
 * @param lang the language of the interface, BCP 47
 * @example foreignLanguage(parseManifest({ manifestVersion: 1, lang: 'en', title: 'Trust' }).model, 'de') // 'en'
 */
export const foreignLanguage = (model: TrustModel, lang: string): string | undefined => {
  const answers = known.get(model) ?? new Map<string, string | undefined>();
  known.set(model, answers);
  if (!answers.has(lang)) {
    // Plain strings are in the manifest's own language, and nearly every manifest has a plain string.
    const own = model.lang !== undefined && !isSameLanguage(model.lang, lang) ? model.lang : undefined;
    answers.set(lang, own ?? search(model, lang));
  }
  return answers.get(lang);
};
