import { content } from './content.js';
import { list, obj, oneOf, optional, renamedFrom, required } from './describe.js';
import {
  access,
  count,
  country,
  date,
  duration,
  id,
  language,
  plain,
  sha256,
  text,
  url,
} from './primitives.js';

export const residency = obj({
  name: 'Residency',
  title: 'Place of storage',
  description: 'A place where data is kept.',
  fields: {
    id: optional(id, 'Anchor of the place. If left out, it is derived from the title.'),
    title: renamedFrom('label', optional(text, 'What is kept there.')),
    country: optional(country, 'The country.'),
    region: optional(plain, 'The region, as the provider calls it.'),
    city: optional(plain, 'The city.'),
    provider: optional(plain, 'Who runs the data center.'),
    note: optional(text, 'A note.'),
  },
  example: {
    id: 'production',
    title: 'Production',
    country: 'DE',
    region: 'eu-central',
    city: 'Frankfurt',
    provider: 'Northcloud',
    note: 'Three availability zones.',
  },
});

export const encryption = obj({
  name: 'Encryption',
  title: 'Encryption',
  description: 'A layer at which data is protected by cryptography.',
  fields: {
    id: optional(id, 'Anchor of the layer. If left out, it is derived from the title.'),
    title: renamedFrom('label', required(text, 'What is protected.')),
    state: optional(
      oneOf({
        'in-transit': 'While it is transmitted.',
        'at-rest': 'While it is stored.',
        'in-use': 'While it is processed.',
        hashed: 'As a hash, which cannot be reversed.',
      }),
      'The state of the data.',
    ),
    standard: optional(text, 'The algorithm or protocol, with its strength or version.'),
    text: optional(text, 'More details.'),
    keys: optional(text, 'Who holds the keys, and how they are rotated.'),
  },
  example: {
    id: 'database',
    title: 'Database volumes',
    state: 'at-rest',
    standard: 'AES-256-GCM',
    text: 'Snapshots and backups included.',
    keys: 'Held in the provider’s key-management service, rotated every year.',
  },
});

export const retention = obj({
  name: 'Retention',
  title: 'Retention',
  description: 'How long one category of data is kept (GDPR Art. 5(1)(e) and 13(2)(a)).',
  fields: {
    id: optional(id, 'Anchor of the row. If left out, it is derived from the title.'),
    title: renamedFrom('category', required(text, 'The category of data.')),
    period: optional(duration, 'How long it is kept. If left out, the text says it.'),
    text: optional(text, 'When the period starts, and what happens at its end.'),
    basis: optional(text, 'The legal basis for keeping it that long.'),
  },
  example: {
    id: 'audit-log',
    title: 'Audit log',
    period: 'P18M',
    text: 'Deleted automatically every night.',
    basis: 'Legitimate interest (GDPR Art. 6(1)(f))',
  },
});

export const transfer = obj({
  name: 'Transfer',
  title: 'Transfer',
  description: 'Data that leaves the place where it is kept, and what makes that lawful (GDPR Chapter V).',
  fields: {
    id: optional(id, 'Anchor of the transfer. If left out, it is derived from the title.'),
    title: renamedFrom('label', required(text, 'What is transferred, or to whom.')),
    text: optional(text, 'On which legal ground, and with which safeguards.'),
    url: optional(url, 'A page with more information, for example the transfer impact assessment.'),
  },
  example: {
    id: 'support',
    title: 'Support',
    text: 'Support staff work from Ireland only; nothing leaves the EEA.',
    url: '/legal/transfers.pdf',
  },
});

export const dataHandling = obj({
  name: 'DataHandling',
  title: 'Data handling',
  description:
    'Where customer data is, how it is encrypted, how long it is kept, and where it is transferred.',
  fields: {
    intro: optional(text, 'A paragraph before the tables.'),
    residency: list(residency, 'Where data is kept.'),
    encryption: list(encryption, 'How data is encrypted, layer by layer.'),
    retention: list(retention, 'How long data is kept, category by category.'),
    transfers: list(transfer, 'Data that leaves the place where it is kept, and on which legal ground.'),
    content: optional(content, 'More content, as blocks.'),
  },
  example: {
    intro: 'Customer data stays in the EU.',
    residency: [{ title: 'Production', country: 'DE', city: 'Frankfurt', provider: 'Northcloud' }],
    encryption: [{ title: 'Database volumes', state: 'at-rest', standard: 'AES-256' }],
    retention: [{ title: 'Audit log', period: 'P18M' }],
    transfers: [{ title: 'Support', text: 'Support staff work from Ireland only.' }],
  },
});

export const aiModel = obj({
  name: 'AiModel',
  title: 'Model',
  description: 'A model that sees customer data.',
  fields: {
    id: optional(id, 'Anchor of the model. If left out, it is derived from the name.'),
    name: required(plain, 'Its name and version.'),
    provider: optional(plain, 'Who runs it. List the company among the sub-processors, too.'),
    purpose: optional(text, 'What it is used for.'),
  },
  example: { id: 'lumen', name: 'Lumen 3', provider: 'Lumen', purpose: 'Summaries of tickets' },
});

export const ai = obj({
  name: 'Ai',
  title: 'Artificial intelligence',
  description:
    'What artificial intelligence does with customer data. The page does not mention what is left out.',
  fields: {
    summary: optional(text, 'What it is used for.'),
    activation: optional(
      oneOf({
        'always-on': 'It is always on.',
        'opt-in': 'Off until the customer turns it on.',
        'opt-out': 'On until the customer turns it off.',
        'bring-your-own-key': 'Only with the customer’s own account at the provider.',
        'not-used': 'No artificial intelligence sees customer data.',
      }),
      'Whether it is on, and who decides that.',
    ),
    training: optional(
      oneOf({
        never: 'No.',
        'opt-in': 'Only when the customer agrees.',
        'opt-out': 'Unless the customer objects.',
        always: 'Yes, always.',
      }),
      'Whether models are trained on customer data.',
    ),
    providerRetention: optional(
      oneOf({
        zero: 'Nothing, by contract.',
        limited: 'For a limited time; `retention` says how long.',
        'provider-default': 'According to its general terms.',
      }),
      'What the provider of the model keeps.',
    ),
    retention: optional(
      text,
      'How long prompts and answers are kept, and where.',
      'Prompts are kept for 30 days in Frankfurt.',
    ),
    models: list(aiModel, 'The models.'),
    content: optional(content, 'More content, as blocks.'),
  },
  example: {
    summary: 'Summaries of tickets, made by a language model.',
    activation: 'opt-in',
    training: 'never',
    providerRetention: 'zero',
    models: [{ name: 'Lumen 3', provider: 'Lumen', purpose: 'Summaries' }],
  },
});

export const document = obj({
  name: 'Document',
  title: 'Document',
  description:
    'A document to read or to request. With a `url` it is a link. A document that is not public can be requested at its `requestUrl`, or else by email to the responsible contact. If there is neither, the page shows only that it exists and who may see it.',
  fields: {
    id: optional(
      id,
      'Anchor of the document, and the name by which evidence refers to it. If left out, it is derived from the title.',
    ),
    title: required(text, 'Its title.'),
    kind: renamedFrom(
      'type',
      optional(
        oneOf({
          policy: 'A policy.',
          report: 'An auditor’s or tester’s report.',
          certificate: 'A certificate.',
          agreement: 'A contract or terms, for example a data processing agreement.',
          'evidence-pack': 'A collection of evidence.',
          questionnaire: 'A filled-in questionnaire.',
          notice: 'A notice, for example on privacy.',
          record: 'A record, for example of processing activities.',
          'source-code': 'Source code.',
          guide: 'A guide for customers.',
          other: 'Something else.',
        }),
        'The kind of document. A word that is not in the list is a problem; then only the kind is left out.',
      ),
    ),
    access: optional(access, 'Who may see it.'),
    url: optional(url, 'Where it is.', '/legal/dpa.pdf'),
    requestUrl: optional(url, 'Where to request it: a form, or a `mailto:` link.'),
    version: optional(plain, 'Its version.'),
    updated: optional(date, 'When it last changed.'),
    language: optional(language, 'The language that it is written in.'),
    mediaType: optional(plain, 'Its media type (RFC 6838).'),
    bytes: optional(count, 'Its size in bytes. The page shows it in kB or MB.', 184320),
    sha256: optional(
      sha256,
      'SHA-256 digest of the file in 64 hexadecimal digits, to check a download with.',
      '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ),
    summary: optional(text, 'Its content, in a sentence.'),
  },
  example: {
    id: 'soc2-report',
    title: 'SOC 2 Type II report',
    kind: 'report',
    access: 'nda',
    requestUrl: 'https://example.com/request/soc2',
    version: '2026',
    updated: '2026-07-20',
    language: 'en',
    mediaType: 'application/pdf',
    summary: 'July 2025 to June 2026, by Hartwell Audit LLP.',
  },
});
