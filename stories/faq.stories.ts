import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../components/faq/define.js';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = { ...state.common, title: 'Sections/FAQ', component: 'trust-faq' };
export default meta;

const full = withParts({
  faq: [
    {
      id: 'where',
      question: 'Where is our data kept?',
      answer: 'In Frankfurt, Germany. Backups stay in the **European Union**, in Dublin.',
    },
    {
      id: 'soc2',
      question: 'Do you have a SOC 2 report?',
      answer: 'Not yet: the observation window opens in the second half of 2026.',
      content: [
        { type: 'steps', items: [{ lead: 'Until then', text: 'ask for our self-assessment.' }] },
        { type: 'callout', kind: 'note', text: 'The report will be available under NDA.' },
      ],
    },
    {
      id: 'leave',
      question: 'What happens to our data when we leave?',
      answer: 'You have 30 days to export it; after 60 days it is gone from backups too.',
    },
  ],
});

export const Default = state.usual(full);
export const Opened: state.Story = {
  ...state.usual(full),
  play: async ({ canvasElement }) => {
    const element = await state.shownIn(canvasElement);
    await userEvent.click(await state.inside(element, 'summary'));
    await expect((await state.inside<HTMLDetailsElement>(element, 'details')).open).toBe(true);
  },
};
export const Empty = state.empty();
export const LongWords = state.longWords(full);
export const Huge = state.huge(
  withParts({
    faq: times(1000, (n) => ({ question: `Question ${n + 1}?`, answer: `Answer ${n + 1}.` })),
  }),
);
export const Broken = state.broken(full);
export const Dark = state.dark(full);
export const Narrow = state.narrow(full);
export const RightToLeft = state.rightToLeft(full);
export const OtherLanguage = state.otherLanguage(full);
export const Printed = state.printed(full);
export const Loading = state.loading();
export const Failed = state.failed();
