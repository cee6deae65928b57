import { parsed } from './fixture.js';

/** A manifest that fills every field of the section. */
export const full = parsed({
  dataHandling: {
    intro: 'Customer data stays in the EU.',
    residency: [
      {
        title: 'Production',
        country: 'DE',
        region: 'eu-central-1',
        city: 'Frankfurt',
        provider: 'Northcloud',
      },
      { title: 'Files', country: 'EU', note: 'Three zones.' },
    ],
    encryption: [
      { title: 'Connections', state: 'in-transit', standard: 'TLS 1.3' },
      { title: 'Passwords', state: 'hashed', keys: 'None: a hash has no key.' },
    ],
    retention: [
      { title: 'Audit log', period: 'P18M', basis: 'GDPR Art. 5(1)(e)' },
      { title: 'Snapshots', period: 'P7D', text: 'Overwritten after that.' },
    ],
    transfers: [{ title: 'Clauses', text: 'Standard Contractual Clauses.', url: '/legal/scc.pdf' }],
    content: [{ type: 'paragraph', text: 'A nightly job removes what is past its period.' }],
  },
  privacy: {
    roles: [
      { role: 'processor', text: 'For what customers put in.' },
      { role: 'joint-controller', text: 'For the shared forum.' },
    ],
    dpo: { name: 'Aoife Byrne', email: 'dpo@example.com', phone: '+353 1 555 0101' },
    dataSubjectRequests: {
      url: 'https://example.com/privacy/request',
      email: 'privacy@example.com',
      responseWithin: 'P1M',
      basis: 'GDPR Art. 12(3)',
    },
    authority: { name: 'Data Protection Commission', country: 'IE', url: 'https://www.dataprotection.ie/' },
    representatives: [
      { name: 'Fernway UK Ltd', country: 'GB', email: 'uk@example.com', address: '10 Quay Road' },
    ],
  },
  ai: {
    summary: 'Summaries of tickets.',
    activation: 'opt-in',
    training: 'never',
    providerRetention: 'limited',
    retention: 'Prompts are kept for 30 days.',
    models: [{ name: 'Lumen 3', provider: 'Lumen' }],
  },
});
