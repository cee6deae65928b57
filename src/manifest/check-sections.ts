import { defaultSections, filledSections } from '../model/placed-sections.js';
import type { TrustModel } from '../model/types.js';
import { problem, type Path, type Problem } from './problems.js';

/**
 * Returns warnings about data that no section shows, and about sections that show nothing. They do not change the page,
 * but a reader would miss content that the author meant to show.
 */
export const checkSections = (model: TrustModel, authorPath: (path: Path) => Path): readonly Problem[] => {
  const { sections = [] } = model;
  // With an empty list, the page shows all data of the manifest, as without a list.
  if (sections.length === 0) return [];
  const warning = (path: Path, expected: string, found: string): Problem =>
    problem(authorPath(path), expected, found, 'warning', 'reference');
  const holds = 'for which the manifest holds something';
  const shown = new Set(sections.map(({ type }) => type));
  const filled = filledSections(model);
  return [
    ...sections.flatMap(({ type, content, closing }, index) =>
      type === 'prose' || filled.includes(type) || content || closing
        ? []
        : [warning(['sections', index], `a section ${holds}`, `"${type}" with nothing to show`)],
    ),
    ...defaultSections(model)
      .filter((type) => !shown.has(type))
      .map((type) => warning(['sections'], `a section of type "${type}", ${holds}`, 'none')),
  ];
};
