import { displayNames } from './intl.js';
import type { Locale } from './locale.js';

const nameOf = (type: 'region' | 'language', code: string, lang: string): string => {
  try {
    return displayNames(lang, type).of(code) ?? code;
  } catch {
    return code; // not a code, such as "Frankfurt"
  }
};

/**
 * Returns the name of a country, or the input if it is not a country code.
 *
 * @param code ISO 3166-1 alpha-2, and `EU`
 * @example countryName('DE', createLocale('en')) // 'Germany'
 */
export const countryName = (code: string, { lang }: Locale): string => nameOf('region', code, lang);

/**
 * Returns the name of a language, or the input if it is not a language tag.
 *
 * @param tag BCP 47
 * @example languageName('de', createLocale('en')) // 'German'
 */
export const languageName = (tag: string, { lang }: Locale): string => nameOf('language', tag, lang);
