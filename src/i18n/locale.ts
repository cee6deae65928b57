import { parseDate } from '../text/dates.js';
import { parseDuration } from '../text/durations.js';
import { canonicalTag } from '../text/language-tag.js';
import { pickText, type PickedText, type Text } from '../text/text.js';
import { formatDuration } from './format-duration.js';
import { dateFormat } from './intl.js';
import { formatNumber, needsNoRules } from './intl-words.js';
import { dateWords } from './en/dates.js';
import { addEnglish, messagesVersion, type Translate } from './messages.js';
import { translateIn } from './translate.js';

/**
 * One language's words and ways of writing. The same in Node and in browsers: dates are in UTC and nothing depends on
 * the machine's own language. Values that cannot be read come back unchanged. What only some elements write (names of
 * countries, sizes, periods, lists) are functions beside this file, so that the others do not carry them.
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
  /** `P1Y6M` → "1 year, 6 months". */
  readonly duration: (iso: string) => string;
  readonly number: (value: number) => string;
  readonly text: (text: Text | undefined) => PickedText | undefined;
}

addEnglish([dateWords]);

const rightToLeft = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;
const directionOf = (lang: string): 'ltr' | 'rtl' => {
  // As for numbers: the first question about scripts costs milliseconds.
  if (needsNoRules(lang)) return 'ltr';
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
    if (precision === 'half') return t('date.half', { half: value.slice(-1), year });
    if (precision === 'quarter') return t('date.quarter', { quarter: value.slice(-1), year });
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
