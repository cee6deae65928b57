import { hasPassed } from '../text/has-passed.js';
import { fold, searchTerms } from '../text/fold.js';
import { citeRequirement, frameworkName, parseRequirementRef } from './frameworks.js';
import { memoize } from './memoize.js';
import type { Control, ControlGroup, Controls, ControlStatus, TrustModel } from './types.js';
import { blockTexts, type ToPlainText } from './block-texts.js';

/** The search and filters that a reader has set in the control grid. An empty string means that a filter is not set. */
export interface ControlFilter {
  readonly query: string;
  /** A key from `statusKey`. */
  readonly status: string;
  /** Id of a layer, or `NOT_STATED`. */
  readonly layer: string;
  /** Id of a framework. */
  readonly framework: string;
}

/** A filter that shows every control. */
export const NO_FILTER: ControlFilter = Object.freeze({ query: '', status: '', layer: '', framework: '' });

/** Filter value for controls without a status or a layer. It cannot clash with an id: no id begins with a hyphen. */
export const NOT_STATED = '-';

/** One option of a filter. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** The options of each filter. A filter has no options if the controls do not differ in it. */
export interface FilterOptions {
  readonly status: readonly FilterOption[];
  readonly layer: readonly FilterOption[];
  readonly framework: readonly FilterOption[];
}

/**
 * Functions and words that turn the fields of a control into text, for the search and for the labels of the filters.
 */
export interface ControlWords {
  readonly plain: ToPlainText;
  readonly status: (status: ControlStatus) => string;
  readonly notStated: string;
}

/** A group with those of its controls that match the filter. */
export interface GroupView {
  readonly group: ControlGroup;
  readonly controls: readonly Control[];
  /** Number of controls in the group, shown or not. */
  readonly total: number;
}

/** The part of a control grid that matches a filter. */
export interface ControlsView {
  readonly groups: readonly GroupView[];
  /** Number of controls that are shown. */
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
 * Returns the number of controls in all groups.
 *
 * @example countAllControls(model.controls) // 42
 */
export const countAllControls = (controls: Controls | undefined): number =>
  (controls?.groups ?? []).reduce((sum, group) => sum + (group.controls?.length ?? 0), 0);

/** Returns whether a search or a filter is set. */
export const isFiltering = ({ query, status, layer, framework }: ControlFilter): boolean =>
  Boolean(query.trim() || status || layer || framework);

/**
 * Returns the key by which a filter compares the status of a control: its status, or else the author's own wording
 * (`statusLabel`), or else `NOT_STATED`.
 *
 * @example statusKey({ id: 'a', title: 'A', status: 'planned' }, plain) // 'planned'
 */
export const statusKey = ({ status, statusLabel }: Control, plain: ToPlainText): string =>
  status ?? (statusLabel && plain(statusLabel) ? `${NOT_STATED}${plain(statusLabel)}` : NOT_STATED);

/**
 * Returns whether a control is late: the date for which it was planned has passed, and its status is still `planned` or
 * `partial`. A control without a status counts as planned.
 *
 * @param now Milliseconds since the epoch. If it is undefined, as in the first render, no date counts as passed.
 * @example isLate({ planned: '2026-Q1', status: 'planned' }, Date.UTC(2026, 3, 1)) // true
 */
export const isLate = (
  { planned, status = 'planned' }: Pick<Partial<Control>, 'planned' | 'status'>,
  now: number | undefined,
): boolean => (status === 'planned' || status === 'partial') && hasPassed(planned, now);

/** Returns the requirements of a control: those that its group names for all its controls, then its own. */
export const requirementsOf = (control: Control, group: ControlGroup): readonly string[] =>
  group.requirements === undefined
    ? (control.requirements ?? [])
    : [...group.requirements, ...(control.requirements ?? [])];

/**
 * Returns the short name of a framework, to be shown before a requirement. The name that the project knows wins over the
 * manifest's, so that it reads "SOC 2 CC6.1" even if the manifest calls the framework "SOC 2 Security Trust Services
 * Criteria".
 *
 * @param own The frameworks of the manifest.
 * @example shortFrameworkName('soc2', model.frameworks) // 'SOC 2'
 */
export const shortFrameworkName = (id: string, own: TrustModel['frameworks']): string => {
  const known = frameworkName(id);
  return known === id ? frameworkName(id, own) : known;
};

/**
 * Returns the full citation of a requirement, with the name of its framework.
 *
 * @param own The frameworks of the manifest.
 * @example citeInFull('soc2/CC6.1', model.frameworks) // 'SOC 2 CC6.1'
 */
export const citeInFull = (ref: string, own: TrustModel['frameworks']): string => {
  const parsed = parseRequirementRef(ref);
  return `${shortFrameworkName(parsed.framework, own)} ${citeRequirement(parsed)}`;
};

const atLeastTwo = (options: readonly FilterOption[]): readonly FilterOption[] =>
  options.length < 2 ? [] : options;

/**
 * Returns the options of each filter. A filter has options only if the controls differ in it. Statuses come in their
 * usual order and layers and frameworks in the author's, followed by "not stated".
 *
 * @example filterOptions(model, words).layer // [{ value: 'platform', label: 'Platform' }, …]
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
        label: plain(controls?.layers?.find((layer) => layer.id === id)?.title) || id,
      })),
      ...last(layers),
    ]),
    framework: atLeastTwo(
      order(named, frameworks).map((id) => ({ value: id, label: shortFrameworkName(id, frameworks) })),
    ),
  };
};

/**
 * Returns the filter without choices that no longer exist, which happens after a new manifest has been loaded.
 *
 * @example usableFilter({ ...NO_FILTER, layer: 'removed' }, options).layer // ''
 */
export const usableFilter = (filter: ControlFilter, options: FilterOptions): ControlFilter => {
  const keep = (key: keyof FilterOptions): string =>
    options[key].some(({ value }) => value === filter[key]) ? filter[key] : '';
  return {
    query: filter.query,
    status: keep('status'),
    layer: keep('layer'),
    framework: keep('framework'),
  };
};

/**
 * Returns the folded search text of a control, including its group's. Without a control, returns the text of the group
 * alone.
 */
export type SearchText = (group: ControlGroup, control?: Control) => string;

/**
 * Returns a memoized `SearchText`, which computes the text of each control and group on first use.
 *
 * @example createSearchText(model, words)(group, control).includes('encryption')
 */
export const createSearchText = (
  { controls, frameworks }: FilterContext,
  { plain: words, status }: ControlWords,
): SearchText => {
  const plain: ToPlainText = (text) => (text === undefined ? '' : words(text));
  // Thousands of controls share a few statuses and requirements.
  const statusWords = memoize(status);
  const cite = memoize((ref: string) => `${citeInFull(ref, frameworks)}\n${ref}`);
  // Search the summary only in a group without controls. It describes the whole group, and would match each control.
  const groupText = memoize(({ title, summary, requirements, controls: own }: ControlGroup) =>
    fold([plain(title), own?.length ? '' : plain(summary), ...(requirements ?? []).map(cite)].join('\n')),
  );
  const controlText = memoize((control: Control) => {
    const layer = controls?.layers?.find(({ id }) => id === control.layer);
    const texts = [
      plain(control.title),
      plain(control.text),
      control.status ? statusWords(control.status) : '',
      plain(control.statusLabel),
      layer ? plain(layer.title) : (control.layer ?? ''),
      plain(control.attestedBy ?? layer?.attestedBy),
      plain(controls?.evidenceClasses?.find(({ id }) => id === control.evidenceClass)?.title),
      ...(control.evidence ?? []).map(({ label }) => plain(label)),
      ...(control.requirements ?? []).map(cite),
      ...(control.content ?? []).flatMap((block) => blockTexts(block, plain)),
    ];
    return fold(texts.join('\n'));
  });
  return (group, control) => (control ? `${controlText(control)}\n${groupText(group)}` : groupText(group));
};

/**
 * Returns the groups and controls that match a filter. Groups without a match are left out. Without a filter, returns
 * everything, and `controls` are the same list objects as in the model.
 *
 * @example viewControls(groups, { ...NO_FILTER, query: 'encryption' }, createSearchText(model, words), plain)
 */
export const viewControls = (
  groups: readonly ControlGroup[],
  filter: ControlFilter,
  searchText: SearchText,
  plain: ToPlainText,
): ControlsView => {
  const terms = searchTerms(filter.query);
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
          // A group without controls has neither a status nor a layer, so these filters exclude it.
          total > 0
            ? controls.length > 0
            : !filter.status &&
              !filter.layer &&
              (!filter.framework || inFramework(group.requirements)) &&
              found(group),
        );
  return { groups: shown, count: shown.reduce((sum, { controls }) => sum + controls.length, 0) };
};
