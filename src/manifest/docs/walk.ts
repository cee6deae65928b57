import { docOf } from './index.js';
import type { Schema } from './describe.js';

type Def = {
  type: string;
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  options?: readonly Schema[];
  values?: readonly unknown[];
};

/** A schema's definition, with the parts that the format uses. */
export const defOf = (schema: Schema): Def => schema._zod.def;

/** The schema below `optional`, unless the optional itself has a name. */
export const unwrap = (schema: Schema): Schema => {
  const { innerType } = defOf(schema);
  return innerType === undefined || docOf(schema) ? schema : unwrap(innerType);
};

/** Whether a field may be left out. */
export const isOptional = (schema: Schema): boolean => defOf(schema).type === 'optional';
