import type { Meta } from '@storybook/web-components-vite';
import '../components/contacts/define.js';
import novex from '../examples/novex/trust.json';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = { ...state.common, title: 'Sections/Contacts', component: 'trust-contacts' };
export default meta;

const full = {
  ...novex,
  links: [
    { label: 'Status page', url: 'https://status.fernway.example/', text: 'Incidents and maintenance.' },
  ],
};
const many = withParts({
  contacts: times(1000, (n) => ({
    kind: 'support',
    title: `Desk ${n + 1}`,
    email: `desk-${n + 1}@fernway.example`,
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
