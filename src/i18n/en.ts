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
  'complianceMatrix.framework': 'Framework',
  'complianceMatrix.status': 'Status',
  'complianceMatrix.evidence': 'Evidence',
  'complianceMatrix.issued': 'Issued by',
  'complianceMatrix.scope': 'Scope: {items}',
  'complianceMatrix.requirements': 'Requirements: {items}',
  'complianceMatrix.requirementsBelow': {
    one: '{count} requirement, listed below',
    other: '{count} requirements, listed below',
  },
  // complianceMatrix: how many assurances stand where
  'complianceMatrix.counts': 'Where these stand',
  'complianceMatrix.count.confirmed': {
    one: '{count} confirmed by an independent body',
    other: '{count} confirmed by an independent body',
  },
  'complianceMatrix.count.stated': {
    one: '{count} by the organisation’s own statement',
    other: '{count} by the organisation’s own statement',
  },
  'complianceMatrix.count.ahead': { one: '{count} not in place yet', other: '{count} not in place yet' },
  'complianceMatrix.count.ended': {
    one: '{count} expired or withdrawn',
    other: '{count} expired or withdrawn',
  },
  'complianceMatrix.count.not-applicable': {
    one: '{count} not applicable',
    other: '{count} not applicable',
  },
  'complianceMatrix.count.not-stated': {
    one: '{count} without a stated status',
    other: '{count} without a stated status',
  },
  // complianceMatrix: the status of one assurance
  'complianceMatrix.statusNotStated': 'Status not stated',
  'complianceMatrix.statusNotStatedMeaning':
    'The organisation describes this in its own words. It does not state whether this is planned, in place, or confirmed by anyone independent.',
  'complianceMatrix.notCertifiable':
    'A regulation is complied with. Nobody certifies or attests it by its own name.',
  'complianceMatrix.publishedAs': 'Published as “{words}”',
  'complianceMatrix.noCertificate': 'No certificate on file',
  'complianceMatrix.noReport': 'No report on file',
  'complianceMatrix.target': 'Targeted {date}',
  'complianceMatrix.targetPassed': 'The target, {date}, has passed',
  'complianceMatrix.windowFrom': 'Observation window from {from}',
  'complianceMatrix.windowUntil': 'Observation window until {to}',
  'complianceMatrix.window': 'Observation window: {range}',
  'complianceMatrix.periodFrom': 'Audit period from {from}',
  'complianceMatrix.periodUntil': 'Audit period until {to}',
  'complianceMatrix.period': 'Audit period: {range}',
  'complianceMatrix.validFrom': 'Valid from {from}',
  'complianceMatrix.validUntil': 'Valid until {to}',
  'complianceMatrix.valid': 'Valid from {from} to {to}',
  'complianceMatrix.wasValidUntil': 'Was valid until {to}',
  'complianceMatrix.asOf': 'As of {date}',
  'complianceMatrix.certificateNumber': 'Certificate number',
  'complianceMatrix.accreditation': 'Accreditation',
  'complianceMatrix.verify': 'Check with the issuer',
  // complianceMatrix: evidence classes and requirements
  'complianceMatrix.evidenceClasses': 'Evidence classes',
  'complianceMatrix.strength.strong': 'Strong evidence',
  'complianceMatrix.strength.partial': 'Partial evidence',
  'complianceMatrix.strength.weak': 'Weak evidence',
  'complianceMatrix.strength.none': 'No evidence',
  'complianceMatrix.reference': 'Reference',
  'complianceMatrix.requirement': 'Requirement',
  'complianceMatrix.weight': 'Where the weight sits',
  'complianceMatrix.evidenceClass': 'Evidence class',
  'complianceMatrix.controls': 'Controls',
  'complianceMatrix.terms': 'Words used in this table',
  'complianceMatrix.attestedBy': 'Attested by',
  // complianceMatrix: audits and tests
  'complianceMatrix.assessments': 'Audits and tests',
  'complianceMatrix.by': 'Carried out by',
  'complianceMatrix.outcome': 'Outcome',
  'complianceMatrix.covers': 'Covers',
  'complianceMatrix.report': 'Report',
  'complianceMatrix.assessed': 'In scope',
  'assessment.internal-audit': 'Internal audit',
  'assessment.external-audit': 'External audit',
  'assessment.penetration-test': 'Penetration test',
  'assessment.static-analysis': 'Static analysis',
  'assessment.dynamic-scan': 'Dynamic scan',
  'assessment.dependency-scan': 'Dependency scan',
  'assessment.code-review': 'Code review',
  'assessment.restore-drill': 'Restore drill',
  'assessment.tabletop-exercise': 'Tabletop exercise',
  'assessment.risk-assessment': 'Risk assessment',
  'assessment.other': 'Other assessment',

  // disclosureForm
  'disclosureForm.title': 'Vulnerability disclosure',

  // documents
  'documents.title': 'Documents',

  // dataHandling
  'dataHandling.title': 'Data handling',

  // responsibilities
  'responsibilities.title': 'Responsibilities and limitations',
  'responsibilities.customer': 'What customers are responsible for',
  'responsibilities.provider': 'What the provider is responsible for',
  'responsibilities.shared': 'What both are responsible for',
  'responsibilities.limitations': 'Limitations',
  'responsibilities.boundary': 'Boundary',
  'responsibilities.meaning': 'What it means',

  // faq
  'faq.title': 'Questions and answers',

  // updates
  'updates.title': 'Updates',

  // contacts
  'contacts.title': 'Contacts',
  'contacts.security': 'Security',
  'contacts.privacy': 'Privacy',
  'contacts.dpo': 'Data protection officer',
  'contacts.legal': 'Legal',
  'contacts.support': 'Customer support',
  'contacts.press': 'Press',
  'contacts.sales': 'Sales',
  'contacts.general': 'General enquiries',
  'contacts.status': 'Service status',
  'contacts.call': 'calls',
  'contacts.sms': 'text messages',
  'contacts.channels': 'for {channels}',
  'contacts.links': 'Further information',

  // prose
  'prose.title': 'About this page',

  // crosswalk
  'crosswalk.title': 'Controls by requirement',

  // badge
} as const satisfies Readonly<Record<string, string | { readonly one: string; readonly other: string }>>;
