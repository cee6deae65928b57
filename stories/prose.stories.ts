import type { Meta } from '@storybook/web-components-vite';
import '../components/prose/define.js';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = {
  ...state.common,
  title: 'Sections/Prose',
  component: 'trust-prose',
  args: { ...state.common.args, sectionId: '' },
};
export default meta;

const blocks = [
  {
    type: 'paragraph',
    text: 'We set out our controls **in layers**, because each layer is attested by *somebody else*.',
  },
  { type: 'list', items: ['What the code does', 'What people do', 'What the host does'] },
  {
    type: 'steps',
    items: [
      { lead: 'Read', text: 'the summary.' },
      { lead: 'Ask', text: 'for the evidence.' },
    ],
  },
  {
    type: 'table',
    caption: 'Limits of the interface',
    columns: [
      { label: 'Endpoint', kind: 'code' },
      { label: 'Requests a minute', kind: 'number' },
    ],
    rows: [
      ['/v1/login', 5],
      ['/v1/export', 120],
    ],
  },
  { type: 'callout', kind: 'warning', title: 'Not covered', text: 'Integrations that you build yourself.' },
  { type: 'definitions', items: [{ term: 'Control', text: 'What keeps a risk small.' }] },
  {
    type: 'action',
    title: 'More',
    text: 'The binder has it all.',
    label: 'Ask for it',
    url: 'mailto:security@fernway.example',
  },
];
const section = (content: readonly unknown[]) =>
  withParts({
    sections: [
      { type: 'overview' },
      { type: 'prose', id: 'framing', title: 'How we frame our controls', content },
    ],
  });
const full = section(blocks);
const many = section(
  times(1000, (n) => ({ type: 'paragraph', text: `Paragraph ${n + 1} of the author’s own.` })),
);

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
