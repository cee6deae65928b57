import { waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/subprocessor-table/define.js';
import type { TrustSubprocessorTable } from '../../components/subprocessor-table/subprocessor-table.js';
import { mount, parsed, words } from './fixture.js';

/** 21 November 2026, shortly after six in the morning UTC. */
export const NOW = Date.UTC(2026, 10, 21, 6, 10);

/** Everything that the format holds: fourteen rows, of which two are former and three announced. */
export const full = {
  scope: [
    { id: 'app', name: 'Example Cloud' },
    { id: 'site', name: 'Website' },
  ],
  subprocessors: {
    intro: 'Who else processes personal data.',
    asOf: '2026-11-02',
    noticePeriod: 'P30D',
    objection: {
      contact: 'mailto:privacy@example.com',
      period: 'P30D',
      text: 'On reasonable grounds.',
    },
    subscribe: { feed: '/changes.xml', email: 'changes@example.com', url: 'https://example.com/subscribe' },
    listUrl: 'https://example.com/legal/list',
    items: [
      {
        id: 'aws',
        name: 'Amazon Web Services',
        legalName: 'Amazon Web Services EMEA SARL',
        establishedIn: 'LU',
        purpose: 'Hosting of the **platform**',
        category: 'Infrastructure',
        locations: [
          { country: 'DE', city: 'Frankfurt', region: 'eu-central-1' },
          { country: 'IE', note: 'Backups' },
        ],
        dataCategories: ['Account data', 'Uploaded files'],
        dataSubjects: ['Users of customers'],
        transferMechanism: 'none-needed',
        url: 'https://aws.amazon.com/',
        dpaUrl: 'https://aws.amazon.com/dpa',
        privacyUrl: 'https://aws.amazon.com/privacy',
        assurances: ['ISO/IEC 27001', 'SOC 2 Type II'],
        effective: '2021-03-01',
        scope: ['app'],
      },
      {
        id: 'stripe-eu',
        name: 'Stripe',
        purpose: 'Billing',
        category: 'Payments',
        locations: [{ country: 'IE' }],
        dpaUrl: 'https://stripe.com/dpa',
      },
      {
        id: 'stripe-us',
        name: 'Stripe',
        purpose: 'Fraud prevention',
        condition: 'Only for payments by card',
        locations: [{ country: 'US' }],
        transferMechanism: 'dpf',
      },
      {
        id: 'openai',
        name: 'OpenAI',
        purpose: 'Answers in the assistant',
        locations: [{ country: 'US' }],
        transferMechanism: 'scc',
        status: 'announced',
        announced: '2026-11-03',
        effective: '2026-12-03',
      },
      { id: 'mailer', name: 'Mailgun', locations: [{ country: 'DE' }], status: 'announced' },
      { id: 'support', name: 'Zendesk', purpose: 'Support tickets', removed: '2027-01-31' },
      { id: 'quiet', name: 'Quiet Networks' },
      { id: 'cdn', name: 'Fastly', purpose: 'Content delivery', locations: [{ note: 'Worldwide edge' }] },
      {
        id: 'sentry',
        name: 'Sentry',
        purpose: 'Error monitoring',
        note: 'Scrubbed of personal data.',
        locations: [{ country: 'DE' }],
      },
      {
        id: 'calcom',
        name: 'Cal.com',
        purpose: 'Demo calls',
        locations: [{ country: 'EU' }],
        scope: ['site'],
      },
      { id: 'hubspot', name: 'HubSpot', purpose: 'Newsletter', transferMechanism: 'derogation' },
      { id: 'later', name: 'Snowflake', purpose: 'Reports', effective: '2027-Q1' },
      {
        id: 'heroku',
        name: 'Heroku',
        purpose: 'Hosting',
        locations: [{ country: 'IE' }],
        removed: '2024-06',
      },
      { id: 'sendgrid', name: 'SendGrid', status: 'removed', removed: '2026-03-01' },
    ],
    customerManaged: {
      text: 'These are sub-processors of the customer.',
      items: [
        { name: 'Slack', purpose: 'Notifications', url: 'https://slack.com/' },
        { name: 'WhatsApp Business' },
      ],
    },
  },
} as const;

/** Rows enough to be rendered in slices and blocks. */
export const many = (count: number): Readonly<Record<string, unknown>> => ({
  subprocessors: {
    items: Array.from({ length: count }, (_, index) => ({
      id: `v${index}`,
      name: `Vendor ${count - index}`,
      purpose: index % 2 ? 'Odd work' : 'Even work',
      locations: [{ country: index % 2 ? 'DE' : 'FR' }],
      transferMechanism: 'scc',
    })),
  },
});

export const show = (part: Readonly<Record<string, unknown>>): Promise<TrustSubprocessorTable> =>
  mount<TrustSubprocessorTable>('trust-subprocessor-table', { data: parsed(part) });

export const withItems = (
  items: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<TrustSubprocessorTable> => show({ subprocessors: { items, ...more } });

export const one = <E extends Element = HTMLElement>(el: Element, selector: string): E =>
  el.shadowRoot!.querySelector<E>(selector)!;
export const all = <E extends Element = HTMLElement>(el: Element, selector: string): E[] => [
  ...el.shadowRoot!.querySelectorAll<E>(selector),
];
export const row = (el: Element, id: string): HTMLElement => one(el, `#trust-subprocessor-${id}`);
/** One cell of a row, as it reads. */
export const cell = (el: Element, id: string, column: string): string =>
  words(row(el, id).querySelector(`:scope > .${column}`));
/** The vendors of the present rows, in the order in which they stand. */
export const vendors = (el: Element): string[] =>
  all(el, '.rows tbody:not([hidden]) th').map((th) => th.id || firstText(th));
export const heads = (el: Element): string[] =>
  all(el, '.rows thead th').map((th) => words(th.querySelector('button') ?? th));

/** With time enough for a machine that is busy with other things. */
export const until = (check: () => boolean): Promise<void> =>
  waitUntil(check, undefined, { timeout: 4000, interval: 20 });

export const search = async (el: TrustSubprocessorTable, query: string): Promise<void> => {
  const field = one<HTMLInputElement>(el, 'input[type=search]');
  field.focus();
  field.select();
  await sendKeys(query ? { type: query } : { press: 'Backspace' });
  await el.updateComplete;
};
const firstText = (node: Element): string =>
  words(node.querySelector(':scope > a')) ||
  [...node.childNodes]
    .find(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim())
    ?.textContent?.trim() ||
  '';
