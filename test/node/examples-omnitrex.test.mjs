// The proof that a reference page fits into a manifest: every fact of the page, part by part.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { control, facts, group, pick, read, sound, statuses } from './lib/reference-page.mjs';

describe('examples/omnitrex/trust.json', () => {
  const example = read('omnitrex');
  const { model } = example;
  const { controls, dataHandling, subprocessors } = model;
  sound(example, [
    'overview',
    'prose',
    'data-handling',
    'control-grid',
    'compliance-matrix',
    'updates',
    'subprocessor-table',
    'documents',
    'disclosure-form',
    'contacts',
  ]);

  it('has the groups of the page, with what is missing marked as missing', () => {
    assert.deepEqual(
      controls.groups.map(({ id, controls: { length } }) => [id, length]),
      [
        ['infrastructure', 5],
        ['access', 6],
        ['application', 6],
        ['audit-logging', 4],
        ['data-protection', 3],
        ['continuity', 4],
        ['open-source', 3],
        ['website-headers', 1],
      ],
    );
    const all = controls.groups.flatMap((item) => item.controls);
    assert.deepEqual(
      all.filter(({ status }) => status !== 'implemented').map(({ id, status }) => [id, status]),
      [
        ['mfa', 'not-offered'],
        ['independent-audit', undefined],
        ['community-review', undefined],
      ],
    );
    assert.deepEqual(statuses(model.assurances), { gdpr: 'implemented', iso27001: 'in-progress' });
    assert.equal(pick(model.roadmap, 'roadmap-mfa').control, 'mfa');
    assert.equal(pick(model.roadmap, 'roadmap-mfa').target, undefined);
  });

  it('has the table of rate limits', () =>
    assert.deepEqual(control(model, 'rate-limits').content[0].rows, [
      ['Login', 5, 'attempts', 'PT15M'],
      ['Registration', 3, 'attempts', 'PT1H'],
      ['Contact form (website)', 3, 'submissions', 'PT1H'],
      ['General API', 100, 'requests', 'PT1M'],
      ['API key', 60, 'requests', 'PT1M'],
    ]));

  it('has the table of encryption by layer', () =>
    assert.deepEqual(
      dataHandling.encryption.map(({ state, standard }) => [state, standard]),
      [
        ['in-transit', 'TLS 1.3'],
        ['at-rest', 'Provider-managed encryption'],
        ['at-rest', 'AES-256-GCM'],
        ['at-rest', 'Provider-managed encryption'],
        ['hashed', 'bcrypt (12 rounds)'],
        ['hashed', 'SHA-256'],
      ],
    ));

  it('has the table of security headers', () =>
    assert.deepEqual(
      control(model, 'response-headers').content[0].rows.map(([header, value]) => [header, value]),
      [
        ['X-Frame-Options', '`DENY`'],
        ['X-Content-Type-Options', '`nosniff`'],
        ['Referrer-Policy', '`strict-origin-when-cross-origin`'],
        ['Permissions-Policy', '`camera=(), microphone=(), geolocation=()`'],
        ['Content-Security-Policy', 'A restrictive policy; scripts need a nonce'],
      ],
    ));

  const table = {
    'date of the last update': [model.review, '2026-03-12'],
    '1, about this page': [
      [model.scope, model.sections[1]],
      `omnitrex.eu | app.omnitrex.eu | marketing website | Omnitrex GRC platform | security practices | technical
      controls | personal data | legal bases | sub-processors | cookies | rights | GDPR | Privacy Notice`,
    ],
    '2, infrastructure and hosting': [
      group(model, 'infrastructure'),
      `Vercel | EU regions are preferred | global edge network | PostgreSQL | Neon | Frankfurt | AWS | eu-central-1 |
      Every connection has to use SSL | Cloudflare R2 | in the EU | Sentry | EU data centre | de.sentry.io |
      European Union | primary data | stored | processed`,
    ],
    '2, the same as residency': [
      dataHandling.residency,
      `DE | Frankfurt | eu-central-1 | Neon on AWS | Cloudflare R2 | Sentry | de.sentry.io | Vercel | SSL | EU regions
      preferred | global edge network`,
    ],
    '2, the same as sub-processors': [
      subprocessors,
      `Vercel | Neon | Cloudflare R2 | Sentry | Frankfurt | eu-central-1 | de.sentry.io | Privacy Notice | Error
      monitoring | File storage | https://omnitrex.eu/`,
    ],
    '3, encryption': [
      dataHandling.encryption,
      `In transit | omnitrex.eu | app.omnitrex.eu | Neon PostgreSQL | Application | Envelope encryption | Per-tenant
      keys | sensitive PII | File storage | Server-side encryption | Cloudflare R2 | Passwords | adaptive hash |
      standard in the industry | refresh | password reset | email verification | hashes`,
    ],
    '4, authentication and access control': [
      group(model, 'access'),
      `8 characters | uppercase | lowercase | number | special character | OAuth | Google | Microsoft | JWT | 1 hour |
      7 days | HttpOnly | Secure | SameSite | RBAC | Admin | Editor | Viewer | scoped by domain | read or write |
      resource by resource | bcrypt | tracked | MFA | does not have MFA at present | security roadmap`,
    ],
    '5, application security': [
      group(model, 'application'),
      `Content Security Policy | X-Frame-Options | DENY | X-Content-Type-Options | nosniff | strict | Referrer-Policy |
      Permissions-Policy | camera | microphone | geolocation | Helmet.js | middleware | CORS | strict whitelist |
      credentials mode | honeypot | public forms | Zod schema | API`,
    ],
    '6, audit logging': [
      group(model, 'audit-logging'),
      `node | action | field | old and new values | user | IP address | user agent | timestamp | AI | model | session |
      identifiers | API key | Each request | aggregated daily | Creation | login | password changes | account deletion`,
    ],
    '7, data protection and GDPR': [
      [group(model, 'data-protection'), model.assurances, dataHandling.retention],
      `GDPR | GDPR compliant | export | Art. 15 | gdpr/15 | soft delete | 30 days | P30D | permanently | 48 hours |
      Working towards ISO 27001 | 12-month | Annex A | Legal bases | sub-processors | Privacy Notice`,
    ],
    '8, business continuity': [
      group(model, 'continuity'),
      `Neon PostgreSQL | point-in-time recovery | Cloudflare R2 | redundantly | Zero-downtime | Vercel | Automated health
      checks | all services`,
    ],
    '9, open source transparency': [
      [group(model, 'open-source'), pick(model.documents, 'source-code')],
      'Omnitrex GRC platform | Source-available | BUSL-1.1 | audit | security-relevant code | community | GitHub | full source code',
    ],
    '10, security headers': [
      group(model, 'website-headers'),
      'website | clickjacking | MIME sniffing | referrer | sensitive browser APIs | restrictive | nonce | XSS | injection',
    ],
    '11, responsible disclosure': [
      model.disclosure,
      'info@omnitrex.eu | mailto:info@omnitrex.eu | responsibly | vulnerabilities | security issue',
    ],
    '12, contact': [
      model.contacts,
      'Security questions | info@omnitrex.eu | https://omnitrex.eu/contact | Technical Inquiry | Privacy matters | Privacy Notice',
    ],
    'figures with their units': [model.figures, 'PT1H | P7D | PT48H | P30D'],
  };
  for (const [part, [slice, list]] of Object.entries(table)) facts(part, slice, list);
});
