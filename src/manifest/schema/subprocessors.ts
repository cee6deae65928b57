import {
  country,
  date,
  duration,
  email,
  id,
  list,
  obj,
  oneOf,
  optional,
  plain,
  text,
  url,
} from './primitives.js';

/** Where data is processed. */
export const location = obj({
  country: optional(country),
  region: optional(plain),
  city: optional(plain),
  note: optional(text),
});

/** How a transfer out of the EEA is lawful (GDPR Chapter V). */
export const transferMechanism = oneOf(['none-needed', 'adequacy', 'dpf', 'scc', 'bcr', 'derogation']);

/** One party with access to customer data (GDPR Art. 28(2); EU standard contractual clauses, Annex III). */
export const subprocessor = obj({
  id: optional(id),
  name: plain,
  legalName: optional(plain),
  purpose: optional(text),
  category: optional(text),
  locations: list(location),
  establishedIn: optional(country),
  dataCategories: list(text),
  dataSubjects: list(text),
  transferMechanism: optional(transferMechanism),
  condition: optional(text),
  scope: list(id),
  url: optional(url),
  dpaUrl: optional(url),
  privacyUrl: optional(url),
  assurances: list(text),
  status: optional(oneOf(['announced', 'active', 'removed'])),
  announced: optional(date),
  effective: optional(date),
  objectBy: optional(date),
  removed: optional(date),
  note: optional(text),
});

export const integration = obj({
  id: optional(id),
  name: plain,
  purpose: optional(text),
  url: optional(url),
});

/** Integrations that the customer sets up: sub-processors of the customer, not of the company. */
export const customerManaged = obj({ text: optional(text), items: list(integration) });

/** How a customer objects to a change of sub-processor (GDPR Art. 28(2)). */
export const objection = obj({
  contact: optional(url),
  period: optional(duration),
  text: optional(text),
});

/** Where changes are announced. */
export const subscription = obj({
  feed: optional(url),
  email: optional(email),
  url: optional(url),
});

export const subprocessors = obj({
  intro: optional(text),
  asOf: optional(date),
  noticePeriod: optional(duration),
  objection: optional(objection),
  subscribe: optional(subscription),
  items: list(subprocessor),
  customerManaged: optional(customerManaged),
  listUrl: optional(url),
});
