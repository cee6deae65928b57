import { frameworkName, citeRequirement, parseRequirementRef } from './frameworks.js';
import type { Control, ControlGroup, ControlStatus, Framework, Requirement, TrustModel } from './types.js';

/** A group that names a requirement for all of its controls. */
export interface CrosswalkGroup {
  readonly group: ControlGroup;
  readonly count: number;
  /** The status that all its controls have; undefined when they differ, or one has none. */
  readonly status: ControlStatus | undefined;
  /** How many of them are implemented. */
  readonly implemented: number;
}

/** A requirement and what meets it. */
export interface CrosswalkRow {
  /** The requirement's id within its framework. */
  readonly id: string;
  /** How it is cited: `Art. 21(2)(j)`. */
  readonly cited: string;
  /** What the manifest says of it. */
  readonly requirement: Requirement | undefined;
  readonly groups: readonly CrosswalkGroup[];
  /** Controls that name it themselves, but for those of a group that is here already. */
  readonly controls: readonly Control[];
}

/** A framework and those of its requirements that controls name. */
export interface CrosswalkTable {
  readonly id: string;
  readonly name: string;
  /** What the manifest says of it. */
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
 * Controls by the requirements that they name, a table for each framework: those of the manifest in its
 * order, then others as they come. Requirements in their natural order, CC10 after CC9. What no control
 * names has no row: that is no statement about it.
 *
 * @param compare Puts ids in order, numbers by value, as `alphabetically` does.
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
