import { prerenderWords } from '../i18n/en/prerender.js';
import { createLocale } from '../i18n/locale.js';
import { addEnglish, loadMessages } from '../i18n/messages.js';
import { toJsonLd } from '../interop/json-ld.js';
import { parseManifest, type Problem, type TrustModel } from '../manifest/index.js';
import { badgeManifest } from '../model/badge.js';
import { sectionTypes } from '../section-registry.js';
import { parseDate } from '../text/dates.js';
import { AnchorCollector } from './anchors.js';
import { escapeHtml, scriptJson } from './escape.js';
import { renderRoot } from './element-renderer.js';
import { Flattener } from './flatten.js';
import type { PrerenderStyles } from './styles.js';

/** Options of `prerender`. */
export interface PrerenderOptions {
  /** Tag of the element to render: `trust-center` (default) or a section. */
  readonly element?: string;
  /** Attributes of the element: `lang`, `theme`, `sections`, `heading-level`, `src` or any other. */
  readonly attributes?: Readonly<Record<string, string | true>>;
  /**
   * `shadow` (default) writes declarative shadow roots, which the element hydrates in place. `light` writes plain HTML
   * inside the tag, for hosts that strip templates. The element replaces this HTML when it is ready.
   */
  readonly mode?: 'shadow' | 'light';
  /** How shadow roots load their styles. Default: a `<style>` in each root. */
  readonly styles?: PrerenderStyles;
  /** Language for an element without its own `lang`, such as the language of the page. Default: the manifest's. */
  readonly lang?: string;
  /** Whether to add schema.org data as JSON-LD. Default: true for `trust-center`, false for a section. */
  readonly jsonLd?: boolean;
  /**
   * The day to compare dates with, as `YYYY-MM-DD`: a certificate that ended before it is shown as expired. Default:
   * today, in UTC. Once the script runs, it uses the visitor's clock.
   */
  readonly at?: string;
}

/** Options that come only from a page. */
export interface RenderOptions extends PrerenderOptions {
  /** The sections that a page has put into the tag. They work like the attribute `sections`, but do not write it. */
  readonly sections?: string;
}

/**
 * Reports why a manifest cannot be rendered.
 *
 * @example if (error instanceof PrerenderError) for (const { message } of error.problems) console.error(message);
 */
export class PrerenderError extends Error {
  override readonly name = 'PrerenderError';

  constructor(
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}

/** A manifest that is ready to be rendered, without its invalid entries. */
export interface Prepared {
  readonly model: TrustModel;
  readonly problems: readonly Problem[];
}

/** Parses a manifest once for all places that show it. Throws if nothing of it can be rendered. */
export const prepare = (manifest: unknown, options: PrerenderOptions): Prepared => {
  elementOf(options);
  timeOf(options);
  const { model, problems } = parseManifest(manifest);
  if (model) return { model, problems };
  throw new PrerenderError(problems.map(({ message }) => message).join('; '), problems);
};

/** Returns the time to compare dates with, in milliseconds since the epoch: the start of the day, in UTC. */
const timeOf = ({ at }: PrerenderOptions): number => {
  const day = at ?? new Date().toISOString().slice(0, 10);
  const time = parseDate(day);
  if (time?.precision === 'day') return time.from;
  throw new PrerenderError(`at: "${day}" is not a day such as 2026-11-28`);
};

const TAGS = ['center', 'badge', ...sectionTypes].map((name) => `trust-${name}`);

/** Returns the tag that the options name. Throws for a tag that the library does not have. */
export const elementOf = ({ element = 'trust-center' }: PrerenderOptions): string => {
  if (!element.startsWith('trust-') || !globalThis.customElements?.get(element))
    throw new PrerenderError(`<${element}> is not an element of trust-center; there are: ${TAGS.join(', ')}`);
  return element;
};

/** Returns the attributes of the element, with the language that it is rendered in. */
export const attributesOf = (model: TrustModel, options: PrerenderOptions): Record<string, string> => {
  const given = Object.entries(options.attributes ?? {}).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value === true ? '' : value,
  ]);
  const wrong = given.find(([name]) => !/^[^\s"'<>/=]+$/.test(name));
  if (wrong) throw new PrerenderError(`"${wrong[0]}" is not a name of an attribute`);
  const attributes = Object.fromEntries(given);
  // Always write the language, so that the browser uses the same one wherever the markup is inserted.
  attributes.lang ||= options.lang || model.lang || 'en';
  return attributes;
};

const script = (type: string, value: unknown): string =>
  `<script type="${type}">${scriptJson(value)}</script>`;

/** Approximate length of a piece, in characters. Shorter pieces would cost each consumer a step for every attribute. */
const CHUNK = 16_384;

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Renders a note with the day of the statuses, for readers who see the page as it was prerendered. */
const asOf = (at: number, language: string, modelLang: string | undefined): string => {
  addEnglish([prerenderWords]);
  const { lang, dir, t, date } = createLocale(language, modelLang === undefined ? [] : [modelLang]);
  const message = t('prerender.asOf', { date: date(new Date(at).toISOString().slice(0, 10)) });
  // A language that lacks the message shows it in English.
  const of = typeof message === 'string' ? `lang="${lang}" dir="${dir}"` : 'lang="en" dir="ltr"';
  return `\n<p ${of}>${escapeHtml(String(message))}</p>`;
};

function* content(
  { model }: Prepared,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  options: PrerenderOptions,
): Generator<string> {
  const { mode = 'shadow', styles = {} } = options;
  const at = timeOf(options);
  const root = renderRoot({ tag, attributes, properties: { manifest: model } }, { styles, at });
  if (mode === 'light') {
    const flattener = new Flattener(tag);
    for (const piece of root) yield flattener.push(piece);
    yield flattener.end();
    // A badge is inline content and shows its own dates, so it gets no note.
    if (tag !== 'trust-badge') yield asOf(at, attributes.lang!, model.lang);
    return;
  }
  const anchors = new AnchorCollector();
  yield '<template shadowrootmode="open">';
  for (const piece of root) {
    anchors.push(piece);
    yield piece;
  }
  yield '</template>';
  if (tag === 'trust-center') yield anchors.end();
}

/** Renders the element's children: the content, the manifest, and the structured data for search engines. */
export async function* renderInside(prepared: Prepared, options: RenderOptions): AsyncGenerator<string> {
  const tag = elementOf(options);
  const attributes = attributesOf(prepared.model, options);
  if (options.sections) attributes.sections = options.sections;
  const lang = attributes.lang!;
  await loadMessages(lang);
  yield* inChunks(content(prepared, tag, attributes, options));
  const inline = tag === 'trust-badge' ? badgeManifest(prepared.model, attributes.assurance) : prepared.model;
  yield `\n${script('application/json', inline)}`;
  const facts = (options.jsonLd ?? tag === 'trust-center') ? toJsonLd(prepared.model, lang) : undefined;
  if (facts) yield `\n${script('application/ld+json', facts)}`;
}

/** Renders a whole element, in pieces. */
export async function* renderElement(prepared: Prepared, options: PrerenderOptions): AsyncGenerator<string> {
  const tag = elementOf(options);
  const attributes = Object.entries(attributesOf(prepared.model, options));
  const written = attributes.map(([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`);
  yield `<${tag}${written.join('')}>`;
  yield* renderInside(prepared, options);
  yield `</${tag}>`;
}
