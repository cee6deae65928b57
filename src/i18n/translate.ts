import { isSameLanguage } from '../text/language-tag.js';
import { formatNumber, pluralRules } from './intl-words.js';
import { EnglishMessage } from './message.js';
import {
  english,
  isLoading,
  messagesFor,
  type PartialMessages,
  type PluralForms,
  type Translate,
} from './messages.js';

type Params = Readonly<Record<string, string | number | EnglishMessage>>;

/** Picks the plural form of a message and fills in its placeholders. A placeholder without a value stays as it is. */
const fill = (
  message: string | PluralForms | undefined,
  params: Params,
  lang: string,
): string | undefined => {
  const words =
    typeof message === 'object'
      ? (message[pluralRules(lang).select(Number(params.count))] ?? message.other)
      : message;
  return words?.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return typeof value === 'number' ? formatNumber(value, lang) : String(value ?? whole);
  });
};

/**
 * Returns a function that translates with the given messages. If the language lacks a message, the whole English one
 * takes its place, with English plural rules and numbers. A key without any message is returned itself.
 *
 * Source: Unicode CLDR plural rules, through `Intl.PluralRules`.
 *
 * @param loads whether the messages of the language are on their way: English is then not marked as such, because it
 *   will be replaced in a moment
 */
export const createTranslate = (messages: PartialMessages, lang: string, loads = false): Translate => {
  const isEnglish = isSameLanguage(lang, 'en');
  return (key, ...[params = {}]: readonly [Params?]) => {
    const own = fill(messages[key], params, lang);
    if (own !== undefined) return own;
    const words = fill(english[key], params, 'en') ?? key;
    return isEnglish || loads ? words : new EnglishMessage(words);
  };
};

/** Returns a function that translates with the messages that are available for a language now. */
export const translateIn = (lang: string): Translate =>
  createTranslate(messagesFor(lang), lang, isLoading(lang));
