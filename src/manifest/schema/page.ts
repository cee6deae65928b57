import * as z from 'zod/mini';
import { obj, oneOf, optional, renamedFrom, required } from './describe.js';
import { country, date, duration, id, lei, number, plain, ref, text, url } from './primitives.js';

export const logo = obj({
  name: 'Logo',
  title: 'Logo',
  description:
    'The logo of the company. It is shown only if it comes from the same origin as the manifest, because any other server would learn who reads the page.',
  fields: {
    src: required(url, 'The picture for light backgrounds.'),
    srcDark: optional(url, 'The picture for dark backgrounds. If left out, `src` is used on both.'),
    alt: optional(text, 'Text alternative of the picture. If left out, the company’s name.'),
  },
  example: { src: '/fernway.svg', srcDark: '/fernway-dark.svg', alt: 'Fernway' },
});

export const organization = obj({
  name: 'Organization',
  title: 'Organization',
  description: 'The company that publishes the page.',
  fields: {
    name: required(plain, 'The name that customers know.'),
    legalName: optional(plain, 'The name in the commercial register, if it differs.'),
    legalForm: optional(
      text,
      'The legal form, if the legal name does not contain it.',
      'private company limited by shares',
    ),
    url: optional(url, 'The company’s website.'),
    logo: optional(logo, 'The logo.'),
    country: optional(country, 'Where the company is established.'),
    address: optional(plain, 'Postal address in one line, as on a letter.'),
    lei: optional(lei, 'Legal entity identifier (ISO 17442), twenty characters.', '5493001KJTIIGC8Y1R12'),
  },
  example: {
    name: 'Fernway',
    legalName: 'Fernway Software Ltd',
    url: 'https://example.com/',
    logo: { src: '/fernway.svg', srcDark: '/fernway-dark.svg', alt: 'Fernway' },
    country: 'IE',
    address: '1 Harbour Street, Dublin 1, D01 X2Y3',
  },
});

export const review = obj({
  name: 'Review',
  title: 'Review',
  description:
    'When the page was last reviewed, and when the next review is due. From these dates and the visitor’s clock, the page computes whether the review is current, due soon (30 days before) or overdue (“review overdue since 23 August 2026”), so that nobody has to rebuild it. Without a due date, the page shows none of this.',
  fields: {
    version: optional(plain, 'Version of the document.'),
    updated: optional(date, 'When the text last changed.'),
    reviewed: optional(date, 'When somebody last checked that everything is true.'),
    reviewBy: optional(date, 'The date by which it must be checked again.', '2026-08-23'),
    cycle: optional(
      duration,
      'How often it is checked, in years, months, weeks or days. Together with `reviewed` it gives the next date, unless `reviewBy` does.',
    ),
  },
  example: { version: '2.3', updated: '2026-05-23', reviewed: '2026-05-20', cycle: 'P3M' },
});

export const scopeItem = obj({
  name: 'ScopeItem',
  title: 'System in scope',
  description:
    'A system or product that the claims cover. Controls, assurances, assessments and sub-processors name it in their `scope`.',
  fields: {
    id: optional(
      id,
      'The name by which `scope` lists refer to it. If left out, it is derived from the name.',
    ),
    name: required(plain, 'Its proper name.'),
    kind: optional(
      oneOf({
        website: 'A website that anybody may read.',
        application: 'An application that people use.',
        api: 'An interface for other programs.',
        service: 'A service behind the others.',
        infrastructure: 'Machines, networks, hosting.',
        organization: 'The company itself: its people, offices and processes.',
        other: 'Something else.',
      }),
      'What it is.',
    ),
    url: optional(url, 'Its address.'),
    description: optional(text, 'What it does, in a sentence.'),
  },
  example: {
    id: 'app',
    name: 'Fernway app',
    kind: 'application',
    url: 'https://app.example.com/',
    description: 'The application that customers sign in to.',
  },
});

export const highlight = obj({
  name: 'Highlight',
  title: 'Highlight',
  description:
    'A short statement with a link to what supports it: a control, an assurance or a figure of this manifest, or another page. Highlight only what the rest of the manifest supports.',
  fields: {
    id: optional(id, 'Anchor of the highlight. If left out, it is derived from its name.'),
    title: required(text, 'The statement.'),
    text: optional(text, 'One more sentence.'),
    control: ref('Control', 'Id of the control that supports it.'),
    assurance: ref(
      'Assurance',
      'Id of the assurance that supports it. Once that has expired or was withdrawn, the page says so here as well.',
      'soc2',
    ),
    figure: ref('Figure', 'Id of the figure that supports it.', 'rpo'),
    url: optional(url, 'Another page that supports it.', '/security/encryption'),
  },
  example: {
    id: 'eu-only',
    title: 'Customer data stays in the EU',
    text: 'Stored and processed in Frankfurt.',
    control: 'encryption-at-rest',
  },
});

/** A number that the page formats in the reader’s language, or words. */
export const figureValue = z.union([number, plain], 'a number or text');

export const figure = obj({
  name: 'Figure',
  title: 'Figure',
  description:
    'A number that is promised, targeted or measured. Give a `duration`, or a `value` with its `unit`, and state in `basis` which of the three it is: a target is not a promise.',
  fields: {
    id: optional(id, 'Anchor of the figure. If left out, it is derived from its name.'),
    title: renamedFrom('label', required(text, 'What the number describes.')),
    kind: optional(
      oneOf({
        rpo: 'Recovery point objective: how much recent data a disaster may cost.',
        rto: 'Recovery time objective: how long recovery may take.',
        uptime: 'Share of the time during which the service is available.',
        'breach-notification': 'How soon customers hear of a breach.',
        retention: 'How long something is kept.',
        backup: 'How often, or for how long, backups are made or kept.',
        acknowledgement: 'How soon a report is answered.',
        notice: 'How long before a change it is announced.',
        coverage: 'How many of all are covered.',
        custom: 'Something else, as the title says.',
      }),
      'The kind of figure, so that pages of several companies can be compared.',
    ),
    value: optional(figureValue, 'The number, or text if it is not a plain number.', 99.95, '128 of 128'),
    unit: optional(text, 'The unit of `value`, for example a percent sign or “policies”.', '%', 'policies'),
    duration: optional(
      duration,
      'The figure, if it is a duration. The page writes it out in the reader’s language.',
    ),
    qualifier: optional(
      oneOf({
        'at-most': 'This or less.',
        under: 'Less than this.',
        'at-least': 'This or more.',
        over: 'More than this.',
        about: 'Roughly this.',
      }),
      'How the figure is meant. If left out, exactly.',
    ),
    basis: optional(
      oneOf({
        commitment: 'It is promised, for example in the contract.',
        target: 'It is a target.',
        measured: 'It was measured, at `asOf`.',
      }),
      'What kind of statement the figure is. If left out, the page shows none, and the figure is not taken as a promise.',
    ),
    asOf: optional(date, 'The day for which the figure is true.'),
    source: optional(text, 'Where the figure comes from.'),
    text: optional(text, 'One more sentence.', 'Point-in-time recovery covers the last seven days.'),
  },
  example: {
    id: 'rpo',
    title: 'Recovery point objective',
    kind: 'rpo',
    duration: 'PT5M',
    qualifier: 'at-most',
    basis: 'target',
    asOf: '2026-05-23',
    source: 'Restore drill of May 2026',
  },
});
