import type { Meta } from '@storybook/web-components-vite';
import '../components/compliance-matrix/define.js';
import ontrackio from '../examples/ontrackio/trust.json';
import { times, withParts } from './manifests.js';
import * as state from './support.js';

const meta: Meta<state.Args> = {
  ...state.common,
  title: 'Sections/Compliance matrix',
  component: 'trust-compliance-matrix',
};
export default meta;

const full = {
  ...ontrackio,
  assurances: [
    ...ontrackio.assurances,
    {
      framework: 'iso27001',
      title: 'ISO/IEC 27001',
      kind: 'certification',
      status: 'certified',
      issuer: 'Example Cert AG',
      certificateNumber: 'IS-884421',
      validFrom: '2024-03-04',
      validUntil: '2035-03-03',
    },
    {
      framework: 'pci-dss',
      title: 'PCI DSS',
      kind: 'attestation',
      status: 'attested',
      issuer: 'Example QSA',
      asOf: '2023-05',
      validUntil: '2024-05-31',
    },
  ],
};
const many = withParts({
  assurances: times(1000, (n) => ({
    title: `Framework ${n + 1}`,
    kind: n % 2 ? 'certification' : 'attestation',
    status: (['planned', 'in-progress', 'aligned', 'implemented'] as const)[n % 4],
    target: '2035-H1',
  })),
});

export const Default = state.usual(full);
export const Empty = state.empty();
export const LongWords = state.overflowing(state.longWords(full));
export const Huge = state.huge(many);
export const Broken = state.broken(full);
export const Dark = state.dark(full);
export const Narrow = state.narrow(full);
export const RightToLeft = state.rightToLeft(full);
export const OtherLanguage = state.otherLanguage(full);
export const Printed = state.printed(full);
export const Loading = state.loading();
export const Failed = state.failed();
