import { badgeWords as english } from '../i18n/en/badge.js';
import { dateRangeWords } from '../i18n/en/date-range.js';
import { createLocale } from '../i18n/locale.js';
import { addEnglish } from '../i18n/messages.js';
import { badgeState, type BadgeModel } from '../model/badge.js';
import type { TrustModel } from '../model/types.js';
import { badgeMarks } from '../view/badge-marks.js';
import { badgeWords } from '../view/badge-words.js';

/** Options of `badgeSvg`. */
export interface BadgeSvgOptions {
  /** Id of the assurance to show. Default: the whole trust center. */
  readonly assurance?: string | undefined;
  /** Language of the text, as a BCP 47 tag. Default: the manifest's language, or English. */
  readonly lang?: string | undefined;
  /** The time of writing, in milliseconds since the epoch. */
  readonly now: number;
  /** Colors for a light or a dark page. The badge has its own background, so both are readable on any page. */
  readonly theme?: 'light' | 'dark' | undefined;
}

const colours = {
  light: { ground: '#ffffff', line: '#c6ccd3', text: '#1d242c', muted: '#56606b' },
  dark: { ground: '#151a20', line: '#3f4852', text: '#e8ecf1', muted: '#a3adb8' },
} as const;

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const PADDING = 10;
const MARK = 14;
const GAP = 7;
/** Font sizes in pixels: the statement on the first line, and the notes on the second line. */
const SIZE = 13;
const SMALL = 11;

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Returns the width of a character in em, at least as wide as in Arial. Combining and format characters have width 0. */
const widthOf = (character: string): number => {
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  if (/[ .,:;·|!'‘’iIjl]/.test(character)) return 0.3;
  if (/[-()rtf/“”]/.test(character)) return 0.37;
  if (/[mwMW%@—]/.test(character)) return 0.92;
  if (wide.test(character) && !/[\d#*]/.test(character)) return 1;
  if (/\p{Script=Arabic}/u.test(character)) return 0.46;
  return /\p{Lu}/u.test(character) ? 0.72 : 0.57;
};

/** Estimates the maximum width of a text, in whole pixels. Fonts cannot be measured without a browser. */
const estimate = (words: string, size: number): number =>
  Math.ceil([...words].reduce((sum, character) => sum + widthOf(character), 0) * size);

/** Matches characters that XML 1.0 (section 2.2) does not allow, and controls that change the text direction. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/gu;

const clean = (words: string): string => words.replace(forbidden, '').replace(/\s+/g, ' ');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (words: string): string => words.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/**
 * Renders the badge as an SVG file, for places that do not allow scripts: a README, a letter, a host that only allows
 * images.
 *
 * A file cannot read the visitor's clock, so the badge shows dates instead of a live status: the date it was written
 * and, if the manifest has one, the date until which it is valid. The image has an accessible name and real text. It
 * contains no script, style or link, so every content security policy allows it, linked or inlined. Load the messages
 * of the language first, with `loadMessages`.
 *
 * @returns one SVG element, followed by a line break
 * @example
 * badgeSvg(model, { assurance: 'iso27001', now: Date.now() }) // '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export const badgeSvg = (
  model: BadgeModel & Pick<Partial<TrustModel>, 'lang'>,
  { assurance, lang = model.lang ?? 'en', now, theme = 'light' }: BadgeSvgOptions,
): string => {
  addEnglish([english, dateRangeWords]);
  const locale = createLocale(lang, model.lang === undefined ? [] : [model.lang]);
  const written = new Date(now).toISOString().slice(0, 10);
  const state = badgeState(model, { assurance, written }, now);
  const words = state && badgeWords(state, locale);
  const isRtl = locale.dir === 'rtl';
  // Isolate the name. Otherwise, a Latin name would reorder the parts of an Arabic line.
  const name = clean(String(words?.name ?? String(locale.t('badge.trustCenter')))).trim();
  const said =
    clean(String(words?.before ?? '')) +
    (isRtl ? `\u2068${name}\u2069` : name) +
    clean(String(words?.after ?? ''));
  const behind = clean(words?.notes.join(' · ') ?? '');
  const { ground, line, text, muted } = colours[theme];

  const shape = state?.mark && badgeMarks[state.mark];
  const start = PADDING + (shape ? MARK + GAP : 0);
  const lines = [
    { words: said, size: SIZE, fill: text, y: 18.5, width: estimate(said, SIZE) },
    ...(behind === ''
      ? []
      : [{ words: behind, size: SMALL, fill: muted, y: 33.5, width: estimate(behind, SMALL) }]),
  ];
  const width = start + Math.max(...lines.map((entry) => entry.width)) + PADDING;
  const height = lines.length === 1 ? 28 : 42;

  const drawn = shape
    ? `<g transform="translate(${isRtl ? width - PADDING - MARK : PADDING} 7) scale(${MARK / 24})" fill="none" ` +
      `stroke="${text}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">` +
      (shape.line === undefined
        ? ''
        : `<path d="${shape.line}"${shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash}" stroke-linecap="butt"`}/>`) +
      (shape.fill === undefined
        ? ''
        : `<path d="${shape.fill}" fill="${text}" fill-rule="evenodd" stroke="none"/>`) +
      '</g>'
    : '';
  const set = lines
    .map(
      (entry) =>
        `<text x="${isRtl ? width - start : start}" y="${entry.y}" font-size="${entry.size}" fill="${entry.fill}" ` +
        // Fit the text to its estimated width. Fonts differ by about 10%, and a cut-off text could change the claim.
        `textLength="${entry.width}" lengthAdjust="spacingAndGlyphs">${escape(entry.words)}</text>`,
    )
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" lang="${locale.lang}" direction="${locale.dir}" font-family="${FONT}">` +
    `<title>${escape([said, behind].filter(Boolean).join(' · '))}</title>` +
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6" fill="${ground}" stroke="${line}"/>` +
    `${drawn}${set}</svg>\n`
  );
};
