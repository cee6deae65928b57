import { manifest } from '../schema/manifest.js';
import { describeObject } from './describe.js';

export const manifestDoc = describeObject(manifest, {
  name: 'Manifest',
  title: 'Trust manifest, format version 1',
  description:
    'What a company says about security and data protection, as one JSON document for `<trust-center>`. Missing is missing: nothing is shown as a pass because it is left out. Keys that begin with `x-` are your own and are kept.',
  example: {
    manifestVersion: 1,
    organization: { name: 'Fernway', country: 'IE' },
    title: 'Security at Fernway',
    review: { updated: '2026-05-23', reviewed: '2026-05-20', cycle: 'P3M' },
    scope: [{ id: 'app', name: 'Fernway app', kind: 'application' }],
    assurances: [
      { id: 'soc2', framework: 'soc2', label: 'SOC 2 Type II', status: 'in-progress', target: '2026-H2' },
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
  fields: {
    $schema: [
      'Address of this JSON Schema, so that an editor completes and checks the manifest. The page does not load it.',
      'node_modules/trust-center/dist/manifest.schema.json',
    ],
    manifestVersion:
      'Version of the format: 1. A newer one is not guessed at: the page then says that it cannot read the manifest.',
    organization: 'The company that speaks on the page.',
    title: 'Title of the page. Left out: made from the company’s name.',
    summary: ['A paragraph below the title.', 'How we protect what customers entrust to us.'],
    lang: ['Language of the texts that are plain strings.', 'en'],
    languages: ['Languages in which texts are given, in the order of preference.', ['en', 'de']],
    review: 'How fresh the page is.',
    scope: 'The systems and products that the claims cover.',
    highlights: 'What is worth knowing at a glance.',
    figures: 'Numbers that are promised, aimed at or measured.',
    assurances: 'Where the company stands with frameworks, laws and questionnaires: the compliance matrix.',
    frameworks: 'Frameworks with their requirements, and how the company stands to each.',
    controls: 'The control grid.',
    subprocessors: 'Everybody else who gets to see customer data.',
    dataHandling: 'Where data is, how it is encrypted, how long it is kept.',
    documents: 'Documents to read or to ask for.',
    disclosure: 'How to report a vulnerability.',
    privacy: 'Roles, officers and rights under data-protection law.',
    responsibilities: 'Who does what: the customer, the provider, or both.',
    limitations: 'What is not covered, stated plainly.',
    assessments: 'Audits and tests.',
    ai: 'What artificial intelligence does with customer data.',
    roadmap: 'What is planned, and for when.',
    faq: 'Questions that customers ask.',
    updates: 'Changes that customers should hear of.',
    contacts: 'Whom to write to, and for what.',
    links: 'Pages worth reading beside this one.',
    sections: [
      'Which sections the page has, in which order, with their titles and words. Where it is given, exactly these are shown, and data that none of them shows is warned of. Left out, or empty: whatever the manifest holds, in the usual order, without the crosswalk.',
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
    ],
  },
});
