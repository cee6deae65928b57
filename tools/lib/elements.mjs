// Reads dist/custom-elements.json into plain lists, for types and completion data.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Members that are public only because `<trust-center>` sets or calls them on its sections. Pages do not use them. */
const INTERNAL = new Set(['frame', 'data', 'section', 'type', 'placed', 'anchor', 'receive', 'dress']);

/** Returns the members of a union of string literals, or undefined for another type. */
export const choices = (type) => {
  const parts = type.split('|').map((part) => part.trim());
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map((part) => part.slice(1, -1)) : undefined;
};

/** Returns the text of a doc comment on one line. */
export const oneLine = (words = '') => words.replace(/\s+/g, ' ').trim();

const described = ({ name, description }) => ({ name, description: oneLine(description) });

/**
 * @typedef {{ name: string, description: string }} Described
 * @typedef {Described & { type: string }} Typed
 * @typedef {Typed & { field: string }} Attribute `field`: the property behind it
 * @typedef {Typed & { readonly: boolean, attribute: string | undefined, default: string | undefined }} Property
 * @typedef {Described & { parameters: string[], returns: string }} Method
 * @typedef {{ tag: string, className: string, path: string, summary: string, description: string,
 *   attributes: Attribute[], properties: Property[], methods: Method[], events: Typed[],
 *   slots: Described[], parts: Described[], cssProperties: Described[] }} Element
 */

/** @returns {Element} */
function elementOf(declaration, path) {
  const { tagName: tag, name: className, description = '' } = declaration;
  const attributes = (declaration.attributes ?? []).map((attribute) => ({
    ...described(attribute),
    type: attribute.type?.text ?? 'string',
    field: attribute.fieldName ?? attribute.name,
  }));
  const properties = (declaration.members ?? [])
    .filter(({ kind, name, static: isStatic }) => kind === 'field' && !isStatic && !INTERNAL.has(name))
    .map((field) => ({
      ...described(field),
      type: field.type?.text ?? 'unknown',
      default: field.default,
      readonly: field.readonly === true,
      attribute: attributes.find(({ field: name }) => name === field.name)?.name,
    }));
  return {
    tag,
    className,
    path,
    summary: oneLine(description.split('\n\n')[0]),
    description: description.trim(),
    attributes,
    properties,
    methods: (declaration.members ?? [])
      .filter(({ kind, name, static: isStatic }) => kind === 'method' && !isStatic && !INTERNAL.has(name))
      .map((method) => ({
        ...described(method),
        parameters: (method.parameters ?? []).map(({ name }) => name),
        returns: method.return?.type?.text ?? 'void',
      })),
    events: (declaration.events ?? []).map((event) => ({ ...described(event), type: event.type.text })),
    slots: (declaration.slots ?? []).map(described),
    parts: (declaration.cssParts ?? []).map(described),
    cssProperties: (declaration.cssProperties ?? []).map(described),
  };
}

/** Returns the elements of a custom elements manifest, sorted by tag. */
export const elementsIn = ({ modules }) =>
  modules
    .flatMap(({ path, declarations = [] }) =>
      declarations
        .filter(({ tagName }) => tagName)
        .map((declaration) => elementOf(declaration, path.replace(/^dist\//, ''))),
    )
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));

/** Returns a class of a custom elements manifest that is not an element itself, such as a base class. */
export const classIn = ({ modules }, className) =>
  modules
    .flatMap(({ path, declarations = [] }) =>
      declarations
        .filter(({ name }) => name === className)
        .map((declaration) => elementOf(declaration, path)),
    )
    .at(0);

/** Returns the elements of the built package. */
export const readElements = async (from = join(root, 'dist')) =>
  elementsIn(JSON.parse(await readFile(join(from, 'custom-elements.json'), 'utf8')));

/** Returns the public custom properties, from the design tokens. */
export async function readCssProperties() {
  const tokens = JSON.parse(await readFile(join(root, 'src/styles/tokens.json'), 'utf8'));
  return Object.entries(tokens)
    .filter(([group]) => !group.startsWith('$'))
    .flatMap(([, members]) =>
      Object.entries(members)
        .filter(([name]) => !name.startsWith('$'))
        .map(([, token]) => {
          const { property, css } = token.$extensions['trust-center'];
          return { name: property, description: token.$description, default: css };
        }),
    );
}
