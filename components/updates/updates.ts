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

/** Number of the newest updates that are shown. A button shows the older ones. */
const SHOWN_AT_FIRST = 10;

const marks: Readonly<Record<NonNullable<RoadmapItem['status']>, StatusMark>> = {
  planned: 'pending',
  'in-progress': 'partial',
  // Only the organization itself states it. The full tick is for what an independent party has confirmed.
  done: 'stated',
  dropped: 'ended',
};

/** Returns the anchor of the control or assurance that a plan is about, if the manifest contains it. */
const planAnchor = ({ control, assurance }: RoadmapItem, data: UpdatesData): string | undefined => {
  if (control && data.controls?.groups?.some((group) => group.controls?.some(({ id }) => id === control)))
    return anchorOf('control', control);
  return assurance && data.assurances?.some(({ id }) => id === assurance)
    ? anchorOf('assurance', assurance)
    : undefined;
};

/** What the section shows. Controls and assurances are needed for links from plans. */
export type UpdatesData = Pick<
  Partial<TrustModel>,
  'updates' | 'roadmap' | 'controls' | 'assurances' | 'sections' | 'lang'
>;

/**
 * What has changed, newest first, and what is planned. Plans whose date has passed on the visitor's clock are marked.
 *
 * Not for a blog or a service status: the entries are about changes to the content of the trust page.
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
 * @csspart missed - The note on a plan whose date has passed.
 * @fires {CustomEvent} trust-load - The section has loaded its own manifest: `{model, problems}`.
 * @fires {CustomEvent} trust-error - The section could not load its own manifest: `{reason, detail, problems, previous}`.
 */
export class TrustUpdates extends TrustSection<UpdatesData> {
  static override styles = [TrustSection.styles, updatesStyles];
  protected static override readonly words: readonly Words[] = [
    ...TrustSection.words,
    updatesWords,
    missedWords,
  ];

  override readonly type = 'updates';

  /** Whether the older updates are shown, too. */
  @state() private _showsAll = false;

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
    const hidesOlder = !this._showsAll && count > SHOWN_AT_FIRST;
    return html`<div class="part">
      ${titled ? this.#renderSubtitle(t('updates.changes')) : nothing}
      <ol class="entries" part="updates" role="list" @beforematch=${this.#onBeforeMatch}>
        ${newestFirst(updates).map((update, index) => this.#renderUpdate(update, hidesOlder && index >= SHOWN_AT_FIRST))}
      </ol>
      ${
        hidesOlder
          ? html`<p class="more">
              <button type="button" class="button" part="button" @click=${this.#showAll}>
                ${t('updates.showAll', { count })}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderUpdate({ id, date, title, text, kind, url }: Update, isHidden: boolean): TemplateResult {
    return html`<li id=${anchorOf('update', id)} part="update" hidden=${isHidden ? this.#hiddenAs : nothing}>
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

  /** Value of `hidden` with which find-in-page finds hidden updates, where the browser supports that. A server cannot know. */
  get #hiddenAs(): string {
    return this.clock.now !== undefined && 'onbeforematch' in this ? 'until-found' : '';
  }

  readonly #onBeforeMatch = (): void => {
    this._showsAll = true;
  };

  readonly #showAll = async (): Promise<void> => {
    this._showsAll = true;
    await this.updateComplete;
    // The pressed button is gone. Focus the first update that it has shown.
    const next = this.renderRoot.querySelectorAll<HTMLElement>('[part~="update"]')[SHOWN_AT_FIRST];
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
      ${this.#renderPlanStatus(item, missed)}
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

  /** Renders status and target date of a plan, or nothing if there are none. */
  #renderPlanStatus({ status, target }: RoadmapItem, missed: boolean): TemplateResult | typeof nothing {
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

  /** Shows the hidden update to which a link leads. */
  override async reveal(id: string): Promise<void> {
    if ((this.renderRoot as ShadowRoot).getElementById(id)?.matches('li[hidden]') !== true) return;
    this._showsAll = true;
    await this.updateComplete;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-updates': TrustUpdates;
  }
}
