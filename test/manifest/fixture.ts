import { completeManifest } from '../../tools/generate/manifest/complete.js';
import { defOf, isOptional } from '../../tools/generate/manifest/walk.js';
import { parseManifest } from '../../src/manifest/parse.js';
import { infoOf, type Schema } from '../../src/manifest/schema/describe.js';
import { manifest } from '../../src/manifest/schema/manifest.js';
import type { TrustModel } from '../../src/model/types.js';

export type Path = readonly (string | number)[];
export type Json = Record<string, unknown>;

/** Returns a deep copy. */
export const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const completeJson = JSON.stringify(completeManifest());

/** Returns a manifest with every object and every field of the format. It parses without a problem. */
export const complete = (): Json => JSON.parse(completeJson) as Json;

/** Returns the value at a path, or undefined if the path leads nowhere. */
export const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined),
    root,
  );

/** Returns a copy with another value at a path. */
export const replaced = (root: unknown, path: Path, value: unknown): Json => {
  const copy = clone(root) as Json;
  (at(copy, path.slice(0, -1)) as Json)[path.at(-1)!] = value;
  return copy;
};

/** Returns a copy without the field or the list item at a path. */
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
  /** The name of the field in earlier versions, if it had another one. */
  readonly renamedFrom?: string | undefined;
}

/** Returns a place for every field and every list of the format, each field of each object once. */
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
        const renamedFrom = infoOf(schema)?.fields?.[key]?.renamedFrom;
        found.push({ path: place, required: !isOptional(field), schema: field, renamedFrom });
        visit(field, (value as Json)[key], place);
      }
    }
  };
  visit(manifest, complete(), []);
  return found;
};

/** Returns the model, and throws if there is none. */
export const modelOf = (input: unknown): TrustModel => {
  const { model, problems } = parseManifest(input);
  if (!model) throw new Error(`no model: ${problems.map(({ message }) => message).join('; ')}`);
  return model;
};

/** Returns severity and path of each problem, for short assertions. */
export const problemsOf = (input: unknown): readonly string[] =>
  parseManifest(input).problems.map(({ path, severity }) => `${severity} ${path}`);
