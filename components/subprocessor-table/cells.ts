import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import type { ExplainController } from '../../src/element/explain-controller.js';
import type { Locale } from '../../src/i18n/locale.js';
import { countryName } from '../../src/i18n/names.js';
import {
  hasLifecycle,
  subprocessorLifecycle,
  type LifecycleOptions,
} from '../../src/model/subprocessor-lifecycle.js';
import { placesOf, type SubprocessorColumn } from '../../src/model/subprocessors.js';
import type { ProcessingLocation, Subprocessor } from '../../src/model/types.js';
import { linkRel, safeHref } from '../../src/text/safe-href.js';
import type { Text } from '../../src/text/text.js';
import { renderLink, type ViewContext } from '../../src/view/blocks.js';
import { renderList } from '../../src/view/list.js';
import { renderText } from '../../src/view/text.js';
import { renderLifecycle } from './lifecycle.js';

/** The context in which cells are rendered. */
export interface CellView extends ViewContext {
  readonly lifecycle: LifecycleOptions;
  readonly explain: ExplainController;
  /** Returns the name of an entry of the manifest's `scope` by its id. */
  readonly scopeName: (id: string) => unknown;
}

/**
 * Returns true if a row holds a word that is too long for any column. Words may break anywhere only in such rows. If
 * they could break in every row, the browser would make columns narrower than their usual words.
 */
export const hasLongWord = (item: Subprocessor, locale: Locale): boolean => {
  const { name, legalName, purpose, category, condition, note, dataCategories, dataSubjects, assurances } =
    item;
  const isLong = (text: Text | undefined): boolean => {
    const words = typeof text === 'string' ? text : (locale.text(text)?.value ?? '');
    // Check the length first. This runs for ten texts of each of thousands of rows, and most texts are short.
    return words.length > 31 && /\S{32}/.test(words);
  };
  return (
    [name, legalName, purpose, category, condition, note].some(isLong) ||
    [dataCategories, dataSubjects, assurances].some((texts) => texts?.some(isLong)) ||
    placesOf(item).some((place) => [place.city, place.region, place.note].some(isLong))
  );
};

/**
 * Returns the parts that are not empty. A single part is returned without a list, because Lit keeps two marker nodes
 * for each entry of a list.
 */
const filled = (...parts: readonly unknown[]): unknown => {
  const there = parts.filter((part) => part !== nothing);
  return there.length === 1 ? there[0] : there;
};

const words = (text: Text, { locale, base }: ViewContext): unknown => renderText(text, locale, base);

const labelled = (label: Message, content: unknown, className = ''): TemplateResult =>
  html`<p class="detail ${className}"><span class="label">${label}</span> ${content}</p>`;

const renderVendor = (item: Subprocessor, view: CellView): unknown => {
  const { name, legalName, url, establishedIn } = item;
  const { locale } = view;
  return filled(
    renderLink(url, name, view),
    legalName && legalName !== name ? html`<p class="detail">${legalName}</p>` : nothing,
    establishedIn
      ? html`<p class="detail">
          ${locale.t('subprocessorTable.establishedIn', { country: countryName(establishedIn, locale) })}
        </p>`
      : nothing,
    hasLifecycle(item) ? renderLifecycle(subprocessorLifecycle(item, view.lifecycle), locale) : nothing,
  );
};

const renderPurpose = (item: Subprocessor, view: CellView): unknown => {
  const { purpose, category, condition, scope, note } = item;
  const { t } = view.locale;
  return filled(
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
  );
};

const renderPlace = ({ country, city, region, note }: ProcessingLocation, view: CellView): unknown => {
  const { locale } = view;
  const names = [city, region].filter((name) => name !== undefined && name !== '');
  // Wrap names that must not break at their hyphens, such as "eu-central-1".
  const within =
    names.length === 1 && !names[0]?.includes('-')
      ? names[0]
      : names.map((name) => html`<span class="place">${name}</span>`);
  return filled(
    ...[
      country ? countryName(country, locale) : nothing,
      names.length > 0 ? within : nothing,
      note ? words(note, view) : nothing,
    ]
      .filter((line) => line !== nothing)
      .map((line, index) => (index === 0 ? line : html`<p class="detail">${line}</p>`)),
  );
};

/** Renders entries as a list, or a single entry without one. */
const renderEntries = (entries: readonly unknown[], className: string): unknown =>
  entries.length > 1
    ? html`<ul class=${className} role="list">
        ${entries.map((entry) => html`<li>${entry}</li>`)}
      </ul>`
    : (entries[0] ?? nothing);

const renderLocation = (item: Subprocessor, view: CellView): unknown =>
  renderEntries(
    placesOf(item).map((place) => renderPlace(place, view)),
    'places',
  );

const renderData = ({ dataCategories, dataSubjects }: Subprocessor, view: CellView): unknown => {
  const list = (texts: readonly Text[]) =>
    renderList(
      texts.map((text) => words(text, view)),
      view.locale,
    );
  return filled(
    dataCategories?.length ? list(dataCategories) : nothing,
    dataSubjects?.length
      ? labelled(view.locale.t('subprocessorTable.dataSubjects'), list(dataSubjects))
      : nothing,
  );
};

const renderTransfer = (item: Subprocessor, { locale, explain }: CellView): unknown => {
  const { transferMechanism } = item;
  if (transferMechanism === undefined) return nothing;
  const term = locale.t(`subprocessorTable.transfer.${transferMechanism}`);
  const meaning = locale.t(`subprocessorTable.transferMeaning.${transferMechanism}`);
  const button = explain.button(transferMechanism, term, meaning, locale);
  if (typeof term !== 'string') return html`${term} ${button}`;
  const lastWord = term.lastIndexOf(' ') + 1;
  // Prevent a line break before the button, because alone on a line it would not belong to a term.
  return html`${term.slice(0, lastWord)}<span class="together">${term.slice(lastWord)} ${button}</span>`;
};

const renderAssurances = ({ assurances }: Subprocessor, view: CellView): unknown =>
  renderEntries(
    (assurances ?? []).map((text) => words(text, view)),
    '',
  );

/**
 * Renders the links to documents. Their accessible names include the vendor, because many rows have the same link text.
 */
const renderDocuments = ({ name, dpaUrl, privacyUrl }: Subprocessor, { locale, base }: CellView): unknown => {
  const { t } = locale;
  const link = (url: string | undefined, label: Message, full: Message): unknown => {
    const href = safeHref(url, base);
    return href === undefined
      ? nothing
      : html`<a part="link" href=${href} rel=${linkRel(href, base) ?? nothing} aria-label=${full}
          >${label}</a
        >`;
  };
  const links = [
    link(dpaUrl, t('subprocessorTable.dpa'), t('subprocessorTable.dpaOf', { name })),
    link(privacyUrl, t('subprocessorTable.privacyNotice'), t('subprocessorTable.privacyNoticeOf', { name })),
  ];
  return renderEntries(
    links.filter((entry) => entry !== nothing),
    '',
  );
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

/** Renders the cell of a column, or `nothing` if the manifest has no value for it. */
export const renderCell = (column: SubprocessorColumn, item: Subprocessor, view: CellView): unknown =>
  cells[column](item, view);
