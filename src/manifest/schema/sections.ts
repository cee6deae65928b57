import { sections, sectionTypes, type SectionType } from '../../section-registry.js';
import { content } from './content.js';
import { obj, oneOf, optional, required } from './describe.js';
import { id, text } from './primitives.js';

/** Names the fields of the manifest that a section shows. */
const meaning = (type: SectionType): string => {
  const { title, shows } = sections[type];
  if (shows.length === 0) return `${title}: the section’s own \`content\`.`;
  const fields = [...new Set(shows.map((path) => `\`${path.split('.')[0]}\``))].join(', ');
  const onRequest = 'byDefault' in sections[type] ? ' Shown only if `sections` names it.' : '';
  return `${title}: ${fields}.${onRequest}`;
};

export const sectionType = oneOf(
  Object.fromEntries(sectionTypes.map((type) => [type, meaning(type)])) as Record<SectionType, string>,
  { called: 'a section of type' },
);

export const section = obj({
  name: 'Section',
  title: 'Section',
  description:
    'A section of the page: which data it shows, under which title, and with which text before and after. The data is in the rest of the manifest; only `prose` has its own content.',
  fields: {
    id: optional(
      id,
      'Anchor of a `prose` section, and its name in the attribute `sections`. If left out, it is derived from the title.',
    ),
    type: required(
      sectionType,
      'Which data the section shows. A type that this version of the library does not know is left out with a warning.',
    ),
    title: optional(text, 'Heading. If left out, the usual one in the reader’s language.'),
    navTitle: optional(text, 'A shorter title for the navigation. If left out, the title.'),
    intro: optional(text, 'A paragraph between the heading and the data.'),
    content: optional(
      content,
      'Blocks between the introduction and the data; the body of a `prose` section.',
    ),
    closing: optional(content, 'Blocks after the data.'),
  },
  example: {
    type: 'control-grid',
    title: 'Controls',
    navTitle: 'Controls',
    intro: 'What the platform enforces, what we inherit, and what depends on people.',
    closing: [{ type: 'paragraph', text: 'Last walked through with an auditor in May 2026.' }],
  },
});
