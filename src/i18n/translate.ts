import { formatNumber, pluralRules } from './intl-words.js';
import { english, messagesFor, type PartialMessages, type PluralForms, type Translate } from './messages.js';

/**
 * Returns a function that translates with the given messages.
 *
 * If the language lacks a message, the whole English one takes its place, with English plural rules and English
 * numbers. A key without any message is returned itself, and a placeholder without a value stays as it is.
 *
 * Source: Unicode CLDR plural rules, through `Intl.PluralRules`.
 */
export const createTranslate =
  (messages: PartialMessages, lang: string): Translate =>
  (key, ...rest) => {
    const params: Readonly<Record<string, string | number>> = rest[0] ?? {};
    const fill = (message: string | PluralForms | undefined, language: string): string | undefined => {
      const words =
        typeof message === 'object'
          ? (message[pluralRules(language).select(Number(params.count))] ?? message.other)
          : message;
      return words?.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = Object.hasOwn(params, name) ? params[name] : undefined;
        return typeof value === 'number' ? formatNumber(value, language) : (value ?? whole);
      });
    };
    return fill(messages[key], lang) ?? fill(english[key], 'en') ?? key;
  };

/** Returns a function that translates with the messages that are available for a language now. */
export const translateIn = (lang: string): Translate => createTranslate(messagesFor(lang), lang);
