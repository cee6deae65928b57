import type { Command } from './command.js';
import { problemLine } from '../interop/manifest-text.js';
import { readManifest } from './manifest-file.js';

/** `trust-center validate`: what is wrong with a manifest. */
export const validate: Command = {
  name: 'validate',
  summary: 'says what is wrong with a manifest',
  usage: 'trust-center validate <manifest.json> [options]',
  description: [
    'Reads the manifest as the elements do. An error is an entry that the page leaves out; a warning is shown ' +
      'as it stands, but is probably not meant. Each is one line: file, JSON path, what was expected, what was found.',
    'Exit: 0 nothing is wrong, 1 there are errors or warnings, 2 the file is not there, is no JSON, or nothing of ' +
      'it can be shown.',
  ].join('\n\n'),
  options: { quiet: { type: 'boolean', help: 'errors only: warnings are no findings' } },
  async run(input) {
    const { write } = input;
    const { path, problems: all } = await readManifest(input.positionals[0]!, input);
    const problems = input.values.quiet ? all.filter(({ severity }) => severity === 'error') : all;
    const lines = problems.map((problem) => problemLine(path, problem));
    const words = lines.length === 0 ? [`${path}: nothing is wrong`] : lines;
    await write(`${input.json ? JSON.stringify({ file: path, problems }) : words.join('\n')}\n`);
    return problems.length === 0 ? 0 : 1;
  },
};
