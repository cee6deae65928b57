import { createLocale } from '../../src/i18n/locale.js';
import type { BadgeModel, BadgeState } from '../../src/model/badge.js';
import type { Assurance, Review } from '../../src/model/types.js';
import { badgeWords } from '../../src/view/badge-words.js';
import './english.js';

/** What the badge says, in one line, with its mark: `late | ISO: …`. */
export const line = (state: BadgeState | undefined, lang = 'en'): string | undefined => {
  if (state === undefined) return undefined;
  const { before, name, after, notes } = badgeWords(state, createLocale(lang));
  return `${state.mark ?? 'no mark'} | ${[[before, name, after].join(''), ...notes].join(' · ')}`;
};
/** A manifest with one assurance, `iso`. */
export const iso = (claim: Partial<Assurance>, review: Review = {}): BadgeModel => ({
  assurances: [{ id: 'iso', title: 'ISO', ...claim }],
  review,
});
