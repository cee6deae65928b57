/**
 * Every word that the library itself says, in English (British spelling), the language that is always there.
 *
 * Keys are flat and named by the element that says them. `{name}` is filled in by `t('key', { name })`; a message
 * with a count is a record of plural forms. A message is a whole sentence or a whole label: nothing is put
 * together from pieces, since other languages order them otherwise.
 */
export const en = {
  // common
  'common.all': 'All',
  'common.none': 'None',
  'common.yes': 'Yes',
  'common.no': 'No',
  'common.notStated': 'Not stated',
  'common.close': 'Close',
  'common.open': 'Open',
  'common.showMore': 'Show more',
  'common.showLess': 'Show less',
  'common.explain': 'What does “{term}” mean?',
  'common.filter': 'Filter',
  'common.clearFilters': 'Clear filters',
  'common.noResults': 'Nothing matches these filters.',
  'common.results': { one: '{count} result', other: '{count} results' },
  'common.copy': 'Copy',
  'common.copied': 'Copied',
  'common.linkToSection': 'Link to “{title}”',
  'common.email': 'Email',
  'common.phone': 'Telephone',
  'common.website': 'Website',
  'common.source': 'Source',

  // state
  'state.loading': 'Loading this information…',
  'state.empty': 'Nothing has been published here yet.',
  'state.network': 'This information could not be loaded. Please check your connection and try again.',
  'state.http': 'This information is not available at the moment. Please try again later.',
  'state.not-json': 'This information could not be read, because of an error in what was published.',
  'state.invalid': 'This information cannot be shown, because of an error in what was published.',
  'state.unsupported-version': 'This information is in a newer format than this page can show.',
  'state.integrity':
    'This information is not shown, because it differs from the version that this page was set up to show.',
  'state.stale': 'The latest version could not be loaded. You are reading the one loaded before it.',
  'state.problems': {
    one: '{count} entry could not be shown, because of an error in what was published.',
    other: '{count} entries could not be shown, because of errors in what was published.',
  },
  'state.retry': 'Try again',

  // date
  'date.half': 'H{half} {year}',
  'date.quarter': 'Q{quarter} {year}',
  'date.range': '{from} to {to}',
  'date.from': 'From {from}',
  'date.until': 'Until {to}',

  // freshness
  'freshness.version': 'Version {version}',
  'freshness.updated': 'Updated {date}',
  'freshness.reviewed': 'Reviewed {date}',
  'freshness.nextReview': 'Next review by {date}',
  'freshness.cycle': 'Review cycle: {duration}',
  'freshness.current': 'Review up to date',
  'freshness.dueSoon': 'Review due by {date}',
  'freshness.overdue': 'Review overdue since {date}',

  // status: of an assurance
  'status.not-started': 'Not started',
  'status.planned': 'Planned',
  'status.in-progress': 'In progress',
  'status.aligned': 'Aligned',
  'status.implemented': 'Implemented',
  'status.attested': 'Attested',
  'status.certified': 'Certified',
  'status.expired': 'Expired',
  'status.withdrawn': 'Withdrawn',
  'status.not-applicable': 'Not applicable',
  // status: of a control, where it is not among the above
  'status.partial': 'Partly implemented',
  'status.alternative': 'Alternative measure',
  'status.not-offered': 'Not offered',
  // status: what each means
  'statusMeaning.not-started': 'Work on this has not begun.',
  'statusMeaning.planned': 'Decided, but not in place yet.',
  'statusMeaning.in-progress': 'Work has begun and is not finished.',
  'statusMeaning.aligned':
    'The organisation states that its practice follows this framework. No independent body has confirmed it.',
  'statusMeaning.implemented':
    'The organisation states that this is in place. No independent body has confirmed it.',
  'statusMeaning.attested': 'An independent auditor has examined this and issued a report.',
  'statusMeaning.certified': 'An independent certification body has audited this and issued a certificate.',
  'statusMeaning.expired': 'The certificate or report is past the end of its validity.',
  'statusMeaning.withdrawn': 'This was claimed or certified before and no longer is.',
  'statusMeaning.not-applicable': 'The organisation states that this does not apply to what is in scope.',
  'statusMeaning.partial': 'Some of this is in place, and some is not.',
  'statusMeaning.alternative': 'Not in place as described: another measure serves the same purpose.',
  'statusMeaning.not-offered': 'The organisation does not provide this.',

  // kind: of an assurance
  'kind.certification': 'Certification',
  'kind.attestation': 'Attestation',
  'kind.authorization': 'Authorisation',
  'kind.self-assessment': 'Self-assessment',
  'kind.code-of-practice': 'Code of practice',
  'kind.regulation': 'Regulation',
  'kind.questionnaire': 'Questionnaire',

  // access
  'access.public': 'Public',
  'access.request': 'On request',
  'access.nda': 'Under a non-disclosure agreement',
  'access.customer': 'For customers',

  // callout
  'callout.note': 'Note',
  'callout.tip': 'Tip',
  'callout.warning': 'Warning',

  // center
  'center.title': 'Trust center',
  'center.contents': 'On this page',

  // overview
  'overview.title': 'Overview',
  'overview.titleOf': 'Trust center of {name}',
  'overview.highlights': 'At a glance',
  'overview.figures': 'Figures',
  'overview.scope': 'What this page covers',
  'overview.identity': 'Published by',
  'overview.lei': 'Legal entity identifier',
  'overview.under': 'under {value}',
  'overview.at-most': 'at most {value}',
  'overview.at-least': 'at least {value}',
  'overview.over': 'over {value}',
  'overview.about': 'about {value}',
  'overview.valueWithUnit': '{value} {unit}',
  'overview.commitment': 'Commitment',
  'overview.target': 'Target',
  'overview.measured': 'Measured',
  'overview.asOf': 'as of {date}',
  'overview.source': 'Source: {source}',
  'scope.website': 'Website',
  'scope.application': 'Application',
  'scope.api': 'API',
  'scope.service': 'Service',
  'scope.infrastructure': 'Infrastructure',
  'scope.organization': 'Organisation',
  'scope.other': 'Other',

  // controlGrid
  'controlGrid.title': 'Controls',
  'controlGrid.count': { one: '{count} control', other: '{count} controls' },

  // subprocessorTable
  'subprocessorTable.title': 'Sub-processors',
  'subprocessorTable.count': { one: '{count} sub-processor', other: '{count} sub-processors' },

  // complianceMatrix
  'complianceMatrix.title': 'Compliance',

  // disclosureForm
  'disclosureForm.title': 'Vulnerability disclosure',

  // documents
  'documents.title': 'Documents',

  // dataHandling
  'dataHandling.title': 'Data handling',

  // responsibilities
  'responsibilities.title': 'Responsibilities and limitations',

  // faq
  'faq.title': 'Questions and answers',

  // updates
  'updates.title': 'Updates',

  // contacts
  'contacts.title': 'Contacts',

  // prose
  'prose.title': 'About this page',

  // crosswalk
  'crosswalk.title': 'Controls by requirement',

  // badge
} as const satisfies Readonly<Record<string, string | { readonly one: string; readonly other: string }>>;
