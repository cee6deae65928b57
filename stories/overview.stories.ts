import type { Meta } from '@storybook/web-components-vite';
import '../components/overview/define.js';
import novex from '../examples/novex/trust.json';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = { ...state.common, title: 'Sections/Overview', component: 'trust-overview' };
export default meta;

const many = withParts({
  title: 'Security',
  highlights: times(500, (n) => ({ title: `Highlight ${n + 1}`, text: 'Worth knowing at a glance.' })),
  figures: times(500, (n) => ({ title: `Figure ${n + 1}`, value: n, unit: 'tables', basis: 'measured' })),
});

export const Default = state.usual(novex);
/** A page whose review is long overdue on the visitor's clock. */
export const Overdue = state.usual({
  ...novex,
  review: { version: '1.0', reviewed: '2024-01-15', reviewBy: '2024-07-15', cycle: 'P6M' },
});
export const Empty = state.empty();
export const LongWords = state.longWords(novex);
export const Huge = state.huge(many);
export const Broken = state.broken(novex);
export const Dark = state.dark(novex);
export const Narrow = state.narrow(novex);
export const RightToLeft = state.rightToLeft(novex);
export const OtherLanguage = state.otherLanguage(novex);
export const Printed = state.printed(novex);
export const Loading = state.loading();
export const Failed = state.failed();
