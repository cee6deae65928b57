let last: { readonly tag: string; readonly canonical: string | undefined } | undefined;

/**
 * A BCP 47 tag in its canonical form (`DE-at` → `de-AT`), or undefined when it is not one.
 * Underscores are read as hyphens, since servers' locale names leak into attributes.
 */
export const canonicalTag = (tag: string): string | undefined => {
  // The same is asked for each of thousands of texts.
  if (last?.tag !== tag) last = { tag, canonical: canonicalize(tag) };
  return last.canonical;
};

const canonicalize = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
};

/**
 * The tag and its parents, the most specific first: `zh-Hant-TW`, `zh-Hant`, `zh`.
 * Source: RFC 4647 §3.4 (lookup).
 */
export const tagChain = (tag: string): readonly string[] => {
  const chain: string[] = [];
  for (let rest = tag; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
    chain.push(rest);
  }
  return chain;
};
