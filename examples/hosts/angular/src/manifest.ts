import { defineManifest } from 'trust-center/manifest';

/** The manifest as code, so that the compiler checks every field. */
export const manifest = defineManifest({
  manifestVersion: 1,
  organization: { name: 'Example Ltd', url: 'https://example.com/' },
  title: 'Security at Example',
  summary: 'What we do to keep your data safe, and what is still missing.',
  lang: 'en',
  review: { updated: '2026-05-23' },
  assurances: [
    { framework: 'soc2', title: 'SOC 2 Type II', kind: 'attestation', status: 'planned', target: '2027-H1' },
  ],
  controls: {
    groups: [
      {
        title: 'Data',
        controls: [
          {
            title: 'Encryption at rest',
            text: 'AES-256, with a key for each customer.',
            status: 'implemented',
          },
          {
            title: 'Multi-factor authentication',
            text: 'For administrators; for everybody else it is planned.',
            status: 'partial',
          },
        ],
      },
    ],
  },
  subprocessors: {
    noticePeriod: 'P30D',
    items: [
      { name: 'Example Mail', purpose: 'Transactional email', locations: [{ country: 'IE' }] },
      { name: 'Example Hosting', purpose: 'Servers', locations: [{ country: 'DE' }] },
    ],
  },
  faq: [{ question: 'Where is the data?', answer: 'In Frankfurt.' }],
  disclosure: { contacts: ['mailto:security@example.com'], form: { endpoint: '/report' } },
});
