import type { Locale } from '../i18n/locale.js';
import type { MessageKey } from '../i18n/messages.js';
import type { SectionType } from '../model/types.js';

const titles = {
  overview: 'overview.title',
  'control-grid': 'controlGrid.title',
  'compliance-matrix': 'complianceMatrix.title',
  crosswalk: 'crosswalk.title',
  'subprocessor-table': 'subprocessorTable.title',
  'data-handling': 'dataHandling.title',
  documents: 'documents.title',
  responsibilities: 'responsibilities.title',
  'disclosure-form': 'disclosureForm.title',
  faq: 'faq.title',
  updates: 'updates.title',
  contacts: 'contacts.title',
  prose: 'prose.title',
} as const satisfies Readonly<Record<SectionType, MessageKey>>;

/** The title of a section where the manifest gives none. */
export const sectionTitle = (type: SectionType, { t }: Locale): string => t(titles[type]);
