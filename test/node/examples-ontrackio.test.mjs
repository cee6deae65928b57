// The proof that a reference page fits into a manifest: every fact of the page, part by part.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facts, group, pick, read, sound, states } from './lib/reference-page.mjs';

describe('examples/ontrackio/trust.json', () => {
  const example = read('ontrackio');
  const { model } = example;
  const { dataHandling, subprocessors } = model;
  sound(example, [
    'overview',
    'data-handling',
    'control-grid',
    'compliance-matrix',
    'updates',
    'responsibilities',
    'subprocessor-table',
    'disclosure-form',
    'contacts',
    'documents',
  ]);

  it('gives each standard the status words of the page, and a typed status only where the page has one', () => {
    assert.deepEqual(
      model.assurances.map(({ title, status, statusLabel }) => [title, status, statusLabel]),
      [
        ['GDPR', 'implemented', 'Implemented'],
        ['NIS2 Articles 21 and 23', undefined, 'Evidence pack live'],
        ['SOC 2 Type II', 'not-started', 'Clock not yet started'],
        ['ISO 27001', 'planned', 'Targeted H2 2026'],
        ['DORA', undefined, 'Evidence pack (Enterprise tier)'],
        ['AI Act', undefined, 'Evidence pack (Enterprise tier)'],
      ],
    );
    // A window that is only targeted is a target: as a window it would read as having begun.
    assert.equal(pick(model.assurances, 'soc2').window, undefined);
    assert.equal(pick(model.assurances, 'soc2').target, '2026-H2');
    assert.equal(pick(model.assurances, 'iso27001').target, '2026-H2');
    assert.deepEqual(
      model.roadmap.map(({ assurance, target }) => [assurance, target]),
      [
        ['soc2', '2026-H2'],
        ['iso27001', '2026-H2'],
      ],
    );
  });

  it('has the four evidence classes under their own ids', () =>
    assert.deepEqual(
      model.controls.evidenceClasses.map(({ id, strength }) => [id, strength]),
      [
        ['itam_native_evidence', 'strong'],
        ['itam_hygiene_floor', 'partial'],
        ['itam_proxy', 'weak'],
        ['outside_itam_scope', 'none'],
      ],
    ));

  it('has the ten measures of NIS2 Article 21(2), Article 23, and the articles of the GDPR', () => {
    const ids = (id) => pick(model.frameworks, id).requirements.map((requirement) => requirement.id);
    assert.deepEqual(ids('nis2'), [...[...'abcdefghij'].map((letter) => `21.2.${letter}`), '23']);
    const implemented = pick(model.frameworks, 'gdpr').requirements.filter(({ status }) => status);
    assert.deepEqual(
      implemented.map(({ id, status }) => [id, status]),
      '5 6 12 13 14 15 16 17 18 19 20 21 22 25 32 33 34'.split(' ').map((id) => [id, 'implemented']),
    );
    assert.deepEqual(
      pick(model.frameworks, 'nis2').requirements.filter(({ evidenceClass }) => evidenceClass),
      [],
    );
  });

  it('has the table of sub-processors, each with the link to its DPA', () => {
    assert.deepEqual(
      subprocessors.items.map(({ name, purpose }) => [name, purpose]),
      [
        ['Amazon Web Services (AWS)', 'Compute, database, object storage, KMS'],
        ['Cloudflare', 'CDN, DNS, analytics for the marketing site'],
        ['Cal.com', 'Demo call scheduling'],
        ['Resend', 'Transactional email delivery'],
        ['Stripe', 'Billing and tax calculation'],
      ],
    );
    assert.deepEqual(
      subprocessors.items.map(({ locations }) => locations),
      [
        [{ country: 'DE', city: 'Frankfurt', region: 'eu-central-1' }],
        [{ note: 'Global edge' }, { country: 'EU', note: 'EU-resident analytics' }],
        [{ country: 'EU', region: 'EU instance' }],
        [{ country: 'EU', region: 'EU region' }],
        [{ country: 'IE', note: 'Within the EU' }],
      ],
    );
    for (const { name, dpaUrl } of subprocessors.items) assert.match(dpaUrl ?? '', /^https:\/\//, name);
    assert.equal(subprocessors.noticePeriod, 'P30D');
  });

  it('has the terms of disclosure, of requests and of backups as typed values', () => {
    const { commitments, contacts, window, extendable } = model.disclosure;
    assert.deepEqual(contacts, ['mailto:security@ontrackio.com']);
    const { stage, within, calendar } = pick(commitments, 'acknowledge');
    assert.deepEqual([stage, within, calendar], ['acknowledge', 'P1D', 'business-days']);
    assert.deepEqual([window, extendable], ['P90D', true]);
    const { url, email, responseWithin, basis } = model.privacy.dataSubjectRequests;
    assert.deepEqual(
      [url, email, responseWithin, basis],
      ['https://app.ontrackio.com/privacy/dsar', 'privacy@ontrackio.com', 'P30D', 'GDPR Article 12(3)'],
    );
    assert.deepEqual(
      model.privacy.roles.map(({ role }) => role),
      ['processor', 'controller'],
    );
    assert.deepEqual(
      dataHandling.retention.map(({ title, period }) => [title, period]),
      [
        ['Daily backups, Business tier', 'P14D'],
        ['Daily backups, Enterprise tier', 'P30D'],
      ],
    );
  });

  it('offers the evidence pack after a call', () => {
    const [action] = model.sections.find(({ type }) => type === 'documents').closing;
    assert.equal(action.type, 'action');
    for (const fact of ['30-minute call', 'current', 'Article 21 PDF', 'sub-processor list', 'DPA template'])
      assert.ok(states(action.text, fact), fact);
    assert.deepEqual(
      model.documents.map(({ id, access }) => [id, access]),
      [
        ['article-21-pdf', 'request'],
        ['subprocessor-list', 'request'],
        ['dpa', 'request'],
        ['ropa-extract', 'request'],
      ],
    );
  });

  const table = {
    'opening words': [
      [model.title, model.summary, model.sections[0].title],
      'OnTrackio | Security and compliance | what is done and what is pending | Every claim | artefact | compliance binder | external attestation | missing',
    ],
    'where your data lives': [
      [dataHandling, group(model, 'tenant-data')],
      `DE | Frankfurt | AWS | eu-central-1 | All customer data | no US fallback | replicated | outside the EU | TLS 1.2+ |
      TLS 1.3 | where it is available | AES-256 | RDS | AWS KMS | customer-managed key | BYO-KMS | Enterprise tier |
      physically isolated | PostgreSQL database | stancl/tenancy | drop the wrong database | across tenants |
      snapshots | daily | encrypted | Business tier | 14 days | 30 days | not copied across regions`,
    ],
    'identity and access': [
      group(model, 'identity'),
      `SSO | Google Workspace | Microsoft Entra ID | SAML 2.0 | per tenant | allowed domains | external collaborators |
      exceptions | bypass | MFA | TOTP | WebAuthn passkeys | admins or for everyone | NIS2 Article 21(2)(j) |
      nis2/21.2.j | IdP | MFA assertion | SCIM 2.0 | joiners, movers and leavers | Okta | Entra | Groups | roles |
      granted | revoked | automatically | audit log | IP allowlist | Every tenant | CIDR | /admin/* | API token |
      machine integrations`,
    ],
    'compliance posture': [
      [model.assurances, pick(model.sections, 'compliance')],
      `DPA | RoPA | DSAR pipeline | Sub-processor list | Right to erasure | coverage taxonomy | Quarterly brief |
      regulatory updates | controls that are in place | observation window | H2 2026 | Policy set | control mapping |
      ready for the auditor | scoped by article | contract | Enterprise tier | shipped | audit clock | in progress`,
    ],
    'NIS2: evidence classes': [
      model.controls.evidenceClasses,
      `asset inventory | MFA enrolment | main evidence | baseline | Policy work | on top | supplier records | GRC system |
      no help | Vanta | Drata | AuditBoard`,
    ],
    'NIS2: what the pack covers': [
      [group(model, 'nis2-evidence'), pick(model.frameworks, 'nis2')],
      `assets and identities | Article 21 | (a) to (j) | Article 23 | 24-hour | incident | evidence class | PDF | auditor |
      legal attestation`,
    ],
    'NIS2: what stays with the customer': [
      [model.responsibilities, model.limitations],
      `customer | data controller | evidence | legal attestation | outside_itam_scope | Vanta | Drata | AuditBoard |
      GRC system`,
    ],
    GDPR: [
      [pick(model.frameworks, 'gdpr'), group(model, 'gdpr-measures'), model.privacy.roles],
      `processor | tenant data | controller | marketing and sales pipeline | DPA | 5, 6, 12–22, 25, 32, 33 and 34 |
      lawfulness | transparency | rights of data subjects | privacy by design and by default | security of processing |
      breach notification | day one | privacy@ontrackio.com | DSAR | public form | Article 12(3) | statutory | 30 days |
      Article 17 | pseudonymises | hard-delete | audit trails | EDPB Guidelines 04/2025 | Article 30 | RoPA | internally |
      extract | Customers can ask | Article 28(2)`,
    ],
    'sub-processors': [
      subprocessors,
      'customer data | GDPR Article 28(2) | Material changes | 30 days | before they take effect',
    ],
    'vulnerability disclosure': [
      [model.disclosure, model.figures],
      `security@ontrackio.com | 1 | business day | P90D | coordinated | extended on request | hall of fame | credit |
      on request`,
    ],
    'privacy and DSAR': [
      model.contacts,
      'privacy@ontrackio.com | https://app.ontrackio.com/privacy/dsar | self-service | DSAR | security@ontrackio.com',
    ],
  };
  for (const [part, [slice, list]] of Object.entries(table)) facts(part, slice, list);
});
