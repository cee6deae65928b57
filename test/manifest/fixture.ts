import { completeManifest } from '../../src/manifest/docs/complete.js';
import type { Schema } from '../../src/manifest/docs/describe.js';
import { manifestDoc } from '../../src/manifest/docs/index.js';
import { defOf, isOptional } from '../../src/manifest/docs/walk.js';
import { parseManifest } from '../../src/manifest/parse.js';
import type { TrustModel } from '../../src/model/types.js';

export type Path = readonly (string | number)[];
export type Json = Record<string, unknown>;

/** A copy as JSON gives it, to change at will. */
export const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const completeJson = JSON.stringify(completeManifest());

/** A manifest with every object and every field of the format; parses without a problem. */
export const complete = (): Json => JSON.parse(completeJson) as Json;

/** What stands at a path; undefined where the path leaves what exists. */
export const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined),
    root,
  );

/** A copy with another value at a path. */
export const replaced = (root: unknown, path: Path, value: unknown): Json => {
  const copy = clone(root) as Json;
  (at(copy, path.slice(0, -1)) as Json)[path.at(-1)!] = value;
  return copy;
};

/** A copy without what stands at a path: a field is gone, an item leaves its list. */
export const without = (root: unknown, path: Path): Json => {
  const copy = clone(root) as Json;
  const owner = at(copy, path.slice(0, -1));
  const key = path.at(-1)!;
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete (owner as Json)[key];
  return copy;
};

export const jsonPathOf = (path: Path): string =>
  path.reduce<string>(
    (text, key) =>
      `${text}${typeof key === 'number' ? `[${key}]` : /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key}']`}`,
    '$',
  );

/** A field of an object, or an item of a list, somewhere in the complete manifest. */
export interface Place {
  readonly path: Path;
  readonly required: boolean;
  readonly schema: Schema;
}

/** A place for every field and list of the format: each field of each object once. */
export const places = (): readonly Place[] => {
  const found: Place[] = [];
  const known = new Map<Schema, Set<string>>();
  const visit = (schema: Schema, value: unknown, path: Path): void => {
    const { innerType, element, shape } = defOf(schema);
    if (innerType) return visit(innerType, value, path);
    if (element && Array.isArray(value)) {
      const options = defOf(element).options;
      value.forEach((item: unknown, index) => {
        if (!options && index > 0) return;
        const inner = options?.[index] ?? element;
        found.push({ path: [...path, index], required: false, schema: inner });
        visit(inner, item, [...path, index]);
      });
    } else if (shape) {
      const seen = known.get(schema) ?? new Set();
      known.set(schema, seen);
      for (const [key, field] of Object.entries(shape)) {
        if (seen.has(key)) continue;
        seen.add(key);
        const place = [...path, key];
        found.push({ path: place, required: !isOptional(field), schema: field });
        visit(field, (value as Json)[key], place);
      }
    }
  };
  visit(manifestDoc.schema, complete(), []);
  return found;
};

/** The model of something that has one. */
export const modelOf = (input: unknown): TrustModel => {
  const { model, problems } = parseManifest(input);
  if (!model) throw new Error(`no model: ${problems.map(({ message }) => message).join('; ')}`);
  return model;
};

/** Path and severity of each problem, for short assertions. */
export const problemsOf = (input: unknown): readonly string[] =>
  parseManifest(input).problems.map(({ path, severity }) => `${severity} ${path}`);
