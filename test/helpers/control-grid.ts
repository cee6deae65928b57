import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ControlGridData, TrustControlGrid } from '../../components/control-grid/control-grid.js';
import { mount, parsed, words } from './fixture.js';

export const full = parsed({
  scope: [{ id: 'app', name: 'The application' }],
  documents: [{ id: 'report', title: 'Report', kind: 'report', access: 'nda', url: '/report.pdf' }],
  frameworks: [{ id: 'soc2', name: 'SOC 2 Security Trust Services Criteria' }],
  controls: {
    layers: [
      { id: 'platform', title: 'Platform', covers: 'What the code does', attestedBy: 'Acme, from its code' },
      { id: 'process', title: 'Process', attestedBy: 'Acme, in its policies' },
    ],
    evidenceClasses: [
      {
        id: 'native',
        title: 'Native evidence',
        meaning: 'The data itself is the evidence.',
        strength: 'strong',
      },
    ],
    groups: [
      {
        id: 'access',
        title: 'Access control',
        summary: 'How people sign in.',
        requirements: ['soc2/CC6', 'iso27001/A.5', 'iso27001/A.8'],
        content: [{ type: 'callout', kind: 'tip', title: 'Two things', text: 'Sign-in is one.' }],
        controls: [
          {
            id: 'mfa',
            title: 'Multi-factor authentication',
            text: 'TOTP and **passkeys**.',
            status: 'partial',
            statusLabel: 'Admins only',
            layer: 'platform',
            evidenceClass: 'native',
            evidence: [{ label: 'Audit report', document: 'report', date: '2026-04' }],
            requirements: ['nis2/21.2.j', 'nis2/21.2.i', 'gdpr/32'],
            scope: ['app'],
            planned: '2026-H2',
            reviewed: '2026-05-23',
          },
          { id: 'rbac', title: 'Roles', status: 'implemented', layer: 'platform', attestedBy: 'An auditor' },
          {
            id: 'limits',
            title: 'Rate limits',
            status: 'implemented',
            content: [
              {
                type: 'table',
                columns: [{ label: 'Endpoint' }, { label: 'Limit', kind: 'number' }],
                rows: [['Login', 5]],
              },
              { type: 'steps', items: [{ lead: 'Count', text: 'every request.' }] },
            ],
          },
        ],
      },
      {
        id: 'backups',
        title: 'Backups',
        controls: ['Daily', 'Weekly', 'Monthly', 'Offsite', 'Encrypted', 'Tested'].map((title) => ({
          title,
          layer: 'process',
        })),
      },
    ],
  },
});

export const many = (count: number, groups = 1): ControlGridData =>
  parsed({
    controls: {
      groups: Array.from({ length: groups }, (_, g) => ({
        id: `g${g}`,
        title: `Group ${g}`,
        controls: Array.from({ length: count / groups }, (_, c) => ({
          id: `c${g}-${c}`,
          title: `Control ${g}-${c}`,
          text: c % 2 ? 'odd' : 'even',
          evidenceClass: 'x',
        })),
      })),
      evidenceClasses: [{ id: 'x', title: 'Class x', meaning: 'What x means' }],
    },
  });

/** With time enough for a machine that is busy with other things. */
export const until = (check: () => boolean): Promise<void> =>
  waitUntil(check, undefined, { timeout: 4000, interval: 20 });

export const show = (data: unknown, more: object = {}): Promise<TrustControlGrid> =>
  mount<TrustControlGrid>('trust-control-grid', { data, ...more });
export const slice = (controls: unknown): Promise<TrustControlGrid> => show(parsed({ controls }));
export const all = (el: TrustControlGrid, selector: string): Element[] => [
  ...el.shadowRoot!.querySelectorAll(selector),
];
export const one = <E extends Element = HTMLElement>(el: TrustControlGrid, selector: string): E | null =>
  el.shadowRoot!.querySelector<E>(selector);
export const control = (el: TrustControlGrid, id: string): HTMLElement | null =>
  one(el, `#trust-control-${id}`);
export const titles = (el: TrustControlGrid): string[] =>
  all(el, '.group:not([hidden]) .control-title').map(words);
/** How many controls are shown, in words. */
export const shown = (el: TrustControlGrid): string => words(one(el, '[part=count]'));
export const select = async (el: TrustControlGrid, label: string, value: string): Promise<void> => {
  const field = all(el, 'label')
    .find((node) => words(node).startsWith(label))!
    .querySelector('select')!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await el.updateComplete;
};
export const search = async (el: TrustControlGrid, text: string): Promise<void> => {
  one<HTMLInputElement>(el, 'input')!.focus();
  await sendKeys({ type: text });
  await el.updateComplete;
};
