import { frameworkName, citeRequirement, parseRequirementRef } from './frameworks.js';
import type { Control, ControlGroup, ControlStatus, Framework, Requirement, TrustModel } from './types.js';

/** A control group that names a requirement for all of its controls. */
export interface CrosswalkGroup {
  readonly group: ControlGroup;
  readonly count: number;
  /** The status that all its controls share. Undefined if they differ, or if one has no status. */
  readonly status: ControlStatus | undefined;
  /** How many of its controls are implemented. */
  readonly implemented: number;
}

/** A requirement with the controls and groups that name it. */
export interface CrosswalkRow {
  /** The requirement's id within its framework. */
  readonly id: string;
  /** How the requirement is cited, such as `Art. 21(2)(j)`. */
  readonly cited: string;
  /** The manifest's own entry for the requirement, if there is one. */
  readonly requirement: Requirement | undefined;
  readonly groups: readonly CrosswalkGroup[];
  /** Controls that name the requirement themselves, except those in one of `groups`. */
  readonly controls: readonly Control[];
}

/** A framework with those of its requirements that controls name. */
export interface CrosswalkTable {
  readonly id: string;
  readonly name: string;
  /** The manifest's own entry for the framework, if there is one. */
  readonly framework: Framework | undefined;
  readonly rows: readonly CrosswalkRow[];
}

const summarize = (group: ControlGroup): CrosswalkGroup => {
  const controls = group.controls ?? [];
  const [first] = controls;
  return {
    group,
    count: controls.length,
    status: controls.every(({ status }) => status === first?.status) ? first?.status : undefined,
    implemented: controls.filter(({ status }) => status === 'implemented').length,
  };
};

/**
 * Returns one table for each framework, with the controls that name each of its requirements. Frameworks of the manifest
 * come first, in its order, then the others in order of appearance. Requirements are in natural order (CC10 after CC9).
 * A requirement that no control names has no row, because the manifest makes no statement about it.
 *
 * @param compare Compares two ids, with numbers by value, as `alphabetically` does.
 * @example crosswalk(model, alphabetically(locale)).map(({ name, rows }) => `${name}: ${rows.length}`)
 */
export const crosswalk = (
  { controls, frameworks }: Pick<Partial<TrustModel>, 'controls' | 'frameworks'>,
  compare: (a: string, b: string) => number,
): readonly CrosswalkTable[] => {
  const named = new Map<string, Map<string, { groups: ControlGroup[]; controls: Control[] }>>();
  const row = (ref: string) => {
    const { framework, requirement } = parseRequirementRef(ref);
    const rows = named.get(framework) ?? new Map<string, { groups: ControlGroup[]; controls: Control[] }>();
    const entry = rows.get(requirement) ?? { groups: [], controls: [] };
    named.set(framework, rows.set(requirement, entry));
    return entry;
  };
  for (const group of controls?.groups ?? []) {
    const whole = new Set(group.requirements);
    for (const ref of whole) row(ref).groups.push(group);
    for (const control of group.controls ?? []) {
      for (const ref of new Set(control.requirements)) {
        if (!whole.has(ref)) row(ref).controls.push(control);
      }
    }
  }
  const own = (frameworks ?? []).map(({ id }) => id).filter((id) => named.has(id));
  const ids = new Set([...own, ...named.keys()]);
  return [...ids].map((id) => {
    const framework = frameworks?.find((item) => item.id === id);
    const requirements = new Map(framework?.requirements?.map((item) => [item.id, item]));
    const rows = [...(named.get(id) ?? [])].sort(([a], [b]) => compare(a, b));
    return {
      id,
      name: frameworkName(id, frameworks),
      framework,
      rows: rows.map(([requirement, entry]) => ({
        id: requirement,
        cited: citeRequirement({ framework: id, requirement }),
        requirement: requirements.get(requirement),
        groups: entry.groups.map(summarize),
        controls: entry.controls,
      })),
    };
  });
};
