import { cached, locales } from './intl-words.js';

export const unitFormat = (
  lang: string,
  unit: string,
  unitDisplay: 'short' | 'long',
  maximumFractionDigits: number,
): Intl.NumberFormat =>
  cached(
    `unit ${lang} ${unit} ${unitDisplay} ${maximumFractionDigits}`,
    () => new Intl.NumberFormat(locales(lang), { style: 'unit', unit, unitDisplay, maximumFractionDigits }),
  );

/**
 * Days, months or years, in UTC and in the Gregorian calendar also where another one is usual: a month or a year
 * of the one is not a month or a year of the other, and standards and certificates are dated in it.
 */
export const dateFormat = (lang: string, precision: 'day' | 'month' | 'year'): Intl.DateTimeFormat =>
  cached(
    `date ${lang} ${precision}`,
    () =>
      new Intl.DateTimeFormat(locales(lang), {
        timeZone: 'UTC',
        calendar: 'gregory',
        year: 'numeric',
        ...(precision !== 'year' && { month: 'long' }),
        ...(precision === 'day' && { day: 'numeric' }),
      }),
  );

export const listFormat = (lang: string, type: 'conjunction' | 'unit'): Intl.ListFormat =>
  cached(`list ${lang} ${type}`, () => new Intl.ListFormat(locales(lang), { type }));

/** With `fallback: 'none'`, a well-formed code that has no name gives undefined. A malformed one throws. */
export const displayNames = (lang: string, type: 'region' | 'language'): Intl.DisplayNames =>
  cached(`names ${lang} ${type}`, () => new Intl.DisplayNames(locales(lang), { type, fallback: 'none' }));

/** Numbers within words by their value, so that CC10 follows CC9. */
export const collator = (lang: string): Intl.Collator =>
  cached(`collator ${lang}`, () => new Intl.Collator(locales(lang), { numeric: true }));

/** "today" and "tomorrow" in words, all else counted. */
export const relativeTimeFormat = (lang: string): Intl.RelativeTimeFormat =>
  cached(`relative ${lang}`, () => new Intl.RelativeTimeFormat(locales(lang), { numeric: 'auto' }));

interface DurationFormat {
  format(duration: Readonly<Record<string, number>>): string;
}
type DurationFormatClass = new (locales: string[], options: { style: 'long' }) => DurationFormat;

/** Undefined where the engine has none: Node before 23. TypeScript's ES2023 library does not know it. */
export const durationFormat = (lang: string): DurationFormat | undefined => {
  const { DurationFormat } = Intl as { DurationFormat?: DurationFormatClass };
  return (
    DurationFormat && cached(`duration ${lang}`, () => new DurationFormat(locales(lang), { style: 'long' }))
  );
};
