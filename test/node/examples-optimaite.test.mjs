// The proof that the reference page fits into a manifest: every name, number, date, standard, product,
// place and commitment of the page, section by section, occurs in the example.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { facts, has, pick, read, titles } from './lib/page-facts.mjs';

const optimaite = read('optimaite');

describe('examples/optimaite/trust.json', () => {
  const { model, problems } = optimaite;

  it('parses without a problem', () => {
    assert.deepEqual(problems, []);
    assert.equal(model.title, 'Trust Center');
    assert.equal(model.organization.name, 'Optimaite');
  });

  it('has the 39 controls in their four groups, in the order of the page', () => {
    const { groups } = model.controls;
    assert.deepEqual(
      groups.map(({ controls }) => controls.length),
      [12, 8, 10, 9],
    );
    assert.equal(groups.flatMap(({ controls }) => controls).length, 39);
    assert.deepEqual(
      groups.map(({ title }) => title),
      ['Infrastructure security', 'Access control', 'Data privacy and protection', 'Organizational security'],
    );
    assert.deepEqual(groups.map(titles), [
      [
        'Encryption in transit',
        'Encryption at rest',
        'Network segmentation',
        'Firewall and network protection',
        'Automatic backups',
        'Intrusion detection',
        'Patch management',
        'Logging and monitoring',
        'DDoS protection',
        'Container security',
        'Secrets management',
        'High availability',
      ],
      [
        'Multi-tenant isolation',
        'JWT authentication',
        'Role-based access control',
        'SSH key-based infrastructure access',
        'Access revocation on offboarding',
        'API key management',
        'Session management',
        'BFF proxy architecture',
      ],
      [
        'EU data residency',
        'Data minimization',
        'Data deletion at contract end',
        'Data classification',
        'Retention policies',
        'AI zero retention',
        'Pseudonymization in logs',
        'Right to data portability',
        'Data processing agreement',
        'Sub-processor transparency',
      ],
      [
        'Confidentiality agreements',
        'Security training',
        'Incident response plan',
        'Disaster recovery',
        'Change management',
        'Secure development (SDLC)',
        'Vendor management',
        'Documentation',
        'Physical security',
      ],
    ]);
  });

  it('claims no more than the page, so it has no status, layer, form or assurance', () => {
    for (const control of model.controls.groups.flatMap(({ controls }) => controls)) {
      assert.ok(control.text, control.title);
      assert.equal(control.status, undefined);
      assert.equal(control.layer, undefined);
    }
    assert.equal(model.disclosure, undefined);
    assert.equal(model.assurances, undefined);
    assert.equal(model.subprocessors, undefined);
  });

  it('has its figures and rules as typed fields', () => {
    has(pick(model.figures, 'controls'), { value: 39 });
    has(pick(model.figures, 'availability'), { value: 99.5, unit: '%', kind: 'uptime', basis: 'target' });
    has(pick(model.figures, 'incident-notification'), { duration: 'PT24H', qualifier: 'at-most' });
    has(pick(model.figures, 'export-period'), { duration: 'P30D' });
    has(pick(model.figures, 'backup-cleanup'), { duration: 'P90D', qualifier: 'at-most' });
    has(pick(model.dataHandling.residency, 'application-data'), { country: 'DE' });
    has(pick(model.dataHandling.encryption, 'connections'), { state: 'in-transit', standard: 'TLS 1.3' });
    has(pick(model.dataHandling.encryption, 'stored-data'), { state: 'at-rest', standard: 'AES-256' });
    has(pick(model.dataHandling.retention, 'customer-data'), { period: 'P30D' });
    has(pick(model.dataHandling.retention, 'backups'), { period: 'P90D' });
    has(model.ai, { training: 'never', providerRetention: 'zero' });
    const privacy = model.controls.groups[2].controls;
    // The page names no article for portability.
    assert.equal(pick(privacy, 'portability').requirements, undefined);
    has(pick(privacy, 'dpa'), { requirements: ['gdpr/28'] });
  });

  facts(optimaite, {
    head: `
      Trust Center | Optimaite | 39 | Security measures | TOMs | technical and organizational |
      reviewed and updated on a regular basis`,
    'encryption and network': `
      TLS 1.3 | external or internal | HSTS | AES-256 | object storage`,
    'cluster and firewall': `
      Kubernetes | namespaces | network policies | workloads | a port is open only where it is required |
      firewall rules`,
    backups: `
      every day | point-in-time recovery | Versioning is on for object storage`,
    'detection, patches and logs': `
      suspicious activity | anomaly | container images | system events | real time | sends alerts`,
    'denial of service': `
      Distributed denial-of-service | network level | application level`,
    'containers, secrets, availability': `
      minimal base images | none runs as root | pods | security contexts | API keys | SOPS | version
      control | several nodes | recovered automatically | 99.5`,
    'tenants, tokens, roles': `
      database keeps the data of tenants strictly separate | each query | JWT | tokens | scoped to its
      tenant | limited time | RBAC | least privilege`,
    'administrators, keys, sessions': `
      SSH keys | Administrators | no login by password | at once | offboarding process is documented |
      rotated | hardcoded | time out automatically | HttpOnly | Secure | browser | backend-for-frontend
      proxy`,
    'data protection': `
      the EU | Germany | "DE" | purpose at hand | 30 days | 90 days | P30D | P90D | documented policies |
      confidential data | defined retention periods | Cleanup is automatic | AI providers | train with it
      | technical IDs | real names | Error reports`,
    'rights and contracts': `
      export all of their data | machines can read | Art. 28 GDPR | DPA | terms of service automatically |
      list of all sub-processors | notified before it changes`,
    organization: `
      contractor | NDA | employees | levels of escalation | within 24 hours | Plans for recovery | tested
      regularly | code review | automated tests | first to staging, then to production | SDLC | security
      by design | Dependencies are scanned | CI/CD pipeline | third-party provider | rocessing activity,
      policy and procedure | trained regularly | Contracts oblige them | ISO 27001 | access controls | video surveillance | fire protection`,
  });
});
