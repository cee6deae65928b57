import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadMessages } from '../i18n/messages.js';
import { badgeSvg } from '../interop/badge-svg.js';
import { badgeState } from '../model/badge.js';
import { CommandError, type Command } from './command.js';
import { readManifest } from './manifest-file.js';

const finding = (path: string, about: string, assurance: string | undefined): string =>
  `${path}: ${assurance === undefined ? about : `assurance "${assurance}": ${about}`}`;

/** `trust-center badge`: the state of one assurance, or of the whole, as an SVG file. */
export const badge: Command = {
  name: 'badge',
  summary: 'writes the state of one assurance, or of the whole, as SVG',
  usage: 'trust-center badge <manifest.json> [options]',
  description:
    'Reads a manifest and writes a badge as SVG to standard output: what <trust-badge> says, for places that take ' +
    'no script. A file does not know its reader’s clock, so it gives dates alone; write it anew when the manifest ' +
    'changes. Exit 1 when a date has passed on the day of writing: the SVG is written all the same, and says so.',
  options: {
    assurance: { type: 'string', value: 'id', help: 'the assurance to show; without it, the whole' },
    lang: {
      type: 'string',
      value: 'language',
      help: 'language of the words (the manifest’s own, or English)',
    },
    theme: { type: 'string', value: 'theme', help: 'light or dark: the ground on which it is drawn (light)' },
    out: { type: 'string', value: 'file', help: 'write to this file instead of standard output' },
  },
  async run(input) {
    const { values, json, cwd, write, log } = input;
    const { path, model } = await readManifest(input.positionals[0], input);
    const { assurance, lang = model.lang, theme = 'light', out } = values as Partial<Record<string, string>>;
    if (theme !== 'light' && theme !== 'dark')
      throw new CommandError(`--theme: "${theme}" is neither light nor dark`);
    const ids = model.assurances?.map(({ id }) => id) ?? [];
    if (assurance !== undefined && !ids.includes(assurance))
      throw new CommandError(
        `${path}: no assurance has the id "${assurance}"; there ${ids.length > 0 ? `are: ${ids.join(', ')}` : 'is none'}`,
      );
    await loadMessages(lang ?? 'en');
    const now = Date.now();
    const state = badgeState(model, { assurance }, now);
    const svg = badgeSvg(model, { assurance, lang, now, theme });
    if (out !== undefined) await writeFile(resolve(cwd, out), svg);
    const findings = [
      ...(state ? [] : ['states no date of a review or an update: the badge makes no claim']),
      ...(state?.isPast ? ['a date that the manifest set has passed: the badge says so'] : []),
    ].map((about) => finding(path, about, assurance));
    const text = json ? `${JSON.stringify({ svg, findings }, undefined, 2)}\n` : svg;
    if (json || out === undefined) await write(text);
    if (!json) for (const line of findings) log(line);
    return findings.length === 0 ? 0 : 1;
  },
};
