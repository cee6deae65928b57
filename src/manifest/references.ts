import { defaultSections, filledSections } from '../model/sections.js';
import type { TrustModel } from '../model/types.js';
import { problem, type Path, type Problem } from './problems.js';

/**
 * Names that point at nothing, and data that no section shows. The page stays as it is: these are
 * warnings for the author, because a reader would otherwise miss what the author meant to say.
 */
export const checkReferences = (model: TrustModel, authorPath: (path: Path) => Path): readonly Problem[] => {
  const problems: Problem[] = [];
  const warn = (path: Path, expected: string, found: string): void => {
    problems.push(problem(authorPath(path), expected, found, 'warning', 'reference'));
  };
  const ids = (items: readonly { readonly id: string }[] | undefined) =>
    new Set(items?.map((item) => item.id));
  const groups = model.controls?.groups ?? [];
  const known = {
    layer: ids(model.controls?.layers),
    'evidence class': ids(model.controls?.evidenceClasses),
    document: ids(model.documents),
    'scope item': ids(model.scope),
    control: ids(groups.flatMap((group) => group.controls ?? [])),
    assurance: ids(model.assurances),
    figure: ids(model.figures),
  };
  const check = (kind: keyof typeof known, path: Path, name: string | undefined): void => {
    if (name !== undefined && !known[kind].has(name)) {
      warn(path, `the id of a ${kind} of this manifest`, `"${name}"`);
    }
  };
  const checkAll = (kind: keyof typeof known, path: Path, names: readonly string[] | undefined): void =>
    names?.forEach((name, index) => check(kind, [...path, index], name));
  const checkEvidence = (
    path: Path,
    evidence: readonly { readonly document?: string | undefined }[] | undefined,
  ) =>
    evidence?.forEach((item, index) =>
      check('document', [...path, 'evidence', index, 'document'], item.document),
    );

  groups.forEach((group, g) =>
    group.controls?.forEach((control, c) => {
      const path = ['controls', 'groups', g, 'controls', c];
      check('layer', [...path, 'layer'], control.layer);
      check('evidence class', [...path, 'evidenceClass'], control.evidenceClass);
      checkAll('scope item', [...path, 'scope'], control.scope);
      checkEvidence(path, control.evidence);
    }),
  );
  model.frameworks?.forEach((framework, f) =>
    framework.requirements?.forEach((requirement, r) => {
      const path = ['frameworks', f, 'requirements', r];
      checkAll('layer', [...path, 'layers'], requirement.layers);
      check('evidence class', [...path, 'evidenceClass'], requirement.evidenceClass);
    }),
  );
  model.assurances?.forEach((assurance, index) => {
    checkAll('scope item', ['assurances', index, 'scope'], assurance.scope);
    checkEvidence(['assurances', index], assurance.evidence);
  });
  model.assessments?.forEach((assessment, index) => {
    checkAll('scope item', ['assessments', index, 'scope'], assessment.scope);
    check('document', ['assessments', index, 'report'], assessment.report);
  });
  model.subprocessors?.items?.forEach((item, index) =>
    checkAll('scope item', ['subprocessors', 'items', index, 'scope'], item.scope),
  );
  const pointers = [
    ['highlights', model.highlights],
    ['roadmap', model.roadmap],
  ] as const;
  for (const [list, items] of pointers) {
    items?.forEach((item, index) => {
      check('control', [list, index, 'control'], item.control);
      check('assurance', [list, index, 'assurance'], item.assurance);
      if ('figure' in item) check('figure', [list, index, 'figure'], item.figure);
    });
  }

  // An empty list is no choice: the page then shows what there is, as without it.
  if (model.sections && model.sections.length > 0) {
    const shown = new Set(model.sections.map((section) => section.type));
    const filled = new Set(filledSections(model));
    model.sections.forEach((section, index) => {
      if (section.type !== 'prose' && !filled.has(section.type) && !section.content && !section.closing) {
        const expected = 'a section for which the manifest holds something';
        warn(['sections', index], expected, `"${section.type}" with nothing to show`);
      }
    });
    for (const type of defaultSections(model)) {
      if (!shown.has(type)) {
        warn(['sections'], `a section of type "${type}", for which the manifest holds something`, 'none');
      }
    }
  }
  return problems;
};
