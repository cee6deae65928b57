import type { Meta } from '@storybook/web-components-vite';
import '../components/documents/define.js';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = { ...state.common, title: 'Sections/Documents', component: 'trust-documents' };
export default meta;

const full = withParts({
  contacts: [{ kind: 'security', email: 'security@fernway.example' }],
  documents: [
    {
      title: 'Data processing agreement',
      kind: 'agreement',
      access: 'public',
      url: 'https://fernway.example/dpa.pdf',
      version: '3.1',
      updated: '2026-04-30',
      language: 'en',
      mediaType: 'application/pdf',
      bytes: 482_133,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    {
      title: 'Penetration test, summary',
      kind: 'report',
      access: 'nda',
      updated: '2026-02',
      summary: 'Scope, method and what was found, without the exploits.',
    },
    { title: 'Statement of applicability', kind: 'record', access: 'customer' },
    {
      title: 'Business continuity plan',
      kind: 'policy',
      access: 'request',
      requestUrl: 'https://fernway.example/ask',
    },
  ],
});
const many = withParts({
  documents: times(1000, (n) => ({
    title: `Policy ${n + 1}`,
    kind: 'policy',
    access: 'public',
    url: `https://fernway.example/policies/${n + 1}.pdf`,
    updated: '2026-04',
  })),
});

export const Default = state.usual(full);
export const Empty = state.empty();
export const LongWords = state.longWords(full);
export const Huge = state.huge(many);
export const Broken = state.broken(full);
export const Dark = state.dark(full);
export const Narrow = state.narrow(full);
export const RightToLeft = state.rightToLeft(full);
export const OtherLanguage = state.otherLanguage(full);
export const Printed = state.printed(full);
export const Loading = state.loading();
export const Failed = state.failed();
