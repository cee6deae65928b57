import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ANCHOR_PREFIX } from '../../src/element/anchor-controller.js';
import type { ControlsView, GroupView } from '../../src/model/controls.js';
import type { Control } from '../../src/model/types.js';
import { renderBlocks } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderText } from '../../src/view/text.js';
import { explains, renderControl, renderRequirements, type ControlContext } from './render-control.js';

/** Controls in a block that the browser may skip. Divides by 1 to 6: a block ends with a full row. */
const BLOCK = 60;
/** With fewer controls than these, skipping groups out of sight gains nothing. */
const LONG = 120;

/** What a group counts for when a view is rendered in slices. A group without controls has to come, too. */
const unitsOf = ({ controls }: GroupView): number => Math.max(1, controls.length);

/** All units of a view. */
export const unitsIn = ({ groups }: ControlsView): number =>
  groups.reduce((sum, group) => sum + unitsOf(group), 0);

/** How many units have to be rendered for the place with this id to be there; 0 when it is not in the view. */
export const unitsTo = ({ groups }: ControlsView, id: string): number => {
  let before = 0;
  for (const view of groups) {
    if (id === `${ANCHOR_PREFIX}group-${view.group.id}`) return before + 1;
    const index = view.controls.findIndex((control) => id === `${ANCHOR_PREFIX}control-${control.id}`);
    if (index >= 0) return before + index + 1;
    before += unitsOf(view);
  }
  return 0;
};

/**
 * Renders only when something that these controls show has changed: a slice must not cost what all slices
 * before it did.
 */
const guarded = (
  controls: readonly Control[],
  from: number,
  to: number,
  context: ControlContext,
  render: () => unknown,
): unknown => {
  const { data, locale, base, level, explain } = context;
  const { openKey } = explain;
  const open = openKey !== undefined && controls.slice(from, to).some((item) => explains(item, openKey));
  return guard([controls, from, to, data, locale, base, level, open], render);
};

const renderRange = (
  controls: readonly Control[],
  from: number,
  to: number,
  context: ControlContext,
): unknown =>
  guarded(controls, from, to, context, () =>
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

const renderGroup = (
  { group, controls, total }: GroupView,
  shown: number,
  long: boolean,
  context: ControlContext,
): TemplateResult => {
  const { locale, base, level } = context;
  const { t } = locale;
  const { id, title, summary, requirements, content } = group;
  const anchor = `${ANCHOR_PREFIX}group-${id}`;
  const words = (title: string): string => t('common.linkToSection', { title });
  return html`<section
    class=${long ? 'group block' : 'group'}
    part="group"
    id=${anchor}
    aria-labelledby=${`${anchor}-title`}
  >
    <div class="group-head">
      ${renderHeading(level - 1, renderText(title, locale, base), {
        id: `${anchor}-title`,
        part: 'heading group-title',
        className: 'subtitle',
      })}
      <a
        class="permalink"
        part="permalink"
        href=${`#${anchor}`}
        aria-label=${words(locale.text(title)?.value ?? '')}
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
    ${total > 0 ? renderControls(controls, shown, context) : nothing}
  </section>`;
};

/**
 * The groups of a view, as far as they are to be rendered by now.
 *
 * @param units How many units from the start, as `unitsIn` counts them.
 */
export const renderGroups = (view: ControlsView, units: number, context: ControlContext): TemplateResult => {
  const long = view.count > LONG;
  let rest = units;
  const groups: unknown[] = [];
  for (const group of view.groups) {
    if (rest <= 0) break;
    const shown = Math.min(rest, group.controls.length);
    groups.push(guarded(group.controls, 0, shown, context, () => renderGroup(group, shown, long, context)));
    rest -= unitsOf(group);
  }
  return html`<div class="groups">${groups}</div>`;
};
