import { accessWords } from './en/access.js';
import { badgeWords } from './en/badge.js';
import { calloutWords } from './en/callouts.js';
import { centerWords } from './en/center.js';
import { complianceMatrixWords } from './en/compliance-matrix.js';
import { contactsWords } from './en/contacts.js';
import { controlCountWords } from './en/control-count.js';
import { controlGridWords } from './en/control-grid.js';
import { crosswalkWords } from './en/crosswalk.js';
import { dataHandlingWords } from './en/data-handling.js';
import { dateRangeWords } from './en/date-range.js';
import { dateWords } from './en/dates.js';
import { disclosureFormWords } from './en/disclosure-form.js';
import { documentsWords } from './en/documents.js';
import { endedWords } from './en/ended.js';
import { explainWords } from './en/explain.js';
import { filteringWords } from './en/filtering.js';
import { missedWords } from './en/missed.js';
import { overviewWords } from './en/overview.js';
import { reportFormWords } from './en/report-form.js';
import { responsibilitiesWords } from './en/responsibilities.js';
import { stateWords } from './en/state.js';
import { statusWords } from './en/status.js';
import { subprocessorTableWords } from './en/subprocessor-table.js';
import { titleWords } from './en/titles.js';
import { updatesWords } from './en/updates.js';
import type { Words } from './en/words.js';

/**
 * Every word that the library itself says, in English (British spelling): the keys and placeholders that all
 * languages have. For types, translators and tests. Elements import the files under `en/`, each its own, so that
 * none carries the words of the others.
 *
 * Keys are flat and named by the element that says them. `{name}` is filled in by `t('key', { name })`; a message
 * with a count is a record of plural forms. A message is a whole sentence or a whole label: nothing is put
 * together from pieces, since other languages order them otherwise.
 */
export const en = {
  ...titleWords,
  ...stateWords,
  ...dateWords,
  ...dateRangeWords,
  ...calloutWords,
  ...filteringWords,
  ...explainWords,
  ...statusWords,
  ...endedWords,
  ...accessWords,
  ...centerWords,
  ...badgeWords,
  ...overviewWords,
  ...controlCountWords,
  ...controlGridWords,
  ...subprocessorTableWords,
  ...complianceMatrixWords,
  ...disclosureFormWords,
  ...reportFormWords,
  ...documentsWords,
  ...dataHandlingWords,
  ...responsibilitiesWords,
  ...updatesWords,
  ...missedWords,
  ...contactsWords,
  ...crosswalkWords,
} as const satisfies Words;
