import type { Path } from './fixture.js';

/** A stream of numbers from 0 to 1 that a seed repeats (mulberry32). */
export const numbers = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

/** Every place in a value, itself included. */
export const allPaths = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        allPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];
