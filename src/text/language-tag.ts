/**
 * The one place that decides which languages can stand in for each other. The words of the interface, the language
 * maps of a manifest and the `lang` of what is shown all use it.
 */

/** Remembers one answer per language tag: the same few tags are looked up for each of thousands of texts. */
const memoized = <T>(answer: (tag: string) => T): ((tag: string) => T) => {
  const known = new Map<string, T>();
  return (tag) => {
    if (!known.has(tag)) known.set(tag, answer(tag));
    return known.get(tag) as T;
  };
};

/**
 * Returns a BCP 47 tag in its canonical form (`DE-at` → `de-AT`), or undefined if the tag is malformed.
 * Underscores count as hyphens, because the locale names of servers (`pt_BR`) end up in attributes.
 */
export const canonicalTag = memoized((tag): string | undefined => {
  try {
    // WebKitGTK 2.50 does not replace `cmn` (Mandarin) by `zh`, as CLDR does.
    return Intl.getCanonicalLocales(
      tag
        .trim()
        .replaceAll('_', '-')
        .replace(/^cmn\b/i, 'zh'),
    )[0];
  } catch {
    return undefined;
  }
});

/**
 * Languages whose readers can be given another one, where `Intl` keeps the two apart: `no` is the macrolanguage of
 * Bokmål and Nynorsk (ISO 639-3). `Intl` itself replaces most others, such as `cmn` by `zh`.
 */
const aliases: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** Whether a tag names a language that is written in one script in all regions, and names no script itself. */
export const hasOneScript = (tag: string): boolean =>
  /^(?:cs|de|en|es|fr|it|ja|nl|pl|pt|sv)(?:-[A-Z]{2})?$/.test(tag);

const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/** Returns the tag without its last subtags, the longest first: `zh-Hant-TW`, `zh-Hant`, `zh`. */
const prefixes = (tag: string): string[] => {
  const subtags = tag.split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
};

/**
 * Returns what a reader has to know to read a text: its language, and its script unless that is the usual one.
 *
 * Source: Unicode CLDR, likely subtags.
 *
 * @example writtenLanguage('de-AT') // 'de'
 * @example writtenLanguage('zh-CN') // 'zh'
 * @example writtenLanguage('zh-TW') // 'zh-Hant'
 * @example writtenLanguage('nb') // 'no'
 */
export const writtenLanguage = memoized((tag): string => {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return tag;
  const [base = ''] = canonical.split('-');
  const language = aliases[base] ?? base;
  // Skips a lookup that costs an engine up to 15 ms the first time.
  if (hasOneScript(canonical)) return language;
  const script = scriptOf(canonical);
  return script === undefined || script === scriptOf(base) ? language : `${language}-${script}`;
});

/**
 * Whether readers of one language can read the other: the same language in the same script, in any region.
 *
 * @example isSameLanguage('de-CH', 'de-AT') // true
 * @example isSameLanguage('zh-TW', 'zh-CN') // false
 */
export const isSameLanguage = (one: string, other: string): boolean =>
  writtenLanguage(one) === writtenLanguage(other);

/**
 * Returns the canonical tags under which words for a reader of `tag` may be stored, the most specific first. It
 * is the lookup of RFC 4647 §3.4, except that a parent in another script is left out: `zh` is not in the list for
 * `zh-TW`, because it means Simplified Chinese.
 *
 * @example lookupTags('de-AT') // ['de-AT', 'de']
 * @example lookupTags('zh-SG') // ['zh-SG', 'zh-Hans', 'zh']
 * @example lookupTags('zh-Hant-HK') // ['zh-Hant-HK', 'zh-Hant']
 * @example lookupTags('nb-NO') // ['nb-NO', 'nb-Latn', 'nb', 'no']
 */
export const lookupTags = memoized((tag): readonly string[] => {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return [];
  if (hasOneScript(canonical)) return prefixes(canonical);
  const parents = prefixes(canonical);
  const language = parents.pop() ?? canonical;
  const script = scriptOf(canonical);
  return [
    ...new Set([
      ...parents,
      ...(parents.length === 0 ? [language] : []),
      ...(script === undefined ? [] : [`${language}-${script}`]),
      language,
      aliases[language] ?? language,
    ]),
  ].filter((one) => isSameLanguage(one, canonical));
});
