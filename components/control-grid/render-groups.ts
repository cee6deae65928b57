import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Message } from '../../src/i18n/message.js';
import { anchorOf } from '../../src/model/anchors.js';
import { countAllControls, type ControlsView, type GroupView } from '../../src/model/controls.js';
import type { Control, ControlGroup } from '../../src/model/types.js';
import { renderBlocks } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';
import { still } from '../../src/view/still.js';
import { plainText } from '../../src/i18n/plain-text.js';
import { renderText } from '../../src/view/text.js';
import { explains, renderControl, renderRequirements, type ControlContext } from './render-control.js';

/** Controls in a block that the browser may skip. Divides by 1 to 6: a block ends with a full row. */
const BLOCK = 60;
/** With fewer controls than these, skipping groups out of sight gains nothing. */
const LONG = 120;

/** What a group counts for when a view is rendered in slices. A group without controls has to come, too. */
const unitsOf = ({ controls }: GroupView): number => Math.max(1, controls.length);

const groupAnchor = ({ id }: ControlGroup): string => anchorOf('group', id);

/** All units of a view. */
export const unitsIn = ({ groups }: ControlsView): number =>
  groups.reduce((sum, group) => sum + unitsOf(group), 0);

/** How many units have to be rendered for the place with this id to be there; 0 when it is not in the view. */
export const unitsTo = ({ groups }: ControlsView, id: string): number => {
  let before = 0;
  for (const view of groups) {
    if (id === groupAnchor(view.group)) return before + 1;
    const index = view.controls.findIndex((control) => id === anchorOf('control', control.id));
    if (index >= 0) return before + index + 1;
    before += unitsOf(view);
  }
  return 0;
};

/** What these controls show depends on: a slice must not cost what all slices before it did. */
const dependsOf = (
  controls: readonly Control[],
  from: number,
  to: number,
  { data, locale, base, level, explain, today }: ControlContext,
): readonly unknown[] => {
  const { openKey } = explain;
  const open = openKey !== undefined && controls.slice(from, to).some((item) => explains(item, openKey));
  return [controls, from, to, data, locale, base, level, today, open];
};

const renderRange = (
  controls: readonly Control[],
  from: number,
  to: number,
  context: ControlContext,
): unknown =>
  still(dependsOf(controls, from, to, context), true, () =>
    controls.slice(from, to).map((control) => renderControl(control, context)),
  );

const renderControls = (
  controls: readonly Control[],
  shown: number,
  context: ControlContext,
): TemplateResult => {
  if (controls.length <= BLOCK) {
    return html`<ul class="grid" role="list">
      ${controls.slice(0, shown).map((control) => renderControl(control, context))}
    </ul>`;
  }
  // One list to assistive technology: the blocks in between have no role.
  const blocks: number[] = [];
  for (let from = 0; from < shown; from += BLOCK) blocks.push(from);
  return html`<ul role="list">
    ${blocks.map(
      (from) =>
        html`<li class="block" role="none">
          <ul class="grid" role="none">
            ${renderRange(controls, from, Math.min(from + BLOCK, shown), context)}
          </ul>
        </li>`,
    )}
  </ul>`;
};

const renderContent = (
  { group, controls, total }: GroupView,
  shown: number,
  context: ControlContext,
): TemplateResult => {
  const { locale, base, level } = context;
  const { t } = locale;
  const { title, summary, requirements, content } = group;
  const anchor = groupAnchor(group);
  const words = (title: string): Message => t('common.linkToSection', { title });
  return html`<div class="group-head">
      ${renderHeading(level - 1, renderText(title, locale, base), {
        id: `${anchor}-title`,
        part: 'heading group-title',
        className: 'subtitle',
      })}
      <a class="permalink" part="permalink" href=${`#${anchor}`} aria-label=${words(plainText(title, locale))}
        >#</a
      >
      ${
        total > 0
          ? html`<p class="group-count quiet figures" part="group-count">
              ${
                controls.length < total
                  ? t('controlGrid.groupShown', { shown: controls.length, total })
                  : t('controlGrid.count', { count: total })
              }
            </p>`
          : nothing
      }
    </div>
    ${summary ? html`<p class="summary">${renderText(summary, locale, base)}</p>` : nothing}
    ${renderRequirements(requirements, context)}
    ${
      // What a group says of itself as a whole would stand between the few results of a filter.
      controls.length < total ? nothing : renderBlocks(content, context)
    }
    ${total > 0 ? renderControls(controls, shown, context) : nothing}`;
};

/**
 * @param view Undefined for a group that a filter hides: what stands in it stays.
 * @param isLong Whether the browser may skip the group, also where a filter leaves few: to contain what was not
 *   contained before has Chromium walk through the page, which takes it 30 ms with ten thousand controls.
 */
const renderGroup = (
  group: ControlGroup,
  view: GroupView | undefined,
  shown: number,
  isLong: boolean,
  context: ControlContext,
): TemplateResult => {
  const anchor = groupAnchor(group);
  return html`<section
    class=${isLong ? 'group block' : 'group'}
    part="group"
    id=${anchor}
    aria-labelledby=${`${anchor}-title`}
    ?hidden=${view === undefined}
  >
    ${still(view && dependsOf(view.controls, 0, shown, context), true, () => view && renderContent(view, shown, context))}
  </section>`;
};

/**
 * The groups of a view. In a long list, those that a filter leaves out are hidden where they stand, and so are those
 * that the slices of a new view have not come to: to take thousands of controls off the page, or to put them back, takes
 * longer than a reader should wait for an answer.
 */
class Groups extends Directive {
  #data: ControlContext['data'] | undefined;
  /** The groups on the page, each with what stands in it. */
  readonly #standing = new Map<
    ControlGroup,
    { readonly controls: readonly Control[]; readonly shown: number }
  >();
  /** Where the last of those is. */
  #end = 0;

  render(view: ControlsView, units: number, context: ControlContext): readonly unknown[] {
    const { data } = context;
    if (data !== this.#data) this.#standing.clear();
    this.#data = data;
    const isKept = countAllControls(data.controls) > LONG;
    const views = new Map(view.groups.map((one) => [one.group, one]));
    const entries: unknown[] = [];
    let rest = units;
    for (const group of isKept ? (data.controls?.groups ?? []) : views.keys()) {
      if (rest <= 0 && (entries.length >= this.#end || !isKept)) break;
      const found = rest > 0 ? views.get(group) : undefined;
      // Whole blocks: what a slice left half done, the next would do again.
      let shown = found ? Math.min(Math.ceil(rest / BLOCK) * BLOCK, found.controls.length) : 0;
      if (found) {
        const { controls } = found;
        const before = this.#standing.get(group);
        // What stands there already costs nothing: a slice that shows less of it would.
        if (before?.controls === controls) shown = Math.max(shown, before.shown);
        rest -= unitsOf(found);
        this.#standing.set(group, { controls, shown });
        this.#end = Math.max(this.#end, entries.length + 1);
      }
      entries.push(
        found || this.#standing.has(group) ? renderGroup(group, found, shown, isKept, context) : nothing,
      );
    }
    return entries;
  }
}

const groups = directive(Groups);

/**
 * The groups of a view, as far as they are to be rendered by now.
 *
 * @param units How many units from the start, as `unitsIn` counts them.
 */
export const renderGroups = (view: ControlsView, units: number, context: ControlContext): TemplateResult =>
  html`<div class="groups">${groups(view, units, context)}</div>`;
