const isAbsolute = (url: string): boolean => /^https?:\/\//i.test(url);

/**
 * Fast path: returns true if a URL is certainly valid, as most URLs of most manifests are. The URL is complete, and its
 * host has no Punycode and no number at its end. Constructing a `URL` is slow for thousands of links.
 */
const isCertainlyValid = (url: string): boolean =>
  /^https?:\/\/(?!\S*xn--)(?:[a-z\d-]+\.)+[a-z]{2,63}(?:\/[\w/.~-]*)?$/i.test(url);

let memo:
  { readonly url: string; readonly base: string | undefined; readonly parsed: URL | undefined } | undefined;

/** Parses a URL. Memoizes the last result: each link is parsed twice, and thousands of them share a base. */
const parse = (url: string, base?: string): URL | undefined => {
  const against = isAbsolute(url) ? undefined : base;
  if (memo?.url !== url || memo.base !== against) {
    let parsed: URL | undefined;
    try {
      parsed = new URL(url, against);
    } catch {
      // Not a valid URL: `parsed` stays undefined.
    }
    memo = { url, base: against, parsed };
  }
  return memo.parsed;
};

let originMemo: { readonly base: string; readonly origin: string | undefined } | undefined;

const originOf = (base: string): string | undefined => {
  if (originMemo?.base !== base) originMemo = { base, origin: parse(base)?.origin };
  return originMemo.origin;
};

/** A base for checking the syntax of a relative reference whose real base is unknown (RFC 2606 reserves `.invalid`). */
const placeholderBase = 'https://host.invalid';

const isWeb = (url: URL | undefined): url is URL => url?.protocol === 'https:' || url?.protocol === 'http:';

/**
 * Returns a value that is safe in an `href`, or undefined. Every link from a manifest must pass through this function.
 *
 * - `https://…`, `http://…`, `mailto:…` and `tel:…` are returned as written, trimmed.
 * - A relative reference is resolved against `base`. Without an HTTP base (none, or `file:`, `blob:`) it is returned
 *   as written, trimmed, so that the page resolves it.
 * - `#fragment` is returned as written: it refers to the page, never to the manifest's JSON.
 * - Everything else is undefined: other schemes, values that are not strings, URLs that do not parse, and everything
 *   that parsers disagree about (control characters, tabs and line breaks inside, backslashes).
 *
 * Source: WHATWG URL, §4.4. The basic parser drops tabs, line breaks and surrounding control characters, and reads
 * `\` as `/`, so that `java⇥script:` and `/\host` do not mean what they seem to mean.
 *
 * @example safeHref('/security', 'https://example.com/trust.json') // 'https://example.com/security'
 * @example safeHref('javascript:alert(1)') // undefined
 */
export const safeHref = (url: unknown, base?: string): string | undefined => {
  if (typeof url !== 'string') return undefined;
  if (isCertainlyValid(url)) return url;
  const href = url.trim();
  if (href === '' || /[\p{Cc}\\]/u.test(href)) return undefined;
  if (href.startsWith('#') || /^(?:mailto|tel):[^\s]+$/i.test(href)) return href;
  if (isAbsolute(href)) return parse(href) && href;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  const from = base === undefined ? undefined : parse(base);
  const to = parse(href, isWeb(from) ? from.href : placeholderBase);
  return to && (isWeb(from) ? to.href : href);
};

/**
 * Returns the `rel` for a link that `safeHref` returned: `noopener noreferrer` if the link leads to another origin than
 * the base's (without a base: to any absolute URL), else undefined.
 */
export const linkRel = (href: string, base?: string): string | undefined => {
  if (!/^(?:https?:)?\/\//i.test(href)) return undefined;
  const to = parse(href, placeholderBase)?.origin;
  return base !== undefined && to === originOf(base) ? undefined : 'noopener noreferrer';
};
