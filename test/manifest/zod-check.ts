import * as z from 'zod/mini';
import type { Schema } from '../../src/manifest/schema/describe.js';
import { isContainer, type Container } from '../../src/manifest/copy.js';

/** A place where zod refuses a value. `unknown` are the names of fields that the format does not have. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly isUnion: boolean;
  readonly unknown: readonly string[];
}

/** Returns where zod refuses a value. */
export const faultsOf = (schema: Schema, value: unknown): readonly Fault[] =>
  (z.safeParse(schema, value).error?.issues ?? []).map(({ path, message, code, ...issue }) => ({
    path,
    expected: message,
    isUnion: code === 'invalid_union' || code === 'invalid_key',
    unknown: code === 'unrecognized_keys' ? (issue as { readonly keys: readonly string[] }).keys : [],
  }));

/**
 * Cuts what zod refuses out of a value, again and again until zod accepts the rest: slow and simple, to compare the
 * checker with. Changes the value.
 */
export const cutByZod = (schema: Schema, root: unknown): void => {
  for (let faults = faultsOf(schema, root); faults.length > 0; faults = faultsOf(schema, root)) {
    const cuts = new Map<Container, Set<PropertyKey>>();
    for (const { path, unknown } of faults) {
      const keys = unknown.length > 0 ? unknown : [undefined];
      for (const key of keys) {
        const place = key === undefined ? [...path] : [...path, key];
        const containers: unknown[] = [root];
        for (const step of place) containers.push((containers.at(-1) as Container | undefined)?.[step]);
        // A missing field takes its owner, and a broken cell its row.
        while (place.length > 0) {
          const owner = containers[place.length - 1];
          const isCell = Array.isArray(owner) && Array.isArray(containers[place.length - 2]);
          if (isContainer(owner) && place.at(-1)! in owner && !isCell) break;
          place.pop();
        }
        const owner = containers[place.length - 1];
        if (!isContainer(owner)) throw new Error('Nothing is left to cut');
        cuts.set(owner, (cuts.get(owner) ?? new Set()).add(place.at(-1)!));
      }
    }
    for (const [owner, keys] of cuts)
      if (Array.isArray(owner)) {
        const left = owner.filter((_, index) => !keys.has(index)) as unknown[];
        owner.splice(0, owner.length, ...left);
      } else for (const key of keys) delete owner[key];
  }
};
