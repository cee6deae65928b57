import { list, obj, oneOf, optional, required } from './describe.js';
import { country, date, duration, email, id, plain, refs, text, url } from './primitives.js';

export const location = obj({
  name: 'Location',
  title: 'Place of processing',
  description: 'A place where data is processed.',
  fields: {
    country: optional(country, 'The country.'),
    region: optional(plain, 'The region, as the provider calls it.'),
    city: optional(plain, 'The city.'),
    note: optional(text, 'What is done there, if not everything.', 'Support staff only'),
  },
  example: { country: 'DE', region: 'eu-central', city: 'Frankfurt' },
});

export const transferMechanism = oneOf(
  {
    'none-needed': 'No data leaves the EEA.',
    adequacy: 'The Commission found the country’s protection adequate (Art. 45).',
    dpf: 'The company is listed under the EU–US Data Privacy Framework (Art. 45).',
    scc: 'Standard contractual clauses (Art. 46(2)(c)).',
    bcr: 'Binding corporate rules (Art. 47).',
    derogation: 'An exception for a single case (Art. 49).',
  },
  {
    name: 'TransferMechanism',
    title: 'Transfer mechanism',
    description: 'What makes a transfer of personal data out of the EEA lawful (GDPR Chapter V).',
  },
);

export const subprocessor = obj({
  name: 'Subprocessor',
  title: 'Sub-processor',
  description:
    'One company with access to customer data. The fields are those of the EU standard contractual clauses, Annex III, and of GDPR Art. 28 and 30. A company may have several rows, one for each purpose. If a purpose or place is left out, the cell is empty.',
  fields: {
    id: optional(
      id,
      'Anchor of the row, and its key in feeds and comparisons, because a company’s name may occur twice. If left out, it is derived from the name.',
    ),
    name: required(plain, 'The name that customers know.'),
    legalName: optional(plain, 'The name in the commercial register.'),
    purpose: optional(text, 'What it does for you.'),
    category: optional(text, 'A category to sort and filter by.'),
    locations: list(location, 'Where it processes data.'),
    establishedIn: optional(
      country,
      'Where the company is established, which determines whether data is transferred.',
    ),
    dataCategories: list(text, 'The data that it processes.'),
    dataSubjects: list(text, 'The people whose data it processes.'),
    transferMechanism: optional(transferMechanism, 'What makes a transfer out of the EEA lawful.'),
    condition: optional(
      text,
      'The condition under which it is used.',
      'Only when the customer turns on e-mail notifications',
    ),
    scope: refs('ScopeItem', 'Ids of the systems for which it is used, from `scope` of the manifest.'),
    url: optional(url, 'Its website.', 'https://example.com/northcloud'),
    dpaUrl: optional(url, 'Its data processing terms.'),
    privacyUrl: optional(url, 'Its privacy notice.', 'https://example.com/northcloud/privacy'),
    assurances: list(text, 'Its certifications and attestations, as it states them.', [
      'ISO/IEC 27001',
      'SOC 2 Type II',
    ]),
    status: optional(
      oneOf({
        announced: 'It is announced but not used yet.',
        active: 'It is used.',
        removed: 'It is no longer used.',
      }),
      'The status. Dates override it, because they need no update: `removed` in the past makes it a former one, and `effective` decides between announced and active. Without a status and dates it is active.',
    ),
    announced: optional(date, 'When customers were notified.', '2026-05-02'),
    effective: optional(
      date,
      'The day from which it is used. Before that day the page shows “takes effect in 12 days”, by the visitor’s clock.',
      '2026-06-01',
    ),
    objectBy: optional(
      date,
      'Last day on which a customer may object, shown until the change takes effect. If left out, it follows from `announced` and `objection.period`.',
      '2026-05-31',
    ),
    removed: optional(
      date,
      'The day from which it is no longer used. On that day the row moves to the former ones.',
      '2027-01-31',
    ),
    note: optional(text, 'A note.', 'Replaces Oldmail.'),
  },
  example: {
    id: 'northcloud',
    name: 'Northcloud',
    legalName: 'Northcloud GmbH',
    purpose: 'Hosting of the application and its database',
    category: 'Infrastructure',
    locations: [{ country: 'DE', region: 'eu-central', city: 'Frankfurt' }],
    establishedIn: 'DE',
    dataCategories: ['Account data', 'Customer content'],
    dataSubjects: ['Users of the customer'],
    transferMechanism: 'none-needed',
    scope: ['app'],
    dpaUrl: 'https://example.com/northcloud/dpa',
    status: 'active',
  },
});

export const integration = obj({
  name: 'Integration',
  title: 'Integration',
  description: 'A service that the customer connects.',
  fields: {
    id: optional(id, 'Anchor of the integration. If left out, it is derived from the name.'),
    name: required(plain, 'Its name.'),
    purpose: optional(text, 'What it does.'),
    url: optional(url, 'A page with more information.'),
  },
  example: {
    id: 'chat',
    name: 'Chat notifications',
    purpose: 'Posts alerts to your channel',
    url: 'https://example.com/docs/chat',
  },
});

export const customerManaged = obj({
  name: 'CustomerManaged',
  title: 'Customer-managed integrations',
  description:
    'Services that the customer connects with its own account. They are sub-processors of the customer, not of the company, so they are listed separately.',
  fields: {
    text: optional(text, 'A paragraph before the list.'),
    items: list(integration, 'The integrations.'),
  },
  example: {
    text: 'These run under your own contract with their provider.',
    items: [{ name: 'Chat notifications', purpose: 'Posts alerts to your channel' }],
  },
});

export const objection = obj({
  name: 'Objection',
  title: 'Objection',
  description: 'How a customer objects to a new or changed sub-processor (GDPR Art. 28(2)).',
  fields: {
    contact: optional(url, 'Where to send the objection.'),
    period: optional(duration, 'How long after the notice a customer may object.'),
    text: optional(text, 'What happens then.'),
  },
  example: {
    contact: 'mailto:privacy@example.com',
    period: 'P30D',
    text: 'If we cannot settle an objection, you may cancel without cost.',
  },
});

export const subscription = obj({
  name: 'Subscription',
  title: 'Subscription',
  description: 'Where changes to the list are announced.',
  fields: {
    feed: optional(url, 'An Atom or RSS feed.'),
    email: optional(email, 'An email address for subscribing.', 'privacy@example.com'),
    url: optional(url, 'A page or form for subscribing.'),
  },
  example: { feed: '/subprocessors.xml', url: 'https://example.com/subscribe' },
});

export const subprocessors = obj({
  name: 'Subprocessors',
  title: 'Sub-processors',
  description:
    'Other companies that process customer data, and how customers learn about changes and object to them (GDPR Art. 28(2) and (4)).',
  fields: {
    intro: optional(text, 'A paragraph before the table.'),
    asOf: optional(date, 'The day for which the list is complete.'),
    noticePeriod: optional(duration, 'How long before a change customers are notified.'),
    objection: optional(objection, 'How a customer objects to a change.'),
    subscribe: optional(subscription, 'Where changes are announced.'),
    items: list(
      subprocessor,
      'The sub-processors. Keep former ones, with `removed`: the page folds them away.',
    ),
    customerManaged: optional(
      customerManaged,
      'Integrations that customers set up for themselves, shown separately.',
    ),
    listUrl: optional(url, 'The same list elsewhere, for example in the annex to the contract.'),
  },
  example: {
    intro: 'These companies process customer data on our behalf.',
    asOf: '2026-05-23',
    noticePeriod: 'P30D',
    objection: { contact: 'mailto:privacy@example.com', period: 'P30D' },
    subscribe: { feed: '/subprocessors.xml' },
    items: [{ id: 'northcloud', name: 'Northcloud', purpose: 'Hosting', locations: [{ country: 'DE' }] }],
    listUrl: '/legal/subprocessors.pdf',
  },
});
