import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import type { ExplainController } from '../../src/element/explain-controller.js';
import type { TrustModel } from '../../src/model/types.js';
import type { Text } from '../../src/text/text.js';
import type { ViewContext } from '../../src/view/blocks.js';
import { plainText } from '../../src/i18n/plain-text.js';
import { renderText } from '../../src/view/text.js';

/** What the section shows. */
export type ComplianceMatrixData = Pick<
  Partial<TrustModel>,
  'assurances' | 'assessments' | 'controls' | 'documents' | 'frameworks' | 'lang' | 'scope' | 'sections'
>;

/** What the parts of the section need to render. */
export interface MatrixContext extends ViewContext {
  readonly data: ComplianceMatrixData;
  /** The time to judge by, in milliseconds since the epoch. Undefined in a first render without one. */
  readonly now: number | undefined;
  readonly explain: ExplainController;
  /** Level for a heading so many levels below the section's own. */
  readonly level: (below: number) => number;
  /** Whether the page shows the control grid, so that a link to it leads somewhere. */
  readonly hasControlGrid: boolean;
}

/** Words of the manifest, rendered. */
export const words = (text: Text | undefined, { locale, base }: ViewContext): unknown =>
  renderText(text, locale, base);

/** Words of the manifest as a plain string, without marks. */
export const plainWords = (text: Text | undefined, { locale }: ViewContext): string =>
  plainText(text, locale);

/** Names of the systems that a scope lists; an id that names none stands for itself. */
export const scopeNames = (ids: readonly string[], { data }: MatrixContext): readonly string[] =>
  ids.map((id) => data.scope?.find((item) => item.id === id)?.name ?? id);

/** A link to another place of the page. */
export const anchorLink = (id: string, label: unknown): TemplateResult =>
  html`<a href=${`#${id}`} part="link">${label}</a>`;

/**
 * A cell of a table. A gap has no label: a narrow page shows the label in the cell, and it would promise what is not
 * there.
 *
 * @param label What a narrow page writes above the content; empty where the content says it itself.
 */
export const renderCell = (content: unknown, label: Message, className = ''): TemplateResult => {
  const shown = content === nothing || label === '' ? nothing : label;
  return html`<td role="cell" class=${className} data-label=${shown}>${content}</td>`;
};
