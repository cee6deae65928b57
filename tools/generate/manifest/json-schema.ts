import * as z from 'zod/mini';
import { infoOf, type Info } from '../../../src/manifest/schema/describe.js';
import { fieldExamples } from './examples.js';
import { isObjectDoc, namedTypes, type NamedType, type ObjectDoc } from './walk.js';

type Json = Record<string, unknown>;

/**
 * The name of the schema of format version 1. It is not an address, because the project has no server. Editors load the
 * schema from the address in the manifest's `$schema`.
 */
const SCHEMA_ID = 'urn:uuid:5b0d7a52-3f1c-4c6e-9a44-6d1e8f7c2b01';

/** Parts of field names that titles spell in capitals. */
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

/** Returns a title for a field: `noticePeriod` → `Notice period`, `dpaUrl` → `DPA URL`. */
const titleOf = (key: string): string => {
  const words = key.replace('$', '').split(/(?=[A-Z])/);
  const title = words.map((word) => spelled[word.toLowerCase()] ?? word.toLowerCase()).join(' ');
  return title.replace(/^./, (first) => first.toUpperCase());
};

/** Messages of VS Code, Monaco and other editors that share its JSON service. Other programs ignore them. */
const editorHelp = ({ words, leaf }: Info, json: Json): Json => ({
  ...(json['enum'] !== undefined && words && { markdownEnumDescriptions: Object.values(words) }),
  ...(json['pattern'] !== undefined &&
    leaf?.rules[0] && { patternErrorMessage: `Expected ${leaf.rules[0][1]}.` }),
});

const properties = (type: ObjectDoc, json: Json): Json =>
  Object.fromEntries(
    Object.entries(json['properties'] as Record<string, Json>).map(([key, inner]) => {
      const { description } = type.fields[key]!;
      return [key, { title: titleOf(key), description, ...inner, examples: fieldExamples(type, key) }];
    }),
  );

/** Adds title, description and examples to the JSON Schema of a named type, and to its properties. */
const explain = (type: NamedType, json: Json): Json => ({
  title: type.title,
  description: type.description,
  ...json,
  ...(isObjectDoc(type) && {
    properties: properties(type, json),
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  }),
  examples: type.examples,
});

/**
 * Returns the format as a JSON Schema (2020-12), for editors and other programs.
 *
 * It is as strict as the keywords of JSON Schema allow. An unknown field is an error, so that an editor marks a
 * misspelled name; the parser only warns. Only the parser finds ids that are used twice or refer to nothing, and
 * February 29 in a common year.
 *
 * @example
 * await writeFile('manifest.schema.json', JSON.stringify(manifestJsonSchema(), null, 2));
 */
export const manifestJsonSchema = (): object => {
  const [root, ...others] = namedTypes() as [NamedType, ...NamedType[]];
  const names = z.registry<{ id: string }>();
  for (const { schema, name } of others) names.add(schema, { id: name });
  const { $schema, $defs, ...json } = z.toJSONSchema(root.schema, {
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const info = infoOf(zodSchema);
      Object.assign(jsonSchema, info?.keywords);
      if (info) Object.assign(jsonSchema, editorHelp(info, jsonSchema as Json));
    },
  });
  const defs = $defs as Record<string, Json>;
  return {
    $schema,
    $id: SCHEMA_ID,
    ...explain(root, json),
    $defs: Object.fromEntries(others.map((type) => [type.name, explain(type, defs[type.name]!)])),
  };
};
