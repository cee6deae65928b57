import { tagChain } from '../text/language-tag.js';
import type { TrustModel } from './types.js';

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
/** Fields of the format that look like language tags. */
const FIELDS: ReadonlySet<string> = new Set(['alt', 'by', 'id', 'lei', 'src', 'url', 'to']);
const isTag = (key: string): boolean => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(key) && !FIELDS.has(key);

/** Whether a value of the model is a language map: an object of nothing but language tags and strings. */
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
    // What is the author's own is shown to nobody, in any language.
    const found = key.startsWith('x-') ? undefined : search(inner, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
};

const known = new WeakMap<object, Map<string, string | undefined>>();

/**
 * A language in which something of the manifest exists while it is missing in the wanted one, for an
 * honest note to the reader. Undefined when everything is there, and when the manifest does not say what
 * language its plain strings are in: nothing is guessed.
 *
 * @param lang The language of the interface, BCP 47.
 * @example foreignLanguage(parseManifest({ manifestVersion: 1, lang: 'en', title: 'Trust' }).model, 'de') // 'en'
 */
export const foreignLanguage = (model: TrustModel, lang: string): string | undefined => {
  const answers = known.get(model) ?? new Map<string, string | undefined>();
  known.set(model, answers);
  if (!answers.has(lang)) {
    const wanted = new Set(tagChain(lang).map(base));
    // Plain strings are in the manifest's own language, and hardly any manifest is without one.
    const own = model.lang !== undefined && !wanted.has(base(model.lang)) ? model.lang : undefined;
    answers.set(lang, own ?? search(model, wanted));
  }
  return answers.get(lang);
};
