import type { ControlGroup } from './types.js';

/** `CC6.2` → `CC6`, `32.1.b` → `32.1`, `164.312(a)(1)` → `164.312(a)`; at the top, undefined. */
const parent = (requirement: string): string | undefined => {
  const shorter = requirement.replace(/(?:\.[^.()/]+|\([^()]*\))$/, '');
  return shorter === requirement || shorter.endsWith('/') ? undefined : shorter;
};

/** A requirement and all that it is part of. Ends early: no framework is deeper, and a hostile one costs no time. */
const withWholes = (ref: string): readonly string[] => {
  const refs = [ref];
  for (let at = parent(ref); at !== undefined && refs.length < 8; at = parent(at)) refs.push(at);
  return refs;
};

/**
 * How many controls name each requirement. What names a part names the whole: a control for `soc2/CC6.2` counts
 * for `soc2/CC6`. A requirement that a group names is named by every control in it. A control counts once.
 *
 * @example countControls(model.controls?.groups ?? []).get('soc2/CC6') // 22
 */
export const countControls = (groups: readonly ControlGroup[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const control of group.controls ?? []) {
      const refs = [...(group.requirements ?? []), ...(control.requirements ?? [])];
      for (const ref of new Set(refs.flatMap(withWholes))) counts.set(ref, (counts.get(ref) ?? 0) + 1);
    }
  }
  return counts;
};
