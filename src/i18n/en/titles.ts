import { sections, sectionTypes, type SectionType } from '../../section-registry.js';

type CamelCase<S extends string> = S extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<CamelCase<Rest>>}`
  : S;
type TitleKey = `${CamelCase<SectionType>}.title`;

/** Returns the message key of a section's title. */
export const titleKey = (type: SectionType): TitleKey =>
  `${type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.title` as TitleKey;

/** The title of the page, and the titles of all sections from the registry. */
export const titleWords = {
  'overview.titleOf': 'Trust center of {name}',
  ...(Object.fromEntries(sectionTypes.map((type) => [titleKey(type), sections[type].title])) as Readonly<
    Record<TitleKey, string>
  >),
} as const;
