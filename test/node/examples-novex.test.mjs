// The proof that the reference page fits into a manifest: every name, number, date, standard, product,
// place and commitment of the page, section by section, occurs in the example.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facts, has, pick, read } from './lib/page-facts.mjs';

const novex = read('novex');

describe('examples/novex/trust.json', () => {
  const { model, problems } = novex;

  it('parses without a problem', () => {
    assert.deepEqual(problems, []);
    has(model.organization, { name: 'Novex', legalName: 'Novex Systems LLC', country: 'US' });
    has(model.review, { version: '1.0', reviewed: '2026-05-23', reviewBy: '2026-08-23', cycle: 'P3M' });
  });

  it('has as many entries in each section as the page', () => {
    assert.equal(model.highlights.length, 10);
    assert.deepEqual(
      model.controls.groups.map(({ title }) => title),
      [
        'Tenant data isolation',
        'Encryption',
        'Authentication and access control',
        'Network and platform security',
        'Backups and recovery',
        'Application security',
        'Personnel and operational security',
      ],
    );
    assert.equal(model.assurances.length, 6);
    assert.equal(model.subprocessors.items.length, 6);
    assert.equal(model.subprocessors.customerManaged.items.length, 3);
    assert.equal(model.disclosure.include.length, 3);
    assert.equal(model.disclosure.commitments.length, 4);
    assert.equal(model.responsibilities.length, 5);
    assert.ok(model.responsibilities.every(({ owner }) => owner === 'customer'));
    const access = model.controls.groups[2].controls;
    assert.equal(pick(access, 'rbac').content[0].items.length, 8);
    assert.equal(pick(model.controls.groups[3].controls, 'security-headers').content[0].items.length, 8);
    assert.equal(pick(model.assessments, 'hardening-audit').covers.length, 15);
  });

  it('claims no more than the page, so no control has a status or a layer', () => {
    for (const control of model.controls.groups.flatMap(({ controls }) => controls)) {
      assert.ok(control.text, control.title);
      assert.equal(control.status, undefined);
      assert.equal(control.layer, undefined);
    }
    assert.equal(model.controls.layers, undefined);
  });

  it('states its figures in typed fields', () => {
    has(pick(model.figures, 'rpo'), { kind: 'rpo', duration: 'PT5M', qualifier: 'under' });
    has(pick(model.figures, 'rto'), { kind: 'rto', duration: 'PT4H', qualifier: 'under' });
    has(pick(model.figures, 'daily-backups'), { duration: 'P30D' });
    has(pick(model.figures, 'point-in-time'), { duration: 'P7D' });
    has(pick(model.figures, 'breach-notification'), { duration: 'PT72H', qualifier: 'at-most' });
    has(pick(model.figures, 'rls-policies'), { value: 128, asOf: '2026-05' });
    has(pick(model.figures, 'tenant-tables'), { value: 119, asOf: '2026-05' });
    has(pick(model.figures, 'cross-tenant-leaks'), { value: 0, asOf: '2026-05', source: 'Internal audit' });
  });

  it('states retention, residency and the data protection officer in typed fields', () => {
    const { retention, residency } = model.dataHandling;
    has(pick(retention, 'tenant-audit-log'), { period: 'P18M' });
    has(pick(retention, 'platform-audit-log'), { period: 'P36M' });
    has(pick(retention, 'security-audit-log'), { period: 'P84M' });
    has(pick(retention, 'full-backups'), { period: 'P30D' });
    has(pick(retention, 'wal-archive'), { period: 'P7D' });
    for (const item of retention.slice(0, 3)) assert.match(item.basis, /PDPL Art 4 .*GDPR Art 5\(1\)\(e\)/);
    assert.match(pick(retention, 'security-audit-log').basis, /KSA/);
    has(pick(residency, 'primary'), { country: 'EU' });
    has(model.privacy, { dpo: { email: 'privacy@nov3x.com' } });
    has(model.ai, { activation: 'bring-your-own-key' });
    const logs = pick(model.controls.groups[5].controls, 'audit-log-retention');
    assert.deepEqual(logs.requirements, ['pdpl-sa/4', 'gdpr/5.1.e']);
  });

  it('states its assurances law by law', () => {
    assert.deepEqual(
      model.assurances.map(({ framework, kind, status }) => [framework, kind, status]),
      [
        ['gdpr', 'regulation', 'aligned'],
        ['uk-gdpr', 'regulation', 'aligned'],
        ['pdpl-sa', 'regulation', 'aligned'],
        ['ccpa', 'regulation', 'aligned'],
        ['soc2', 'attestation', 'planned'],
        ['iso27001', 'certification', 'planned'],
      ],
    );
    // Article 29 is what the DPA's clause follows, not the part of the law that the row covers.
    assert.equal(pick(model.assurances, 'saudi-pdpl').requirements, undefined);
    has(pick(model.documents, 'dpa'), { url: 'https://nov3x.com/legal/dpa' });
    has(pick(model.documents, 'external-audit-reports'), {
      access: 'nda',
      requestUrl: 'mailto:security@nov3x.com',
    });
    has(pick(model.assessments, 'hardening-audit'), { kind: 'internal-audit', date: '2026-05-23' });
  });

  it('names the condition of each conditional sub-processor', () => {
    assert.deepEqual(
      model.subprocessors.items.map(({ name, condition }) => [name, condition !== undefined]),
      [
        ['Contabo GmbH', false],
        ['Resend', false],
        ['Sentry', false],
        ['Stripe', true],
        ['Anthropic', true],
        ['OpenAI', true],
      ],
    );
    assert.equal(model.subprocessors.listUrl, 'https://nov3x.com/legal/dpa');
  });

  it('promises reporters what the page promises, and sends the form to the local server', () => {
    assert.deepEqual(
      model.disclosure.commitments.map(({ stage, within, calendar }) => [stage, within, calendar]),
      [
        ['acknowledge', 'P1D', 'business-days'],
        ['assess', 'P5D', 'business-days'],
        ['disclose', undefined, undefined],
        ['credit', undefined, undefined],
      ],
    );
    assert.deepEqual(model.disclosure.contacts, ['mailto:security@nov3x.com']);
    assert.equal(model.disclosure.form.endpoint, '/report/novex');
  });

  it('keeps both statements on multi-factor authentication for staff', () => {
    const glance = pick(model.highlights, 'authentication');
    assert.match(glance.text, /available; it is enforced once the team grows beyond the founder/);
    assert.equal(glance.control, 'staff-mfa');
    assert.match(pick(model.controls.groups[2].controls, 'staff-mfa').text, /production requires/);
  });

  facts(novex, {
    '1, at a glance': `
      Defense in depth | TLS 1.2 | TLS 1.3 | HSTS | max-age of two years | preload | OWASP A+ | AES-256 |
      hosting provider manages the encryption | PostgreSQL row-level security | European Union | 5-minute
      RPO | write-ahead log | offsite replication | restore drills that are documented | Auth.js v5 |
      strict session cookies | beyond the founder | Semgrep | OWASP ZAP | CVEs | documented runbook | 72
      hours | EU GDPR | UK GDPR | PDPL | CCPA / CPRA | Enterprise customers | under NDA |
      Internal audit never pauses`,
    '2, tenant data isolation': `
      Three layers | tenantId | callsite | Prisma client | $extends.query | RLS | GUC | for each
      transaction | novex_app | NOBYPASSRLS | Platform-admin endpoints | system-level endpoints | roles of
      their own | audit log records it explicitly | May 2026 | 2026-05" | 128 | 119 | zero cross-tenant
      leaks | Every tenant-scoped table`,
    '3, encryption': `
      includeSubDomains | HTTP/2 | Brotli | cipher suite is hardened | sensitive fields | apart from
      production | encrypts the disks of the production database`,
    '4, authentication and access control': `
      session-cookie strategy | attributes: \`Secure\` | HttpOnly | SameSite=Lax | Path=/ | Argon2id |
      industry standard | new in 2026 | Two-population separation | Tenant users, platform users and
      vendor users | cookies, secrets and rotation policies | JWT | gone stale | have been deactivated | GUC-aware revocation | Multi-factor
      authentication | Least privilege | every quarter | revoked immediately | changes role or leaves | eight system roles |
      "Admin" | Event Manager | Finance | Registration Staff | Viewer | External Collaborator | Platform
      Admin | Vendor User | requirePageCan | requireApiCan | guard in CI`,
    '5, network and platform': `
      Cloudflare | DNS | selectively, a WAF | Strict-Transport-Security | Content-Security-Policy\`,
      strict and based on nonces | Cross-Origin-Opener-Policy | Cross-Origin-Embedder-Policy |
      Cross-Origin-Resource-Policy | X-Content-Type-Options | Referrer-Policy | Permissions-Policy\`,
      restrictive | public internet | private network | authentication, to signup | 24/7 | UptimeRobot |
      https://stats.uptimerobot.com/Kc6JBIW3PL | PII | centralized | privileged operations | Sentry`,
    '6, backups and recovery': `
      30 days | WAL | last 7 days | 5 minutes | separate geographic location | verified and documented |
      under 4 hours (RTO) | under 5 minutes of data (RPO)`,
    '7, application security': `
      SAST | DAST | each pull request | baseline scan | third-party package | a peer has reviewed it |
      main branch | CI status checks | administrators among them | with its actor | timestamp | digest of
      its payload | Three tiers | 18 months | 36 months | 84 months | 7 years | P18M | P36M | P84M |
      changes of roles or permissions, MFA, and the lifecycle of tenants | every night | PDPL Art 4 | data
      minimization | GDPR Art 5(1)(e) | storage limitation | KSA | financial record-keeping | forensic
      window | audits by regulators`,
    '8, personnel': `
      Background checks | local law permits | bound to it by contract | annually | triage, containment,
      communication and the review after an incident | all customers within 72 hours`,
    '9, compliance': `
      Novex Systems LLC | Wyoming, USA | imited liability company | https://nov3x.com/legal/dpa | Standard
      Contractual Clauses (2021) | UK International Data Transfer Addendum | Article 29 | Notice of
      Collection | rights of consumers | Privacy Policy | SOC 2 Type II | initial paid GA | ISO 27001 |
      expansion to enterprise customers | On the roadmap | Data Protection Officer | privacy@nov3x.com`,
    '10, sub-processors': `
      effective date | complete list | Contabo GmbH | osting infrastructure | Resend | Transactional email
      | Error monitoring | Stripe | Subscription billing | paid plans | Anthropic | OpenAI |
      ring-your-own-key AI | WhatsApp Business | Payment processors | Billing of end users | Calendar
      systems | own data subjects`,
    '11, independent verification': `
      automated tooling | third-party reports | structured manual review | Master Public-Launch Hardening
      Audit | 2026-05-23 | 16 phases | Tenant isolation | Errors and AI-fingerprinting | Upload security |
      Secrets and environment hardening | Webhooks and integrations | AI safety | Logging and privacy |
      UI/UX | CI and release | Production verification | Historical regression | Billing and entitlements
      | Legal and compliance | Operations and observability | Penetration testing | hird-party security
      assessments`,
    '12, vulnerability disclosure': `
      security@nov3x.com | A description | steps to reproduce it | contact details | preliminary
      assessment | coordinated with the reporter | credited in public | give their consent`,
    '13, customer responsibilities': `
      Security is shared | Account credentials | multi-factor authentication where it is available |
      Devices and networks | attendees, vendors and sponsors | through the platform | Suspected compromise`,
    '14, contact': `
      legal@nov3x.com | +1 (307) 466-7333 | "call" | "sms" | SMS only | 30 N Gould St, STE R, Sheridan, WY
      82801, USA | "1.0" | 2026-08-23 | P3M`,
  });
});
