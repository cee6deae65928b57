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

/** Returns a note on the date that has passed, in English like all messages of the command. */
const passed = (state: BadgeState): string => {
  addEnglish([english, dateRangeWords]);
  const { before, name, after, notes } = badgeWords(state, createLocale('en'));
  return `past its date: ${[[before, name, after].join(''), ...notes].join(', ')}`;
};

/** `trust-center badge`: writes the state of one assurance, or of the whole page, as an SVG file. */
export const badge: Command = {
  name: 'badge',
  summary: 'writes the state of one assurance, or of the whole page, as SVG',
  usage: 'trust-center badge <manifest.json> [options]',
  description:
    'Reads a manifest and writes a badge as SVG to standard output. It shows what <trust-badge> shows, for places ' +
    'that allow no script. An image does not know the time of its reader, so it gives dates only. Write it again when ' +
    'the manifest changes.\n\n  trust-center badge trust.json --assurance iso27001 --out badge.svg\n\n' +
    'Exit codes: 0 success, 1 the SVG is written, but a date has passed, nothing is stated, or the manifest has ' +
    'errors, 2 it could not run.',
  options: {
    assurance: { type: 'string', value: 'id', help: 'the assurance to show (the whole page)' },
    lang: {
      type: 'string',
      value: 'language',
      help: 'language of the words (the manifest’s own, or English)',
    },
    theme: { type: 'string', value: 'light|dark', help: 'the background that it is made for (light)' },
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
      throw new CommandError(`--lang: "${lang}" is not a language tag such as "de" or "pt-BR"`);
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
