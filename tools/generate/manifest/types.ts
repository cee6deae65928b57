import { infoOf, type Field, type Schema } from '../../../src/manifest/schema/describe.js';
import { defOf, isOptional, namedType, namedTypes, unwrap, type NamedType } from './walk.js';

/*
 * Writes the TypeScript types of the manifest, with the descriptions of the schema as comments, so that editors show
 * them. There are two versions, one for the manifest as an author writes it and one for the manifest as the parser
 * returns it, in which list items have ids.
 */

/** TypeScript names that differ from the schema's, because the usual name is a global type or is unclear. */
const RENAMED: Readonly<Record<string, string>> = {
  Document: 'TrustDocument',
  Location: 'ProcessingLocation',
};

/** Names of the model for parts of a type that have no name in the schema. */
const ALIASES = `/** What a section shows: \`faq\`, \`documents\` and so on, or \`prose\`. */
export type SectionType = Section['type'];

/** A cell of a table: a text, a number or a link. */
export type TableCell = TableBlock['rows'][number][number];
`;

export interface TypesOptions {
  /** The name of the type of the whole manifest. */
  readonly root: string;
  /** Whether every list item that may have an id has one. */
  readonly hasIds: boolean;
}

const comment = (text: string): string => `/** ${text.replaceAll('*/', '*\\/')} */`;

const typescript = ({ root, hasIds }: TypesOptions): string => {
  const nameOf = ({ name }: NamedType): string => (name === 'Manifest' ? root : (RENAMED[name] ?? name));

  /** Returns true if a type gets a declaration. Objects, closed sets of words, and unions of objects do. */
  const isDeclared = (type: NamedType): boolean =>
    Boolean(type.fields ?? type.words) || defOf(type.schema).discriminator !== undefined;

  const code = (schema: Schema): string => {
    const type = namedType(schema);
    return type && isDeclared(type) ? nameOf(type) : definition(schema);
  };

  const definition = (schema: Schema): string => {
    const { type, element, options, valueType, values } = defOf(schema);
    const { words } = infoOf(schema) ?? {};
    if (words)
      return Object.keys(words)
        .map((word) => `'${word}'`)
        .join(' | ');
    if (element) return `readonly (${code(element)})[]`;
    if (options) {
      const all = new Set(options.flatMap((option) => code(option).split(' | ')));
      if (all.has('string')) all.delete('""');
      return [...all].join(' | ');
    }
    if (valueType) return `Readonly<Record<string, ${code(valueType)}>>`;
    return values ? values.map((value) => JSON.stringify(value)).join(' | ') : type;
  };

  const fieldCode = ([key, { schema, description }]: readonly [string, Field]): string => {
    const type = code(unwrap(schema));
    const isLeftOut = isOptional(schema) && !(hasIds && key === 'id');
    return `${comment(description)}\nreadonly ${key}${isLeftOut ? `?: ${type} | undefined` : `: ${type}`};`;
  };

  const declaration = (type: NamedType): string => {
    const head = comment(type.description);
    const name = nameOf(type);
    return type.fields
      ? `${head}\nexport interface ${name} {\n${Object.entries(type.fields).map(fieldCode).join('\n')}\n}`
      : `${head}\nexport type ${name} = ${definition(type.schema)};`;
  };

  return namedTypes().filter(isDeclared).map(declaration).join('\n\n');
};

/** Returns the source of a file with the types of the manifest. */
export const typesSource = (options: TypesOptions): string =>
  `// Generated from the schema in src/manifest/schema/ by "npm run generate". Do not edit.

/* ${
    options.hasIds
      ? 'The manifest as the parser returns it: frozen, and every list item that may have an id has one.'
      : 'The manifest as an author writes it.'
  } */

${typescript(options)}

${options.hasIds ? ALIASES : ''}`;
