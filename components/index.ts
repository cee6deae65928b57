/** Classes and types of every element, without registering any. */
export { TrustBadge, type BadgeData } from './badge/badge.js';
export { TrustCenter } from './center/center.js';
export type { Settlement } from './disclosure-form/report-controller.js';
export * from './section-classes.js';

export { define } from '../src/element/define.js';
export type { TrustEvent, TrustEventDetails, TrustEventName } from '../src/element/events.js';
export { registerMessages } from '../src/i18n/messages.js';
export type { LoadReason, LoadState } from '../src/load/state.js';
export type { Problem } from '../src/manifest/problems.js';
export type { Report } from '../src/model/report.js';
export type * from '../src/model/types.js';
export { VERSION } from '../src/version.js';
