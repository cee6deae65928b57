import { parseDate } from '../text/dates.js';
import type { Text } from '../text/text.js';
import { assuranceKind, effectiveStatus, isConfirmed, missingProof, targetPassed } from './assurance.js';
import { freshness, nextReview } from './freshness.js';
import { markOf, type StatusMark } from './status-mark.js';
import type { Assurance, AssuranceStatus, Review, TrustModel } from './types.js';

type Ahead = 'not-started' | 'planned' | 'in-progress';

/** The messages that a badge can show, about one assurance or about the whole page. The message key is `badge.<key>`. */
export type BadgeKey =
  | 'reviewed'
  | 'updated'
  | 'next-review'
  | 'overdue'
  | 'not-stated'
  | Exclude<AssuranceStatus, Ahead>
  | `${Ahead}${'' | '-target' | '-missed'}`
  | 'attested-unproven'
  | 'certified-unproven'
  | 'expired-on'
  | 'statement-expired';

/** An addition behind the message, such as "valid until 1 March 2027". */
export interface BadgeNote {
  readonly key:
    | 'as-of'
    | 'valid-from'
    | 'valid-until'
    | 'window'
    | 'window-from'
    | 'window-until'
    | 'review-by'
    | 'review-overdue';
  /** A date as precise as in the manifest. For a window, its beginning. */
  readonly date: string;
  /** The end of a window, if it has both a beginning and an end. */
  readonly to?: string | undefined;
}

/** The mark beside the message. `late` means that a date has passed which the manifest itself had set. */
export type BadgeMark = StatusMark | 'late';

/** The content of a badge. Dates are as precise as in the manifest. */
export interface BadgeState {
  /** The name of the assurance. Absent if the badge is about the whole page. */
  readonly name?: Text | undefined;
  readonly key: BadgeKey;
  readonly date?: string | undefined;
  readonly issuer?: Text | undefined;
  readonly notes: readonly BadgeNote[];
  /** Absent if a mark would claim more than the message does. */
  readonly mark?: BadgeMark | undefined;
  /** Whether a date has passed at `now`: an expiry, a target or a review. */
  readonly isPast: boolean;
}

/** The fields of a manifest that a badge reads. */
export type BadgeModel = Pick<Partial<TrustModel>, 'assurances' | 'review'>;

/** What the badge is about, and whether it is written into a file. */
export interface BadgeOptions {
  /** Id of an assurance. If absent, the badge is about the whole page. */
  readonly assurance?: string | undefined;
  /**
   * The day on which the badge is written into a file, such as `2026-05-23`. The file may be read much later, so the
   * badge then also says as of which day it is true and until when.
   */
  readonly written?: string | undefined;
}

const inForce: ReadonlySet<BadgeKey> = new Set(['aligned', 'implemented', 'attested', 'certified']);

const end = (date: string | undefined): number | undefined => (date ? parseDate(date)?.to : undefined);

const note = (key: BadgeNote['key'], date: string | undefined): readonly BadgeNote[] =>
  date === undefined ? [] : [{ key, date }];

const isOverdue = (review: Review, now: number | undefined): boolean =>
  now !== undefined && freshness(review, now) === 'overdue';

const wholePageBadge = (
  review: Review,
  written: string | undefined,
  now: number | undefined,
): BadgeState | undefined => {
  const { reviewed, updated } = review;
  const next = nextReview(review);
  if (isOverdue(review, now)) {
    const notes = note('as-of', written);
    return { key: 'overdue', date: next, notes, mark: 'late', isPast: true };
  }
  const date = reviewed ?? updated;
  if (date === undefined)
    return next === undefined ? undefined : { key: 'next-review', date: next, notes: [], isPast: false };
  const notes = written === undefined ? [] : note('review-by', next);
  return { key: reviewed === undefined ? 'updated' : 'reviewed', date, notes, isPast: false };
};

/** Returns the later of the last review and the last update: the last day on which the page confirmed its claims. */
const lastConfirmed = ({ reviewed, updated }: Review): string | undefined =>
  (end(updated) ?? 0) > (end(reviewed) ?? 0) ? updated : reviewed;

/** Returns a note with the observation window. Only for attestations: the period of any other audit is not shown. */
const windowNote = ({ window = {} }: Assurance): readonly BadgeNote[] => {
  const { from, to } = window;
  if (from !== undefined) return [{ key: to === undefined ? 'window-from' : 'window', date: from, to }];
  return note('window-until', to);
};

const validity = ({ validFrom, validUntil }: Assurance, now: number | undefined): readonly BadgeNote[] => {
  const from = validFrom === undefined ? undefined : parseDate(validFrom)?.from;
  const isAhead = from !== undefined && now !== undefined && now < from;
  return validUntil === undefined || isAhead
    ? note('valid-from', validFrom)
    : note('valid-until', validUntil);
};

/** Returns the message and the mark of one assurance, without the notes behind them. */
const messageOf = (
  assurance: Assurance,
  now: number | undefined,
): Pick<BadgeState, 'key' | 'date' | 'issuer' | 'mark' | 'isPast'> => {
  const { status: stated, target, validUntil, issuer } = assurance;
  const status = effectiveStatus(assurance, now);
  if (status === undefined) return { key: 'not-stated', isPast: false };
  const mark = markOf(status);
  switch (status) {
    case 'not-started':
    case 'planned':
    case 'in-progress':
      if (target === undefined) return { key: status, mark, isPast: false };
      return targetPassed(assurance, now)
        ? { key: `${status}-missed`, date: target, mark: 'late', isPast: true }
        : { key: `${status}-target`, date: target, mark, isPast: false };
    case 'attested':
    case 'certified':
      return missingProof(assurance, now)
        ? { key: `${status}-unproven`, mark: 'partial', isPast: false }
        : { key: status, issuer, mark: isConfirmed(assurance, now) ? mark : 'partial', isPast: false };
    case 'expired': {
      if (stated !== 'expired') {
        const held = effectiveStatus(assurance);
        const isOwn = held === 'aligned' || held === 'implemented';
        return { key: isOwn ? 'statement-expired' : 'expired-on', date: validUntil, mark, isPast: true };
      }
      // The status says expired although `validUntil` is still to come. One of the two is wrong, so give no date.
      const isAhead = now !== undefined && (end(validUntil) ?? 0) > now;
      return validUntil === undefined || isAhead
        ? { key: 'expired', mark, isPast: false }
        : { key: 'expired-on', date: validUntil, mark, isPast: false };
    }
    default:
      return { key: status, mark, isPast: false };
  }
};

const assuranceBadge = (
  assurance: Assurance,
  review: Review,
  written: string | undefined,
  now: number | undefined,
): BadgeState => {
  const message = messageOf(assurance, now);
  const { title: name, asOf, validUntil } = assurance;
  const { key, mark, isPast } = message;
  const isOpen = mark !== undefined && mark !== 'ended' && mark !== 'absent';
  // Show no window and no validity for an unproven claim: they would make it look stronger than it is.
  const isPlain = isOpen && !key.endsWith('-unproven');
  const notes = [
    ...(isPlain && assuranceKind(assurance) === 'attestation' ? windowNote(assurance) : []),
    ...(isPlain && inForce.has(key) ? validity(assurance, now) : []),
  ];
  // A claim without an end of its own is only as current as the page's review.
  const isHeld = isOpen && message.date === undefined && validUntil === undefined;
  const isLate = isHeld && isOverdue(review, now);
  if (written !== undefined) {
    const since = isPast || isLate ? undefined : (asOf ?? lastConfirmed(review));
    notes.push(...note('as-of', since ?? written));
    if (isHeld && !isLate) notes.push(...note('review-by', nextReview(review)));
  } else if (notes.length === 0 && message.date === undefined) notes.push(...note('as-of', asOf));
  if (isLate) notes.push(...note('review-overdue', nextReview(review)));
  return { name, ...message, notes, isPast: isPast || isLate };
};

/**
 * Returns what a badge shows about one assurance, or about the whole page: when it was reviewed or updated, and whether
 * a review is overdue. A badge never claims more than the manifest does. A certificate without an issuer or a date is
 * only "called certified", a regulation is at most *aligned*, and an expired certificate is no longer certified.
 *
 * @param now Milliseconds since the epoch. If it is undefined, as in the first render, no date counts as passed.
 * @returns Undefined if there is nothing to show: no assurance with that id, or no date of a review or an update.
 * @example
 * badgeState({ assurances: [{ id: 'iso', title: 'ISO 27001', status: 'planned', target: '2026-H2' }] }, { assurance: 'iso' })
 * // { name: 'ISO 27001', key: 'planned-target', date: '2026-H2', notes: [], mark: 'pending', isPast: false }
 */
export const badgeState = (
  { assurances, review = {} }: BadgeModel,
  { assurance: id, written }: BadgeOptions = {},
  now?: number,
): BadgeState | undefined => {
  if (!id) return wholePageBadge(review, written, now);
  const assurance = assurances?.find((item) => item.id === id);
  return assurance && assuranceBadge(assurance, review, written, now);
};

/**
 * Returns a manifest that holds only what a badge needs. The prerenderer writes it inline beside a rendered badge.
 *
 * @param assurance Id of the assurance that the badge shows. If absent, the badge is about the whole page.
 * @example badgeManifest(model, 'iso27001').assurances?.length // 1
 */
export const badgeManifest = (
  { manifestVersion, lang, review, assurances }: TrustModel,
  assurance?: string,
): Partial<TrustModel> => ({
  manifestVersion,
  ...(lang !== undefined && { lang }),
  ...(review && { review }),
  ...(assurance && { assurances: assurances?.filter(({ id }) => id === assurance) ?? [] }),
});
