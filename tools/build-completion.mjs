// Writes the completion data for editors: VS Code's custom data for HTML and CSS, and JetBrains' web-types.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { choices, readCssProperties, readElements } from './lib/elements.mjs';
import { root } from './lib/run.mjs';

const markdown = (value) => ({ kind: 'markdown', value });
const valuesOf = ({ type }) => choices(type)?.map((name) => ({ name }));

/** Returns a list under a heading, for things that VS Code's format has no field for. */
const section = (title, items, show) =>
  items.length
    ? [`**${title}**\n\n${items.map((item) => `- ${show(item)}: ${item.description}`).join('\n')}`]
    : [];

const code = ({ name }) => `\`${name}\``;
const partsOf = ({ parts }) => section('Parts', parts, ({ name }) => `\`::part(${name})\``);
const tagDescription = ({ description, properties, events, slots, parts }) =>
  [
    description,
    ...section('Properties', properties, (it) => `\`${it.name}\`${it.readonly ? ' (read-only)' : ''}`),
    ...section('Events', events, code),
    ...section('Slots', slots, ({ name }) => (name ? `\`${name}\`` : 'the default one')),
    ...partsOf({ parts }),
  ].join('\n\n');

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export const htmlCustomData = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: markdown(tagDescription(element)),
    attributes: element.attributes.map((attribute) => {
      const values = valuesOf(attribute);
      return {
        name: attribute.name,
        description: markdown(attribute.description),
        ...(values && { values }),
      };
    }),
  })),
});

const withDefault = (property) => `${property.description}\n\nDefault: \`${property.default}\``;

/** https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md */
export const cssCustomData = (properties) => ({
  version: 1.1,
  properties: properties.map((property) => ({
    name: property.name,
    description: markdown(withDefault(property)),
  })),
});

const plain = ({ name, description }) => ({ name, description });
const typed = ({ name, description, type, readonly }) => ({
  name,
  description: readonly ? `Read-only. ${description}` : description,
  type,
});

/** Returns parts by name, each with its description in every element that has it, because CSS parts belong to no element. */
function pseudoElements(elements) {
  const places = new Map();
  for (const { tag, parts } of elements)
    for (const { name, description } of parts)
      places.set(name, [...(places.get(name) ?? []), `\`<${tag}>\`: ${description}`]);
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, lines]) => ({ name: `part(${name})`, description: lines.join('\n\n') }));
}

/** https://plugins.jetbrains.com/docs/intellij/polysymbols-web-types.html */
export const webTypes = (elements, cssProperties, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        // Web-types has no field for the parts of an element, so the description lists them.
        description: [element.description, ...partsOf(element)].join('\n\n'),
        attributes: element.attributes.map((attribute) => ({
          ...plain(attribute),
          value: { type: choices(attribute.type) ?? attribute.type },
        })),
        slots: element.slots.map(plain),
        js: {
          properties: element.properties.map(typed),
          events: element.events.map(plain),
        },
      })),
    },
    css: {
      properties: cssProperties.map((property) => ({
        name: property.name,
        description: property.description,
        default: property.default,
      })),
      'pseudo-elements': pseudoElements(elements),
    },
  },
});

export async function buildCompletion() {
  const [elements, properties] = [await readElements(), await readCssProperties()];
  const pack = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const write = (file, data) => writeFile(join(root, 'dist', file), `${JSON.stringify(data, null, 2)}\n`);
  await write('vscode.html-custom-data.json', htmlCustomData(elements));
  await write('vscode.css-custom-data.json', cssCustomData(properties));
  await write('web-types.json', webTypes(elements, properties, pack));
}
