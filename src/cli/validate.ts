import type { Command } from './command.js';
import { problemLine } from '../interop/manifest-text.js';
import { readManifest } from './manifest-file.js';

/** `trust-center validate`: lists the problems of a manifest. */
export const validate: Command = {
  name: 'validate',
  summary: 'lists the problems of a manifest',
  usage: 'trust-center validate <manifest.json> [options]',
  description: [
    'Reads the manifest as the elements do. After an error, the page leaves something out; after a warning, it shows ' +
      'what is written, which is probably not what was meant. Each problem is one line: file, line and column, JSON ' +
      'path, what was expected, and what was found.',
    'Exit codes: 0 no problems, 1 errors or warnings, 2 the file does not exist, is not JSON, or nothing of it can ' +
      'be shown.',
  ].join('\n\n'),
  options: { quiet: { type: 'boolean', help: 'report errors only' } },
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
