import { tagChain } from './language-tag.js';

/** Words in one language, or a language map keyed by BCP 47: `{ en: 'Encryption', de: 'Verschlüsselung' }`. */
export type Text = string | Readonly<Record<string, string>>;

export interface PickedText {
  readonly value: string;
  /** The map's own key, for a `lang` attribute; undefined for a plain string, whose language is the page's. */
  readonly lang: string | undefined;
}

/**
 * The entry of a text that fits the wanted languages best.
 *
 * For each wanted language in turn: the exact tag, its parents (`de-AT` → `de`), and of each, where it is missing, a variant
 * (`de-CH`, or for `zh-Hant-TW` first `zh-Hant-HK`); when none of them is there, the first entry. Tags compare without regard to case
 * (RFC 5646 §2.1.1). Blank entries count as missing; undefined when nothing is left.
 *
 * @example pickText({ en: 'Backups', de: 'Sicherungen' }, ['de-AT', 'en']) // { value: 'Sicherungen', lang: 'de' }
 */
export const pickText = (text: Text | undefined, languages: readonly string[]): PickedText | undefined => {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return text.trim() === '' ? undefined : { value: text, lang: undefined };

  const entries = Object.entries(text).filter(([, value]) => value.trim() !== '');
  const find = (fits: (tag: string) => boolean) => entries.find(([tag]) => fits(tag.toLowerCase()));
  let found: [string, string] | undefined;
  for (const language of languages) {
    for (const wanted of tagChain(language.toLowerCase()))
      found ??= find((tag) => tag === wanted) ?? find((tag) => tag.startsWith(`${wanted}-`));
  }
  found ??= entries[0];
  return found && { value: found[1], lang: found[0] };
};
