import * as z from 'zod/mini';
import { list, obj, oneOf, optional, required } from './describe.js';
import { date, duration, flag, id, language, plain, text, url } from './primitives.js';

export const commitment = obj({
  name: 'Commitment',
  title: 'Commitment',
  description: 'What a reporter can expect at one stage.',
  fields: {
    id: optional(id, 'Anchor of the commitment. If left out, it is derived from the stage.'),
    stage: required(
      oneOf({
        acknowledge: 'The report is answered.',
        assess: 'It is assessed.',
        fix: 'It is fixed.',
        disclose: 'It is published.',
        credit: 'The reporter is thanked.',
      }),
      'The stage.',
    ),
    within: optional(duration, 'How soon.'),
    calendar: optional(
      oneOf({ 'business-days': 'Business days.', days: 'All days.' }),
      'Which days count. If left out, calendar days.',
    ),
    text: optional(text, 'More details.', 'By a person, not a machine.'),
  },
  example: { id: 'first-answer', stage: 'acknowledge', within: 'P3D', calendar: 'business-days' },
});

export const formField = obj({
  name: 'FormField',
  title: 'Field of the form',
  description: 'A field of the report form in addition to the standard ones.',
  fields: {
    id: required(id, 'The name of the answer in the report. Required: it is what your endpoint reads.'),
    label: required(text, 'Label of the field.'),
    hint: optional(text, 'Help for filling it in.'),
    kind: optional(
      oneOf({
        text: 'A line of text.',
        textarea: 'Several lines of text.',
        select: 'A choice from `options`.',
        checkbox: 'Yes or no.',
      }),
      'The kind of input. If left out, a line of text.',
    ),
    options: list(text, 'The choices, for `select`.'),
    required: optional(
      flag,
      'Whether the report can be sent only with an answer. If left out, it can be sent without.',
    ),
  },
  example: {
    id: 'browser',
    label: 'Browser',
    hint: 'Where you saw it.',
    kind: 'select',
    options: ['Chrome', 'Firefox', 'Safari', 'Another'],
    required: false,
  },
});

export const disclosureForm = obj({
  name: 'DisclosureForm',
  title: 'Report form',
  description:
    'The report form. It posts JSON to the endpoint. If that fails, or there is no endpoint, it offers the same report as an email and as a text to copy, so that nothing is lost.',
  fields: {
    endpoint: optional(
      url,
      'Where the report is sent. The attribute `endpoint` of the element overrides it.',
    ),
    method: optional(
      oneOf({ POST: 'As an HTTP POST request, the usual way.', PUT: 'As an HTTP PUT request.' }),
      'How it is sent.',
    ),
    timeout: optional(
      duration,
      'How long to wait for an answer before the page offers the report as an email: from one second to ten minutes.',
    ),
    systems: list(text, 'The systems to choose from. If left out, the names in `scope` of the manifest.'),
    fields: list(formField, 'Fields in addition to the standard ones.'),
    fallback: optional(text, 'What to do when sending fails.'),
  },
  example: {
    endpoint: 'https://example.com/api/vulnerability-reports',
    method: 'POST',
    timeout: 'PT20S',
    systems: ['Application', 'Public API'],
    fields: [{ id: 'cve', label: 'CVE number, if there is one' }],
    fallback: 'If the form does not work for you, write to security@example.com.',
  },
});

export const credit = obj({
  name: 'Credit',
  title: 'Credit',
  description: 'Thanks to a person who reported a vulnerability.',
  fields: {
    id: optional(id, 'Anchor of the credit. If left out, it is derived from the name.'),
    name: required(plain, 'The reporter’s name, as they wish it.'),
    url: optional(url, 'Their page.'),
    date: optional(date, 'When they reported it.'),
    text: optional(text, 'What they found.'),
  },
  example: {
    id: 'mara-2026',
    name: 'Mara Lindqvist',
    url: 'https://example.com/mara',
    date: '2026-03',
    text: 'An open redirect on the sign-in page.',
  },
});

/** A key that a report may be encrypted with. */
export const publicKey = z.union([url, plain], 'a link to a key, or the key itself');

export const disclosure = obj({
  name: 'Disclosure',
  title: 'Vulnerability disclosure',
  description:
    'How to report a vulnerability, what a reporter can expect, and the report form. The fields of RFC 9116 have its names, so that `security.txt` can be generated from them.',
  fields: {
    intro: optional(text, 'A paragraph before everything else.'),
    policyUrl: optional(
      url,
      'The disclosure policy (RFC 9116, “Policy”). The form asks for agreement to it.',
    ),
    contacts: list(
      url,
      'Where to report, the preferred way first (RFC 9116, “Contact”): `mailto:`, `tel:` or a page.',
    ),
    encryption: list(
      publicKey,
      'Keys to encrypt a report with (RFC 9116, “Encryption”): a link to a key, an armored OpenPGP key, or an age recipient. A value that is not a link is shown as text.',
    ),
    acknowledgementsUrl: optional(url, 'The page that thanks reporters (RFC 9116, “Acknowledgments”).'),
    credits: list(credit, 'Reporters whom this page thanks.'),
    creditPolicy: optional(text, 'Who is thanked, and how.', 'We name reporters who wish it.'),
    languages: list(language, 'Languages in which reports are accepted (RFC 9116, “Preferred-Languages”).'),
    expires: optional(
      date,
      'When these terms expire (RFC 9116, “Expires”). After that date the page says so.',
    ),
    canonical: list(url, 'Where `security.txt` is (RFC 9116, “Canonical”).'),
    hiring: optional(url, 'Security jobs (RFC 9116, “Hiring”).', 'https://example.com/jobs'),
    csaf: optional(
      url,
      'Provider metadata of security advisories (CSAF 2.0, “CSAF”).',
      'https://example.com/.well-known/csaf/provider-metadata.json',
    ),
    safeHarbour: optional(text, 'What researchers in good faith are promised.'),
    bounty: optional(text, 'Whether reports are paid for, and how.', 'We do not pay bounties.'),
    window: optional(duration, 'How long the company has to fix a vulnerability before it is published.'),
    extendable: optional(flag, 'Whether that time can be extended by agreement.', true),
    include: list(text, 'What a report should contain.', ['Steps to reproduce', 'Impact']),
    commitments: list(commitment, 'What a reporter can expect, stage by stage.'),
    inScope: list(text, 'Systems that researchers may test.'),
    outOfScope: list(
      text,
      'Systems that they may not test, and findings that do not count as a vulnerability.',
    ),
    form: optional(
      disclosureForm,
      'The report form. Without it, or without an endpoint, the page turns the report into an email to the first contact or a text to copy. With neither an endpoint nor contacts there is no form.',
    ),
  },
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
});
