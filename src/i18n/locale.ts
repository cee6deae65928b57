import { parseDate } from '../text/dates.js';
import { parseDuration } from '../text/durations.js';
import { canonicalTag, hasOneScript } from '../text/language-tag.js';
import { pickText, type PickedText, type Text } from '../text/text.js';
import { formatDuration } from './format-duration.js';
import { dateFormat } from './intl.js';
import { formatNumber } from './intl-words.js';
import { dateWords } from './en/dates.js';
import { addEnglish, messagesVersion, type Translate } from './messages.js';
import { translateIn } from './translate.js';

/**
 * The messages and formats of one language. Results are the same in Node and in browsers: dates are in UTC, and nothing
 * depends on the language of the machine. A value that cannot be parsed is returned unchanged. Formats that only some
 * elements use (names of countries, sizes, periods, lists) are functions in files of their own, so that other elements
 * do not include them.
 */
export interface Locale {
  /** Canonical BCP 47, for a `lang` attribute. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translate;
  /** The languages in which texts are wanted, the best first: `lang`, then the languages of the content. */
  readonly languages: readonly string[];
  /** `2026-05-23` → "23 May 2026", `2026-05` → "May 2026", `2026-H2` → "H2 2026". */
  readonly date: (value: string) => string;
  /** `P1Y6M` → "1 year, 6 months". */
  readonly duration: (iso: string) => string;
  readonly number: (value: number) => string;
  readonly text: (text: Text | undefined) => PickedText | undefined;
}

addEnglish([dateWords]);

const rightToLeft = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;
const directionOf = (lang: string): 'ltr' | 'rtl' => {
  // Skips a lookup that costs an engine up to 15 ms the first time.
  if (hasOneScript(lang)) return 'ltr';
  return rightToLeft.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
};

const makeLocale = (lang: string, contentLanguages: readonly string[]): Locale => {
  const t = translateIn(lang);
  const languages = [...new Set([lang, ...contentLanguages])];

  const date = (value: string): string => {
    const parsed = parseDate(value);
    if (!parsed) return value;
    const { precision, from } = parsed;
    const year = value.slice(0, 4);
    if (precision === 'half') return String(t('date.half', { half: value.slice(-1), year }));
    if (precision === 'quarter') return String(t('date.quarter', { quarter: value.slice(-1), year }));
    return dateFormat(lang, precision).format(from);
  };

  return {
    lang,
    dir: directionOf(lang),
    t,
    languages,
    date,
    duration: (iso) => {
      const duration = parseDuration(iso);
      return duration ? formatDuration(duration, lang) : iso;
    },
    number: (value) => formatNumber(value, lang),
    text: (text) => pickText(text, languages),
  };
};

const locales = new Map<string, Locale>();
let version = 0;

/**
 * Returns the locale of a language. The same arguments return the same object until messages are registered or loaded.
 * A tag that is not BCP 47 means English. Fetch the messages of other languages with `loadMessages` first.
 *
 * @param contentLanguages the manifest's languages, tried after `lang` where a text is a language map
 * @example createLocale('en').date('2026-05-23') // '23 May 2026'
 */
export const createLocale = (lang: string, contentLanguages: readonly string[] = []): Locale => {
  const tag = canonicalTag(lang) ?? 'en';
  if (version !== messagesVersion()) {
    locales.clear();
    version = messagesVersion();
  }
  const key = [tag, ...contentLanguages].join();
  const known = locales.get(key);
  if (known) return known;
  const locale = Object.freeze(makeLocale(tag, contentLanguages));
  locales.set(key, locale);
  return locale;
};
