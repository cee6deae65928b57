import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../components/disclosure-form/define.js';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = {
  ...state.common,
  title: 'Sections/Disclosure form',
  component: 'trust-disclosure-form',
  args: { ...state.common.args, endpoint: '' },
};
export default meta;

const full = withParts({
  disclosure: {
    intro: 'Found a weakness? Tell us before anyone else.',
    contacts: ['mailto:security@fernway.example'],
    window: 'P90D',
    extendable: true,
    safeHarbour: 'We take no legal action against research in good faith.',
    inScope: ['app.fernway.example', 'api.fernway.example'],
    outOfScope: ['Denial of service', 'Social engineering'],
    include: ['What you did', 'What you saw', 'What you expected'],
    commitments: [
      { stage: 'acknowledge', within: 'P2D', calendar: 'business-days' },
      { stage: 'assess', within: 'P7D' },
      { stage: 'fix', text: 'By severity; critical ones within 14 days.' },
    ],
    creditPolicy: 'We name you if you like.',
    credits: [{ name: 'Noor Haddad', date: '2026-03', text: 'A flaw in the export.' }],
    form: { endpoint: 'https://fernway.example/report', systems: ['Application', 'Interface'] },
  },
});
const many = withParts({
  disclosure: {
    contacts: ['mailto:security@fernway.example'],
    credits: times(1000, (n) => ({ name: `Reporter ${n + 1}`, date: '2026-03' })),
  },
});

export const Default = state.usual(full);
/** The form after a press on the button while it is empty. */
export const Faults: state.Story = {
  ...state.usual(full),
  play: async ({ canvasElement }) => {
    const element = await state.shownIn(canvasElement);
    await userEvent.click(await state.inside(element, '[part~="submit"]'));
    await state.inside(element, '[part="error-summary"]');
  },
};
/** The form after the page has sent the report and reported success. */
export const Sent: state.Story = {
  ...state.usual(full),
  play: async ({ canvasElement }) => {
    const element = await state.shownIn(canvasElement);
    const write = async (name: string, words: string): Promise<void> =>
      userEvent.type(await state.inside(element, `[data-name="${name}"]`), words);
    await write('title', 'The export shows rows of another tenant');
    await write('steps', 'Sign in, export, look at row 3.');
    await write('contact', 'noor@example.com');
    await userEvent.click(await state.inside(element, '[data-name="agreed"]'));
    await userEvent.click(await state.inside(element, '[part~="submit"]'));
    const sent = await state.inside(element, '[part="sent"]');
    await expect(sent.textContent).toContain('FW-2026-017');
  },
};
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
