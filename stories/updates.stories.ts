import type { Meta } from '@storybook/web-components-vite';
import '../components/updates/define.js';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = { ...state.common, title: 'Sections/Updates', component: 'trust-updates' };
export default meta;

const full = withParts({
  updates: [
    {
      date: '2026-11-02',
      title: 'A sub-processor for the assistant was announced',
      text: 'Lumen answers questions in the assistant, where it is switched on.',
      kind: 'subprocessors',
      url: '#trust-subprocessor-lumen',
    },
    { date: '2026-09', title: 'The penetration test of 2026 is done', kind: 'compliance' },
    { date: '2026-05-23', title: 'Multi-factor authentication for all staff', kind: 'controls' },
  ],
  roadmap: [
    { title: 'SOC 2 Type II', target: '2035-H2', status: 'in-progress', text: 'The auditor is chosen.' },
    { title: 'Bug bounty', target: '2024-Q1', status: 'planned' },
    { title: 'Passkeys', status: 'done' },
  ],
});
const many = withParts({
  updates: times(1000, (n) => ({
    date: `${2026 - Math.floor(n / 100)}-05-23`,
    title: `Change ${n + 1}`,
    text: 'What has changed, in a sentence.',
    kind: 'policy',
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
