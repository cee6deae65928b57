import { writeFile } from 'node:fs/promises';
import { badgeWords as english } from '../i18n/en/badge.js';
import { dateRangeWords } from '../i18n/en/date-range.js';
import { createLocale } from '../i18n/locale.js';
import { addEnglish, loadMessages } from '../i18n/messages.js';
import { badgeSvg } from '../interop/badge-svg.js';
import { badgeState, type BadgeState } from '../model/badge.js';
import { canonicalTag } from '../text/language-tag.js';
import { badgeWords } from '../view/badge-words.js';
import { CommandError, type Command } from './command.js';
import { problemLine } from '../interop/manifest-text.js';
import { notWritten, outputPath, readManifest } from './manifest-file.js';

/** What has passed, in English, as all that the command says. */
const passed = (state: BadgeState): string => {
  addEnglish([english, dateRangeWords]);
  const { before, name, after, notes } = badgeWords(state, createLocale('en'));
  return `past its date: ${[[before, name, after].join(''), ...notes].join(', ')}`;
};

/** `trust-center badge`: the state of one assurance, or of the whole, as an SVG file. */
export const badge: Command = {
  name: 'badge',
  summary: 'writes the state of one assurance, or of the whole, as SVG',
  usage: 'trust-center badge <manifest.json> [options]',
  description:
    'Reads a manifest and writes a badge as SVG to standard output: what <trust-badge> says, for places that take ' +
    'no script. A file does not know its reader’s clock, so it gives dates alone; write it anew when the manifest ' +
    'changes.\n\n  trust-center badge trust.json --assurance iso27001 --out badge.svg\n\n' +
    'Exit: 0 all is well, 1 the SVG is written, but a date has passed on the day of writing, nothing is stated, or the ' +
    'manifest has errors, 2 it could not run.',
  options: {
    assurance: { type: 'string', value: 'id', help: 'the assurance to show; without it, the whole' },
    lang: {
      type: 'string',
      value: 'language',
      help: 'language of the words (the manifest’s own, or English)',
    },
    theme: { type: 'string', value: 'light|dark', help: 'the ground on which it is drawn (light)' },
    out: { type: 'string', value: 'file', help: 'write to this file instead of standard output' },
  },
  async run(input) {
    const { values, json, write, log } = input;
    const { path, model, problems } = await readManifest(input.positionals[0]!, input);
    const { assurance, lang = model.lang, theme = 'light', out } = values as Partial<Record<string, string>>;
    if (theme !== 'light' && theme !== 'dark')
      throw new CommandError(`--theme: "${theme}" is neither light nor dark`);
    const ids = model.assurances?.map(({ id }) => id) ?? [];
    if (assurance !== undefined && !ids.includes(assurance))
      throw new CommandError(
        `${path}: no assurance has the id "${assurance}"; there ${ids.length > 0 ? `are: ${ids.join(', ')}` : 'is none'}`,
      );
    if (lang !== undefined && canonicalTag(lang) === undefined)
      throw new CommandError(`--lang: "${lang}" is no language tag such as "de" or "pt-BR"`);
    const target = out === undefined ? undefined : outputPath(out, input);
    await loadMessages(lang ?? 'en');
    const now = Date.now();
    const state = badgeState(model, { assurance }, now);
    const svg = badgeSvg(model, { assurance, lang, now, theme });
    if (target !== undefined)
      await writeFile(target, svg).catch((error: unknown) => {
        throw notWritten(out!, error);
      });
    const findings = [
      ...(state ? [] : [`${path}: states no date of a review or an update, so the badge says nothing of it`]),
      ...(state?.isPast ? [`${path}: ${passed(state)}`] : []),
    ];
    const text = json ? `${JSON.stringify({ svg, findings, problems })}\n` : svg;
    if (json || out === undefined) await write(text);
    for (const line of [...problems.map((problem) => problemLine(path, problem)), ...findings]) log(line);
    return findings.length > 0 || problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
