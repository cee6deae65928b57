import type { Meta } from '@storybook/web-components-vite';
import '../components/responsibilities/define.js';
import ontrackio from '../examples/ontrackio/trust.json';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = {
  ...state.common,
  title: 'Sections/Responsibilities',
  component: 'trust-responsibilities',
};
export default meta;

const many = withParts({
  responsibilities: times(500, (n) => ({
    title: `Task ${n + 1}`,
    text: 'Whoever runs it answers for it.',
    owner: (['customer', 'provider', 'shared'] as const)[n % 3],
  })),
  limitations: times(500, (n) => ({ title: `Boundary ${n + 1}`, meaning: 'Not covered.' })),
});

export const Default = state.usual(ontrackio);
export const Empty = state.empty();
export const LongWords = state.longWords(ontrackio);
export const Huge = state.huge(many);
export const Broken = state.broken(ontrackio);
export const Dark = state.dark(ontrackio);
export const Narrow = state.narrow(ontrackio);
export const RightToLeft = state.rightToLeft(ontrackio);
export const OtherLanguage = state.otherLanguage(ontrackio);
export const Printed = state.printed(ontrackio);
export const Loading = state.loading();
export const Failed = state.failed();
