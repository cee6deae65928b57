import { EnglishMessage, type Message } from '../i18n/message.js';
import { dateRange } from '../i18n/date-range.js';
import type { Locale } from '../i18n/locale.js';
import type { BadgeNote, BadgeState } from '../model/badge.js';
import { plainText } from '../i18n/plain-text.js';

/** The text of a badge, without markup. `before`, `name` and `after` together are one translated message. */
export interface BadgeWords {
  readonly before: Message;
  readonly name: Message;
  /** Language of the name, if it is known. */
  readonly nameLang: string | undefined;
  readonly after: Message;
  readonly notes: readonly Message[];
}

/** Placeholder for the name while the message is formatted (U+FFFC OBJECT REPLACEMENT CHARACTER, not used in texts). */
const NAME = '\uFFFC';

const noteWords = ({ key, date, to }: BadgeNote, locale: Locale): Message =>
  locale.t(`badge.${key}`, { date: locale.date(date), range: dateRange(date, to, locale) });

/**
 * Returns the text of a badge in the reader's language.
 *
 * @example badgeWords({ name: 'ISO 27001', key: 'planned-target', date: '2026-H2', … }, createLocale('en'))
 * // { before: '', name: 'ISO 27001', after: ': planned, target H2 2026', notes: [] }
 */
export const badgeWords = (
  { name, key, date = '', issuer, notes }: BadgeState,
  locale: Locale,
): BadgeWords => {
  const message = locale.t(`badge.${key}`, {
    name: NAME,
    date: date && locale.date(date),
    issuer: plainText(issuer, locale),
  });
  const [before = '', ...after] = String(message).split(NAME);
  // The two halves of an English message are English as well.
  const half = (words: string): Message =>
    typeof message === 'string' || words === '' ? words : new EnglishMessage(words);
  return {
    before: half(before),
    name: name === undefined ? locale.t('badge.trustCenter') : plainText(name, locale),
    nameLang: locale.text(name)?.lang ?? (name === undefined ? undefined : locale.languages[1]),
    after: half(after.join('')),
    notes: notes.map((note) => noteWords(note, locale)),
  };
};
