import type { Path } from './fixture.js';

export { seededRandom as numbers } from '../helpers/random.js';

/** Every place in a value, itself included. */
export const allPaths = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        allPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];
