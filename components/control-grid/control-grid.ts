import { bodyFrom } from '../../src/element/body.js';
import { TrustSection } from '../../src/element/section-element.js';
import type { TrustModel } from '../../src/model/types.js';

/** What the section shows. */
export type ControlGridData = Pick<
  Partial<TrustModel>,
  'controls' | 'documents' | 'frameworks' | 'scope' | 'sections' | 'lang'
>;

/**
 * The controls, group by group: what each does, its status, the layer it rests on and who attests it,
 * evidence and its class, the requirements it serves, and the author's tables, steps and call-outs; with a
 * search and filters once there are more than a few.
 *
 * Long lists come in slices, until every control is in the document. A link to `#trust-control-<id>` or
 * `#trust-group-<id>` leads there, clearing a filter that hides the place. Not for the state of
 * frameworks and laws: those are assurances, in `<trust-compliance-matrix>`.
 *
 * @example
 * <trust-control-grid src="/trust.json"></trust-control-grid>
 *
 * @tag trust-control-grid
 * @slot - Shown before the manifest has arrived, and beside an error.
 * @csspart section - The whole section.
 * @csspart title - Its heading.
 * @csspart layers - The table of layers and who attests each.
 * @csspart toolbar - Search and filters.
 * @csspart field - One field of it.
 * @csspart button - The button that clears it.
 * @csspart count - How many controls there are, or how many of them are shown.
 * @csspart group - One group.
 * @csspart group-title - Its heading.
 * @csspart group-count - How many controls it has.
 * @csspart permalink - The link to a group.
 * @csspart control - One control.
 * @csspart control-title - Its heading.
 * @csspart control-status - Its status and dates.
 * @csspart control-facts - Layer, who attests, scope, evidence.
 * @csspart requirements - Ids of requirements, of a group or a control.
 * @csspart no-results - What stands there when nothing matches.
 * @fires {CustomEvent} trust-load - A manifest of its own has been read: `{model, problems}`.
 * @fires {CustomEvent} trust-error - A manifest of its own could not be read: `{reason, detail, problems, previous}`.
 */
export class TrustControlGrid extends TrustSection<ControlGridData> {
  static override readonly body = bodyFrom(() =>
    import('./body.js').then(({ ControlGridBody }) => ControlGridBody),
  );

  override readonly type = 'control-grid';
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-control-grid': TrustControlGrid;
  }
}
