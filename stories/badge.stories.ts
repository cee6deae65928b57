import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../components/badge/define.js';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = {
  ...state.common,
  title: 'Elements/Badge',
  component: 'trust-badge',
  args: { lang: '', assurance: '', href: '#security' },
  argTypes: { ...state.common.argTypes, headingLevel: { table: { disable: true } } },
};
export default meta;

const assurances = [
  { id: 'iso27001', title: 'ISO 27001', status: 'planned', target: '2099-H2' },
  {
    id: 'soc2',
    framework: 'soc2',
    title: 'SOC 2 Type II',
    status: 'in-progress',
    window: { from: '2026-07-01' },
  },
  { id: 'missed', title: 'ISO 27701', status: 'planned', target: '2025-H2' },
  {
    id: 'certified',
    title: 'ISO 9001',
    status: 'certified',
    issuer: 'Example Cert',
    validFrom: '2025',
    validUntil: '2099-03-01',
  },
  {
    id: 'expired',
    title: 'ISO 22301',
    status: 'certified',
    issuer: 'Example Cert',
    validUntil: '2026-03-01',
  },
  { id: 'gdpr', framework: 'gdpr', title: 'GDPR', status: 'implemented', asOf: '2026-05-23' },
];
const full = withParts({ review: { reviewed: '2026-05-23', reviewBy: '2099-08-23' }, assurances });
const many = withParts({
  assurances: [...assurances, ...times(1000, (n) => ({ title: `Framework ${n}`, status: 'planned' }))],
});

/** A badge of one assurance. The test expects it to show these words. */
const ofAssurance = (assurance: string, words: RegExp, story = state.usual(full)): state.Story => ({
  ...story,
  args: { ...story.args, assurance },
  play: async (context) => {
    await story.play?.(context);
    const element = await state.shownIn(context.canvasElement);
    await expect(element.shadowRoot).toHaveTextContent(words);
  },
});

export const Default = state.usual(full);
export const Targeted = ofAssurance('iso27001', /ISO 27001: planned, target H2 2099/);
export const TargetMissed = ofAssurance('missed', /planned, target was H2 2025/);
export const InProgress = ofAssurance('soc2', /in progress · observation window from 1 July 2026/);
export const Certified = ofAssurance('certified', /certified by Example Cert · valid until 1 March 2099/);
export const Expired = ofAssurance('expired', /expired 1 March 2026/);
export const OwnStatement = ofAssurance('gdpr', /implemented, self-declared · as of 23 May 2026/);
export const ReviewOverdue = ofAssurance(
  '',
  /review overdue since May 2026/,
  state.usual(withParts({ review: { reviewed: '2026-02', reviewBy: '2026-05' } })),
);
/** The badge is plain text if it has no link. */
export const WithoutLink: state.Story = {
  ...Targeted,
  args: { ...Targeted.args, href: '' },
  render: (args) => {
    const element = document.createElement('trust-badge');
    element.dataset.shown = '';
    Object.assign(element, { manifest: args.manifest, assurance: args.assurance });
    return element;
  },
};
/** The manifest states nothing, so the badge shows the page's fallback. */
export const Empty = state.empty();
export const LongWords = ofAssurance(
  'certified',
  /Rindfleisch|FederatedCredential|status\.fernway/,
  state.longWords(full),
);
export const Huge = ofAssurance('framework-999', /Framework 999: planned/, state.huge(many));
export const Broken = ofAssurance('iso27001', /planned, target H2 2099/, state.broken(full));
export const Dark = ofAssurance('iso27001', /planned, target/, state.dark(full));
export const Narrow = ofAssurance('certified', /certified/, state.narrow(full));
export const RightToLeft = ofAssurance('iso27001', /ISO 27001/, state.rightToLeft(full));
export const OtherLanguage = ofAssurance('iso27001', /ISO 27001/, state.otherLanguage(full));
export const Printed = ofAssurance('iso27001', /planned, target/, state.printed(full));
/** The badge shows the page's fallback link until the manifest has loaded. */
export const Loading: state.Story = {
  ...state.loading(),
  play: async ({ canvasElement }) => {
    const element = await state.shownIn(canvasElement);
    await expect(element.state.status).toBe('loading');
    await expect(element.querySelector('a')).toBeVisible();
  },
};
export const Failed: state.Story = {
  ...state.failed(),
  play: async ({ canvasElement }) => {
    const element = await state.shownIn(canvasElement);
    await expect(element.state.status).toBe('failed');
    await expect(element.querySelector('a')).toBeVisible();
  },
};
