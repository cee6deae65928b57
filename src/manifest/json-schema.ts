import * as z from 'zod/mini';
import type { ObjectDoc, ValueDoc } from './docs/describe.js';
import { fieldExamples } from './docs/examples.js';
import { isObjectDoc, manifestDoc, namedValueDocs, objectDocs } from './docs/index.js';
import { manifest } from './schema/manifest.js';

type Json = Record<string, unknown>;

/**
 * Name of the schema of format version 1. Not an address: nobody's server stands behind it, and an editor
 * takes the schema from where the manifest's `$schema` points.
 */
const SCHEMA_ID = 'urn:uuid:5b0d7a52-3f1c-4c6e-9a44-6d1e8f7c2b01';

/** Words of field names that are not written as other words are. */
const spelled: Readonly<Record<string, string>> = {
  ai: 'AI',
  csaf: 'CSAF',
  dpa: 'DPA',
  dpo: 'DPO',
  faq: 'FAQ',
  id: 'ID',
  lei: 'LEI',
  sha256: 'SHA-256',
  url: 'URL',
};

/** A heading for forms that are made from the schema: `noticePeriod` → `Notice period`, `dpaUrl` → `DPA URL`. */
const titleOf = (key: string): string => {
  const words = key.replace('$', '').split(/(?=[A-Z])/);
  const title = words.map((word) => spelled[word.toLowerCase()] ?? word.toLowerCase()).join(' ');
  return title.replace(/^./, (first) => first.toUpperCase());
};

/** A closed set of words, each with its meaning beside it, which editors show while one chooses. */
const explained = (json: Json, words: Readonly<Record<string, string>>): Json => {
  if (json['type'] === 'array') return { ...json, items: explained(json['items'] as Json, words) };
  const rest = { ...json };
  delete rest['enum'];
  return {
    ...rest,
    oneOf: Object.entries(words).map(([word, description]) => ({ const: word, description })),
  };
};

const property = (owner: ObjectDoc, key: string, json: Json): Json => {
  const field = owner.fields[key];
  if (!field) return json;
  const { description, words } = field;
  const value = words ? explained(json, words) : json;
  return { title: titleOf(key), description, ...value, examples: fieldExamples(owner, key) };
};

const describe = (doc: ObjectDoc | ValueDoc, json: Json): Json => {
  const { title, description, keywords } = doc;
  const value = { title, description, ...json, ...keywords };
  if (!isObjectDoc(doc)) {
    return { ...(doc.words ? explained(value, doc.words) : value), examples: doc.examples };
  }
  const properties = Object.entries(json['properties'] as Record<string, Json>).map(([key, inner]) => [
    key,
    property(doc, key, inner),
  ]);
  return {
    ...value,
    properties: Object.fromEntries(properties) as Json,
    patternProperties: { '^x-': {} },
    additionalProperties: false,
    examples: [doc.example],
  };
};

/**
 * The format as a JSON Schema (2020-12), for editors and for other programs: made from the schema that the
 * parser reads with, and from what `docs/` says of it.
 *
 * It is as strict as the keywords of JSON Schema allow: an unknown field is a fault, as a misspelt name
 * should be while one writes, where the parser only warns. Ids that are taken twice or point at nothing,
 * and 29 February in a common year, only the parser finds.
 *
 * @example
 * await writeFile('manifest.schema.json', JSON.stringify(manifestJsonSchema(), null, 2));
 */
export const manifestJsonSchema = (): object => {
  const named = [...objectDocs, ...namedValueDocs].filter((doc) => doc !== manifestDoc);
  const registry = z.registry<{ id: string }>();
  for (const { schema, name } of named) registry.add(schema, { id: name });
  const generated: Json = z.toJSONSchema(manifest, { io: 'input', metadata: registry });
  const { $schema, $defs, ...root } = generated;
  const definitions = $defs as Record<string, Json>;
  return {
    $schema,
    $id: SCHEMA_ID,
    ...describe(manifestDoc, root),
    $defs: Object.fromEntries(
      Object.entries(definitions).map(([name, json]) => {
        const doc = named.find((candidate) => candidate.name === name);
        return [name, doc ? describe(doc, json) : json];
      }),
    ),
  };
};
