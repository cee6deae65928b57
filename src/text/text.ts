import { isSameLanguage, lookupTags } from './language-tag.js';

/** Words in one language, or a language map keyed by BCP 47: `{ en: 'Encryption', de: 'Verschlüsselung' }`. */
export type Text = string | Readonly<Record<string, string>>;

export interface PickedText {
  readonly value: string;
  /** The map's own key, for a `lang` attribute; undefined for a plain string, whose language is the page's. */
  readonly lang: string | undefined;
}

/**
 * Returns the entry of a text that fits the wanted languages best, or undefined if the text is blank.
 *
 * For each wanted language in turn, it looks for the exact tag, then for its parents (`de-AT` → `de`), then for
 * another variant of the same language in the same script (`de-CH`; `zh-HK` for `zh-TW`, but not `zh-CN`). If no
 * wanted language has an entry, it returns the first entry. Tags compare without regard to case (RFC 5646 §2.1.1),
 * and blank entries count as missing.
 *
 * @example pickText({ en: 'Backups', de: 'Sicherungen' }, ['de-AT', 'en']) // { value: 'Sicherungen', lang: 'de' }
 */
export const pickText = (text: Text | undefined, languages: readonly string[]): PickedText | undefined => {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return text.trim() === '' ? undefined : { value: text, lang: undefined };

  const entries = Object.entries(text).filter(([, value]) => value.trim() !== '');
  const find = (fits: (tag: string) => boolean) => entries.find(([tag]) => fits(tag));
  let found: [string, string] | undefined;
  for (const wanted of languages) {
    for (const tag of lookupTags(wanted)) {
      const lower = tag.toLowerCase();
      found ??= find((key) => key.toLowerCase() === lower);
    }
    found ??= find((key) => isSameLanguage(key, wanted));
  }
  found ??= entries[0];
  return found && { value: found[1], lang: found[0] };
};
