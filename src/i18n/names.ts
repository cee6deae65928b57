import { displayNames } from './intl.js';
import type { Locale } from './locale.js';

const nameOf = (type: 'region' | 'language', code: string, lang: string): string => {
  try {
    return displayNames(lang, type).of(code) ?? code;
  } catch {
    return code; // no code at all, "Frankfurt"
  }
};

/**
 * The name of a country; of what is no code, the words themselves.
 *
 * @param code ISO 3166-1 alpha-2, and `EU`
 * @example countryName('DE', createLocale('en')) // 'Germany'
 */
export const countryName = (code: string, { lang }: Locale): string => nameOf('region', code, lang);

/**
 * The name of a language; of what is no tag, the words themselves.
 *
 * @param tag BCP 47
 * @example languageName('de', createLocale('en')) // 'German'
 */
export const languageName = (tag: string, { lang }: Locale): string => nameOf('language', tag, lang);
