import * as z from 'zod/mini';
import * as leaves from '../leaves.js';
import { MANIFEST_VERSION } from '../leaves.js';
import { assessment, assurance } from './assurances.js';
import { controls, framework } from './controls.js';
import { ai, dataHandling, document } from './data.js';
import { describe, list, obj, optional, required } from './describe.js';
import { disclosure } from './disclosure.js';
import { contact, faqItem, limitation, link, responsibility, roadmapItem, update } from './lists.js';
import { figure, highlight, organization, review, scopeItem } from './page.js';
import { language, schemaAddress, text } from './primitives.js';
import { privacy } from './privacy.js';
import { section } from './sections.js';
import { subprocessors } from './subprocessors.js';

export const formatVersion = describe(z.literal(MANIFEST_VERSION, leaves.formatVersion.expected), {
  leaf: leaves.formatVersion,
});

/**
 * The trust manifest, format version 1, as a zod/mini schema.
 *
 * @example z.safeParse(manifestSchema, JSON.parse(text)).success
 */
export const manifest = obj({
  name: 'Manifest',
  title: 'Trust manifest, format version 1',
  description:
    'What a company states about security and data protection, as one JSON document for `<trust-center>`. Nothing counts as passed because it is left out. Keys that begin with `x-` are your own and are kept.',
  fields: {
    $schema: optional(
      schemaAddress,
      'Address of this JSON Schema, so that an editor completes and checks the manifest. The page does not load it.',
      'node_modules/trust-center/dist/manifest.schema.json',
    ),
    manifestVersion: required(
      formatVersion,
      'Version of the format: 1. If the version is newer, the page says that it cannot read the manifest.',
    ),
    organization: optional(organization, 'The company that publishes the page.'),
    title: optional(text, 'Title of the page. If left out, it is made from the company’s name.'),
    summary: optional(text, 'A paragraph below the title.', 'How we protect what customers entrust to us.'),
    lang: optional(language, 'Language of the texts that are plain strings.', 'en'),
    languages: list(language, 'Languages in which texts are given, in the order of preference.', [
      'en',
      'de',
    ]),
    review: optional(review, 'When the page was last reviewed, and when the next review is due.'),
    scope: list(scopeItem, 'The systems and products that the claims cover.'),
    highlights: list(highlight, 'The most important statements, at a glance.'),
    figures: list(figure, 'Numbers that are promised, targeted or measured.'),
    assurances: list(
      assurance,
      'The status of the company with frameworks, laws and questionnaires: the compliance matrix.',
    ),
    frameworks: list(framework, 'Frameworks with their requirements, and how the company meets each.'),
    controls: optional(controls, 'The control grid.'),
    subprocessors: optional(subprocessors, 'Other companies that process customer data.'),
    dataHandling: optional(dataHandling, 'Where data is, how it is encrypted, and how long it is kept.'),
    documents: list(document, 'Documents to read or to request.'),
    disclosure: optional(disclosure, 'How to report a vulnerability.'),
    privacy: optional(privacy, 'Roles, officers and rights under data-protection law.'),
    responsibilities: list(
      responsibility,
      'Who is responsible for what: the customer, the provider, or both.',
    ),
    limitations: list(limitation, 'What is not covered, stated plainly.'),
    assessments: list(assessment, 'Audits and tests.'),
    ai: optional(ai, 'What artificial intelligence does with customer data.'),
    roadmap: list(roadmapItem, 'What is planned, and for when.'),
    faq: list(faqItem, 'Questions that customers ask.'),
    updates: list(update, 'Changes that customers should know about.'),
    contacts: list(contact, 'Whom to contact, and for what.'),
    links: list(link, 'Further pages to read.'),
    sections: list(
      section,
      'Which sections the page has, in which order, with their titles and texts. If it is given, exactly these sections are shown, and the parser warns of data that none of them shows. If it is left out or empty, the page shows whatever the manifest holds, in the usual order, without the crosswalk.',
      [
        { type: 'overview' },
        { type: 'control-grid', title: 'Controls' },
        {
          type: 'prose',
          title: 'Our approach',
          content: [{ type: 'paragraph', text: 'Plain words, with dates.' }],
        },
        { type: 'contacts' },
      ],
    ),
  },
  example: {
    manifestVersion: 1,
    organization: { name: 'Fernway', country: 'IE' },
    title: 'Security at Fernway',
    review: { updated: '2026-05-23', reviewed: '2026-05-20', cycle: 'P3M' },
    scope: [{ id: 'app', name: 'Fernway app', kind: 'application' }],
    assurances: [
      { id: 'soc2', framework: 'soc2', title: 'SOC 2 Type II', status: 'in-progress', target: '2026-H2' },
    ],
    controls: {
      groups: [
        {
          title: 'Encryption',
          controls: [
            { title: 'Encryption at rest', text: 'AES-256.', status: 'implemented', scope: ['app'] },
          ],
        },
      ],
    },
    subprocessors: {
      noticePeriod: 'P30D',
      items: [{ name: 'Northcloud', purpose: 'Hosting', locations: [{ country: 'DE' }] }],
    },
    contacts: [{ kind: 'security', email: 'security@example.com' }],
  },
});
