import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  PageError,
  PrerenderError,
  prerender as renderElement,
  prerenderDocument,
  prerenderPage,
  styleFiles,
  type DocumentOptions,
  type Prerendered,
  type PrerenderStyles,
} from '../prerender/index.js';
import { elementOf } from '../prerender/prerender.js';
import type { TrustModel } from '../model/types.js';
import { namesIn } from '../model/placed-sections.js';
import { sectionTypes } from '../section-registry.js';
import { parseDate } from '../text/dates.js';
import { canonicalTag } from '../text/language-tag.js';
import { CommandError, type Command, type CommandInput } from './command.js';
import { problemLine } from '../interop/manifest-text.js';
import { nameOf, notWritten, readManifest, readText, STDIN } from './manifest-file.js';

const stringOf = ({ values }: CommandInput, name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

const modeOf = (input: CommandInput): 'shadow' | 'light' => {
  const mode = stringOf(input, 'mode') ?? 'shadow';
  if (mode === 'shadow' || mode === 'light') return mode;
  throw new CommandError(`--mode is shadow or light, not ${mode}`);
};

const stylesOf = (input: CommandInput): PrerenderStyles => {
  const href = stringOf(input, 'styles');
  const nonce = stringOf(input, 'nonce');
  if (href !== undefined && nonce !== undefined)
    throw new CommandError('--styles and --nonce exclude each other: a linked style sheet needs no nonce');
  return href !== undefined ? { href } : nonce !== undefined ? { nonce } : {};
};

/** Throws for invalid values. An element would use its default, but on a command line a wrong value is a mistake. */
const checkAttributes = (input: CommandInput, model: TrustModel): void => {
  const lang = stringOf(input, 'lang');
  if (lang !== undefined && canonicalTag(lang) === undefined)
    throw new CommandError(`--lang: "${lang}" is not a language tag such as "de" or "pt-BR"`);
  const theme = stringOf(input, 'theme') ?? 'auto';
  if (!['auto', 'light', 'dark'].includes(theme))
    throw new CommandError(`--theme is auto, light or dark, not ${theme}`);
  const at = stringOf(input, 'at');
  if (at !== undefined && parseDate(at)?.precision !== 'day')
    throw new CommandError(`--at: "${at}" is not a day such as 2026-11-28`);
  const level = stringOf(input, 'heading-level') ?? '1';
  if (!/^[1-6]$/.test(level)) throw new CommandError(`--heading-level is 1 to 6, not ${level}`);
  const known = new Set<string>([
    ...sectionTypes,
    ...(model.sections ?? []).flatMap(({ id, type }) => [id, type]),
  ]);
  const unknown = namesIn(stringOf(input, 'sections')).find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new CommandError(
      `--sections: no section is called ${unknown}; there are: ${[...known].join(', ')}`,
    );
};

/** Throws for options that would have no effect. */
const checkCombination = (input: CommandInput): void => {
  if (input.positionals.every((path) => path === STDIN) && input.positionals.length > 1)
    throw new CommandError(`${STDIN} is standard input, and can be used for one of the two files only`);
  const alone = ['fragment', 'script'].find((name) => input.values[name] !== undefined);
  if (input.positionals[1] !== undefined && alone !== undefined)
    throw new CommandError(
      `--${alone} cannot be used with a page: remove it, or remove ${input.positionals[1]}`,
    );
  if (input.values.fragment && input.values.script !== undefined)
    throw new CommandError(
      '--fragment and --script exclude each other: the page around it loads the library',
    );
  if (input.values['out-styles'] !== undefined && input.values.styles === undefined)
    throw new CommandError('--out-styles needs --styles, the address that the pages link');
};

const optionsOf = (input: CommandInput): DocumentOptions => {
  const given = (['lang', 'theme', 'sections', 'heading-level', 'src'] as const).flatMap((name) => {
    const value = stringOf(input, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const element = stringOf(input, 'element');
  const script = stringOf(input, 'script');
  const at = stringOf(input, 'at');
  return {
    mode: modeOf(input),
    styles: stylesOf(input),
    attributes: Object.fromEntries(given),
    ...(element !== undefined && { element }),
    ...(script !== undefined && { script }),
    ...(at !== undefined && { at }),
    ...(input.values['no-json-ld'] && { jsonLd: false }),
  };
};

const writeStyles = async (folder: string, { cwd }: CommandInput): Promise<void> => {
  try {
    await mkdir(resolve(cwd, folder), { recursive: true });
    for (const [name, css] of Object.entries(styleFiles()))
      await writeFile(join(resolve(cwd, folder), name), css);
  } catch (error) {
    throw notWritten(folder, error);
  }
};

const outputOf = async (input: CommandInput, manifest: unknown): Promise<Prerendered> => {
  const options = optionsOf(input);
  const page = input.positionals[1];
  if (page === undefined)
    return (input.values.fragment ? renderElement : prerenderDocument)(manifest, options);
  const text = await readText(page, input);
  try {
    return prerenderPage(manifest, text, options);
  } catch (error) {
    // The manifest and the options have been checked, so the error is in the page.
    if (error instanceof PageError || error instanceof PrerenderError)
      throw new CommandError(`${nameOf(page)}: ${error.message}`);
    throw error;
  }
};

/** `trust-center prerender`: writes a manifest as HTML, into a page or as a page of its own. */
export const prerender: Command = {
  name: 'prerender',
  summary: 'writes the content into a page as HTML, for readers and search engines without JavaScript',
  usage: 'trust-center prerender <manifest.json> [page.html] [options]',
  description: [
    'Writes to standard output; no page is ever changed. With a page, the content goes between the marks ' +
      '<!-- trust-center:start --> and <!-- trust-center:end -->, or where there are no such marks into the ' +
      '<trust-center> and section elements of the page, whose attributes stay. The rest of the page stays byte for ' +
      'byte, and running it again changes nothing. Without a page, it writes a page of its own.',
    '  trust-center prerender trust.json src/security.html > dist/security.html',
    'Exit codes: 0 success, 1 the page is written without the entries that have errors, 2 it could not run.',
  ].join('\n\n'),
  options: {
    mode: { type: 'string', value: 'shadow|light', help: 'shadow roots (the default), or plain HTML' },
    styles: { type: 'string', value: 'address', help: 'link the style sheets in this folder of the site' },
    nonce: { type: 'string', value: 'nonce', help: 'give the style elements this nonce' },
    'out-styles': { type: 'string', value: 'folder', help: 'write the style sheets for --styles there' },
    fragment: { type: 'boolean', help: 'without a page: only the element, to be put into a page' },
    script: { type: 'string', value: 'address', help: 'without a page: load the library from there' },
    element: { type: 'string', value: 'tag', help: 'which element, where the page does not say: trust-faq' },
    lang: { type: 'string', value: 'language', help: 'its language, where the page does not say' },
    src: { type: 'string', value: 'address', help: 'where its manifest is on the site, likewise' },
    sections: { type: 'string', value: 'names', help: 'which sections, in what order, likewise' },
    theme: { type: 'string', value: 'auto|light|dark', help: 'its colors, likewise' },
    'heading-level': { type: 'string', value: '1-6', help: 'the level of its first heading, likewise' },
    at: {
      type: 'string',
      value: 'YYYY-MM-DD',
      help: 'the day to judge by: what ended before it is expired (today)',
    },
    'no-json-ld': { type: 'boolean', help: 'leave out the facts for search engines' },
  },
  async run(input) {
    const { write, log, elements } = input;
    checkCombination(input);
    const { path, model, problems } = await readManifest(input.positionals[0]!, input);
    checkAttributes(input, model);
    await elements();
    const styles = stringOf(input, 'out-styles');
    try {
      elementOf(optionsOf(input));
      const output = await outputOf(input, model);
      if (styles !== undefined) await writeStyles(styles, input);
      if (input.json) await write(`${JSON.stringify({ html: await output.text(), problems })}\n`);
      else for await (const chunk of output) await write(chunk);
    } catch (error) {
      if (error instanceof PrerenderError) throw new CommandError(error.message);
      throw error;
    }
    for (const problem of problems) log(problemLine(path, problem));
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
