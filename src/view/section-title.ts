import type { Locale } from '../i18n/locale.js';
import type { SectionType } from '../model/types.js';

type CamelCase<S extends string> = S extends `${infer Word}-${infer Rest}`
  ? `${Word}${Capitalize<CamelCase<Rest>>}`
  : S;

/** `control-grid` → `controlGrid.title`. Worked out, since a table would name all sections in each. */
const titleKey = (type: SectionType) =>
  `${type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}.title` as `${CamelCase<SectionType>}.title`;

/** The title of a section where the manifest gives none. */
export const sectionTitle = (type: SectionType, { t }: Locale): string => t(titleKey(type));
