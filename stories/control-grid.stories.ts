import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/control-grid/define.js';
import docs from '../examples/ontrackio-docs/trust.json';
import ontrackio from '../examples/ontrackio/trust.json';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = {
  ...state.common,
  title: 'Sections/Control grid',
  component: 'trust-control-grid',
};
export default meta;

const many = withParts({
  controls: {
    groups: times(20, (group) => ({
      id: `group-${group}`,
      title: `Group ${group + 1}`,
      controls: times(50, (n) => ({
        title: `Control ${group + 1}.${n + 1}`,
        text: 'Reviewed every quarter by the security team.',
        status: n % 7 ? 'implemented' : 'planned',
        requirements: ['soc2/CC6.1'],
      })),
    })),
  },
});

export const Default = state.usual(ontrackio);
/** A grid with layers, which say who attests each control. */
export const Layers = state.usual(docs);
export const Searched: state.Story = {
  ...state.usual(ontrackio),
  play: async ({ canvasElement }) => {
    const element = await state.shownIn(canvasElement);
    await userEvent.type(await state.inside<HTMLInputElement>(element, 'input'), 'backup');
    const status = await state.inside(element, '[role="status"]');
    // It announces the result when the reader pauses.
    await waitFor(() => expect(status.textContent).toMatch(/\d/));
  },
};
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
