// The proof that a reference page fits into a manifest: every fact of the page, part by part.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { control, facts, group, pick, read, sound } from './lib/reference-page.mjs';

describe('examples/ontrackio-docs/trust.json', () => {
  const example = read('ontrackio-docs');
  const { model } = example;
  const { layers } = model.controls;
  sound(example, [
    'overview',
    'prose',
    'prose',
    'compliance-matrix',
    'control-grid',
    'crosswalk',
    'data-handling',
    'documents',
    'responsibilities',
    'updates',
    'prose',
  ]);

  it('states the layers on which each criterion depends', () =>
    assert.deepEqual(
      pick(model.frameworks, 'soc2').requirements.map(({ id, title, layers: on }) => [id, title, ...on]),
      [
        ['CC1', 'Control environment', 'process'],
        ['CC2', 'Communication and information', 'platform', 'process'],
        ['CC3', 'Risk assessment', 'platform', 'process'],
        ['CC4', 'Monitoring activities', 'platform'],
        ['CC5', 'Control activities', 'platform'],
        ['CC6', 'Logical and physical access', 'platform'],
        ['CC7', 'System operations', 'platform'],
        ['CC8', 'Change management', 'platform'],
        ['CC9', 'Risk mitigation', 'platform', 'infrastructure'],
      ],
    ));

  it('groups the controls by criterion, a control for each row of the page', () =>
    assert.deepEqual(
      model.controls.groups.map(({ requirements, controls }) => [
        requirements.filter((ref) => ref.startsWith('soc2/')).join(' '),
        controls.length,
      ]),
      [
        ['soc2/CC6', 5],
        ['soc2/CC6.2', 6],
        ['soc2/CC6.6 soc2/CC6.7', 5],
        ['soc2/CC6.4 soc2/CC6.5', 4],
        ['soc2/CC6.8', 4],
        ['soc2/CC4 soc2/CC7', 7],
        ['soc2/CC8', 2],
        ['soc2/CC9', 4],
      ],
    ));

  it('inherits from AWS what the page inherits, and claims none of it as implemented', () =>
    assert.deepEqual(
      model.controls.groups
        .flatMap(({ controls }) => controls)
        .filter(({ layer }) => layer === 'infrastructure')
        .map(({ id, status, attestedBy }) => [id, status, /^AWS/.test(attestedBy)]),
      [
        ['data-centres', undefined, true],
        ['media', undefined, true],
      ],
    ));

  it('has the frameworks that the controls also support', () => {
    const ids = (id) => pick(model.frameworks, id).requirements.map((requirement) => requirement.id);
    assert.deepEqual(ids('iso27001'), ['A.5', 'A.8', 'A.8.24', 'A.8.15']);
    assert.deepEqual(ids('gdpr'), ['32', '30']);
    assert.deepEqual(ids('nis2'), ['21.2.e', '21.2.h', '21.2.j', '23']);
    const named = new Set(
      model.controls.groups.flatMap(({ requirements, controls }) => [
        ...requirements,
        ...controls.flatMap((item) => item.requirements ?? []),
      ]),
    );
    const speaksOf = 'iso27001/A.5 iso27001/A.8 iso27001/A.8.24 iso27001/A.8.15 gdpr/32 gdpr/30 nis2/21.2.e';
    for (const ref of `${speaksOf} nis2/21.2.h nis2/21.2.j nis2/23 soc2/CC1.5 soc2/CC7.2`.split(' '))
      assert.ok(named.has(ref), ref);
  });

  it('has the table of surfaces, the four steps, and the call-outs', () => {
    assert.deepEqual(
      control(model, 'encryption').content[0].rows.map(([surface]) => surface),
      [
        'Workspace database',
        'Document and file storage',
        'Sensitive application fields (MFA secrets, recovery codes)',
        'API tokens',
        'Endpoint-agent signing keys',
      ],
    );
    assert.deepEqual(
      control(model, 'pipeline').content[0].items.map(({ lead }) => lead),
      ['Authorise', 'Develop and review', 'Test', 'Deploy'],
    );
    const callouts = [...model.sections, ...model.controls.groups]
      .flatMap(({ content }) => content ?? [])
      .filter(({ type }) => type === 'callout');
    assert.deepEqual(
      callouts.map(({ kind }) => kind),
      ['note', 'note', 'tip', 'warning'],
    );
  });

  it('states five limitations', () => assert.equal(model.limitations.length, 5));

  const table = {
    'opening words': [
      [model.title, model.summary, model.highlights, model.scope],
      `OnTrackio | multi-tenant cloud service | asset, licence and user data | layered controls | workspace | encryption |
      in transit and at rest | role | multi-factor authentication | full audit trail | Every change | SOC 2 Trust Services
      Criteria | security team`,
    ],
    'reading this page': [
      model.sections[1],
      'MFA | SSO | IP allowlists | API-token scopes | how-to pages | Data residency | your own workspace',
    ],
    'how we frame our controls': [
      model.sections[1],
      `enforced by the platform in code | inherited from the infrastructure provider | process | fully covered | auditor |
      still maturing | boundaries | Certification status | SOC 2 | ISO 27001 | Certifications | third party`,
    ],
    'the layer of the platform': [
      pick(layers, 'platform'),
      'Platform | application | access | isolation | logging | change gates | OnTrackio | codebase | live data',
    ],
    'the layer of the infrastructure': [
      pick(layers, 'infrastructure'),
      'Infrastructure | Physical security | disposal of hardware | data centres | AWS | SOC 2 | ISO 27001 | eu-central-1',
    ],
    'the layer of process': [
      pick(layers, 'process'),
      'Process | Policies | reviews | procedures | OnTrackio | policy set',
    ],
    'what we map to': [
      [model.sections[2], pick(model.frameworks, 'soc2')],
      `SOC 2 | Trust Services Criteria | common criteria | CC1 to CC9 | Enterprise buyers | ISO 27001 Annex A | GDPR
      Article 32 | NIS2 Article 21(2) | largest area | SaaS`,
    ],
    'CC6, in general': [
      pick(model.sections, 'controls'),
      'CC6 | engineering investment | who they are | accounts | in motion and at rest | see and check',
    ],
    'CC6, authentication and authorisation': [
      group(model, 'authentication'),
      `password | enterprise SSO | protected screen | API route | role | Google Workspace SSO | Microsoft Entra ID |
      SAML 2.0 | WebAuthn | FIDO2 passkeys | Time-based one-time passcodes | TOTP | admins alone or for everyone | Five
      roles | permissions | admin screens | dedicated database | connection layer | cross-tenant query | impossible |
      domains | explicit bypass | External collaborators | SCIM provisioning | SAML SSO | Most organisations`,
    ],
    'CC6.2, provisioning and removal': [
      group(model, 'lifecycle'),
      `ad hoc | Auditors | complete | Joiner | invitation | first SSO sign-in | just in time | identity provider | Mover |
      user's admin page | SCIM \`PATCH\` | IdP | Leaver | active: false | DELETE | deactivates | audit entry |
      offboarding sweep | departing users | assets | Workspace closure | all of its data | RFC 7644 | GET | POST | PUT |
      PATCH | Okta | Microsoft Entra | membership in the directory | no permission directly | admin`,
    ],
    'CC6.6 and CC6.7, data in transit and at rest': [
      group(model, 'data-protection'),
      `every hop | perimeter | AES-256 | provider-managed key | TLS 1.2+ | SSE-S3 | signed URLs | MFA secrets | recovery
      codes | app key | managed secrets store | hash | once | Authorization: Bearer | Endpoint-agent signing keys |
      device | HMAC-SHA256 | load balancer | HTTPS | production | private network | public ingress | server-side request
      forgery | webhooks | IP allowlist | CIDR | token | revoke | Copy | API tokens and webhooks`,
    ],
    'CC6.4 and CC6.5, physical security and disposal': [
      group(model, 'physical'),
      `no assets on premises | AWS | SOC 2 | ISO 27001 | Frankfurt | eu-central-1 | storage media | securely | encrypted at
      rest | media-sanitization standard | Deleting a workspace | dropping its database`,
    ],
    'CC6.8, malware and external threats': [
      group(model, 'malware'),
      `Image scanning | container image | published | vulnerabilities | weekly | application, frontend and toolchain |
      automation | static blobs | never executed | automated checks | change management`,
    ],
    'CC4 and CC7, monitoring and operations': [
      group(model, 'monitoring'),
      `failures and anomalies | Metrics | infrastructure | Container logs | central log store | connection pooler |
      automated health check | operations team | Every mutation | mail-delivery | bounces and complaints | NIS2 Article
      23 | significant incidents | regulatory deadlines | runbook | severity rubric | defined roles | templates |
      quarterly | Tabletop | daily | point-in-time recovery | stateless | known image | review | export | SOC 2 CC7.2 |
      ISO 27001 A.8.15 | GDPR Article 30 | Audit log`,
    ],
    'CC8, change management': [
      group(model, 'change-management'),
      `pull request | branch-protection rule | main branch | direct pushes | reviewed | test plan | risks | automated test
      suite | before the merge | zero downtime | health check | previous one | author | CC8 | CC1.5 | holding individuals
      accountable`,
    ],
    'CC9, risk mitigation and vendors': [
      group(model, 'vendors'),
      `Business continuity | third parties | daily | point-in-time recovery | Release images are immutable | compute node |
      known image | single server | retention floor | minimum | critical sub-processor | risk profile | tier |
      data-processing agreement | quarterly | Subprocessors`,
    ],
    'other frameworks': [
      [model.frameworks, pick(model.sections, 'crosswalk')],
      `ISO/IEC 27001 | Annex A | Access control | Cryptography | logging | Security of processing | Article 32 |
      Per-workspace isolation | encryption | audit trail | RBAC | MFA | Article 21(2) | Secure development | MFA and secure
      authentication | European buyers`,
    ],
    'evidence packs': [
      model.documents,
      'Auditor-ready | live data | Admin → Compliance | Compliance overview | NIS2 posture | honestly',
    ],
    'limitations and trade-offs': [
      model.limitations,
      `posture is not an attestation | SOC 2 report | ISO 27001 certificate | Certifications | inherited | Physical
      security | media | AWS | CC1 | CC3 | policy and review | size of the team | plaintext | load balancer | private
      network | perimeter | ITAM data | PCI-DSS | HIPAA | neither of the two applies | EU | Frankfurt | US | roadmap |
      Data residency`,
    ],
    'residency and roadmap': [
      [model.dataHandling, model.roadmap],
      'DE | Frankfurt | eu-central-1 | AWS | US residency | roadmap | retention floor | planned',
    ],
    'audits and drills': [model.assessments, 'tabletop-exercise | Quarterly | critical sub-processors'],
    'pages that are named': [
      pick(model.sections, 'further-reading'),
      `Data residency | Certifications | SCIM provisioning | SAML SSO | API tokens and webhooks | Audit log | Subprocessors |
      Compliance overview | NIS2 posture`,
    ],
  };
  for (const [part, [slice, list]] of Object.entries(table)) facts(part, slice, list);
});
