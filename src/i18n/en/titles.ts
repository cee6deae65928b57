import type { Words } from './words.js';

// The titles of sections where a manifest gives none. One constant each, so that a section alone carries its own
// and not those of all others, which the navigation of a whole page needs.

export const overviewTitle = 'Overview';
export const controlGridTitle = 'Controls';
export const subprocessorTableTitle = 'Sub-processors';
export const complianceMatrixTitle = 'Compliance';
export const disclosureFormTitle = 'Vulnerability disclosure';
export const documentsTitle = 'Documents';
export const dataHandlingTitle = 'Data handling';
export const responsibilitiesTitle = 'Responsibilities and limitations';
export const faqTitle = 'Questions and answers';
export const updatesTitle = 'Updates';
export const contactsTitle = 'Contacts';
export const proseTitle = 'About this page';
export const crosswalkTitle = 'Controls by requirement';

/** The titles of all sections. */
export const titleWords = {
  'overview.title': overviewTitle,
  'controlGrid.title': controlGridTitle,
  'subprocessorTable.title': subprocessorTableTitle,
  'complianceMatrix.title': complianceMatrixTitle,
  'disclosureForm.title': disclosureFormTitle,
  'documents.title': documentsTitle,
  'dataHandling.title': dataHandlingTitle,
  'responsibilities.title': responsibilitiesTitle,
  'faq.title': faqTitle,
  'updates.title': updatesTitle,
  'contacts.title': contactsTitle,
  'prose.title': proseTitle,
  'crosswalk.title': crosswalkTitle,
} as const satisfies Words;
