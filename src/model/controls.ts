import { hasPassed } from '../text/has-passed.js';
import { fold, searchTerms } from '../text/fold.js';
import { citeRequirement, frameworkName, parseRequirementRef } from './frameworks.js';
import type { Control, ControlGroup, Controls, ControlStatus, TrustModel } from './types.js';
import { blockWords, type Plain } from './words.js';

/** What a reader has asked the control grid for. An empty string asks for nothing. */
export interface ControlFilter {
  readonly text: string;
  /** A key as `statusKey` gives it. */
  readonly status: string;
  /** Id of a layer, or `NOT_STATED`. */
  readonly layer: string;
  /** Id of a framework. */
  readonly framework: string;
}

export const NO_FILTER: ControlFilter = Object.freeze({ text: '', status: '', layer: '', framework: '' });

/** Stands for controls that say nothing of the matter. No id begins with a hyphen. */
export const NOT_STATED = '-';

/** One choice of a filter. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** The choices of each filter; none where there is nothing to choose between. */
export interface FilterOptions {
  readonly status: readonly FilterOption[];
  readonly layer: readonly FilterOption[];
  readonly framework: readonly FilterOption[];
}

/** The words that a control is found by. */
export interface ControlWords {
  readonly plain: Plain;
  readonly status: (status: ControlStatus) => string;
  readonly notStated: string;
}

/** A group as it is shown: which of its controls, out of how many. */
export interface GroupView {
  readonly group: ControlGroup;
  readonly controls: readonly Control[];
  /** How many controls the group has, shown or not. */
  readonly total: number;
}

/** What is shown of a control grid. */
export interface ControlsView {
  readonly groups: readonly GroupView[];
  /** How many controls are shown. */
  readonly count: number;
}

type FilterContext = Pick<Partial<TrustModel>, 'controls' | 'frameworks'>;

const NO_CONTROLS: readonly Control[] = Object.freeze([]);
const statuses: readonly ControlStatus[] = [
  'implemented',
  'partial',
  'alternative',
  'planned',
  'not-offered',
  'not-applicable',
];

/**
 * How many controls there are in all groups.
 *
 * @example countAllControls(model.controls) // 42
 */
export const countAllControls = (controls: Controls | undefined): number =>
  (controls?.groups ?? []).reduce((sum, group) => sum + (group.controls?.length ?? 0), 0);

/** Whether anything is asked for. */
export const isFiltering = ({ text, status, layer, framework }: ControlFilter): boolean =>
  Boolean(text.trim() || status || layer || framework);

/** The status of a control as a filter compares it: typed, or the author's own words, or not stated. */
export const statusKey = ({ status, statusLabel }: Control, plain: Plain): string =>
  status ?? (statusLabel && plain(statusLabel) ? `${NOT_STATED}${plain(statusLabel)}` : NOT_STATED);

/**
 * Whether a control was planned for a day that has passed, and is not reported as there, or as not to come.
 *
 * @param now Milliseconds since the epoch; absent, nothing has passed yet.
 * @example isLate({ planned: '2026-Q1', status: 'planned' }, Date.UTC(2026, 3, 1)) // true
 */
export const isLate = (
  { planned, status = 'planned' }: Pick<Partial<Control>, 'planned' | 'status'>,
  now: number | undefined,
): boolean => (status === 'planned' || status === 'partial') && hasPassed(planned, now);

/** All requirements that a control serves, its own and those that its group names for all in it. */
export const requirementsOf = (control: Control, group: ControlGroup): readonly string[] =>
  group.requirements === undefined
    ? (control.requirements ?? [])
    : [...group.requirements, ...(control.requirements ?? [])];

/**
 * The name of a framework beside a requirement: the short name that the project knows, so that it is
 * "SOC 2 CC6.1" also where the manifest calls the framework "SOC 2 Security Trust Services Criteria".
 */
export const shortFrameworkName = (id: string, own: TrustModel['frameworks']): string => {
  const known = frameworkName(id);
  return known === id ? frameworkName(id, own) : known;
};

/** A requirement in full, as it is cited: `soc2/CC6.1` → "SOC 2 CC6.1". */
export const citeInFull = (ref: string, own: TrustModel['frameworks']): string => {
  const parsed = parseRequirementRef(ref);
  return `${shortFrameworkName(parsed.framework, own)} ${citeRequirement(parsed)}`;
};

const atLeastTwo = (options: readonly FilterOption[]): readonly FilterOption[] =>
  options.length < 2 ? [] : options;

/**
 * What can be filtered by: each filter only where the controls differ in it. Values in their usual or the
 * author's order, those without any last.
 */
export const filterOptions = (
  { controls, frameworks }: FilterContext,
  { plain, status, notStated }: ControlWords,
): FilterOptions => {
  const statusKeys = new Set<string>();
  const layers = new Set<string>();
  const named = new Set<string>();
  for (const group of controls?.groups ?? []) {
    for (const control of group.controls ?? []) {
      statusKeys.add(statusKey(control, plain));
      layers.add(control.layer ?? NOT_STATED);
      for (const ref of requirementsOf(control, group)) named.add(parseRequirementRef(ref).framework);
    }
  }
  const order = (ids: Set<string>, first: readonly { readonly id: string }[] | undefined): string[] => [
    ...(first ?? []).map(({ id }) => id).filter((id) => ids.has(id)),
    ...[...ids].filter((id) => id !== NOT_STATED && first?.every((item) => item.id !== id) !== false),
  ];
  const last = (ids: Set<string>): FilterOption[] =>
    ids.has(NOT_STATED) ? [{ value: NOT_STATED, label: notStated }] : [];
  const custom = [...statusKeys].filter((key) => key.startsWith(NOT_STATED) && key !== NOT_STATED);
  return {
    status: atLeastTwo([
      ...statuses.filter((key) => statusKeys.has(key)).map((key) => ({ value: key, label: status(key) })),
      ...custom.map((key) => ({ value: key, label: key.slice(NOT_STATED.length) })),
      ...last(statusKeys),
    ]),
    layer: atLeastTwo([
      ...order(layers, controls?.layers).map((id) => ({
        value: id,
        label: plain(controls?.layers?.find((layer) => layer.id === id)?.label) || id,
      })),
      ...last(layers),
    ]),
    framework: atLeastTwo(
      order(named, frameworks).map((id) => ({ value: id, label: shortFrameworkName(id, frameworks) })),
    ),
  };
};

/** The filter without what can't be chosen: a choice may be gone with the manifest it came from. */
export const usableFilter = (filter: ControlFilter, options: FilterOptions): ControlFilter => {
  const keep = (key: keyof FilterOptions): string =>
    options[key].some(({ value }) => value === filter[key]) ? filter[key] : '';
  return {
    text: filter.text,
    status: keep('status'),
    layer: keep('layer'),
    framework: keep('framework'),
  };
};

/** The folded words of a control and of all that stands on it; of a group, given no control. */
export type SearchText = (group: ControlGroup, control?: Control) => string;

/** A `SearchText` that works each one out once, when it is first asked for. */
export const createSearchText = (
  { controls, frameworks }: FilterContext,
  { plain: words, status }: ControlWords,
): SearchText => {
  // Thousands of controls lack most texts, and share their statuses and requirements.
  const plain: Plain = (text) => (text === undefined ? '' : words(text));
  const known = new WeakMap<ControlGroup | Control, string>();
  const shared = new Map<string, string>();
  const once = (key: string, make: () => string): string => {
    let made = shared.get(key);
    if (made === undefined) shared.set(key, (made = make()));
    return made;
  };
  // A status has no slash, a requirement does.
  const cite = (ref: string): string => once(ref, () => `${citeInFull(ref, frameworks)}\n${ref}`);
  // A summary speaks of the group as a whole: a word of it says little of each control in it.
  const groupWords = ({ title, summary, requirements, controls: own }: ControlGroup): string[] => [
    plain(title),
    own?.length ? '' : plain(summary),
    ...(requirements ?? []).map(cite),
  ];
  const controlWords = (control: Control): string[] => {
    const layer = controls?.layers?.find(({ id }) => id === control.layer);
    return [
      plain(control.title),
      plain(control.text),
      control.status ? once(control.status, () => status(control.status!)) : '',
      plain(control.statusLabel),
      layer ? plain(layer.label) : (control.layer ?? ''),
      plain(control.attestedBy ?? layer?.attestedBy),
      plain(controls?.evidenceClasses?.find(({ id }) => id === control.evidenceClass)?.label),
      ...(control.evidence ?? []).map(({ label }) => plain(label)),
      ...(control.requirements ?? []).map(cite),
      ...(control.content ?? []).flatMap((block) => blockWords(block, plain)),
    ];
  };
  const remember = (item: ControlGroup | Control, all: () => readonly string[]): string => {
    let text = known.get(item);
    if (text === undefined) known.set(item, (text = fold(all().join('\n'))));
    return text;
  };
  return (group, control) => {
    const own = remember(group, () => groupWords(group));
    return control ? `${remember(control, () => controlWords(control))}\n${own}` : own;
  };
};

/**
 * What is left of the groups under a filter. Without one, everything, with the very lists of the model; with
 * one, groups in which nothing is left are left out.
 *
 * @example viewControls(groups, { ...NO_FILTER, text: 'encryption' }, createSearchText(model, words), plain)
 */
export const viewControls = (
  groups: readonly ControlGroup[],
  filter: ControlFilter,
  searchText: SearchText,
  plain: Plain,
): ControlsView => {
  const terms = searchTerms(filter.text);
  const found = (group: ControlGroup, control?: Control): boolean => {
    if (terms.length === 0) return true;
    const text = searchText(group, control);
    return terms.every((term) => text.includes(term));
  };
  const inFramework = (refs: readonly string[] | undefined): boolean =>
    refs?.some((ref) => ref.startsWith(`${filter.framework}/`)) ?? false;
  const fits = (control: Control, group: ControlGroup): boolean =>
    (filter.status === '' || statusKey(control, plain) === filter.status) &&
    (filter.layer === '' || (control.layer ?? NOT_STATED) === filter.layer) &&
    (filter.framework === '' || inFramework(group.requirements) || inFramework(control.requirements)) &&
    found(group, control);

  const all = groups.map((group): GroupView => {
    const controls = group.controls ?? NO_CONTROLS;
    return { group, controls, total: controls.length };
  });
  const shown = !isFiltering(filter)
    ? all
    : all
        .map((view) => ({ ...view, controls: view.controls.filter((control) => fits(control, view.group)) }))
        .filter(({ group, controls, total }) =>
          // A group of words alone has neither status nor layer.
          total > 0
            ? controls.length > 0
            : !filter.status &&
              !filter.layer &&
              (!filter.framework || inFramework(group.requirements)) &&
              found(group),
        );
  return { groups: shown, count: shown.reduce((sum, { controls }) => sum + controls.length, 0) };
};
