// Writes dist/types/: the types of every element, generated from dist/custom-elements.json, and the declarations for
// each framework (tools/types/*.d.ts). Also writes the directives that an Angular application copies.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readElements } from './lib/elements.mjs';
import { root } from './lib/run.mjs';

const TEMPLATES = join(root, 'tools/types');
const OUT = join(root, 'dist/types');

const quoted = (name) => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);
const block = (entries) => (entries.length ? `{\n${entries.join('\n')}\n    }` : 'Record<never, never>');
const doc = (words, indent) => (words ? `${indent}/** ${words.replaceAll('*/', '*\\/')} */\n` : '');

/** Returns the type of an attribute: that of its property, and for a number also its text in HTML. */
const attributeType = ({ className }, { field, type }) =>
  `${className}['${field}'] |${/\bnumber\b/.test(type) ? ' `${number}` |' : ''} undefined`;

function entryOf(element) {
  const { className, tag, summary, attributes, events } = element;
  const settable = element.properties.filter(({ readonly }) => !readonly);
  const line = (description, name, type) => `${doc(description, '      ')}      ${quoted(name)}${type}`;
  return `${doc(summary, '  ')}  '${tag}': {
    element: ${className};
    attributes: ${block(
      attributes.map((it) => line(it.description, it.name, `?: ${attributeType(element, it)};`)),
    )};
    properties: ${block(
      settable.map((it) => line(it.description, it.name, `?: ${className}['${it.name}'] | undefined;`)),
    )};
    events: ${block(events.map((it) => line(it.description, it.name, `: ${it.type};`)))};
  };`;
}

/**
 * Returns `elements.d.ts`: one interface for each element, which the files for the frameworks map to their own types.
 */
export function elementTypes(elements) {
  const imports = elements.map(({ className, path }) => `import type { ${className} } from '../${path}';`);
  return `/** What every element takes and tells. Written by the build. */
${imports.join('\n')}
import type { TrustEvent } from '../src/element/events.js';

export interface TrustElements {
${elements.map(entryOf).join('\n')}
}

export type TrustTag = keyof TrustElements;
export type Attributes<Tag extends TrustTag> = TrustElements[Tag]['attributes'];
export type Properties<Tag extends TrustTag> = TrustElements[Tag]['properties'];

/** Attributes by the names that HTML has for them, and the properties that have none. */
export type Settable<Tag extends TrustTag> = Attributes<Tag> &
  Pick<Properties<Tag>, Exclude<keyof Properties<Tag>, ${fieldsOf(elements)}>>;

/** Events as attributes that begin with \`Prefix\`. */
export type Listeners<Tag extends TrustTag, Prefix extends string> = {
  [Name in keyof TrustElements[Tag]['events'] & string as \`\${Prefix}\${Name}\`]?:
    | ((
        event: TrustElements[Tag]['events'][Name] & {
          readonly currentTarget: TrustElements[Tag]['element'];
        },
      ) => void)
    | undefined;
};
`;
}

/** The properties that have an attribute, as a union. */
function fieldsOf(elements) {
  const fields = new Set(elements.flatMap(({ attributes }) => attributes.map(({ field }) => field)));
  return [...fields]
    .sort()
    .map((field) => `'${field}'`)
    .join(' | ');
}

const ANGULAR_HEAD = `/**
 * The elements for Angular's templates, so that the compiler checks their names and what is bound to them.
 * Written by the build of trust-center {{version}}; copy it into your sources, where Angular compiles it:
 *
 *   cp node_modules/trust-center/dist/angular/trust-elements.ts src/trust-elements.ts
 *
 * @example
 * @Component({ imports: [TRUST_ELEMENTS], template: \`<trust-center [manifest]="manifest" />\` })
 *
 * Each directive hands what is bound to it on to the element. Events need none: \`(trust-load)\` is an event
 * of the element itself, and typed by it.
 */
import { Directive, ElementRef, inject, Input } from '@angular/core';
`;

function directiveOf({ tag, className, summary, properties }) {
  const inputs = properties
    .filter(({ readonly }) => !readonly)
    .map(
      ({
        name,
        description,
      }) => `${doc(description, '  ')}  @Input() set ${name}(value: ${className}['${name}']) {
    this.#element.${name} = value;
  }`,
    );
  return `/** ${summary} */
@Directive({ selector: '${tag}' })
export class ${className}Directive {
  readonly #element = inject<ElementRef<${className}>>(ElementRef).nativeElement;

${inputs.join('\n')}
}`;
}

/** Directives with typed inputs, one for each element. */
export function angularDirectives(elements, version) {
  const classes = elements.map(({ className }) => className);
  return `${ANGULAR_HEAD.replace('{{version}}', version)}import type {
${classes.map((name) => `  ${name},`).join('\n')}
} from 'trust-center/elements';

${elements.map(directiveOf).join('\n\n')}

/** All of them, for the \`imports\` of a component. */
export const TRUST_ELEMENTS = [
${classes.map((name) => `  ${name}Directive,`).join('\n')}
] as const;
`;
}

export async function buildTypes() {
  const elements = await readElements();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await mkdir(OUT, { recursive: true });
  await mkdir(join(root, 'dist/angular'), { recursive: true });
  await writeFile(join(OUT, 'elements.d.ts'), elementTypes(elements));
  await writeFile(join(root, 'dist/angular/trust-elements.ts'), angularDirectives(elements, version));
  for (const file of await readdir(TEMPLATES)) {
    await writeFile(join(OUT, file), await readFile(join(TEMPLATES, file)));
    // Empty modules, so that a bundler can resolve an import of the types that was written as if they were code.
    await writeFile(join(OUT, file.replace(/\.d\.ts$/, '.js')), 'export {};\n');
  }
}
