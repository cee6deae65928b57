const cache = new Map<string, unknown>();

/** Intl objects are costly to make and cheap to keep. The key must name the kind, the language and the options. */
export const cached = <T>(key: string, make: () => T): T => {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
};

/**
 * The languages to hand to Intl. Plain `en` is British ("23 May 2026"), as the library's words are. The same stands
 * last for every language, since Intl would otherwise take the machine's own for a language that it does not know,
 * and server and browser would differ.
 */
export const locales = (lang: string): string[] => [lang === 'en' ? 'en-GB' : lang, 'en-GB'];

export const numberFormat = (lang: string): Intl.NumberFormat =>
  cached(`number ${lang}`, () => new Intl.NumberFormat(locales(lang)));

export const pluralRules = (lang: string): Intl.PluralRules =>
  cached(`plural ${lang}`, () => new Intl.PluralRules(locales(lang)));
