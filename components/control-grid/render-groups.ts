import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Message } from '../../src/i18n/message.js';
import { inBlocks, type Block, type LongList } from '../../src/lists/index.js';
import { anchorOf } from '../../src/model/anchors.js';
import { countAllControls, type ControlsView } from '../../src/model/controls.js';
import type { Control, ControlGroup } from '../../src/model/types.js';
import { renderBlocks } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';
import { plainText } from '../../src/i18n/plain-text.js';
import { renderText } from '../../src/view/text.js';
import { renderControl, renderRequirements, type ControlContext } from './render-control.js';

/** Larger groups are split, so that the browser can skip parts of them. Divisible by 1 to 6, so that rows are full. */
const BLOCK_SIZE = 60;
/** Number of controls from which the browser may skip groups that are out of view. With fewer, that gains nothing. */
const LONG_FROM = 121;

/** A group of controls, as a block of the long list. */
export type GroupBlock = Block<Control, ControlGroup>;

/** Returns the groups of a view as the blocks of a long list. */
export const toBlocks = ({ groups }: ControlsView): readonly GroupBlock[] =>
  groups.map(({ group, controls }) => ({ head: group, entries: controls }));

/**
 * Returns how many entries of the list have to be rendered to show the group or control with this anchor. Returns 0 if
 * the list does not contain it.
 */
export const entriesTo = (blocks: readonly GroupBlock[], id: string): number => {
  let before = 0;
  for (const { head, entries } of blocks) {
    if (head && id === anchorOf('group', head.id)) return before + 1;
    const index = entries.findIndex((control) => id === anchorOf('control', control.id));
    if (index >= 0) return before + index + 1;
    before += Math.max(1, entries.length);
  }
  return 0;
};

/** Everything that the rendering of a control depends on, besides the control. */
const dependsOf = ({ data, locale, base, level, today }: ControlContext): readonly unknown[] => [
  data,
  locale,
  base,
  level,
  today,
];

const renderControls = (
  controls: readonly Control[],
  isSplit: boolean,
  context: ControlContext,
): TemplateResult => {
  if (!isSplit) {
    return html`<ul class="grid" role="list">
      ${controls.map((control) => renderControl(control, context))}
    </ul>`;
  }
  const depends = dependsOf(context);
  const parts = inBlocks(controls, BLOCK_SIZE);
  // Assistive technology sees one list, because the blocks in between have no role.
  return html`<ul role="list">
    ${parts.map(
      ({ entries }) =>
        html`<li class="block" role="none">
          <ul class="grid" role="none">
            ${guard([...entries, ...depends], () =>
              entries.map((control) => renderControl(control, context)),
            )}
          </ul>
        </li>`,
    )}
  </ul>`;
};

const renderContent = (
  group: ControlGroup,
  found: number,
  controls: readonly Control[],
  context: ControlContext,
): TemplateResult => {
  const { locale, base, level } = context;
  const { t } = locale;
  const { title, summary, requirements, content } = group;
  const anchor = anchorOf('group', group.id);
  const total = group.controls?.length ?? 0;
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
                found < total
                  ? t('controlGrid.groupShown', { shown: found, total })
                  : t('controlGrid.count', { count: total })
              }
            </p>`
          : nothing
      }
    </div>
    ${summary ? html`<p class="summary">${renderText(summary, locale, base)}</p>` : nothing}
    ${renderRequirements(requirements, context)}
    ${
      // Hide the group's own content while a filter is set, because it would separate the few results.
      found < total ? nothing : renderBlocks(content, context)
    }
    ${total > 0 ? renderControls(controls, found > BLOCK_SIZE, context) : nothing}`;
};

/** Renders the groups of a view. In a long list, the browser may skip those that are out of view. */
export const renderGroups = (
  blocks: readonly GroupBlock[],
  list: LongList<Control, ControlGroup>,
  context: ControlContext,
): TemplateResult => {
  const isLong = countAllControls(context.data.controls) >= LONG_FROM;
  return html`<div class="groups">
    ${list.render(blocks, dependsOf(context), ({ head, entries }, controls) => {
      const anchor = anchorOf('group', head.id);
      return html`<section
        class=${isLong ? 'group block' : 'group'}
        part="group"
        id=${anchor}
        aria-labelledby=${`${anchor}-title`}
      >
        ${renderContent(head, entries.length, controls, context)}
      </section>`;
    })}
  </div>`;
};
