import { parseDate } from '../text/dates.js';
import { parseDuration } from '../text/durations.js';
import { canonicalTag } from '../text/language-tag.js';
import { pickText, type PickedText, type Text } from '../text/text.js';
import { formatDuration } from './format-duration.js';
import {
  collator,
  dateFormat,
  displayNames,
  listFormat,
  numberFormat,
  relativeTimeFormat,
  unitFormat,
} from './intl.js';
import { createTranslate, messagesFor, messagesVersion, type Translate } from './messages.js';

/**
 * One language's words and ways of writing. The same in Node and in browsers: dates are in UTC and nothing depends on
 * the machine's own language. Values that cannot be read come back unchanged.
 */
export interface Locale {
  /** Canonical BCP 47, for a `lang` attribute. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: Translate;
  /** The wanted languages for texts, the best first: `lang`, then those of the content. */
  readonly languages: readonly string[];
  /** `2026-05-23` → "23 May 2026", `2026-05` → "May 2026", `2026-H2` → "H2 2026". */
  readonly date: (value: string) => string;
  /** `2026-05-01`, `2026-05-31` → "1–31 May 2026"; with one end "From 1 May 2026"; with none "". */
  readonly dateRange: (from?: string, to?: string) => string;
  /** `P1Y6M` → "1 year, 6 months". */
  readonly duration: (iso: string) => string;
  /** Days from today: `12` → "in 12 days", `1` → "tomorrow", `-3` → "3 days ago". */
  readonly relativeDays: (days: number) => string;
  /** ISO 3166-1 alpha-2 (and `EU`): `DE` → "Germany". */
  readonly country: (code: string) => string;
  /** BCP 47: `de` → "German". */
  readonly language: (code: string) => string;
  readonly number: (value: number) => string;
  /** Decimal units: `1234567` → "1.2 MB". */
  readonly bytes: (value: number) => string;
  /** "Ireland, Germany and France". */
  readonly list: (items: readonly string[]) => string;
  readonly text: (text: Text | undefined) => PickedText | undefined;
  /** Alphabetical order, with numbers by value. */
  readonly compare: (a: string, b: string) => number;
}

const rightToLeft = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;
const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

const nameOf = (lang: string, type: 'region' | 'language', code: string): string => {
  try {
    return displayNames(lang, type).of(code) ?? code;
  } catch {
    return code; // no code at all, "Frankfurt"
  }
};

const formatBytes = (lang: string, value: number): string => {
  let rest = value;
  let unit = 0;
  // 999.5 and not 1000, so that rounding never writes "1,000 kB"
  for (; rest >= 999.5 && unit < byteUnits.length - 1; unit++) rest /= 1000;
  const digits = unit > 0 && rest < 10 ? 1 : 0;
  return unitFormat(lang, byteUnits[unit] ?? 'byte', unit === 0 ? 'long' : 'short', digits).format(rest);
};

const makeLocale = (lang: string, contentLanguages: readonly string[]): Locale => {
  const t = createTranslate(messagesFor(lang), lang);
  const languages = [...new Set([lang, ...contentLanguages])];

  const date = (value: string): string => {
    const parsed = parseDate(value);
    if (!parsed) return value;
    const { precision, from } = parsed;
    const year = value.slice(0, 4);
    if (precision === 'half') return t('date.half', { half: value.slice(-1), year });
    if (precision === 'quarter') return t('date.quarter', { quarter: value.slice(-1), year });
    return dateFormat(lang, precision).format(from);
  };

  const dateRange = (from?: string, to?: string): string => {
    if (!from) return to ? t('date.until', { to: date(to) }) : '';
    if (!to) return t('date.from', { from: date(from) });
    const first = parseDate(from);
    const last = parseDate(to);
    const precision = first?.precision;
    // formatRange joins what both ends share; it throws, in older engines, when they are the wrong way round
    return first &&
      last &&
      precision === last.precision &&
      first.from <= last.from &&
      (precision === 'day' || precision === 'month' || precision === 'year')
      ? dateFormat(lang, precision).formatRange(first.from, last.from)
      : t('date.range', { from: date(from), to: date(to) });
  };

  return {
    lang,
    dir: rightToLeft.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr',
    t,
    languages,
    date,
    dateRange,
    duration: (iso) => {
      const duration = parseDuration(iso);
      return duration ? formatDuration(duration, lang) : iso;
    },
    relativeDays: (days) => relativeTimeFormat(lang).format(days, 'day'),
    country: (code) => nameOf(lang, 'region', code),
    language: (code) => nameOf(lang, 'language', code),
    number: (value) => numberFormat(lang).format(value),
    bytes: (value) => formatBytes(lang, value),
    list: (items) => listFormat(lang, 'conjunction').format(items),
    text: (text) => pickText(text, languages),
    compare: collator(lang).compare,
  };
};

const locales = new Map<string, Locale>();
let version = 0;

/**
 * The locale for a language. The same arguments give the same object until words are registered or loaded. A tag that
 * is not BCP 47 means English. Words of lazy languages must be fetched first, by `loadMessages`.
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
