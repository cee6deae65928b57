import { collator, listFormat } from './intl.js';
import type { Locale } from './locale.js';

/** Joins strings with "and" as the language does: "Ireland, Germany and France". */
export const joinWords = (items: readonly string[], { lang }: Locale): string =>
  listFormat(lang, 'conjunction').format(items);

/**
 * Joins strings with commas as the language does: "Name, Email address, Payment data". Some languages put "and" before
 * the last one, such as German.
 *
 * Chinese, Japanese and Korean join units without punctuation ("3年2个月"), which makes other entries run together, so
 * these languages get a list with "and" instead, whose separator is visible ("姓名、邮箱和地址").
 */
export const enumerate = (items: readonly string[], { lang }: Locale): string => {
  const units = listFormat(lang, 'unit');
  const separator = units.formatToParts(['1', '2', '3'])[1];
  const isVisible = separator?.type === 'literal' && separator.value.trim() !== '';
  return (isVisible ? units : listFormat(lang, 'conjunction')).format(items);
};

/** Returns a function for `sort` that orders strings as the language does, and numbers by value. */
export const alphabetically = ({ lang }: Locale): ((a: string, b: string) => number) =>
  collator(lang).compare;
