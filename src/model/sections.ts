import { says } from './says.js';
import type { Section, SectionType, TrustModel } from './types.js';

const some = (...lists: (readonly unknown[] | undefined)[]): boolean =>
  lists.some((list) => list !== undefined && list.length > 0);

/** Whether a manifest holds anything for a section of this type to show. */
const holds: Readonly<Record<Exclude<SectionType, 'prose'>, (model: TrustModel) => boolean>> = {
  overview: (model) =>
    Boolean(model.title ?? model.summary ?? model.organization) ||
    says(model.review) ||
    some(model.scope, model.highlights, model.figures),
  'control-grid': ({ controls }) => some(controls?.groups, controls?.layers),
  'compliance-matrix': (model) => some(model.assurances, model.frameworks, model.assessments),
  crosswalk: ({ controls }) =>
    some(
      ...(controls?.groups ?? []).flatMap((group) => [
        group.requirements,
        ...(group.controls ?? []).map((control) => control.requirements),
      ]),
    ),
  'subprocessor-table': ({ subprocessors }) => says(subprocessors),
  'data-handling': ({ dataHandling, privacy, ai }) => [dataHandling, privacy, ai].some(says),
  documents: (model) => some(model.documents),
  responsibilities: (model) => some(model.responsibilities, model.limitations),
  'disclosure-form': ({ disclosure }) => says(disclosure),
  faq: (model) => some(model.faq),
  updates: (model) => some(model.updates, model.roadmap),
  contacts: (model) => some(model.contacts, model.links),
};

const order = Object.keys(holds) as Exclude<SectionType, 'prose'>[];

/** All types of section but `prose`, which is one of the manifest's own, in the usual order. */
export const SECTION_TYPES: readonly SectionType[] = order;

/**
 * The types of section for which the manifest holds something, in the usual order.
 *
 * @example filledSections(model) // ['overview', 'control-grid', 'faq']
 */
export const filledSections = (model: TrustModel): readonly SectionType[] =>
  order.filter((type) => holds[type](model));

/**
 * The sections of a page whose manifest names none: what the manifest holds, in the usual order. The
 * crosswalk shows the same controls a second time, so it comes only where it is asked for.
 *
 * @example defaultSections(model).includes('faq')
 */
export const defaultSections = (model: TrustModel): readonly SectionType[] =>
  filledSections(model).filter((type) => type !== 'crosswalk');

/** The names in a list as an attribute has it. Frameworks clear a property with null or undefined, whatever its type says. */
export const namesIn = (list: string | null | undefined): readonly string[] =>
  list?.split(/\s+/).filter(Boolean) ?? [];

/** A section as the page lays it out: what the manifest says of it, or just its type. */
export type PlacedSection = Partial<Section> & { readonly id: string; readonly type: SectionType };

/**
 * The sections of a page, in order.
 *
 * @param wanted Section types or ids of sections, as the attribute `sections` gives them: which, in what
 *   order. Absent: the manifest's own order, or a sensible one.
 * @example
 * placedSections(model, ['control-grid', 'faq']).map((section) => section.type);
 */
export const placedSections = (model: TrustModel, wanted?: readonly string[]): readonly PlacedSection[] => {
  const filled = new Set(filledSections(model));
  const own = model.sections ?? [];
  const shows = (section: PlacedSection): boolean =>
    section.type === 'prose'
      ? some(section.content, section.closing) || section.intro !== undefined
      : filled.has(section.type) || some(section.content, section.closing);
  if (wanted !== undefined && wanted.length > 0) {
    const placed = wanted.flatMap((name): PlacedSection[] => {
      const byName = own.filter((section) => section.id === name || section.type === name);
      const type = order.find((known) => known === name);
      return byName.length > 0 ? byName : type ? [{ id: type, type }] : [];
    });
    // Named twice is shown once: two sections with one id would share an anchor.
    const ids = placed.map((section) => section.id);
    return placed.filter((section, index) => ids.indexOf(section.id) === index && shows(section));
  }
  const placed = own.length > 0 ? own : defaultSections(model).map((type) => ({ id: type, type }));
  return placed.filter(shows);
};
