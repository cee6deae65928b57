/**
 * What `dist/trust-center.js` is built from: registers what a first view needs, and every other element when the
 * page holds one.
 */
import { define, isHtml } from '../src/element/define.js';
import { load as loadOne, onDemand, wantWhatThePageHolds } from '../src/element/on-demand.js';
import { hydrationReady } from '../src/element/prerendered.js';
import { TrustCenter } from './center/center.js';
import { TrustOverview } from './overview/overview.js';

onDemand('trust-badge', () => import('./badge/define.js'));
onDemand('trust-compliance-matrix', () => import('./compliance-matrix/define.js'));
onDemand('trust-contacts', () => import('./contacts/define.js'));
onDemand('trust-control-grid', () => import('./control-grid/define.js'));
onDemand('trust-crosswalk', () => import('./crosswalk/define.js'));
onDemand('trust-data-handling', () => import('./data-handling/define.js'));
onDemand('trust-disclosure-form', () => import('./disclosure-form/define.js'));
onDemand('trust-documents', () => import('./documents/define.js'));
onDemand('trust-faq', () => import('./faq/define.js'));
onDemand('trust-prose', () => import('./prose/define.js'));
onDemand('trust-responsibilities', () => import('./responsibilities/define.js'));
onDemand('trust-subprocessor-table', () => import('./subprocessor-table/define.js'));
onDemand('trust-updates', () => import('./updates/define.js'));

/**
 * Registers the elements of these tags now: for those in a shadow root of the host's own, into which no page lets us
 * look. Settles when they are there; rejects when one can't be loaded, or is none of ours.
 *
 * @example
 * import { load } from '/trust-center.js';
 * await load('trust-faq', 'trust-contacts');
 */
export const load = async (...tags: readonly string[]): Promise<void> => {
  await Promise.all(tags.map(loadOne));
};

const start = (): void => {
  define('trust-center', TrustCenter);
  define('trust-overview', TrustOverview);
  if (isHtml()) wantWhatThePageHolds();
};
// What was prerendered stays as it is until all is here that takes it over.
const ready = hydrationReady(loadOne);
if (ready) void ready.then(start);
else start();

export { define } from '../src/element/define.js';
export { registerMessages } from '../src/i18n/messages.js';
export { VERSION } from '../src/version.js';
export { TrustCenter, TrustOverview };
