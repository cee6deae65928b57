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
 * Formats days, months or years in UTC. Always uses the Gregorian calendar, because standards and certificates are dated
 * in it, and a month or a year of another calendar would be a different period.
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

/** `of` returns undefined for a well-formed code without a name, and throws for a malformed one. */
export const displayNames = (lang: string, type: 'region' | 'language'): Intl.DisplayNames =>
  cached(`names ${lang} ${type}`, () => new Intl.DisplayNames(locales(lang), { type, fallback: 'none' }));

/** Sorts numbers within strings by value, so that CC10 follows CC9. */
export const collator = (lang: string): Intl.Collator =>
  cached(`collator ${lang}`, () => new Intl.Collator(locales(lang), { numeric: true }));

/** Has names for near days, such as "today" and "tomorrow", and counts the others. */
export const relativeTimeFormat = (lang: string): Intl.RelativeTimeFormat =>
  cached(`relative ${lang}`, () => new Intl.RelativeTimeFormat(locales(lang), { numeric: 'auto' }));

interface DurationFormat {
  format(duration: Readonly<Record<string, number>>): string;
}
type DurationFormatClass = new (locales: string[], options: { style: 'long' }) => DurationFormat;

/** Undefined if the engine has no `Intl.DurationFormat` (Node before 23). It is missing in TypeScript's ES2023 library. */
export const durationFormat = (lang: string): DurationFormat | undefined => {
  const { DurationFormat } = Intl as { DurationFormat?: DurationFormatClass };
  return (
    DurationFormat && cached(`duration ${lang}`, () => new DurationFormat(locales(lang), { style: 'long' }))
  );
};
