import { tagChain } from './language-tag.js';

/**
 * A text in one language, or a map from BCP 47 language tags to texts: `{ en: 'Encryption', de: 'Verschlüsselung' }`.
 */
export type Text = string | Readonly<Record<string, string>>;

export interface PickedText {
  readonly value: string;
  /** The key of the map entry, for a `lang` attribute. Undefined for a plain string. */
  readonly lang: string | undefined;
}

/**
 * Returns the entry of a text that fits the wanted languages best, or undefined if every entry is blank.
 *
 * For each wanted language in turn, the function tries the exact tag and then its parents (`de-AT`, then `de`). If an
 * entry with such a tag is missing, a variant of the tag is used (`de-CH` for `de`, `zh-Hant-HK` for `zh-Hant`). If no
 * wanted language fits, the first entry is returned. Tags are compared case-insensitively (RFC 5646 §2.1.1). Blank
 * entries count as missing.
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
