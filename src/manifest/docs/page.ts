import { figure, highlight, logo, organization, review, scopeItem, section } from '../schema/page.js';
import { anchor, describeObject } from './describe.js';

export const pageDocs = [
  describeObject(organization, {
    name: 'Organization',
    title: 'Organization',
    description: 'The company that speaks on the page.',
    example: {
      name: 'Fernway',
      legalName: 'Fernway Software Ltd',
      url: 'https://example.com/',
      logo: { src: '/fernway.svg', srcDark: '/fernway-dark.svg', alt: 'Fernway' },
      country: 'IE',
      address: '1 Harbour Street, Dublin 1, D01 X2Y3',
    },
    fields: {
      name: 'The name that customers know.',
      legalName: 'The name in the commercial register, where it differs.',
      legalForm: [
        'The legal form, where the legal name does not say it.',
        'private company limited by shares',
      ],
      url: 'The company’s website.',
      logo: 'The logo.',
      country: 'Where the company is established.',
      address: 'Postal address in one line, as it would stand on a letter.',
      lei: ['Legal entity identifier (ISO 17442), twenty characters.', '5493001KJTIIGC8Y1R12'],
    },
  }),
  describeObject(logo, {
    name: 'Logo',
    title: 'Logo',
    description:
      'A picture of the company’s name. It is shown only from where the manifest itself comes from: any other address would learn who reads the page.',
    example: { src: '/fernway.svg', srcDark: '/fernway-dark.svg', alt: 'Fernway' },
    fields: {
      src: 'The picture for light backgrounds.',
      srcDark: 'The picture for dark backgrounds. Left out: `src` is used on both.',
      alt: 'What the picture says, for those who do not see it. Left out: the company’s name.',
    },
  }),
  describeObject(review, {
    name: 'Review',
    title: 'Review',
    description:
      'How fresh the page is. From these dates the page computes on the visitor’s clock whether the review is current, due soon (30 days before) or overdue (“review overdue since 23 August 2026”), so nobody has to rebuild it for that. Without a date to review by, nothing is said.',
    example: { version: '2.3', updated: '2026-05-23', reviewed: '2026-05-20', cycle: 'P3M' },
    fields: {
      version: 'Version of the document.',
      updated: 'When its words last changed.',
      reviewed: 'When somebody last checked that all of it is true.',
      reviewBy: ['When it has to be checked again at the latest.', '2026-08-23'],
      cycle:
        'How often it is checked, in years, months, weeks or days. With `reviewed`, and without `reviewBy`, it gives the next date.',
    },
  }),
  describeObject(scopeItem, {
    name: 'ScopeItem',
    title: 'System in scope',
    description:
      'A system or product that the claims cover. Controls, assurances, assessments and sub-processors name it in their `scope`.',
    example: {
      id: 'app',
      name: 'Fernway app',
      kind: 'application',
      url: 'https://app.example.com/',
      description: 'The application that customers sign in to.',
    },
    fields: {
      id: 'The name by which `scope` lists refer to it. Left out: derived from the name.',
      name: 'Its proper name.',
      kind: {
        text: 'What it is.',
        words: {
          website: 'A website that anybody may read.',
          application: 'An application that people use.',
          api: 'An interface for other programs.',
          service: 'A service behind the others.',
          infrastructure: 'Machines, networks, hosting.',
          organization: 'The company itself: its people, offices and processes.',
          other: 'Something else.',
        },
      },
      url: 'Where it is found.',
      description: 'What it does, in a sentence.',
    },
  }),
  describeObject(highlight, {
    name: 'Highlight',
    title: 'Highlight',
    description:
      'A statement at a glance, with a link to what carries it: a control, an assurance or a figure of this manifest, or another page. Highlight nothing that the rest of the manifest does not back.',
    example: {
      id: 'eu-only',
      title: 'Customer data stays in the EU',
      text: 'Stored and processed in Frankfurt.',
      control: 'encryption-at-rest',
    },
    fields: {
      id: anchor('highlight'),
      title: 'The statement.',
      text: 'One more sentence.',
      control: 'Id of the control behind it.',
      assurance: [
        'Id of the assurance behind it. Once that has expired or been withdrawn, the page says so here as well.',
        'soc2',
      ],
      figure: ['Id of the figure behind it.', 'rpo'],
      url: ['Another page behind it.', '/security/encryption'],
    },
  }),
  describeObject(figure, {
    name: 'Figure',
    title: 'Figure',
    description:
      'A number that is promised, aimed at or measured. Give a `duration` or a `value` with its `unit`, and say in `basis` which of the three it is: a target is not a promise.',
    example: {
      id: 'rpo',
      label: 'Recovery point objective',
      kind: 'rpo',
      duration: 'PT5M',
      qualifier: 'at-most',
      basis: 'target',
      asOf: '2026-05-23',
      source: 'Restore drill of May 2026',
    },
    fields: {
      id: anchor('figure'),
      label: 'What is counted.',
      kind: {
        text: 'What sort of figure it is, so that pages of several companies can be compared.',
        words: {
          rpo: 'Recovery point objective: how much recent data a disaster may cost.',
          rto: 'Recovery time objective: how long recovery may take.',
          uptime: 'Share of the time during which the service is available.',
          'breach-notification': 'How soon customers hear of a breach.',
          retention: 'How long something is kept.',
          backup: 'How often, or for how long, backups are made or kept.',
          acknowledgement: 'How soon a report is answered.',
          notice: 'How long before a change it is announced.',
          coverage: 'How many of all are covered.',
          custom: 'Something else, as the label says.',
        },
      },
      value: ['The number, or words where it is no plain number.', 99.95, '128 of 128'],
      unit: ['The unit of `value`, for instance a percent sign or “policies”.', '%', 'policies'],
      duration: 'The figure, where it is a length of time; written out in the reader’s language.',
      qualifier: {
        text: 'How the figure is meant. Left out: exactly so.',
        words: {
          'at-most': 'This or less.',
          under: 'Less than this.',
          'at-least': 'This or more.',
          over: 'More than this.',
          about: 'Roughly this.',
        },
      },
      basis: {
        text: 'What the figure rests on. Left out: nothing is said, and it is not taken as promised.',
        words: {
          commitment: 'It is promised, for instance in the contract.',
          target: 'It is aimed at.',
          measured: 'It was measured, at `asOf`.',
        },
      },
      asOf: 'The day for which the figure holds.',
      source: 'Where the figure comes from.',
      text: ['One more sentence.', 'Point-in-time recovery covers the last seven days.'],
    },
  }),
  describeObject(section, {
    name: 'Section',
    title: 'Section',
    description:
      'A section of the page: which data it shows, under which title, with which words before and after. What it shows is in the rest of the manifest; only `prose` brings its own.',
    example: {
      type: 'control-grid',
      title: 'Controls',
      navTitle: 'Controls',
      intro: 'What the platform enforces, what we inherit, and what depends on people.',
      closing: [{ type: 'paragraph', text: 'Last walked through with an auditor in May 2026.' }],
    },
    fields: {
      id: 'Anchor of a `prose` section, and the name under which the attribute `sections` finds it. Left out: derived from the title.',
      type: {
        text: 'Which data the section shows. A type that this version of the library does not know is left out with a warning.',
        words: {
          overview: 'Organization, freshness, scope, highlights and figures.',
          'control-grid': '`controls`: layers, groups and their controls.',
          'compliance-matrix': '`assurances`, `frameworks` and `assessments`.',
          crosswalk: 'The controls by the requirements that they meet. Shown only where it is asked for.',
          'subprocessor-table': '`subprocessors`.',
          'data-handling': '`dataHandling`, `privacy` and `ai`.',
          documents: '`documents`.',
          responsibilities: '`responsibilities` and `limitations`.',
          'disclosure-form': '`disclosure`: terms, commitments and the report form.',
          faq: '`faq`.',
          updates: '`updates` and `roadmap`.',
          contacts: '`contacts` and `links`.',
          prose: 'The section’s own `content`.',
        },
      },
      title: 'Heading. Left out: the usual one, in the reader’s language.',
      navTitle: 'A shorter title for the navigation. Left out: the title.',
      intro: 'A paragraph between the heading and the data.',
      content: 'Blocks between the introduction and the data; the body of a `prose` section.',
      closing: 'Blocks after the data.',
    },
  }),
];
