import { html, nothing, type TemplateResult } from 'lit';
import type { ExplainController } from '../../src/element/explain-controller.js';
import type { Locale } from '../../src/i18n/locale.js';
import { countryName } from '../../src/i18n/names.js';
import { subprocessorLifecycle, type LifecycleOptions } from '../../src/model/subprocessor-lifecycle.js';
import { placesOf, type SubprocessorColumn } from '../../src/model/subprocessors.js';
import type { ProcessingLocation, Subprocessor } from '../../src/model/types.js';
import { linkRel, safeHref } from '../../src/text/safe-href.js';
import type { Text } from '../../src/text/text.js';
import { renderLink, type ViewContext } from '../../src/view/blocks.js';
import { renderList } from '../../src/view/list.js';
import { renderText } from '../../src/view/text.js';
import { renderLifecycle } from './lifecycle.js';

/** What the cells of a row are rendered with. */
export interface CellView extends ViewContext {
  readonly lifecycle: LifecycleOptions;
  readonly explain: ExplainController;
  /** Name of an entry of the manifest's `scope`, by its id. */
  readonly scopeName: (id: string) => unknown;
}

/** Which explanation a row's transfer opens: one key a row, since each has a button of its own. */
export const explainKey = ({ id }: Subprocessor): string => `transfer-${id}`;

/**
 * Whether a row holds a word that no column is wide enough for. Only there may a word break anywhere: were it
 * allowed in every row, the browser would make columns narrower than their usual words.
 */
export const hasLongWord = (item: Subprocessor, locale: Locale): boolean => {
  const { name, legalName, purpose, category, condition, note, dataCategories, dataSubjects, assurances } =
    item;
  const places = placesOf(item).flatMap((place) => [place.city, place.region, place.note]);
  const lists = [dataCategories, dataSubjects, assurances].flatMap((texts) => texts ?? []);
  return [name, legalName, purpose, category, condition, note, ...places, ...lists].some((text) =>
    /\S{32}/.test(locale.text(text)?.value ?? ''),
  );
};

const words = (text: Text, { locale, base }: ViewContext): unknown => renderText(text, locale, base);

const labelled = (label: string, content: unknown, className = ''): TemplateResult =>
  html`<p class="detail ${className}"><span class="label">${label}</span> ${content}</p>`;

const renderVendor = (item: Subprocessor, view: CellView): TemplateResult => {
  const { name, legalName, url, establishedIn } = item;
  const { locale } = view;
  return html`${renderLink(url, name, view)}${
    legalName && legalName !== name ? html`<p class="detail">${legalName}</p>` : nothing
  }${
    establishedIn
      ? html`<p class="detail">
          ${locale.t('subprocessorTable.establishedIn', { country: countryName(establishedIn, locale) })}
        </p>`
      : nothing
  }${renderLifecycle(subprocessorLifecycle(item, view.lifecycle), locale)}`;
};

const renderPurpose = (item: Subprocessor, view: CellView): unknown => {
  const { purpose, category, condition, scope, note } = item;
  const { t } = view.locale;
  return [
    purpose ? words(purpose, view) : nothing,
    category ? html`<p class=${purpose ? 'detail' : ''}>${words(category, view)}</p>` : nothing,
    condition
      ? html`<p class="condition" part="condition">
          <span class="label">${t('subprocessorTable.condition')}</span> ${words(condition, view)}
        </p>`
      : nothing,
    note ? html`<p class="detail">${words(note, view)}</p>` : nothing,
    scope?.length
      ? labelled(t('subprocessorTable.scope'), renderList(scope.map(view.scopeName), view.locale))
      : nothing,
  ];
};

const renderPlace = ({ country, city, region, note }: ProcessingLocation, view: CellView): TemplateResult => {
  const { locale } = view;
  // Each in a box of its own: "eu-central-1" must not break at its hyphens.
  const names = [city, region].filter(Boolean).map((name) => html`<span class="place">${name}</span>`);
  const within = names.length > 0 ? names : undefined;
  const remark = note && words(note, view);
  const lines = [country ? countryName(country, locale) : undefined, within, remark].filter(
    (line) => line !== undefined,
  );
  return html`<li>
    ${lines.map((line, index) => (index === 0 ? line : html`<p class="detail">${line}</p>`))}
  </li>`;
};

const renderLocation = (item: Subprocessor, view: CellView): unknown => {
  const places = placesOf(item);
  return places.length === 0
    ? nothing
    : html`<ul class="places" role="list">
        ${places.map((place) => renderPlace(place, view))}
      </ul>`;
};

const renderData = ({ dataCategories, dataSubjects }: Subprocessor, view: CellView): unknown => {
  const list = (texts: readonly Text[]) =>
    renderList(
      texts.map((text) => words(text, view)),
      view.locale,
    );
  return [
    dataCategories?.length ? html`<p>${list(dataCategories)}</p>` : nothing,
    dataSubjects?.length
      ? labelled(view.locale.t('subprocessorTable.dataSubjects'), list(dataSubjects))
      : nothing,
  ];
};

const renderTransfer = (item: Subprocessor, { locale, explain }: CellView): unknown => {
  const { transferMechanism } = item;
  if (transferMechanism === undefined) return nothing;
  const term = locale.t(`subprocessorTable.transfer.${transferMechanism}`);
  const meaning = locale.t(`subprocessorTable.transferMeaning.${transferMechanism}`);
  const lastWord = term.lastIndexOf(' ') + 1;
  // No break before the button: alone on a line it would explain nothing.
  const end = html`<span class="together">
    ${term.slice(lastWord)} ${explain.button(explainKey(item), term, meaning, locale)}
  </span>`;
  return html`${term.slice(0, lastWord)}${end}`;
};

const renderAssurances = ({ assurances }: Subprocessor, view: CellView): unknown =>
  assurances?.length
    ? html`<ul role="list">
        ${assurances.map((text) => html`<li>${words(text, view)}</li>`)}
      </ul>`
    : nothing;

/** What a link says alone, out of its row, must name the vendor: many rows have the same words. */
const renderDocuments = ({ name, dpaUrl, privacyUrl }: Subprocessor, { locale, base }: CellView): unknown => {
  const { t } = locale;
  const link = (url: string | undefined, label: string, full: string): unknown => {
    const href = safeHref(url, base);
    return href === undefined
      ? nothing
      : html`<li>
          <a part="link" href=${href} rel=${linkRel(href, base) ?? nothing} aria-label=${full}>${label}</a>
        </li>`;
  };
  return dpaUrl === undefined && privacyUrl === undefined
    ? nothing
    : html`<ul role="list">
        ${link(dpaUrl, t('subprocessorTable.dpa'), t('subprocessorTable.dpaOf', { name }))}
        ${link(privacyUrl, t('subprocessorTable.privacyNotice'), t('subprocessorTable.privacyNoticeOf', { name }))}
      </ul>`;
};

const cells: Readonly<Record<SubprocessorColumn, (item: Subprocessor, view: CellView) => unknown>> = {
  vendor: renderVendor,
  purpose: renderPurpose,
  location: renderLocation,
  data: renderData,
  transfer: renderTransfer,
  assurances: renderAssurances,
  documents: renderDocuments,
};

/** What a column says of a sub-processor; nothing where the manifest says nothing. */
export const renderCell = (column: SubprocessorColumn, item: Subprocessor, view: CellView): unknown =>
  cells[column](item, view);
