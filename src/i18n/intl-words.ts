import { hasOneScript } from '../text/language-tag.js';

const cache = new Map<string, unknown>();

/** Caches an `Intl` object, because creating one is slow. The key names its class, its language and its options. */
export const cached = <T>(key: string, make: () => T): T => {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
};

/**
 * Returns the languages to pass to `Intl`. Plain `en` is British English ("23 May 2026"), like the library's own
 * words. British English also comes last for every language: for a language that it does not know, `Intl` would
 * otherwise use the language of the machine, which differs between server and browser.
 */
export const locales = (lang: string): string[] => [lang === 'en' ? 'en-GB' : lang, 'en-GB'];

export const numberFormat = (lang: string): Intl.NumberFormat =>
  cached(`number ${lang}`, () => new Intl.NumberFormat(locales(lang)));

export const pluralRules = (lang: string): Intl.PluralRules =>
  cached(`plural ${lang}`, () => new Intl.PluralRules(locales(lang)));

/** Formats a number. Small integers skip `Intl`, because an engine takes about 10 ms to load its first number format. */
export const formatNumber = (value: number, lang: string): string =>
  hasOneScript(lang) && Number.isInteger(value) && value >= 0 && value < 1000
    ? String(value)
    : numberFormat(lang).format(value);
