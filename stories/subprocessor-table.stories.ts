import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../components/subprocessor-table/define.js';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = {
  ...state.common,
  title: 'Sections/Sub-processor table',
  component: 'trust-subprocessor-table',
};
export default meta;

const full = withParts({
  subprocessors: {
    intro: 'Who else processes personal data of our customers, and why.',
    asOf: '2026-11-02',
    noticePeriod: 'P30D',
    objection: {
      contact: 'mailto:privacy@fernway.example',
      text: 'On reasonable grounds of data protection.',
    },
    subscribe: { email: 'changes@fernway.example' },
    items: [
      {
        name: 'Northcloud',
        legalName: 'Northcloud Europe S.à r.l.',
        establishedIn: 'LU',
        purpose: 'Hosting of the **platform**',
        category: 'Infrastructure',
        locations: [
          { country: 'DE', city: 'Frankfurt', region: 'eu-central-1' },
          { country: 'IE', note: 'Backups' },
        ],
        dataCategories: ['Account data', 'Uploaded files'],
        transferMechanism: 'none-needed',
        url: 'https://northcloud.example/',
        dpaUrl: 'https://northcloud.example/dpa',
        assurances: ['ISO/IEC 27001', 'SOC 2 Type II'],
        effective: '2021-03-01',
      },
      {
        name: 'Lumen',
        purpose: 'Answers in the assistant',
        category: 'Artificial intelligence',
        locations: [{ country: 'US' }],
        transferMechanism: 'scc',
        condition: 'Only where the assistant is switched on',
        status: 'announced',
        announced: '2035-11-03',
        effective: '2035-12-03',
      },
      {
        name: 'Paywell',
        purpose: 'Payments',
        category: 'Billing',
        locations: [{ country: 'US' }],
        transferMechanism: 'dpf',
      },
      { name: 'Tickets & Co', purpose: 'Support', locations: [{ country: 'IE' }] },
      { name: 'Oldhost', purpose: 'Hosting', locations: [{ country: 'IE' }], removed: '2024-06' },
    ],
    customerManaged: {
      text: 'Integrations that you set up are sub-processors of yours.',
      items: [{ name: 'Chatter', purpose: 'Notifications', url: 'https://chatter.example/' }],
    },
  },
});
const vendors = (count: number) =>
  withParts({
    subprocessors: {
      items: times(count, (n) => ({
        id: `vendor-${n}`,
        name: `Vendor ${n + 1}`,
        purpose: n % 2 ? 'Support tickets' : 'Hosting',
        locations: [{ country: n % 2 ? 'DE' : 'FR' }],
        transferMechanism: 'none-needed',
      })),
    },
  });
const many = vendors(1000);

export const Default = state.usual(full);
export const Searched: state.Story = {
  ...state.usual(vendors(40)),
  play: async ({ canvasElement }) => {
    const element = await state.shownIn(canvasElement);
    await userEvent.type(await state.inside<HTMLInputElement>(element, 'input[type="search"]'), 'vendor 40');
    await expect((await state.inside(element, '[part="result"]')).textContent).toContain('1');
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
