import { sections, sectionTypes } from '../section-registry.js';
import { hasContent } from './has-content.js';
import type { Section, SectionType, TrustModel } from './types.js';

/** Returns the values at a path such as `controls.groups.*.requirements`; `*` is every entry of a list. */
const valuesAt = (value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] => {
  if (key === undefined) return [value];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  return valuesAt((value as Readonly<Record<string, unknown>> | undefined)?.[key], rest);
};

/** Returns true if a manifest holds something for a type of section to show. */
export const holdsFor = (type: SectionType, model: Partial<TrustModel>): boolean =>
  sections[type].shows.some((path) => valuesAt(model, path.split('.')).some(hasContent));

/**
 * Returns the types of section for which the manifest holds something, in the usual order. Prose is not among them: its
 * content is in the manifest's `sections`.
 *
 * @example filledSections(model) // ['overview', 'control-grid', 'faq']
 */
export const filledSections = (model: TrustModel): readonly SectionType[] =>
  sectionTypes.filter((type) => holdsFor(type, model));

/**
 * Returns the sections of a page whose manifest names none: those for which it holds something, in the usual order,
 * without the ones that come only on request.
 *
 * @example defaultSections(model).includes('faq')
 */
export const defaultSections = (model: TrustModel): readonly SectionType[] =>
  filledSections(model).filter((type) => !('byDefault' in sections[type]));

/** Returns the names in an attribute, which separates them by blanks. Accepts null, as frameworks clear a property with it. */
export const namesIn = (list: string | null | undefined): readonly string[] =>
  list?.split(/\s+/).filter(Boolean) ?? [];

/** A section on the page: the manifest's entry for it, or only its type. */
export type PlacedSection = Partial<Section> & { readonly id: string; readonly type: SectionType };

/**
 * Returns the sections of a page, in order, without those that have nothing to show.
 *
 * @param wanted Types or ids of the sections to show, in order, from the attribute `sections`. If it is absent or empty,
 *   the manifest's own `sections` decide, or else `defaultSections`.
 * @example
 * placedSections(model, ['control-grid', 'faq']).map((section) => section.type);
 */
export const placedSections = (model: TrustModel, wanted?: readonly string[]): readonly PlacedSection[] => {
  const filled = new Set(filledSections(model));
  const own = model.sections ?? [];
  const shows = ({ type, intro, content, closing }: PlacedSection): boolean =>
    filled.has(type) ||
    hasContent(content) ||
    hasContent(closing) ||
    (type === 'prose' && intro !== undefined);
  if (wanted !== undefined && wanted.length > 0) {
    const placed = wanted.flatMap((name): PlacedSection[] => {
      const byName = own.filter((section) => section.id === name || section.type === name);
      const type = sectionTypes.find((known) => known === name && known !== 'prose');
      return byName.length > 0 ? byName : type ? [{ id: type, type }] : [];
    });
    // Show a section only once, because two sections with the same id would have the same anchor.
    const ids = placed.map((section) => section.id);
    return placed.filter((section, index) => ids.indexOf(section.id) === index && shows(section));
  }
  const placed = own.length > 0 ? own : defaultSections(model).map((type) => ({ id: type, type }));
  return placed.filter(shows);
};
