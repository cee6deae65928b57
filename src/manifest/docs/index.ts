import { assuranceDocs } from './assurances.js';
import { blockDocs, contentDocs } from './content.js';
import { controlDocs } from './controls.js';
import { dataDocs } from './data.js';
import type { ObjectDoc, Schema, ValueDoc } from './describe.js';
import { disclosureDocs } from './disclosure.js';
import { listDocs } from './lists.js';
import { manifestDoc } from './manifest.js';
import { pageDocs } from './page.js';
import { privacyDocs } from './privacy.js';
import { subprocessorDocs } from './subprocessors.js';
import { periodDoc, valueDocs } from './values.js';

export { manifestDoc };

const all: readonly (ObjectDoc | ValueDoc)[] = [
  manifestDoc,
  ...pageDocs,
  ...assuranceDocs,
  ...controlDocs,
  ...subprocessorDocs,
  ...dataDocs,
  ...privacyDocs,
  ...disclosureDocs,
  ...listDocs,
  ...contentDocs,
  ...blockDocs,
  periodDoc,
  ...valueDocs,
];

/** Every object of the format, the root first. */
export const objectDocs = all.filter((doc): doc is ObjectDoc => 'fields' in doc);

/** Every value of the format that is not an object and has a name. */
export const namedValueDocs = all.filter((doc): doc is ValueDoc => !('fields' in doc));

const bySchema = new Map<Schema, ObjectDoc | ValueDoc>(all.map((doc) => [doc.schema, doc]));

/** What is said of a schema that has a name, or is made from one that has by adding a check. */
export const docOf = (schema: Schema): ObjectDoc | ValueDoc | undefined => {
  const { parent } = schema._zod;
  return bySchema.get(schema) ?? (parent && docOf(parent));
};

export const isObjectDoc = (doc: ObjectDoc | ValueDoc | undefined): doc is ObjectDoc =>
  doc !== undefined && 'fields' in doc;
