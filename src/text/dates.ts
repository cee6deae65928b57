export type DatePrecision = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** A date that may be known only to the month, quarter, half or year. */
export interface CoarseDate {
  readonly value: string;
  readonly precision: DatePrecision;
  /** First millisecond of the period, UTC. */
  readonly from: number;
  /** First millisecond after the period, UTC. */
  readonly to: number;
}

const shape = /^([1-9]\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(\d\d))?))?$/;

/**
 * Parses `2026`, `2026-H2`, `2026-Q3`, `2026-05` and `2026-05-23`. Returns undefined for everything else, such as
 * times, time zones, days that do not exist (`2026-02-30`) and years before 1000.
 *
 * Source: ISO 8601 calendar dates with reduced precision. Halves and quarters are an extension of the manifest format.
 *
 * @example parseDate('2026-Q3') // { value: '2026-Q3', precision: 'quarter', from: 1782864000000, to: 1790812800000 }
 */
export const parseDate = (value: string): CoarseDate | undefined => {
  const [, year, half, quarter, month, day] = shape.exec(value) ?? [];
  if (year === undefined) return undefined;
  const span = (precision: DatePrecision, firstMonth: number, months: number): CoarseDate => ({
    value,
    precision,
    from: Date.UTC(Number(year), firstMonth),
    to: Date.UTC(Number(year), firstMonth + months),
  });
  if (half !== undefined) return span('half', (Number(half) - 1) * 6, 6);
  if (quarter !== undefined) return span('quarter', (Number(quarter) - 1) * 3, 3);
  if (month === undefined) return span('year', 0, 12);
  const whole = span('month', Number(month) - 1, 1);
  if (day === undefined) return whole;
  const from = whole.from + (Number(day) - 1) * 86_400_000;
  return from < whole.from || from >= whole.to
    ? undefined
    : { value, precision: 'day', from, to: from + 86_400_000 };
};

/**
 * Returns the value if it is valid in `<time datetime>`, which accepts years, months and days but no halves or
 * quarters.
 *
 * Source: HTML, "The time element".
 */
export const dateTimeAttribute = (value: string): string | undefined => {
  const precision = parseDate(value)?.precision;
  return precision === 'year' || precision === 'month' || precision === 'day' ? value : undefined;
};
