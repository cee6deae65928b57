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

/** Languages that write from left to right and with Latin digits, in every region, unless a script or an extension is named. */
export const needsNoRules = (lang: string): boolean =>
  /^(?:cs|de|en|es|fr|it|ja|nl|pl|pt|sv)(?:-[A-Z]{2})?$/.test(lang);

/** What needs no rules is written without: an engine takes some 10 ms to read those of its first language. */
export const formatNumber = (value: number, lang: string): string =>
  needsNoRules(lang) && Number.isInteger(value) && value >= 0 && value < 1000
    ? String(value)
    : numberFormat(lang).format(value);
