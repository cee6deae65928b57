const isAbsolute = (url: string): boolean => /^https?:\/\//i.test(url);

/**
 * Addresses that parse in any case, most of those of most manifests: their host ends with no number, is not encoded, and
 * nothing is left out. A URL is made slowly, for thousands of links.
 */
const isUsual = (url: string): boolean =>
  /^https?:\/\/(?!\S*xn--)(?:[a-z\d-]+\.)+[a-z]{2,63}(?:\/[\w/.~-]*)?$/i.test(url);

let last:
  { readonly url: string; readonly base: string | undefined; readonly parsed: URL | undefined } | undefined;

/** Remembers its last answer: a link is looked at twice, and thousands of them have one base. */
const parse = (url: string, base?: string): URL | undefined => {
  const against = isAbsolute(url) ? undefined : base;
  if (last?.url !== url || last.base !== against) {
    let parsed: URL | undefined;
    try {
      parsed = new URL(url, against);
    } catch {
      // no URL
    }
    last = { url, base: against, parsed };
  }
  return last.parsed;
};

let lastBase: { readonly base: string; readonly origin: string | undefined } | undefined;

const originOf = (base: string): string | undefined => {
  if (lastBase?.base !== base) lastBase = { base, origin: parse(base)?.origin };
  return lastBase.origin;
};

// stands in for the page where only the form of a reference counts (RFC 2606: .invalid is nobody's)
const anyHost = 'https://host.invalid';

const isWeb = (url: URL | undefined): url is URL => url?.protocol === 'https:' || url?.protocol === 'http:';

/**
 * The one gate that every link from a manifest passes: something that may stand in an `href`, or undefined.
 *
 * - `https://…`, `http://…`, `mailto:…`, `tel:…` come back trimmed, as written.
 * - A relative reference is resolved against `base`; without a base on the web (none, or `file:`, `blob:`),
 *   it comes back trimmed, for the page to resolve.
 * - `#fragment` stays as it is: it means a place on the page, never one in the manifest's JSON.
 * - All else is undefined: other schemes, values that are no string, URLs that do not parse, and everything
 *   that parsers read in different ways: control characters, tabs and line breaks within, and backslashes.
 *
 * Source: WHATWG URL, §4.4 (the basic parser drops tabs, line breaks and surrounding controls, and reads `\` as
 * `/`, which is how `java⇥script:` and `/\host` come to mean what they do not seem to).
 *
 * @example safeHref('/security', 'https://example.com/trust.json') // 'https://example.com/security'
 * @example safeHref('javascript:alert(1)') // undefined
 */
export const safeHref = (url: unknown, base?: string): string | undefined => {
  if (typeof url !== 'string') return undefined;
  if (isUsual(url)) return url;
  const href = url.trim();
  if (href === '' || /[\p{Cc}\\]/u.test(href)) return undefined;
  if (href.startsWith('#') || /^(?:mailto|tel):[^\s]+$/i.test(href)) return href;
  if (isAbsolute(href)) return parse(href) && href;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
  const from = base === undefined ? undefined : parse(base);
  const to = parse(href, isWeb(from) ? from.href : anyHost);
  return to && (isWeb(from) ? to.href : href);
};

/**
 * The `rel` of a link that `safeHref` returned: `noopener noreferrer` when it leads to another origin than the
 * base's (or, without a base, to any given host), else undefined.
 */
export const linkRel = (href: string, base?: string): string | undefined => {
  if (!/^(?:https?:)?\/\//i.test(href)) return undefined;
  const to = parse(href, anyHost)?.origin;
  return base !== undefined && to === originOf(base) ? undefined : 'noopener noreferrer';
};
