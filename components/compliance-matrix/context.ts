import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import type { ExplainController } from '../../src/element/explain-controller.js';
import type { TrustModel } from '../../src/model/types.js';
import type { Text } from '../../src/text/text.js';
import type { ViewContext } from '../../src/view/blocks.js';
import { plainText } from '../../src/i18n/plain-text.js';
import { renderText } from '../../src/view/text.js';

/** The data that the section shows. */
export type ComplianceMatrixData = Pick<
  Partial<TrustModel>,
  'assurances' | 'assessments' | 'controls' | 'documents' | 'frameworks' | 'lang' | 'scope' | 'sections'
>;

/** The context in which the templates of the section render. */
export interface MatrixContext extends ViewContext {
  readonly data: ComplianceMatrixData;
  /** The time to judge by, in milliseconds since the epoch. Undefined on a server that was given none. */
  readonly now: number | undefined;
  readonly explain: ExplainController;
  /** Returns the heading level `below` levels under the section's own heading. */
  readonly level: (below: number) => number;
  /** Whether the page shows the control grid, so that a link to it leads somewhere. */
  readonly hasControlGrid: boolean;
}

/** Renders a text of the manifest. */
export const words = (text: Text | undefined, { locale, base }: ViewContext): unknown =>
  renderText(text, locale, base);

/** Returns a text of the manifest as a plain string, without markup. */
export const plainWords = (text: Text | undefined, { locale }: ViewContext): string =>
  plainText(text, locale);

/** Returns the names of the systems in a scope. An unknown id is returned unchanged. */
export const scopeNames = (ids: readonly string[], { data }: MatrixContext): readonly string[] =>
  ids.map((id) => data.scope?.find((item) => item.id === id)?.name ?? id);

/** Renders a link to another target on the page. */
export const anchorLink = (id: string, label: unknown): TemplateResult =>
  html`<a href=${`#${id}`} part="link">${label}</a>`;

/**
 * Renders a cell of a table. An empty cell gets no label, because a narrow page would show a label without content.
 *
 * @param label Label above the content on a narrow page. Empty if the content needs none.
 */
export const renderCell = (content: unknown, label: Message, className = ''): TemplateResult => {
  const shown = content === nothing || label === '' ? nothing : label;
  return html`<td role="cell" class=${className} data-label=${shown}>${content}</td>`;
};
