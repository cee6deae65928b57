import { html, nothing, type TemplateResult } from 'lit';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { crosswalkWords } from './crosswalk.words.js';
import { statusWords } from '../../src/i18n/en/status.js';
import { alphabetically } from '../../src/i18n/lists.js';
import { LongList } from '../../src/lists/long-list.js';
import { anchorOf, isAnchorOf } from '../../src/model/anchors.js';
import {
  crosswalk,
  type CrosswalkGroup,
  type CrosswalkRow,
  type CrosswalkTable,
} from '../../src/model/crosswalk.js';
import { memoizeOne } from '../../src/model/memoize.js';
import type { Control, TrustModel } from '../../src/model/types.js';
import { renderLink } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderStatus } from '../../src/view/status.js';
import { crosswalkStyles } from './crosswalk.styles.js';

/** The data that the section shows. */
export type CrosswalkData = Pick<Partial<TrustModel>, 'controls' | 'frameworks' | 'sections' | 'lang'>;

/**
 * The controls by the requirements that they meet: a table for each framework, with links to the controls and their
 * status. For reviewers who work through a framework.
 *
 * The links lead to a `<trust-control-grid>` on the same page. Not for a page without one. A requirement that no control
 * names is not listed, which says nothing about it: `<trust-compliance-matrix>` shows the coverage that the company claims.
 *
 * @example
 * <trust-crosswalk src="/trust.json"></trust-crosswalk>
 *
 * @tag trust-crosswalk
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart framework - A framework.
 * @csspart framework-title - The heading of a framework.
 * @csspart table - The table of its requirements.
 * @csspart requirement - A requirement: how it is cited, its title, a note.
 * @csspart control - A control, or a group of controls, that meets it.
 * @csspart link - A link to a control, a group or a framework.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustCrosswalk extends TrustSection<CrosswalkData> {
  static override styles = [TrustSection.styles, crosswalkStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustSection.words,
    crosswalkWords,
    statusWords,
  ];

  override readonly type = 'crosswalk';

  readonly #list = new LongList<CrosswalkRow, CrosswalkTable>(this);
  readonly #crosswalk = memoizeOne(crosswalk);

  /** Renders the list up to the framework that is the target of a link. */
  override async reveal(id: string): Promise<void> {
    const data = this.shown;
    if (data === undefined || !isAnchorOf('crosswalk', id)) return;
    let rows = 0;
    for (const table of this.#tables(data)) {
      if (id === this.#tableAnchor(table)) return this.#list.reach(rows + 1);
      rows += table.rows.length;
    }
  }

  #tableAnchor({ id }: CrosswalkTable): string {
    return anchorOf('crosswalk', id);
  }

  #tables(data: CrosswalkData): readonly CrosswalkTable[] {
    return this.#crosswalk(data, alphabetically(this.locale));
  }

  protected override renderContent(data: CrosswalkData): unknown {
    const blocks = this.#tables(data).map((table) => ({ head: table, entries: table.rows }));
    return this.#list.render(blocks, [this.locale, this.base, this.level()], ({ head }, rows) =>
      this.#renderTable(head, rows),
    );
  }

  #renderTable(table: CrosswalkTable, rows: readonly CrosswalkRow[]): TemplateResult {
    const { t } = this.locale;
    const { framework } = table;
    const anchor = this.#tableAnchor(table);
    const context = { locale: this.locale, base: this.base };
    return html`<section id=${anchor} class="framework" part="framework" aria-labelledby=${`${anchor}-title`}>
      ${renderHeading(this.level(1), table.name, {
        id: `${anchor}-title`,
        part: 'heading framework-title',
        className: 'subtitle',
      })}
      ${
        framework?.version
          ? html`<p class="quiet">${renderLink(framework.url, framework.version, context)}</p>`
          : nothing
      }
      ${framework?.summary ? html`<p class="summary">${this.text(framework.summary)}</p>` : nothing}
      <table class="table" part="table" role="table" aria-labelledby=${`${anchor}-title`}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${t('crosswalk.requirement')}</th>
            <th scope="col" role="columnheader">${t('crosswalk.controls')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => this.#renderRow(row))}
        </tbody>
      </table>
    </section>`;
  }

  #renderRow({ cited, requirement, groups, controls }: CrosswalkRow): TemplateResult {
    const note = requirement?.note ?? requirement?.text;
    return html`<tr role="row">
      <th scope="row" role="rowheader" part="requirement">
        <span class="cited">${cited}</span>
        ${requirement?.title ? html`<span class="name">${this.text(requirement.title)}</span>` : nothing}
        ${note ? html`<span class="note quiet">${this.text(note)}</span>` : nothing}
      </th>
      <td role="cell">
        <ul role="list" class="controls">
          ${groups.map((entry) => this.#renderGroup(entry))}
          ${controls.map((control) => this.#renderControl(control))}
        </ul>
      </td>
    </tr>`;
  }

  /** @param words The title without links of its own, because links cannot be nested. */
  #renderPlace(anchor: string, words: unknown, status: unknown): TemplateResult {
    return html`<li part="control">
      <a part="link" href=${`#${anchor}`}>${words}</a>
      ${status}
    </li>`;
  }

  #renderControl({ id, title, status, statusLabel }: Control): TemplateResult {
    const { t } = this.locale;
    const state = status
      ? renderStatus(status, t(`status.${status}`))
      : statusLabel
        ? html`<span class="quiet">${this.text(statusLabel)}</span>`
        : nothing;
    return this.#renderPlace(anchorOf('control', id), this.plain(title), state);
  }

  #renderGroup({ group, count, status, implemented }: CrosswalkGroup): TemplateResult {
    const { t } = this.locale;
    const title = this.plain(group.title);
    const state = status
      ? renderStatus(status, t(`status.${status}`))
      : implemented > 0
        ? html`<span class="quiet">${t('crosswalk.implemented', { implemented, count })}</span>`
        : nothing;
    const words = count > 0 ? t('crosswalk.group', { title, count }) : title;
    return this.#renderPlace(anchorOf('group', group.id), words, state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-crosswalk': TrustCrosswalk;
  }
}
