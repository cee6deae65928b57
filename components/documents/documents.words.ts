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

  // documents: types
  'documentType.policy': 'Policy',
  'documentType.report': 'Report',
  'documentType.certificate': 'Certificate',
  'documentType.agreement': 'Agreement',
  'documentType.evidence-pack': 'Evidence pack',
  'documentType.questionnaire': 'Questionnaire',
  'documentType.notice': 'Notice',
  'documentType.record': 'Record',
  'documentType.source-code': 'Source code',
  'documentType.guide': 'Guide',
  'documentType.other': 'Other',
} as const satisfies Words;
