import type { Meta } from '@storybook/web-components-vite';
import '../components/data-handling/define.js';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = {
  ...state.common,
  title: 'Sections/Data handling',
  component: 'trust-data-handling',
};
export default meta;

const full = withParts({
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
      { title: 'Backups', country: 'IE', note: 'Encrypted with keys of their own.' },
    ],
    encryption: [
      { title: 'Connections', state: 'in-transit', standard: 'TLS 1.3' },
      { title: 'Disks', state: 'at-rest', standard: 'AES-256', keys: 'Rotated every year.' },
      { title: 'Passwords', state: 'hashed', keys: 'None: a hash has no key.' },
    ],
    retention: [
      { title: 'Audit log', period: 'P18M', basis: 'GDPR Art. 5(1)(e)' },
      { title: 'Snapshots', period: 'P7D', text: 'Overwritten after that.' },
    ],
    transfers: [
      { title: 'Clauses', text: 'Standard Contractual Clauses.', url: 'https://fernway.example/scc' },
    ],
  },
  privacy: {
    roles: [{ role: 'processor', text: 'For what customers put in.' }],
    dpo: { name: 'Aoife Byrne', email: 'dpo@fernway.example', phone: '+353 1 555 0101' },
    dataSubjectRequests: {
      email: 'privacy@fernway.example',
      responseWithin: 'P1M',
      basis: 'GDPR Art. 12(3)',
    },
    authority: { name: 'Data Protection Commission', country: 'IE' },
    representatives: [{ name: 'Fernway UK Ltd', country: 'GB', email: 'uk@fernway.example' }],
  },
  ai: {
    summary: 'Summaries of tickets.',
    activation: 'opt-in',
    training: 'never',
    providerRetention: 'zero',
    models: [{ name: 'Lumen 3', provider: 'Lumen', purpose: 'Summaries' }],
  },
});
const many = withParts({
  dataHandling: {
    residency: times(300, (n) => ({ title: `Region ${n + 1}`, country: 'DE', provider: 'Northcloud' })),
    encryption: times(300, (n) => ({ title: `Layer ${n + 1}`, state: 'at-rest', standard: 'AES-256' })),
    retention: times(400, (n) => ({ title: `Record ${n + 1}`, period: 'P90D' })),
  },
});

export const Default = state.usual(full);
export const Empty = state.empty();
export const LongWords = state.overflowing(state.longWords(full));
export const Huge = state.huge(many);
export const Broken = state.broken(full);
export const Dark = state.dark(full);
export const Narrow = state.narrow(full);
export const RightToLeft = state.rightToLeft(full);
export const OtherLanguage = state.otherLanguage(full);
export const Printed = state.printed(full);
export const Loading = state.loading();
export const Failed = state.failed();
