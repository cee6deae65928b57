import { toSecurityTxt } from '../interop/security-txt.js';
import { CommandError, type Command } from './command.js';
import { problemLine } from '../interop/manifest-text.js';
import { readManifest } from './manifest-file.js';

const absolute = (address: string): string => {
  try {
    return new URL(address).href;
  } catch {
    throw new CommandError(`--base: ${address} is not an absolute address`);
  }
};

/** `trust-center security-txt`: writes the file that security researchers look for. */
export const securityTxt: Command = {
  name: 'security-txt',
  summary: 'writes security.txt (RFC 9116)',
  usage: 'trust-center security-txt <manifest.json> [options]',
  description: [
    'Writes /.well-known/security.txt to standard output, from “disclosure” in the manifest. If that has no ' +
      'contacts, the contacts for security are used. The standard requires a contact and a date of expiry ' +
      '(disclosure.expires): without them, no file is written. What the standard does not allow is left out and ' +
      'reported.',
    '  trust-center security-txt trust.json > public/.well-known/security.txt',
    'Exit codes: 0 success, 1 the file is written and has problems, 2 no file is written.',
  ].join('\n\n'),
  options: {
    base: {
      type: 'string',
      value: 'address',
      help: 'the address of your site, to resolve relative links',
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
    // Report why a field was left out of the manifest, instead of reporting it as missing.
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
