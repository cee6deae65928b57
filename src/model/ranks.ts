type Compare = (a: string, b: string) => number;

/** Number of strings that are sorted at once, by the engine. Takes about a millisecond with `Intl.Collator`. */
const RUN = 128;
/** Number of merged strings between two points at which the sort can pause. */
const PAUSE_EVERY = 64;

/** Merges two sorted lists into one. */
function* merge(a: readonly string[], b: readonly string[], compare: Compare): Generator<void, string[]> {
  const merged: string[] = [];
  let at = 0;
  let from = 0;
  while (at < a.length && from < b.length) {
    merged.push(compare(a[at]!, b[from]!) <= 0 ? a[at++]! : b[from++]!);
    if (merged.length % PAUSE_EVERY === 0) yield;
  }
  return merged.concat(a.slice(at), b.slice(from));
}

/**
 * Returns the rank of each key in sorted order. The first key in that order has rank 1, equal keys have the same rank,
 * and an empty key has rank 0.
 *
 * This is a generator because comparing strings by the rules of a language is slow: 10,000 keys take about 100 ms, and
 * no page may be unresponsive for that long. The caller decides when to continue.
 *
 * @param compare Compares two keys, as `Intl.Collator.compare` does.
 * @example
 * const steps = rankSteps(['b', '', 'a', 'b'], new Intl.Collator('en').compare);
 * // after the last step: Uint32Array [2, 0, 1, 2]
 */
export function* rankSteps(keys: readonly string[], compare: Compare): Generator<void, Uint32Array> {
  const distinct = [...new Set(keys)].filter(Boolean);
  let runs: string[][] = [];
  for (let at = 0; at < distinct.length; at += RUN) {
    runs.push(distinct.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: string[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [a = [], b] = runs.slice(at, at + 2);
      merged.push(b ? yield* merge(a, b, compare) : a);
    }
    runs = merged;
  }
  const rankOf = new Map(runs[0]?.map((key, index) => [key, index + 1]));
  return new Uint32Array(keys.map((key) => rankOf.get(key) ?? 0));
}

/**
 * Returns row indexes sorted by rank. Rows without a rank come last in both directions, and rows of equal rank keep
 * their order. This is a counting sort, so its time grows linearly with the number of rows.
 *
 * @param places Indexes of the rows to sort.
 * @param ranks The rank of each row by its index, from `rankSteps`.
 * @example byRank([0, 1, 2], new Uint32Array([2, 0, 1]), 'ascending') // [2, 0, 1]
 */
export const byRank = (
  places: readonly number[],
  ranks: Uint32Array,
  direction: 'ascending' | 'descending',
): readonly number[] => {
  const most = ranks.reduce((highest, rank) => Math.max(highest, rank), 0);
  const slotOf = (place: number): number => {
    const rank = ranks[place]!;
    return rank === 0 ? most : direction === 'ascending' ? rank - 1 : most - rank;
  };
  const starts = new Uint32Array(most + 2);
  for (const place of places) starts[slotOf(place) + 1]! += 1;
  for (let slot = 0; slot <= most; slot++) starts[slot + 1]! += starts[slot]!;
  const ordered = new Array<number>(places.length);
  for (const place of places) ordered[starts[slotOf(place)]!++] = place;
  return ordered;
};
