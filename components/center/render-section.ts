import { html, type TemplateResult } from 'lit';
import type { Frame } from '../../src/element/trust-element.js';
import type { PlacedSection } from '../../src/model/sections.js';
import type { TrustModel } from '../../src/model/types.js';
import { PARTS } from './parts.js';

/**
 * The element for a section. Written out, because a tag name cannot be an expression in a template; the
 * model is handed to each whole, of which it takes its slice, so that nothing is copied and an unchanged
 * model renders nothing again.
 */
export const renderSection = (section: PlacedSection, model: TrustModel, frame: Frame): TemplateResult => {
  switch (section.type) {
    case 'overview':
      return html`<trust-overview
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-overview>`;
    case 'control-grid':
      return html`<trust-control-grid
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-control-grid>`;
    case 'compliance-matrix':
      return html`<trust-compliance-matrix
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-compliance-matrix>`;
    case 'crosswalk':
      return html`<trust-crosswalk
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-crosswalk>`;
    case 'subprocessor-table':
      return html`<trust-subprocessor-table
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-subprocessor-table>`;
    case 'data-handling':
      return html`<trust-data-handling
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-data-handling>`;
    case 'documents':
      return html`<trust-documents
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-documents>`;
    case 'responsibilities':
      return html`<trust-responsibilities
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-responsibilities>`;
    case 'disclosure-form':
      return html`<trust-disclosure-form
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-disclosure-form>`;
    case 'faq':
      return html`<trust-faq
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-faq>`;
    case 'updates':
      return html`<trust-updates
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-updates>`;
    case 'contacts':
      return html`<trust-contacts
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-contacts>`;
    case 'prose':
      return html`<trust-prose
        exportparts=${PARTS}
        .data=${model}
        .frame=${frame}
        .section=${section}
      ></trust-prose>`;
  }
};
