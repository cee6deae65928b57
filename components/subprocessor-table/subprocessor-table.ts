import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. */
export type SubprocessorTableData = Pick<
  Partial<TrustModel>,
  'subprocessors' | 'scope' | 'sections' | 'lang'
>;

/**
 * Who else processes customer data: purpose, place, data, transfer mechanism, conditions and agreements,
 * with what has been announced and what has ended.
 *
 * A table where there is room for one, else a card a row with every column in it. From the dates in the
 * manifest it works out, on the visitor's clock, what takes effect when, until when one may object, and what
 * is former. Columns that no row fills do not exist. Not for vendors that never see personal data: those
 * are a table in a prose section.
 *
 * @example
 * <trust-subprocessor-table src="/trust.json"></trust-subprocessor-table>
 *
 * @tag trust-subprocessor-table
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart intro - The introduction.
 * @csspart facts - As of when the list holds, and how changes are told of.
 * @csspart objection-contact - Where to object to a change.
 * @csspart toolbar - Search, country and order.
 * @csspart field - One of the fields in it.
 * @csspart result - How many rows are shown.
 * @csspart button - The button that clears the filters.
 * @csspart no-results - What stands in place of the table when nothing matches.
 * @csspart table - A table of sub-processors.
 * @csspart sort - The button in a column's head.
 * @csspart row - One sub-processor.
 * @csspart vendor - The head of its row.
 * @csspart lifecycle - Where it stands, and since or until when.
 * @csspart announced - The mark of one that is announced.
 * @csspart condition - Under which condition it is used.
 * @csspart link - A link.
 * @csspart explain - The button that explains a transfer mechanism.
 * @csspart explanation - The popover with the explanation.
 * @csspart former - The former sub-processors, folded.
 * @csspart customer-managed - The integrations that the customer manages.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustSubprocessorTable extends TrustSection<SubprocessorTableData> {
  static override readonly body = bodyFrom(() =>
    import('./body.js').then(({ SubprocessorTableBody }) => SubprocessorTableBody),
  );

  override readonly type = 'subprocessor-table';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-subprocessor-table': TrustSubprocessorTable;
  }
}
