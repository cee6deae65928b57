import { assessment, assurance, assuranceKind, assuranceStatus } from '../schema/assurances.js';
import { describeObject, describeWords } from './describe.js';

export const assuranceDocs = [
  describeObject(assurance, {
    name: 'Assurance',
    title: 'Assurance',
    description:
      'Where the company stands with one framework, law or questionnaire: a row of the compliance matrix. Only what somebody else stated, with a name and dates, is shown as a certificate or a report. *certified* and *attested* without an `issuer` and a date are shown with “no certificate on file” or “no report on file”; a regulation is never shown as a seal and never as certified, because nobody issues such a certificate; past `validUntil` the page shows *expired* by the visitor’s clock, whatever the status says.',
    example: {
      id: 'soc2',
      framework: 'soc2',
      label: 'SOC 2 Type II',
      kind: 'attestation',
      status: 'attested',
      statement: 'Security, availability and confidentiality, without exception.',
      issuer: 'Hartwell Audit LLP',
      window: { from: '2025-07-01', to: '2026-06-30' },
      validFrom: '2026-07-20',
      evidence: [{ label: 'SOC 2 Type II report', document: 'soc2-report', access: 'nda' }],
      scope: ['app'],
    },
    fields: {
      id: 'Anchor of the row, and the name by which highlights and plans refer to it. Left out: derived from the label.',
      framework:
        'Which framework: a known id (soc2, iso27001, iso27701, iso42001, gdpr, uk-gdpr, nis2, dora, eu-ai-act, pdpl-sa, ccpa, hipaa, pci-dss, csa-star, fedramp, hds) or one from `frameworks`. It ties the row to the requirements that controls name.',
      label: 'What the row is called: the standard with its edition or type.',
      kind: 'What sort of statement it is. Left out: what the framework is by its nature, for the laws among the known ids and for SOC 2, which is an attestation whatever is written here; for all others nothing is assumed.',
      status: 'How far it is. Left out: the page says that no status is given.',
      statusLabel: [
        'Your own words for the status, shown beside the typed one and never in its place.',
        'Clock not yet started',
      ],
      statement: 'What exactly is claimed, in a sentence or two.',
      evidence: 'What stands behind the claim, each with who may see it.',
      target: [
        'When the status is to be reached, while it is not. Once it has passed, the page says so.',
        '2026-H2',
      ],
      window:
        'The observation or audit period (SOC 2 Type II: the months that the auditor looked at). Until it is over it stands for no report.',
      issuer: 'Who stated it: the auditor, the certification body, the authority.',
      certificateNumber: ['Number of the certificate, as it stands on it.', 'IS 712345'],
      accreditation: ['Who accredited the issuer (ISO/IEC 17021-1).', 'INAB, accreditation 4012'],
      verifyUrl: [
        'A register of the issuer’s where anybody can check it.',
        'https://example.com/register/IS-712345',
      ],
      validFrom: 'First day on which it holds; for a report, its date.',
      validUntil: ['Last day on which it holds. The day after, the page shows *expired*.', '2027-07-19'],
      asOf: ['The day for which a status without a certificate was true.', '2026-05-23'],
      scope:
        'Ids of the systems that it covers, from the root’s `scope`. Left out: nothing is said of the scope.',
      requirements: [
        'The requirements that it covers, where it is not the whole framework.',
        ['nis2/21.2.a', 'nis2/21.2.j'],
      ],
      content: 'More to say, as blocks.',
    },
  }),
  describeWords(assuranceKind, {
    name: 'AssuranceKind',
    title: 'Kind of assurance',
    description: 'What sort of statement this is.',
    words: {
      certification:
        'An accredited body certified it, for instance ISO/IEC 27001. Needs an issuer and dates.',
      attestation:
        'An auditor gave an opinion, for instance SOC 2: a report, not a certificate. Needs an issuer and dates.',
      authorization: 'An authority allowed it, for instance FedRAMP.',
      'self-assessment': 'The company looked at itself, for instance CSA STAR level 1.',
      'code-of-practice': 'The company follows a code that it signed up to.',
      regulation:
        'A law applies, for instance the GDPR. It is complied with, never certified by its own name.',
      questionnaire: 'A filled-in questionnaire, for instance a CAIQ.',
    },
  }),
  describeWords(assuranceStatus, {
    name: 'AssuranceStatus',
    title: 'Status of an assurance',
    description: 'How far an assurance is. What is pending looks as pending as it is.',
    words: {
      'not-started': 'Nothing has been done yet.',
      planned: 'It is decided on; `target` says for when.',
      'in-progress': 'It is being worked on or observed.',
      aligned: 'The company follows it by its own judgement; nobody has checked.',
      implemented: 'All that it asks for is in place by the company’s own judgement.',
      attested: 'An auditor’s report exists. Needs `issuer` and dates.',
      certified: 'A certificate exists. Needs `issuer` and dates.',
      expired: 'It held once and has run out.',
      withdrawn: 'It was given back or taken away.',
      'not-applicable': 'It does not apply; `statement` says why.',
    },
  }),
  describeObject(assessment, {
    name: 'Assessment',
    title: 'Assessment',
    description: 'An audit or a test: what was looked at, by whom, when, and who may read the report.',
    example: {
      id: 'pentest-2026',
      kind: 'penetration-test',
      title: 'Penetration test of the application',
      by: 'Kestrel Security',
      date: '2026-04-17',
      cadence: 'Every year, and after each large change',
      scope: ['app'],
      covers: ['Web application', 'Public API'],
      outcome: 'No critical or high finding. Two medium findings, fixed and tested again.',
      access: 'nda',
    },
    fields: {
      id: 'Anchor of the assessment. Left out: derived from the title.',
      kind: {
        text: 'What sort of look it was.',
        words: {
          'internal-audit': 'The company audited itself.',
          'external-audit': 'Somebody else audited it.',
          'penetration-test': 'People tried to break in.',
          'static-analysis': 'A program read the source code (SAST).',
          'dynamic-scan': 'A program probed the running system (DAST).',
          'dependency-scan': 'A program compared the dependencies with known vulnerabilities (SCA).',
          'code-review': 'People read the source code.',
          'restore-drill': 'A backup was restored to see that it can be.',
          'tabletop-exercise': 'An incident was played through.',
          'risk-assessment': 'Risks were listed and weighed.',
          other: 'Something else.',
        },
      },
      title: 'What it was.',
      by: 'Who did it.',
      date: 'When it was done, or ended.',
      period: ['The stretch of time that it covered.', { from: '2026-04-06', to: '2026-04-17' }],
      cadence: 'How often it is done.',
      scope: 'Ids of the systems that it covered, from the root’s `scope`.',
      covers: 'What it covered, in words.',
      outcome: 'What came of it, the findings included.',
      text: ['More of it.', 'The testers had an account of each role and the API’s description.'],
      report: ['Id of the report in `documents`.', 'soc2-report'],
      access: 'Who may see the report.',
      url: ['Where the report is, when it is not in `documents`.', '/reports/pentest-2026.pdf'],
    },
  }),
];
