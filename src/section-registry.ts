/** What is known about a type of section. */
interface SectionEntry {
  /** The heading in English, where a manifest gives none. Other languages translate it as `<type>.title`. */
  readonly title: string;
  /**
   * The places of the manifest that the section shows, as paths; `*` is every entry of a list. The section has something
   * to show if one of them holds a value.
   */
  readonly shows: readonly string[];
  /** The places in the section that a link can lead to: the anchor without `trust-`, and what is there. */
  readonly anchors: Readonly<Record<string, string>>;
  /** `false`: the section comes only if the manifest's `sections` names it. */
  readonly byDefault?: false;
}

/**
 * The registry of sections, in the usual order of a page. A type of section has one entry here; its element is
 * `<trust-TYPE>`, its class is in `components/TYPE/TYPE.ts`. Every other list of sections is derived from this one, or
 * written by `npm run generate`.
 */
export const sections = {
  overview: {
    title: 'Overview',
    shows: ['title', 'summary', 'organization', 'review', 'scope', 'highlights', 'figures'],
    anchors: { 'figure-<id>': 'a figure', 'scope-<id>': 'a system in scope' },
  },
  'control-grid': {
    title: 'Controls',
    shows: ['controls.groups', 'controls.layers'],
    anchors: { 'group-<id>': 'a group of controls', 'control-<id>': 'a control' },
  },
  'compliance-matrix': {
    title: 'Compliance',
    shows: ['assurances', 'frameworks', 'assessments'],
    anchors: {
      'assurance-<id>': 'an assurance',
      'framework-<id>': 'a framework with its requirements',
      'requirement-<framework>-<id>': 'a requirement',
      'assessment-<id>': 'an audit or a test',
      'evidence-class-<id>': 'an evidence class',
    },
  },
  crosswalk: {
    title: 'Controls by requirement',
    shows: ['controls.groups.*.requirements', 'controls.groups.*.controls.*.requirements'],
    anchors: { 'crosswalk-<framework>': 'the controls by the requirements of one framework' },
    // It shows the same controls as the control grid.
    byDefault: false,
  },
  'subprocessor-table': {
    title: 'Sub-processors',
    shows: ['subprocessors'],
    anchors: {
      'subprocessor-<id>': 'a sub-processor',
      'integration-<id>': 'an integration that the customer manages',
    },
  },
  'data-handling': {
    title: 'Data handling',
    shows: ['dataHandling', 'privacy', 'ai'],
    anchors: {
      'data-residency': 'where data is stored',
      'residency-<id>': 'one place where data is stored',
      'data-encryption': 'encryption',
      'encryption-<id>': 'one layer of encryption',
      'data-retention': 'retention',
      'retention-<id>': 'one category of data with its retention period',
      'data-transfers': 'transfers to other countries',
      'transfer-<id>': 'one transfer',
      privacy: 'privacy',
      'role-<id>': 'a role under data-protection law',
      dpo: 'the data protection officer',
      'data-subject-requests': 'how data subjects exercise their rights',
      authority: 'the supervisory authority',
      'representative-<id>': 'a representative in another country',
      ai: 'artificial intelligence',
      'model-<id>': 'an AI model',
    },
  },
  documents: {
    title: 'Documents',
    shows: ['documents'],
    anchors: { 'document-<id>': 'a document' },
  },
  responsibilities: {
    title: 'Responsibilities and limitations',
    shows: ['responsibilities', 'limitations'],
    anchors: { 'responsibility-<id>': 'a responsibility', 'limitation-<id>': 'a limitation' },
  },
  'disclosure-form': {
    title: 'Vulnerability disclosure',
    shows: ['disclosure'],
    anchors: { report: 'the form that takes vulnerability reports' },
  },
  faq: {
    title: 'Questions and answers',
    shows: ['faq'],
    anchors: { 'faq-<id>': 'a question, whose answer is then opened' },
  },
  updates: {
    title: 'Updates',
    shows: ['updates', 'roadmap'],
    anchors: { 'update-<id>': 'an update', 'roadmap-<id>': 'a plan' },
  },
  contacts: {
    title: 'Contacts',
    shows: ['contacts', 'links'],
    anchors: { 'contact-<id>': 'a contact', 'link-<id>': 'a further link' },
  },
  prose: {
    title: 'About this page',
    // A section of the author's own: its entry in `sections` holds all that it shows.
    shows: [],
    anchors: {},
  },
} as const satisfies Readonly<Record<string, SectionEntry>>;

/** What a section shows: `faq`, `documents` and so on, or `prose`. */
export type SectionType = keyof typeof sections;

/** All types of section, in the usual order of a page. */
export const sectionTypes = Object.keys(sections) as readonly SectionType[];
