import { collator, listFormat } from './intl.js';
import type { Locale } from './locale.js';

/** "Ireland, Germany and France", the language's way. */
export const joinWords = (items: readonly string[], { lang }: Locale): string =>
  listFormat(lang, 'conjunction').format(items);

/** Alphabetical order, the language's way, with numbers by value: a function for `sort`. */
export const alphabetically = ({ lang }: Locale): ((a: string, b: string) => number) =>
  collator(lang).compare;
