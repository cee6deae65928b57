import { formatNumber, pluralRules } from './intl-words.js';
import { english, messagesFor, type PartialMessages, type PluralForms, type Translate } from './messages.js';

/**
 * Translates with the given words. A key that is missing there, or a plural without a form that fits, is said in
 * English, by English plural rules; where nobody brought English words for it either, by its key. A placeholder that nothing was given for stays as it is written.
 *
 * Source: Unicode CLDR plural rules, through `Intl.PluralRules`.
 */
export const createTranslate =
  (messages: PartialMessages, lang: string): Translate =>
  (key, ...rest) => {
    const params: Readonly<Record<string, string | number>> = rest[0] ?? {};
    const wordsIn = (message: string | PluralForms | undefined, language: string): string | undefined =>
      typeof message === 'object'
        ? (message[pluralRules(language).select(Number(params.count))] ?? message.other)
        : message;
    const words = wordsIn(messages[key], lang) ?? wordsIn(english[key], 'en') ?? key;
    return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return typeof value === 'number' ? formatNumber(value, lang) : (value ?? whole);
    });
  };

/** Translates with the words at hand for a language. */
export const translateIn = (lang: string): Translate => createTranslate(messagesFor(lang), lang);
