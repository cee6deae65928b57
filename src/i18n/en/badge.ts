import type { Words } from './words.js';

export const badgeWords = {
  // badge: the trust page as a whole
  'badge.trustCenter': 'Trust center',
  'badge.reviewed': '{name}: reviewed {date}',
  'badge.updated': '{name}: updated {date}',
  'badge.next-review': '{name}: next review by {date}',
  'badge.overdue': '{name}: review overdue since {date}',

  // badge: one assurance
  'badge.not-stated': '{name}: status not stated',
  'badge.not-started': '{name}: not started',
  'badge.not-started-target': '{name}: not started, targeted {date}',
  'badge.not-started-missed': '{name}: not started, was targeted for {date}',
  'badge.planned': '{name}: planned',
  'badge.planned-target': '{name}: targeted {date}',
  'badge.planned-missed': '{name}: planned, was targeted for {date}',
  'badge.in-progress': '{name}: in progress',
  'badge.in-progress-target': '{name}: in progress, targeted {date}',
  'badge.in-progress-missed': '{name}: in progress, was targeted for {date}',
  'badge.aligned': '{name}: aligned, by own statement',
  'badge.implemented': '{name}: implemented, by own statement',
  'badge.attested': '{name}: attested by {issuer}',
  'badge.attested-unproven': '{name}: called attested, no report on file',
  'badge.certified': '{name}: certified by {issuer}',
  'badge.certified-unproven': '{name}: called certified, no certificate on file',
  'badge.expired': '{name}: expired',
  'badge.expired-on': '{name}: expired {date}',
  'badge.statement-expired': '{name}: own statement, expired {date}',
  'badge.withdrawn': '{name}: withdrawn',
  'badge.not-applicable': '{name}: not applicable',

  // badge: what stands behind it
  'badge.as-of': 'as of {date}',
  'badge.valid-from': 'valid from {date}',
  'badge.valid-until': 'valid until {date}',
  'badge.window': 'observation window {range}',
  'badge.window-from': 'observation window from {date}',
  'badge.window-until': 'observation window until {date}',
  'badge.review-by': 'next review by {date}',
  'badge.review-overdue': 'review overdue since {date}',
} as const satisfies Words;
