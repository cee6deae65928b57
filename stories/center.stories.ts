import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import docs from '../examples/ontrackio-docs/trust.json';
import novex from '../examples/novex/trust.json';
import omnitrex from '../examples/omnitrex/trust.json';
import ontrackio from '../examples/ontrackio/trust.json';
import optimaite from '../examples/optimaite/trust.json';
import '../components/center/define.js';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = {
  ...state.common,
  title: 'Page/Trust center',
  component: 'trust-center',
  args: { ...state.common.args, theme: 'auto', sections: '' },
  argTypes: {
    ...state.common.argTypes,
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    sections: { control: 'text' },
  },
};
export default meta;

const many = withParts({
  title: 'Security',
  controls: {
    groups: times(5, (group) => ({
      id: `group-${group}`,
      title: `Group ${group + 1}`,
      controls: times(60, (n) => ({ title: `Control ${group + 1}.${n + 1}`, status: 'implemented' })),
    })),
  },
  subprocessors: {
    items: times(400, (n) => ({ id: `v${n}`, name: `Vendor ${n + 1}`, locations: [{ country: 'DE' }] })),
  },
  faq: times(300, (n) => ({ question: `Question ${n + 1}?`, answer: `Answer ${n + 1}.` })),
});

export const Default = state.usual(novex);
export const Omnitrex = state.usual(omnitrex);
export const Optimaite = state.usual(optimaite);
export const OnTrackio = state.usual(ontrackio);
export const OnTrackioDocs = state.usual(docs);
/** The attribute `sections` chooses sections and their order. */
export const SomeSections: state.Story = {
  ...state.usual(novex),
  args: { manifest: novex, sections: 'subprocessor-table contacts' },
};
/** The attribute `theme="dark"` on a light page. */
export const DarkTheme: state.Story = {
  ...state.usual(novex),
  args: { manifest: novex, theme: 'dark' },
};
export const Empty = state.empty();
export const LongWords: state.Story = {
  ...state.longWords(novex),
  // axe does not know `::details-content`, so it considers the content of the closed `details` as hidden. It then reports
  // that the keyboard cannot reach the scrolling column of links. The play function tests the keyboard instead.
  parameters: {
    a11y: { options: { rules: { 'scrollable-region-focusable': { enabled: false } } } },
    overflows: true,
  },
  play: async ({ canvasElement }) => {
    const element = await state.shownIn(canvasElement);
    const link = await state.inside(element, '[part="nav-link"]');
    link.focus();
    await expect(element.shadowRoot?.activeElement).toBe(link);
  },
};
export const Huge = state.huge(many);
export const Broken = state.broken(novex);
export const Dark = state.dark(novex);
export const Narrow = state.narrow(novex);
export const RightToLeft = state.rightToLeft(novex);
export const OtherLanguage = state.otherLanguage(novex);
export const Printed = state.printed(novex);
export const Loading = state.loading();
export const Failed = state.failed();
