import '../../components/compliance-matrix/define.js';
import type { TrustComplianceMatrix } from '../../components/compliance-matrix/compliance-matrix.js';
import { mount, parsed, words } from './fixture.js';

/** A certificate with all that belongs to one. Valid on the day that the tests take for today. */
export const iso = {
  id: 'iso',
  framework: 'iso27001',
  title: 'ISO/IEC 27001',
  kind: 'certification',
  status: 'certified',
  issuer: 'Example **Cert** AG',
  certificateNumber: 'IS-884421',
  accreditation: 'DAkkS',
  verifyUrl: 'https://cert.example/verify',
  validFrom: '2024-03-04',
  validUntil: '2027-03-03',
  asOf: '2026-05',
  scope: ['app'],
  statement: 'The whole company.',
};

export const base = {
  scope: [{ id: 'app', name: 'Acme Cloud' }],
  documents: [{ id: 'soa', title: 'Statement of applicability', access: 'nda', url: '/soa.pdf' }],
};

/** The element with this part of a manifest. */
export const show = (part: Readonly<Record<string, unknown>>): Promise<TrustComplianceMatrix> =>
  mount<TrustComplianceMatrix>('trust-compliance-matrix', { data: parsed({ ...base, ...part }) });

/** The rows of one of its tables. */
export const rows = (root: ParentNode, part = 'assurance'): Element[] => [
  ...root.querySelectorAll(`[part=${part}]`),
];

export const cells = (row: Element | undefined): string[] => [...(row?.children ?? [])].map(words);

/** The heads of the columns of the first such table. */
export const heads = (root: ParentNode, part = 'assurances'): string[] =>
  [...root.querySelectorAll(`[part=${part}] thead th`)].map(words);

/** The lines of a status cell: the button beside a word shows a question mark. */
export const lines = (cell: Element): string[] =>
  [...cell.querySelectorAll('p')].map((line) => words(line).replace(/ \?$/, ''));
