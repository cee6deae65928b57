import type { CSSResultOrNative } from 'lit';
import type { LocalElement } from '../element/local-element.js';
import { DAY_MARK } from '../element/clock-controller.js';
import { STYLE_MARK } from '../element/prerendered.js';
import { TrustSection } from '../element/section-element.js';
import { sectionTypes } from '../section-registry.js';
import { VERSION } from '../version.js';
import { escapeHtml } from './escape.js';
import { pageStyles } from './page-styles.js';

/** Options for the styles of prerendered shadow roots. */
export type PrerenderStyles =
  /** Nonce for the `<style>` in each root, for pages with a strict content security policy. */
  | { readonly nonce?: string; readonly href?: undefined }
  /**
   * Folder of the style sheets that `styleFiles` returns. Each root links them: `<href>/trust-base.css`,
   * `<href>/trust-faq.css` and so on. A page from `prerenderDocument` also links `<href>/trust-page.css`.
   */
  | { readonly href: string; readonly nonce?: undefined };

/** Hides controls that need a script. It only applies until the script runs, so elements do not adopt it. */
const WITHOUT_SCRIPT = `@media (scripting:none){
.explain,.explanation,.toolbar,.more,.sort{display:none!important}
.sort+.column{display:revert!important}
[part~=update][hidden]{display:grid!important}
}`;

const BASE = 'trust-base';
const PAGE = 'trust-page';
const cssOf = (sheets: readonly CSSResultOrNative[]): string =>
  sheets.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('\n');

const baseSheets = [TrustSection.styles].flat(Infinity) as readonly CSSResultOrNative[];

/** Returns whether an element uses the shared style sheets, and its own sheets. A tag that is not registered has none. */
const sheetsOf = (tag: string) => {
  const element = globalThis.customElements?.get(tag) as typeof LocalElement | undefined;
  const all: readonly CSSResultOrNative[] = element?.elementStyles ?? [];
  const own = all.filter((sheet) => !baseSheets.includes(sheet));
  return { sharesBase: own.length < all.length, own: cssOf(own) };
};

const baseText = `${cssOf(baseSheets)}\n${WITHOUT_SCRIPT}`;

/**
 * Returns the style sheets to link, by file name: one that all elements share, one for each element, and one for the
 * page that `prerenderDocument` renders.
 *
 * @example
 * for (const [name, css] of Object.entries(styleFiles())) writeFileSync(`public/styles/${name}`, css);
 */
export const styleFiles = (): Readonly<Record<string, string>> => {
  const tags = ['center', 'badge', ...sectionTypes].map((name) => `trust-${name}`);
  const own = tags.map((tag): [string, string] => [`${tag}.css`, sheetsOf(tag).own]);
  return Object.fromEntries([
    [`${BASE}.css`, baseText],
    ...own.filter(([, css]) => css !== ''),
    [`${PAGE}.css`, pageStyles.cssText],
  ]);
};

const folderOf = (href: string): string => escapeHtml(href.replace(/\/$/, ''));

const nonceOf = ({ nonce }: PrerenderStyles): string =>
  nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`;

/** Returns the style markup for the head of a page that `prerenderDocument` renders. */
export const pageStyleMarkup = (styles: PrerenderStyles): string =>
  styles.href === undefined
    ? `<style${nonceOf(styles)}>${pageStyles.cssText}</style>`
    : `<link rel="stylesheet" href="${folderOf(styles.href)}/${PAGE}.css">`;

/** Returns the beginning of a prerendered root: its styles, marked with the version and the day. */
export const styleMarkup = (tag: string, styles: PrerenderStyles, at: number): string => {
  const mark = `${STYLE_MARK}="${VERSION}" ${DAY_MARK}="${new Date(at).toISOString().slice(0, 10)}"`;
  const { sharesBase, own } = sheetsOf(tag);
  if (styles.href !== undefined) {
    const folder = folderOf(styles.href);
    const files = [...(sharesBase ? [BASE] : []), ...(own === '' ? [] : [tag])];
    return files.map((name) => `<link ${mark} rel="stylesheet" href="${folder}/${name}.css">`).join('');
  }
  return `<style ${mark}${nonceOf(styles)}>${sharesBase ? baseText : ''}${own}</style>`;
};
