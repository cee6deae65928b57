import { parseDate } from '../text/dates.js';
import type { Text } from '../text/text.js';
import { assuranceKind, effectiveStatus, isConfirmed, missingProof, targetPassed } from './assurance.js';
import { freshness, nextReview } from './freshness.js';
import { toneOf, type Tone } from './tone.js';
import type { Assurance, AssuranceStatus, Review, TrustModel } from './types.js';

type Ahead = 'not-started' | 'planned' | 'in-progress';

/** What a badge can say of one assurance or of the whole: each is a message of its own, `badge.<key>`. */
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

/** What may stand behind it, as a short label with a date. */
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
  /** A coarse date as in the manifest, or the beginning of a window. */
  readonly date: string;
  /** The end of a window that has both ends. */
  readonly to?: string | undefined;
}

/** The mark beside the words. `late`: a date has passed that the manifest had set itself. */
export type BadgeMark = Tone | 'late';

/** What a badge says. Dates are as coarse as in the manifest. */
export interface BadgeState {
  /** The assurance's name; absent for the whole. */
  readonly name?: Text | undefined;
  readonly key: BadgeKey;
  readonly date?: string | undefined;
  readonly issuer?: Text | undefined;
  readonly notes: readonly BadgeNote[];
  /** Absent where a mark would say more than the words. */
  readonly mark?: BadgeMark | undefined;
  /** Whether a date has passed on the given clock: an expiry, a target, a review. */
  readonly isPast: boolean;
}

/** What a badge reads of a manifest. */
export type BadgeModel = Pick<Partial<TrustModel>, 'assurances' | 'review'>;

/** What to say, and for which medium. */
export interface BadgeOptions {
  /** Id of an assurance. Absent: the whole. */
  readonly assurance?: string | undefined;
  /**
   * Day on which the badge is written into a file, `2026-05-23`: for a reader who comes later, it says as of
   * when it is and until when it holds.
   */
  readonly written?: string | undefined;
}

const inForce: ReadonlySet<BadgeKey> = new Set(['aligned', 'implemented', 'attested', 'certified']);

const end = (date: string | undefined): number | undefined => (date ? parseDate(date)?.to : undefined);

const note = (key: BadgeNote['key'], date: string | undefined): readonly BadgeNote[] =>
  date === undefined ? [] : [{ key, date }];

const isOverdue = (review: Review, now: number | undefined): boolean =>
  now !== undefined && freshness(review, now) === 'overdue';

const whole = (
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

/** When the page last said so: a review covers everything on it, and so does an update what it changed. */
const lastSaid = ({ reviewed, updated }: Review): string | undefined =>
  (end(updated) ?? 0) > (end(reviewed) ?? 0) ? updated : reviewed;

/** The window of an attestation: an audit's own period is none of the badge's words. */
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

/** What is said, and the mark: without what may stand behind it. */
const claim = (
  assurance: Assurance,
  now: number | undefined,
): Pick<BadgeState, 'key' | 'date' | 'issuer' | 'mark' | 'isPast'> => {
  const { status: stated, target, validUntil, issuer } = assurance;
  const status = effectiveStatus(assurance, now);
  if (status === undefined) return { key: 'not-stated', isPast: false };
  const mark = toneOf(status);
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
      // Said to have expired before its own end: which of the two is wrong, nobody here knows.
      const isAhead = now !== undefined && (end(validUntil) ?? 0) > now;
      return validUntil === undefined || isAhead
        ? { key: 'expired', mark, isPast: false }
        : { key: 'expired-on', date: validUntil, mark, isPast: false };
    }
    default:
      return { key: status, mark, isPast: false };
  }
};

const ofAssurance = (
  assurance: Assurance,
  review: Review,
  written: string | undefined,
  now: number | undefined,
): BadgeState => {
  const said = claim(assurance, now);
  const { label: name, asOf, validUntil } = assurance;
  const { key, mark, isPast } = said;
  const isOpen = mark !== undefined && mark !== 'ended' && mark !== 'absent';
  // A window or a term would lend weight to what is only called attested or certified.
  const isPlain = isOpen && !key.endsWith('-unproven');
  const notes = [
    ...(isPlain && assuranceKind(assurance) === 'attestation' ? windowNote(assurance) : []),
    ...(isPlain && inForce.has(key) ? validity(assurance, now) : []),
  ];
  // What has no end of its own stands as long as the page is looked after.
  const isHeld = isOpen && said.date === undefined && validUntil === undefined;
  const isLate = isHeld && isOverdue(review, now);
  if (written !== undefined) {
    const since = isPast || isLate ? undefined : (asOf ?? lastSaid(review));
    notes.push(...note('as-of', since ?? written));
    if (isHeld && !isLate) notes.push(...note('review-by', nextReview(review)));
  } else if (notes.length === 0 && said.date === undefined) notes.push(...note('as-of', asOf));
  if (isLate) notes.push(...note('review-overdue', nextReview(review)));
  return { name, ...said, notes, isPast: isPast || isLate };
};

/**
 * What a badge says of one assurance, or of the whole manifest: when it was reviewed or updated, and on the
 * visitor's clock whether a review is overdue. Never more than the manifest does: a certificate without an issuer or
 * a date is *called* certified, a regulation is *aligned* at most, what has expired is not certified any more.
 *
 * @param now Milliseconds since the epoch; absent, nothing has passed yet, as in a first render.
 * @returns undefined where nothing is stated: no assurance of that id, or no date of a review or an update
 * @example
 * badgeState({ assurances: [{ id: 'iso', label: 'ISO 27001', status: 'planned', target: '2026-H2' }] }, { assurance: 'iso' })
 * // { name: 'ISO 27001', key: 'planned-target', date: '2026-H2', notes: [], mark: 'pending', isPast: false }
 */
export const badgeState = (
  { assurances, review = {} }: BadgeModel,
  { assurance: id, written }: BadgeOptions = {},
  now?: number,
): BadgeState | undefined => {
  if (!id) return whole(review, written, now);
  const assurance = assurances?.find((item) => item.id === id);
  return assurance && ofAssurance(assurance, review, written, now);
};

/**
 * What a badge needs of a manifest, as a manifest: to stand inline in a page beside a badge that is rendered already.
 *
 * @example badgeSlice(model, 'iso27001').assurances?.length // 1
 */
export const badgeSlice = (
  { manifestVersion, lang, review, assurances }: TrustModel,
  assurance?: string,
): Partial<TrustModel> => ({
  manifestVersion,
  ...(lang !== undefined && { lang }),
  ...(review && { review }),
  ...(assurance && { assurances: assurances?.filter(({ id }) => id === assurance) ?? [] }),
});
