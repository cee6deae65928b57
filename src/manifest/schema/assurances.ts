import { content } from './content.js';
import { evidence } from './controls.js';
import { list, obj, oneOf, optional, renamedFrom, required } from './describe.js';
import { access, date, id, period, plain, ref, refs, requirementRef, text, url } from './primitives.js';

export const assuranceKind = oneOf(
  {
    certification: 'An accredited body certified it, for example ISO/IEC 27001. Needs an issuer and dates.',
    attestation:
      'An auditor gave an opinion, for example SOC 2: a report, not a certificate. Needs an issuer and dates.',
    authorization: 'An authority approved it, for example FedRAMP.',
    'self-assessment': 'The company assessed itself, for example CSA STAR level 1.',
    'code-of-practice': 'The company follows a code that it has signed.',
    regulation: 'A law applies, for example the GDPR. Companies comply with it; nobody certifies it.',
    questionnaire: 'A filled-in questionnaire, for example a CAIQ.',
  },
  { name: 'AssuranceKind', title: 'Kind of assurance', description: 'The kind of statement.' },
);

export const assuranceStatus = oneOf(
  {
    'not-started': 'Nothing has been done yet.',
    planned: 'It is decided; `target` says for when.',
    'in-progress': 'Work on it, or its observation period, has begun.',
    aligned: 'The company follows it by its own judgment; nobody has checked.',
    implemented: 'Everything that it requires is in place, by the company’s own judgment.',
    attested: 'An auditor’s report exists. Needs `issuer` and dates.',
    certified: 'A certificate exists. Needs `issuer` and dates.',
    expired: 'It was valid and has ended.',
    withdrawn: 'It was returned or revoked.',
    'not-applicable': 'It does not apply; `statement` says why.',
  },
  {
    name: 'AssuranceStatus',
    title: 'Status of an assurance',
    description: 'The status of an assurance.',
  },
);

export const assurance = obj({
  name: 'Assurance',
  title: 'Assurance',
  description:
    'The status of the company with one framework, law or questionnaire: a row of the compliance matrix. The page shows a certificate or a report only if somebody else issued it, with a name and dates. *certified* and *attested* without an `issuer` and a date are shown with “no certificate on file” or “no report on file”. A regulation is never shown as a seal and never as certified, because nobody issues such a certificate. After `validUntil`, by the visitor’s clock, the page shows *expired*, whatever the status is.',
  fields: {
    id: optional(
      id,
      'Anchor of the row, and the name by which highlights and plans refer to it. If left out, it is derived from the title.',
    ),
    framework: optional(
      id,
      'Which framework: a known id (soc2, iso27001, iso27701, iso42001, gdpr, uk-gdpr, nis2, dora, eu-ai-act, pdpl-sa, ccpa, hipaa, pci-dss, csa-star, fedramp, hds) or one from `frameworks`. It ties the row to the requirements that controls name.',
    ),
    title: renamedFrom('label', required(text, 'The standard with its edition or type.')),
    kind: optional(
      assuranceKind,
      'The kind of statement. If left out, the known laws are regulations, and nothing is assumed about other frameworks. SOC 2 is always an attestation, whatever the manifest says.',
    ),
    status: optional(assuranceStatus, 'The status. If left out, the page says that no status is given.'),
    statusLabel: optional(
      text,
      'Your own words for the status, shown beside the typed one and never instead of it.',
      'Clock not yet started',
    ),
    statement: optional(text, 'The exact claim, in a sentence or two.'),
    evidence: list(evidence, 'The evidence for the claim, each item with who may see it.'),
    target: optional(
      date,
      'When the status will be reached, if it is not reached yet. Once that date has passed, the page says so.',
      '2026-H2',
    ),
    window: optional(
      period,
      'The observation or audit period (SOC 2 Type II: the months that the auditor examined). Until it is over, there is no report.',
    ),
    issuer: optional(text, 'Who issued the statement: the auditor, the certification body, the authority.'),
    certificateNumber: optional(plain, 'Number of the certificate, as printed on it.', 'IS 712345'),
    accreditation: optional(text, 'Who accredited the issuer (ISO/IEC 17021-1).', 'INAB, accreditation 4012'),
    verifyUrl: optional(
      url,
      'A public register of the issuer where anybody can check it.',
      'https://example.com/register/IS-712345',
    ),
    validFrom: optional(date, 'First day on which it is valid. For a report, its date.'),
    validUntil: optional(
      date,
      'Last day on which it is valid. The day after, the page shows *expired*.',
      '2027-07-19',
    ),
    asOf: optional(date, 'The day for which a status without a certificate is stated.', '2026-05-23'),
    scope: refs(
      'ScopeItem',
      'Ids of the systems that it covers, from `scope` of the manifest. If left out, the page does not mention the scope.',
    ),
    requirements: list(
      requirementRef,
      'The requirements that it covers, if it does not cover the whole framework.',
      ['nis2/21.2.a', 'nis2/21.2.j'],
    ),
    content: optional(content, 'More content, as blocks.'),
  },
  example: {
    id: 'soc2',
    framework: 'soc2',
    title: 'SOC 2 Type II',
    kind: 'attestation',
    status: 'attested',
    statement: 'Security, availability and confidentiality, without exception.',
    issuer: 'Hartwell Audit LLP',
    window: { from: '2025-07-01', to: '2026-06-30' },
    validFrom: '2026-07-20',
    evidence: [{ label: 'SOC 2 Type II report', document: 'soc2-report', access: 'nda' }],
    scope: ['app'],
  },
});

export const assessment = obj({
  name: 'Assessment',
  title: 'Assessment',
  description: 'An audit or a test: what was examined, by whom, when, and who may read the report.',
  fields: {
    id: optional(id, 'Anchor of the assessment. If left out, it is derived from the title.'),
    kind: optional(
      oneOf({
        'internal-audit': 'The company audited itself.',
        'external-audit': 'Somebody else audited it.',
        'penetration-test': 'People tried to break into the system.',
        'static-analysis': 'A program read the source code (SAST).',
        'dynamic-scan': 'A program probed the running system (DAST).',
        'dependency-scan': 'A program compared the dependencies with known vulnerabilities (SCA).',
        'code-review': 'People read the source code.',
        'restore-drill': 'A backup was restored, to show that this works.',
        'tabletop-exercise': 'An incident was simulated in a discussion.',
        'risk-assessment': 'Risks were listed and assessed.',
        other: 'Something else.',
      }),
      'The kind of audit or test.',
    ),
    title: required(text, 'Name of the audit or test.'),
    by: optional(text, 'Who did it.'),
    date: optional(date, 'When it was done, or ended.'),
    period: optional(period, 'The period that it covered.', {
      from: '2026-04-06',
      to: '2026-04-17',
    }),
    cadence: optional(text, 'How often it is done.'),
    scope: refs('ScopeItem', 'Ids of the systems that it covered, from `scope` of the manifest.'),
    covers: list(text, 'What it covered, in words.'),
    outcome: optional(text, 'The result, including the findings.'),
    text: optional(
      text,
      'More details.',
      'The testers had an account of each role and the API’s description.',
    ),
    report: ref('Document', 'Id of the report in `documents`.', 'soc2-report'),
    access: optional(access, 'Who may see the report.'),
    url: optional(url, 'Where the report is, if it is not in `documents`.', '/reports/pentest-2026.pdf'),
  },
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
});
