import { toSecurityTxt } from '../interop/security-txt.js';
import { CommandError, type Command } from './command.js';
import { problemLine } from '../interop/manifest-text.js';
import { readManifest } from './manifest-file.js';

const absolute = (address: string): string => {
  try {
    return new URL(address).href;
  } catch {
    throw new CommandError(`--base: ${address} is no absolute address`);
  }
};

/** `trust-center security-txt`: the file that researchers look for. */
export const securityTxt: Command = {
  name: 'security-txt',
  summary: 'writes security.txt (RFC 9116)',
  usage: 'trust-center security-txt <manifest.json> [options]',
  description: [
    'Writes /.well-known/security.txt to standard output, from the manifest’s “disclosure”, or where that names ' +
      'nobody from its contacts for security. The standard requires a contact and a date of expiry ' +
      '(disclosure.expires): without them there is no file. What may not stand in it is left out, and said.',
    '  trust-center security-txt trust.json > public/.well-known/security.txt',
    'Exit: 0 all is well, 1 the file is written but something is wrong with it, 2 there is no file.',
  ].join('\n\n'),
  options: {
    base: {
      type: 'string',
      value: 'address',
      help: 'your site, for links of the manifest that are relative',
    },
  },
  async run(input) {
    const { positionals, values, json, write, log } = input;
    const { path, model, problems } = await readManifest(positionals[0]!, input);
    const own = typeof values.base === 'string' ? absolute(values.base) : undefined;
    const { text, findings: all } = toSecurityTxt(model, {
      base: own ?? model.organization?.url,
      now: Date.now(),
    });
    // What was left out of the manifest is missing here: the reason is worth more than that it is missing.
    const broken = problems.filter(
      ({ path: place, severity }) => severity === 'error' && /^\$\.(?:disclosure|contacts)\b/.test(place),
    );
    const findings = [
      ...broken.map((problem) => problemLine(path, problem)),
      ...all
        .filter((finding) => !broken.some(({ path: place }) => finding.startsWith(`${place}: `)))
        .map((finding) => `${path}: ${finding}`),
    ];
    if (text === undefined) throw new CommandError(findings.join('\n'));
    await write(json ? `${JSON.stringify({ text, findings })}\n` : text);
    if (!json) for (const finding of findings) log(finding);
    return findings.length === 0 ? 0 : 1;
  },
};
