import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { state } from '../../src/element/property.js';
import { TrustSection, type Words } from '../../src/element/section-element.js';
import { missedWords } from '../../src/i18n/en/missed.js';
import { updatesWords } from './updates.words.js';
import { anchorOf } from '../../src/model/anchors.js';
import type { RoadmapItem, TrustModel, Update } from '../../src/model/types.js';
import { isMissed, newestFirst } from '../../src/model/updates.js';
import { renderTextLink } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderMark, type StatusMark } from '../../src/view/status.js';
import { renderDate } from '../../src/view/time.js';
import { updatesStyles } from './updates.styles.js';

/** So many of the newest updates are shown; the older ones are folded away. */
const UNFOLDED = 10;

const marks: Readonly<Record<NonNullable<RoadmapItem['status']>, StatusMark>> = {
  planned: 'pending',
  'in-progress': 'partial',
  // By the organisation's own word: a full tick is for what somebody independent has confirmed.
  done: 'stated',
  dropped: 'ended',
};

/** The place of what a plan is about, if the manifest holds it. */
const planAnchor = ({ control, assurance }: RoadmapItem, data: UpdatesData): string | undefined => {
  if (control && data.controls?.groups?.some((group) => group.controls?.some(({ id }) => id === control)))
    return anchorOf('control', control);
  return assurance && data.assurances?.some(({ id }) => id === assurance)
    ? anchorOf('assurance', assurance)
    : undefined;
};

/** What the section shows. Controls and assurances are there to know which of them a plan can lead to. */
export type UpdatesData = Pick<
  Partial<TrustModel>,
  'updates' | 'roadmap' | 'controls' | 'assurances' | 'sections' | 'lang'
>;

/**
 * What has changed, newest first, and what is planned. Plans whose date has passed on the visitor's clock are marked.
 *
 * Not for a blog or for service status: the entries are changes to what this page says.
 *
 * @example
 * <trust-updates src="/trust.json"></trust-updates>
 *
 * @tag trust-updates
 * @slot - The fallback, shown until the manifest has arrived, and next to an error.
 * @csspart updates - The list of updates.
 * @csspart update - An update.
 * @csspart button - The button that shows the older updates.
 * @csspart roadmap - The list of plans.
 * @csspart plan - A plan.
 * @csspart link - A link to what an update or a plan is about.
 * @csspart status - The status of a plan. Also `status-<status>`.
 * @csspart missed - The words on a plan whose date has passed.
 * @fires {CustomEvent} trust-load - The section has read a manifest of its own: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not read a manifest of its own: `{reason, detail, problems, previous}`.
 */
export class TrustUpdates extends TrustSection<UpdatesData> {
  static override styles = [TrustSection.styles, updatesStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustSection.words,
    updatesWords,
    missedWords,
  ];

  override readonly type = 'updates';

  @state() private _all = false;

  protected override renderContent(data: UpdatesData): unknown {
    const { updates = [], roadmap = [] } = data;
    const both = updates.length > 0 && roadmap.length > 0;
    return html`${updates.length > 0 ? this.#renderUpdates(updates, both) : nothing}
    ${roadmap.length > 0 ? this.#renderRoadmap(roadmap, both || !this.placed.title, data) : nothing}`;
  }

  #renderSubtitle(words: Message): TemplateResult {
    return renderHeading(this.level(1), words, { className: 'subtitle', part: 'heading' });
  }

  #renderUpdates(updates: readonly Update[], titled: boolean): TemplateResult {
    const { t } = this.locale;
    const count = updates.length;
    const folded = !this._all && count > UNFOLDED;
    return html`<div class="part">
      ${titled ? this.#renderSubtitle(t('updates.changes')) : nothing}
      <ol class="entries" part="updates" role="list" @beforematch=${this.#unfold}>
        ${newestFirst(updates).map((update, index) => this.#renderUpdate(update, folded && index >= UNFOLDED))}
      </ol>
      ${
        folded
          ? html`<p class="more">
              <button type="button" class="button" part="button" @click=${this.#showAll}>
                ${t('updates.showAll', { count })}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderUpdate({ id, date, title, text, kind, url }: Update, folded: boolean): TemplateResult {
    return html`<li id=${anchorOf('update', id)} part="update" hidden=${folded ? this.#hiddenAs : nothing}>
      <p class="aside">
        ${renderDate(date, this.locale)}
        ${kind && kind !== 'other' ? html`<span class="quiet">${this.locale.t(`updates.kind.${kind}`)}</span>` : nothing}
      </p>
      <div>
        <p class="entry-title">${renderTextLink(url, title, { locale: this.locale, base: this.base })}</p>
        ${text ? html`<p>${this.text(text)}</p>` : nothing}
      </div>
    </li>`;
  }

  /** Find-in-page reaches what is folded, in browsers that know how; the same as a server's until then. */
  get #hiddenAs(): string {
    return this.clock.now !== undefined && 'onbeforematch' in this ? 'until-found' : '';
  }

  readonly #unfold = (): void => {
    this._all = true;
  };

  readonly #showAll = async (): Promise<void> => {
    this._all = true;
    await this.updateComplete;
    // The button is gone: the reader goes on with the first update that was behind it.
    const next = this.renderRoot.querySelectorAll<HTMLElement>('[part~="update"]')[UNFOLDED];
    next?.setAttribute('tabindex', '-1');
    next?.focus({ preventScroll: true });
  };

  #renderRoadmap(roadmap: readonly RoadmapItem[], titled: boolean, data: UpdatesData): TemplateResult {
    return html`<div class="part">
      ${titled ? this.#renderSubtitle(this.locale.t('updates.roadmap')) : nothing}
      <ul class="entries" part="roadmap" role="list">
        ${roadmap.map((item) => this.#renderPlan(item, data))}
      </ul>
    </div>`;
  }

  #renderPlan(item: RoadmapItem, data: UpdatesData): TemplateResult {
    const { t, date } = this.locale;
    const { id, title, text, target } = item;
    const missed = isMissed(item, this.clock.at);
    const anchor = planAnchor(item, data);
    const words = this.text(title);
    return html`<li id=${anchorOf('roadmap', id)} part="plan">
      ${this.#renderStanding(item, missed)}
      <div>
        <p class="entry-title">${anchor ? html`<a part="link" href=${`#${anchor}`}>${words}</a>` : words}</p>
        ${text ? html`<p>${this.text(text)}</p>` : nothing}
        ${
          target && missed
            ? html`<p class="missed ended" part="missed">${t('updates.missed', { date: date(target) })}</p>`
            : nothing
        }
      </div>
    </li>`;
  }

  /** Where a plan stands; nothing at all where the manifest says neither, so that no gap is left. */
  #renderStanding({ status, target }: RoadmapItem, missed: boolean): TemplateResult | typeof nothing {
    const { t, date } = this.locale;
    const shown = missed ? undefined : target;
    if (!status && !shown) return nothing;
    return html`<p class="aside">
      ${
        status
          ? html`<span class="status ${marks[status]}" part="status status-${status}"
              >${renderMark(marks[status])}<span>${t(`updates.status.${status}`)}</span></span
            >`
          : nothing
      }
      ${shown ? html`<span class="quiet">${t('updates.target', { date: date(shown) })}</span>` : nothing}
    </p>`;
  }

  /** Unfolds the update that a link names. */
  override async reveal(id: string): Promise<void> {
    if ((this.renderRoot as ShadowRoot).getElementById(id)?.matches('li[hidden]') !== true) return;
    this._all = true;
    await this.updateComplete;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-updates': TrustUpdates;
  }
}
