import { BadgeBody } from './badge/body.js';
import { TrustBadge } from './badge/badge.js';
import { ComplianceMatrixBody } from './compliance-matrix/body.js';
import { TrustComplianceMatrix } from './compliance-matrix/compliance-matrix.js';
import { ContactsBody } from './contacts/body.js';
import { TrustContacts } from './contacts/contacts.js';
import { ControlGridBody } from './control-grid/body.js';
import { TrustControlGrid } from './control-grid/control-grid.js';
import { CrosswalkBody } from './crosswalk/body.js';
import { TrustCrosswalk } from './crosswalk/crosswalk.js';
import { DataHandlingBody } from './data-handling/body.js';
import { TrustDataHandling } from './data-handling/data-handling.js';
import { DisclosureFormBody } from './disclosure-form/body.js';
import { TrustDisclosureForm } from './disclosure-form/disclosure-form.js';
import { DocumentsBody } from './documents/body.js';
import { TrustDocuments } from './documents/documents.js';
import { FaqBody } from './faq/body.js';
import { TrustFaq } from './faq/faq.js';
import { OverviewBody } from './overview/body.js';
import { TrustOverview } from './overview/overview.js';
import { ProseBody } from './prose/body.js';
import { TrustProse } from './prose/prose.js';
import { ResponsibilitiesBody } from './responsibilities/body.js';
import { TrustResponsibilities } from './responsibilities/responsibilities.js';
import { SubprocessorTableBody } from './subprocessor-table/body.js';
import { TrustSubprocessorTable } from './subprocessor-table/subprocessor-table.js';
import { UpdatesBody } from './updates/body.js';
import { TrustUpdates } from './updates/updates.js';

/**
 * Gives every element its body at once. Where a server renders nothing can be waited for; in a browser the bodies
 * come when elements want them.
 */
export const provideBodies = (): void => {
  TrustBadge.body.provide(BadgeBody);
  TrustComplianceMatrix.body.provide(ComplianceMatrixBody);
  TrustContacts.body.provide(ContactsBody);
  TrustControlGrid.body.provide(ControlGridBody);
  TrustCrosswalk.body.provide(CrosswalkBody);
  TrustDataHandling.body.provide(DataHandlingBody);
  TrustDisclosureForm.body.provide(DisclosureFormBody);
  TrustDocuments.body.provide(DocumentsBody);
  TrustFaq.body.provide(FaqBody);
  TrustOverview.body.provide(OverviewBody);
  TrustProse.body.provide(ProseBody);
  TrustResponsibilities.body.provide(ResponsibilitiesBody);
  TrustSubprocessorTable.body.provide(SubprocessorTableBody);
  TrustUpdates.body.provide(UpdatesBody);
};
