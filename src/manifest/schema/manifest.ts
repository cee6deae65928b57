import * as z from 'zod/mini';
import { formats, MANIFEST_VERSION } from '../formats.js';
import { assessment, assurance } from './assurances.js';
import { controls, framework } from './controls.js';
import { ai, dataHandling, document, privacy } from './data.js';
import { disclosure } from './disclosure.js';
import {
  contact,
  faqItem,
  figure,
  highlight,
  limitation,
  link,
  organization,
  responsibility,
  review,
  roadmapItem,
  scopeItem,
  section,
  update,
} from './page.js';
import { language, list, obj, optional, schemaAddress, text } from './primitives.js';
import { subprocessors } from './subprocessors.js';

export { MANIFEST_VERSION };

/** The version, written as the number that it is. */
export const formatVersion = z.literal(MANIFEST_VERSION, formats.formatVersion[0][1]);

/** The trust manifest, format version 1. */
export const manifest = obj({
  $schema: optional(schemaAddress),
  manifestVersion: formatVersion,
  organization: optional(organization),
  title: optional(text),
  summary: optional(text),
  lang: optional(language),
  languages: list(language),
  review: optional(review),
  scope: list(scopeItem),
  highlights: list(highlight),
  figures: list(figure),
  assurances: list(assurance),
  frameworks: list(framework),
  controls: optional(controls),
  subprocessors: optional(subprocessors),
  dataHandling: optional(dataHandling),
  documents: list(document),
  disclosure: optional(disclosure),
  privacy: optional(privacy),
  responsibilities: list(responsibility),
  limitations: list(limitation),
  assessments: list(assessment),
  ai: optional(ai),
  roadmap: list(roadmapItem),
  faq: list(faqItem),
  updates: list(update),
  contacts: list(contact),
  links: list(link),
  sections: list(section),
});

/** A manifest as an author writes it. */
export type Manifest = z.input<typeof manifest>;
