/**
 * What `dist/trust-center.js` is built from: registers every element, with the bodies that a first view needs. The
 * others come when an element wants them.
 */
import { define } from '../src/element/define.js';
import type { LocalElement } from '../src/element/local-element.js';
import { hydrationReady } from '../src/element/hydration.js';
import { TrustBadge } from './badge/badge.js';
import { TrustCenter } from './center/center.js';
import { TrustComplianceMatrix } from './compliance-matrix/compliance-matrix.js';
import { TrustContacts } from './contacts/contacts.js';
import { TrustControlGrid } from './control-grid/control-grid.js';
import { TrustCrosswalk } from './crosswalk/crosswalk.js';
import { TrustDataHandling } from './data-handling/data-handling.js';
import { TrustDisclosureForm } from './disclosure-form/disclosure-form.js';
import { TrustDocuments } from './documents/documents.js';
import { TrustFaq } from './faq/faq.js';
import { TrustOverview } from './overview/overview.js';
import { TrustProse } from './prose/prose.js';
import { TrustResponsibilities } from './responsibilities/responsibilities.js';
import { TrustSubprocessorTable } from './subprocessor-table/subprocessor-table.js';
import { TrustUpdates } from './updates/updates.js';
import { OverviewBody } from './overview/body.js';

TrustOverview.body.provide(OverviewBody);

/** The center first: sections ask it for its manifest, also those in shadow roots, into which it can't look. */
const elements: Readonly<Record<string, typeof LocalElement>> = {
  'trust-center': TrustCenter,
  'trust-badge': TrustBadge,
  'trust-compliance-matrix': TrustComplianceMatrix,
  'trust-contacts': TrustContacts,
  'trust-control-grid': TrustControlGrid,
  'trust-crosswalk': TrustCrosswalk,
  'trust-data-handling': TrustDataHandling,
  'trust-disclosure-form': TrustDisclosureForm,
  'trust-documents': TrustDocuments,
  'trust-faq': TrustFaq,
  'trust-overview': TrustOverview,
  'trust-prose': TrustProse,
  'trust-responsibilities': TrustResponsibilities,
  'trust-subprocessor-table': TrustSubprocessorTable,
  'trust-updates': TrustUpdates,
};

const loadOne = async (tag: string): Promise<void> => {
  if (!Object.hasOwn(elements, tag)) throw new TypeError(`trust-center: no element is called ${tag}`);
  await elements[tag]?.body?.bring();
};

/**
 * Fetches now what elements of these tags would fetch when the page first shows one. Settles when that is here; rejects
 * when it can't be loaded, or a tag is none of ours.
 *
 * @example
 * import { load } from '/trust-center.js';
 * await load('trust-faq', 'trust-contacts');
 */
export const load = async (...tags: readonly string[]): Promise<void> => {
  await Promise.all(tags.map(loadOne));
};

const start = (): void => {
  for (const [tag, element] of Object.entries(elements))
    define(tag, element as unknown as CustomElementConstructor);
};
// What was prerendered stays as it is until all is here that takes it over.
const ready = hydrationReady(loadOne);
if (ready) void ready.then(start);
else start();

export { define } from '../src/element/define.js';
export { registerMessages } from '../src/i18n/messages.js';
export { VERSION } from '../src/version.js';
export { TrustCenter, TrustOverview };
