import { commitment, credit, disclosure, disclosureForm, formField } from '../schema/disclosure.js';
import { describeObject } from './describe.js';

export const disclosureDocs = [
  describeObject(disclosure, {
    name: 'Disclosure',
    title: 'Vulnerability disclosure',
    description:
      'How to report a vulnerability, what a reporter may count on, and the form to do it with. The fields of RFC 9116 carry its names, so that `security.txt` can be written from them.',
    example: {
      intro: 'Thank you for looking closely.',
      policyUrl: 'https://example.com/security/policy',
      contacts: ['mailto:security@example.com', 'https://example.com/security/report'],
      encryption: ['https://example.com/pgp-key.txt'],
      acknowledgementsUrl: 'https://example.com/security/thanks',
      languages: ['en', 'de'],
      expires: '2027-05-31',
      canonical: ['https://example.com/.well-known/security.txt'],
      safeHarbour: 'We take no legal action against research in good faith within this policy.',
      window: 'P90D',
      extendable: true,
      commitments: [{ stage: 'acknowledge', within: 'P3D', calendar: 'business-days' }],
      inScope: ['app.example.com', 'api.example.com'],
      outOfScope: ['Denial of service', 'Social engineering'],
    },
    fields: {
      intro: 'A paragraph before everything else.',
      policyUrl: 'The disclosure policy (RFC 9116, “Policy”). The form asks for agreement to it.',
      contacts:
        'Where to report, the preferred way first (RFC 9116, “Contact”): `mailto:`, `tel:` or a page.',
      encryption:
        'Keys to encrypt a report with (RFC 9116, “Encryption”): a link to a key, an armoured OpenPGP key, or an age recipient. What is no link is shown as text.',
      acknowledgementsUrl: 'The page that thanks reporters (RFC 9116, “Acknowledgments”).',
      credits: 'Reporters to thank on this page.',
      creditPolicy: ['Who is thanked, and how.', 'We name reporters who wish it.'],
      languages: 'Languages that reports are read in (RFC 9116, “Preferred-Languages”).',
      expires: 'When these terms are stale (RFC 9116, “Expires”). Past it the page says so.',
      canonical: 'Where `security.txt` is (RFC 9116, “Canonical”).',
      hiring: ['Security jobs (RFC 9116, “Hiring”).', 'https://example.com/jobs'],
      csaf: [
        'Provider metadata of security advisories (CSAF 2.0, “CSAF”).',
        'https://example.com/.well-known/csaf/provider-metadata.json',
      ],
      safeHarbour: 'What researchers in good faith are promised.',
      bounty: ['Whether reports are paid for, and how.', 'We do not pay bounties.'],
      window: 'How long before publication the company has to fix it.',
      extendable: ['Whether that time may be extended by agreement.', true],
      include: ['What a report should hold.', ['Steps to reproduce', 'Impact']],
      commitments: 'What a reporter may count on, stage by stage.',
      inScope: 'What may be looked at.',
      outOfScope: 'What may not, and what is not counted as a vulnerability.',
      form: 'The report form. Left out, or without an endpoint, it turns the report into a mail to the first contact or a text to copy. With neither an endpoint nor contacts there is no form.',
    },
  }),
  describeObject(commitment, {
    name: 'Commitment',
    title: 'Commitment',
    description: 'What a reporter may count on at one stage.',
    example: { id: 'first-answer', stage: 'acknowledge', within: 'P3D', calendar: 'business-days' },
    fields: {
      id: 'Anchor of the commitment. Left out: derived from the stage.',
      stage: {
        text: 'Which stage.',
        words: {
          acknowledge: 'The report is answered.',
          assess: 'It is assessed.',
          fix: 'It is fixed.',
          disclose: 'It is published.',
          credit: 'The reporter is thanked.',
        },
      },
      within: 'How soon.',
      calendar: {
        text: 'Which days are counted. Left out: calendar days.',
        words: { 'business-days': 'Business days.', days: 'All days.' },
      },
      text: ['More of it.', 'By a person, not a machine.'],
    },
  }),
  describeObject(credit, {
    name: 'Credit',
    title: 'Credit',
    description: 'Thanks to somebody who reported a vulnerability.',
    example: {
      id: 'mara-2026',
      name: 'Mara Lindqvist',
      url: 'https://example.com/mara',
      date: '2026-03',
      text: 'An open redirect on the sign-in page.',
    },
    fields: {
      id: 'Anchor of the credit. Left out: derived from the name.',
      name: 'The reporter’s name, as they wish it.',
      url: 'Their page.',
      date: 'When they reported it.',
      text: 'What they found.',
    },
  }),
  describeObject(disclosureForm, {
    name: 'DisclosureForm',
    title: 'Report form',
    description:
      'The report form. It posts JSON to the endpoint; when that fails, or there is none, it offers the same report as a mail and as a text to copy. Nothing typed is lost.',
    example: {
      endpoint: 'https://example.com/api/vulnerability-reports',
      method: 'POST',
      timeout: 'PT20S',
      systems: ['Application', 'Public API'],
      fields: [{ id: 'cve', label: 'CVE number, if there is one' }],
      fallback: 'If the form does not work for you, write to security@example.com.',
    },
    fields: {
      endpoint: 'Where the report is sent. The attribute `endpoint` of the element comes first.',
      method: {
        text: 'How it is sent.',
        words: { POST: 'As an HTTP POST request, the usual way.', PUT: 'As an HTTP PUT request.' },
      },
      timeout:
        'How long to wait for an answer before the report is offered as a mail: from one second to ten minutes.',
      systems: 'The systems to choose from. Left out: the names in the root’s `scope`.',
      fields: 'Fields beside the standard ones.',
      fallback: 'What to do when sending fails.',
    },
  }),
  describeObject(formField, {
    name: 'FormField',
    title: 'Field of the form',
    description: 'A field of the report form beside the standard ones.',
    example: {
      id: 'browser',
      label: 'Browser',
      hint: 'Where you saw it.',
      kind: 'select',
      options: ['Chrome', 'Firefox', 'Safari', 'Another'],
      required: false,
    },
    fields: {
      id: 'The name of the answer in the report. Required: it is what your endpoint reads.',
      label: 'Label of the field.',
      hint: 'What helps to fill it in.',
      kind: {
        text: 'What one types into. Left out: a line of text.',
        words: {
          text: 'A line of text.',
          textarea: 'Several lines of text.',
          select: 'A choice from `options`.',
          checkbox: 'Yes or no.',
        },
      },
      options: 'What there is to choose from, for `select`.',
      required: 'Whether the report can be sent without it. Left out: it can.',
    },
  }),
];
