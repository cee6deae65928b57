/** Classes and types of every element, without registering any. */
export { TrustBadge, type BadgeData } from './badge/badge.js';
export { TrustCenter } from './center/center.js';
export { TrustContacts, type ContactsData } from './contacts/contacts.js';
export { TrustComplianceMatrix, type ComplianceMatrixData } from './compliance-matrix/compliance-matrix.js';
export { TrustDataHandling, type DataHandlingData } from './data-handling/data-handling.js';
export { TrustControlGrid, type ControlGridData } from './control-grid/control-grid.js';
export { TrustCrosswalk, type CrosswalkData } from './crosswalk/crosswalk.js';
export { TrustDocuments, type DocumentsData } from './documents/documents.js';
export { TrustDisclosureForm, type DisclosureFormData } from './disclosure-form/disclosure-form.js';
export type { Settlement } from './disclosure-form/report-controller.js';
export { TrustFaq, type FaqData } from './faq/faq.js';
export { TrustOverview, type OverviewData } from './overview/overview.js';
export { TrustProse, type ProseData } from './prose/prose.js';
export { TrustResponsibilities, type ResponsibilitiesData } from './responsibilities/responsibilities.js';
export {
  TrustSubprocessorTable,
  type SubprocessorTableData,
} from './subprocessor-table/subprocessor-table.js';
export { TrustUpdates, type UpdatesData } from './updates/updates.js';

export { define } from '../src/element/define.js';
export type { TrustEvent, TrustEventDetails, TrustEventName } from '../src/element/events.js';
export { registerMessages } from '../src/i18n/messages.js';
export type { LoadReason, LoadState } from '../src/load/state.js';
export type { Problem } from '../src/manifest/problems.js';
export type { Report } from '../src/model/report.js';
export type * from '../src/model/types.js';
export { VERSION } from '../src/version.js';
