import type { Meta } from '@storybook/web-components-vite';
import '../components/crosswalk/define.js';
import ontrackio from '../examples/ontrackio/trust.json';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = { ...state.common, title: 'Sections/Crosswalk', component: 'trust-crosswalk' };
export default meta;

const many = withParts({
  frameworks: [{ id: 'soc2', name: 'SOC 2' }],
  controls: {
    groups: [
      {
        title: 'All controls',
        controls: times(1000, (n) => ({
          title: `Control ${n + 1}`,
          status: 'implemented',
          requirements: [`soc2/CC${Math.floor(n / 4) + 1}.1`],
        })),
      },
    ],
  },
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
