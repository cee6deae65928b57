import type { Words } from '../../src/i18n/en/words.js';

export const complianceMatrixWords = {
  'common.results': { one: '{count} result', other: '{count} results' },
  'common.source': 'Source',

  // status: the meaning of each
  'statusMeaning.not-started': 'Work on this has not started.',
  'statusMeaning.planned': 'Decided, but not in place yet.',
  'statusMeaning.in-progress': 'Work on this has started and is not finished.',
  'statusMeaning.aligned':
    'The organisation states that its practice follows this framework. No independent body has confirmed it.',
  'statusMeaning.implemented':
    'The organisation states that this is in place. No independent body has confirmed it.',
  'statusMeaning.attested': 'An independent auditor has examined this and issued a report.',
  'statusMeaning.certified': 'An independent certification body has audited this and issued a certificate.',
  'statusMeaning.expired': 'The certificate or report is past its expiry date.',
  'statusMeaning.withdrawn': 'This was claimed or certified in the past and no longer is.',
  'statusMeaning.not-applicable': 'The organisation states that this does not apply to what is in scope.',
  'statusMeaning.partial': 'Some of this is in place, and some is not.',
  'statusMeaning.alternative': 'Not implemented as described. Another measure serves the same purpose.',
  'statusMeaning.not-offered': 'The organisation does not provide this.',

  // kind: kinds of assurances
  'kind.certification': 'Certification',
  'kind.attestation': 'Attestation',
  'kind.authorization': 'Authorisation',
  'kind.self-assessment': 'Self-assessment',
  'kind.code-of-practice': 'Code of practice',
  'kind.regulation': 'Regulation',
  'kind.questionnaire': 'Questionnaire',

  'complianceMatrix.framework': 'Framework',
  'complianceMatrix.status': 'Status',
  'complianceMatrix.evidence': 'Evidence',
  'complianceMatrix.issued': 'Issued by',
  'complianceMatrix.scope': 'Scope: {items}',
  'complianceMatrix.requirements': 'Covers {items}',
  'complianceMatrix.requirementsBelow': {
    one: '{count} requirement, listed below',
    other: '{count} requirements, listed below',
  },

  // complianceMatrix: number of assurances by status
  'complianceMatrix.counts': 'Status summary',
  'complianceMatrix.count.confirmed': {
    one: '{count} confirmed by an independent body',
    other: '{count} confirmed by an independent body',
  },
  'complianceMatrix.count.stated': {
    one: '{count} self-declared',
    other: '{count} self-declared',
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
    'The organisation describes this in its own words. It does not state whether this is planned, in place, or confirmed by an independent body.',
  'complianceMatrix.notCertifiable':
    'An organisation complies with a regulation. There is no certificate or attestation for the regulation itself.',
  'complianceMatrix.publishedAs': 'Published as “{words}”',
  'complianceMatrix.noCertificate': 'No certificate on file',
  'complianceMatrix.noReport': 'No report on file',
  'complianceMatrix.target': 'Target: {date}',
  'complianceMatrix.targetPassed': 'The target date has passed: {date}',
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
  'complianceMatrix.verify': 'Verify with the issuer',

  // complianceMatrix: evidence classes and requirements
  'complianceMatrix.evidenceClasses': 'Evidence classes',
  'complianceMatrix.strength.strong': 'Strong evidence',
  'complianceMatrix.strength.partial': 'Partial evidence',
  'complianceMatrix.strength.weak': 'Weak evidence',
  'complianceMatrix.strength.none': 'No evidence',
  'complianceMatrix.reference': 'Reference',
  'complianceMatrix.requirement': 'Requirement',
  'complianceMatrix.weight': 'Main layers',
  'complianceMatrix.evidenceClass': 'Evidence class',
  'complianceMatrix.controls': 'Controls',
  'complianceMatrix.terms': 'Terms used in this table',
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
} as const satisfies Words;
