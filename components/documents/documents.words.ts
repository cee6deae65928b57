import type { Words } from '../../src/i18n/en/words.js';

export const documentsWords = {
  'documents.count': { one: '{count} document', other: '{count} documents' },
  'documents.document': 'Document',
  'documents.contents': 'Contents',
  'documents.edition': 'Edition',
  'documents.access': 'Access',
  'documents.version': 'Version {version}',
  'documents.checksum': 'SHA-256 checksum',

  // documents: requesting access
  'documents.request': 'Request access',
  'documents.requestNamed': 'Request access: {title}',
  'documents.requestByEmail': 'Request by email',
  'documents.requestByEmailNamed': 'Request by email: {title}',
  'documents.subject': 'Request for “{title}”',

  // documents: kinds
  'documentKind.policy': 'Policy',
  'documentKind.report': 'Report',
  'documentKind.certificate': 'Certificate',
  'documentKind.agreement': 'Agreement',
  'documentKind.evidence-pack': 'Evidence pack',
  'documentKind.questionnaire': 'Questionnaire',
  'documentKind.notice': 'Notice',
  'documentKind.record': 'Record',
  'documentKind.source-code': 'Source code',
  'documentKind.guide': 'Guide',
  'documentKind.other': 'Other',
} as const satisfies Words;
