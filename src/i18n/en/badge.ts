import type { Words } from './words.js';

export const badgeWords = {
  // badge: the whole trust page
  'badge.trustCenter': 'Trust center',
  'badge.reviewed': '{name}: reviewed {date}',
  'badge.updated': '{name}: updated {date}',
  'badge.next-review': '{name}: next review by {date}',
  'badge.overdue': '{name}: review overdue since {date}',

  // badge: one assurance
  'badge.not-stated': '{name}: status not stated',
  'badge.not-started': '{name}: not started',
  'badge.not-started-target': '{name}: not started, target {date}',
  'badge.not-started-missed': '{name}: not started, target was {date}',
  'badge.planned': '{name}: planned',
  'badge.planned-target': '{name}: planned, target {date}',
  'badge.planned-missed': '{name}: planned, target was {date}',
  'badge.in-progress': '{name}: in progress',
  'badge.in-progress-target': '{name}: in progress, target {date}',
  'badge.in-progress-missed': '{name}: in progress, target was {date}',
  'badge.aligned': '{name}: aligned, self-declared',
  'badge.implemented': '{name}: implemented, self-declared',
  'badge.attested': '{name}: attested by {issuer}',
  'badge.attested-unproven': '{name}: described as attested, no report on file',
  'badge.certified': '{name}: certified by {issuer}',
  'badge.certified-unproven': '{name}: described as certified, no certificate on file',
  'badge.expired': '{name}: expired',
  'badge.expired-on': '{name}: expired {date}',
  'badge.statement-expired': '{name}: self-declared, expired {date}',
  'badge.withdrawn': '{name}: withdrawn',
  'badge.not-applicable': '{name}: not applicable',

  // badge: dates and evidence
  'badge.as-of': 'as of {date}',
  'badge.valid-from': 'valid from {date}',
  'badge.valid-until': 'valid until {date}',
  'badge.window': 'observation window {range}',
  'badge.window-from': 'observation window from {date}',
  'badge.window-until': 'observation window until {date}',
  'badge.review-by': 'next review by {date}',
  'badge.review-overdue': 'review overdue since {date}',
} as const satisfies Words;
