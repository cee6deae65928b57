let memo: { readonly tag: string; readonly canonical: string | undefined } | undefined;

/**
 * Returns a BCP 47 language tag in its canonical form (`DE-at` → `de-AT`), or undefined if it is not a valid tag.
 * Underscores count as hyphens, because attributes often contain a server's locale name (`de_AT`).
 */
export const canonicalTag = (tag: string): string | undefined => {
  // Memoized: thousands of texts in a row have the same tag.
  if (memo?.tag !== tag) memo = { tag, canonical: canonicalize(tag) };
  return memo.canonical;
};

const canonicalize = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
};

/**
 * Returns the tag and its parents, the most specific first: `zh-Hant-TW`, `zh-Hant`, `zh`.
 *
 * Source: RFC 4647 §3.4 (lookup).
 */
export const tagChain = (tag: string): readonly string[] => {
  const chain: string[] = [];
  for (let rest = tag; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
    chain.push(rest);
  }
  return chain;
};
