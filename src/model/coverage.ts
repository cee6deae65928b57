import type { ControlGroup } from './types.js';

/**
 * Returns the requirement that another is a part of, or undefined for one at the top: `CC6.2` → `CC6`, `32.1.b` →
 * `32.1`, `164.312(a)(1)` → `164.312(a)`.
 */
const parent = (requirement: string): string | undefined => {
  const shorter = requirement.replace(/(?:\.[^.()/]+|\([^()]*\))$/, '');
  return shorter === requirement || shorter.endsWith('/') ? undefined : shorter;
};

/**
 * Returns a requirement and its ancestors. Stops after 8, because no real framework is deeper and a hostile manifest
 * must not cost time.
 */
const withAncestors = (ref: string): readonly string[] => {
  const refs = [ref];
  for (let at = parent(ref); at !== undefined && refs.length < 8; at = parent(at)) refs.push(at);
  return refs;
};

/**
 * Returns how many controls name each requirement. A control that names `soc2/CC6.2` also counts for `soc2/CC6`. If a
 * group names a requirement, every control in it counts. Each control counts at most once for a requirement.
 *
 * @example countControlsByRequirement(model.controls?.groups ?? []).get('soc2/CC6') // 22
 */
export const countControlsByRequirement = (groups: readonly ControlGroup[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const control of group.controls ?? []) {
      const refs = [...(group.requirements ?? []), ...(control.requirements ?? [])];
      for (const ref of new Set(refs.flatMap(withAncestors))) counts.set(ref, (counts.get(ref) ?? 0) + 1);
    }
  }
  return counts;
};
