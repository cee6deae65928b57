import { writeFile } from 'node:fs/promises';
import { MANIFEST_VERSION } from '../manifest/index.js';
import { CommandError, type Command } from './command.js';
import { notWritten, outputPath } from './manifest-file.js';

const SCHEMA = './node_modules/trust-center/dist/manifest.schema.json';

/** Returns a manifest without claims: the company's name, and its email address for reports if there is one. */
const manifestFor = (name: string, email: string | undefined) => ({
  $schema: SCHEMA,
  manifestVersion: MANIFEST_VERSION,
  organization: { name },
  ...(email !== undefined && {
    contacts: [{ kind: 'security', email }],
    disclosure: { contacts: [`mailto:${email}`] },
  }),
});

const snippet = (
  src: string,
  email: string | undefined,
): string => `<link rel="preload" as="fetch" crossorigin href="${src}" />
<script type="module" src="/trust-center.js"></script>

<trust-center src="${src}">
  ${email === undefined ? '<a href="/security">Our security page</a>' : `<a href="mailto:${email}">Report a vulnerability</a>`}
</trust-center>
`;

const notes = (
  file: string,
  src: string,
): string => `${file} is written. It claims nothing yet: what is missing is shown as missing.
Add what is true, piece by piece. An editor that knows JSON Schema completes it as you type:
  review          when the page was last reviewed, and when the next review is due
  controls        what you do, each with its status: implemented, partial, planned
  assurances      audits and attestations, also planned ones
  subprocessors   who else processes your customers’ data, and where
  documents       what everybody can read, and what is sent on request
  disclosure      how to report a vulnerability, and what reporters can expect
Then: npx --no trust-center validate ${file}

For your page. It loads from your site: the manifest at ${src}, and trust-center.js with the folder
chunks beside it, both copied from node_modules/trust-center/dist.
`;

/** `trust-center init`: writes a first manifest to edit. */
export const init: Command = {
  name: 'init',
  summary: 'writes a manifest to begin with, and the tag for your page',
  usage: 'trust-center init [trust.json] [options]',
  description: [
    'Writes a small manifest that is valid and claims nothing, lists what to add to it, and writes the tag for ' +
      'your page to standard output. An existing file is never overwritten.',
    '  trust-center init --name "Example Ltd" --email security@example.com',
    'Exit codes: 0 the file is written, 2 it could not be written.',
  ].join('\n\n'),
  options: {
    name: { type: 'string', value: 'name', help: 'the company’s name' },
    email: { type: 'string', value: 'address', help: 'the address for vulnerability reports' },
    src: { type: 'string', value: 'address', help: 'the address of the manifest on your site (/trust.json)' },
  },
  async run(input) {
    const { positionals, values, json, write, log } = input;
    const file = positionals[0] ?? 'trust.json';
    const { name = 'Your company', email, src = '/trust.json' } = values as Partial<Record<string, string>>;
    if (email !== undefined && !/^[^\s@"<>]+@[^\s@"<>]+$/.test(email))
      throw new CommandError(`--email: ${email} is not an e-mail address`);
    if (/["<>\s]/.test(src)) throw new CommandError(`--src: ${src} is not an address`);
    const path = outputPath(file, input);
    const manifest = manifestFor(name, email);
    try {
      // Write and check in one step: it fails if the file exists, so existing work is never overwritten.
      await writeFile(path, `${JSON.stringify(manifest, undefined, 2)}\n`, { flag: 'wx' });
    } catch (error) {
      throw notWritten(file, error);
    }
    if (!json) log(notes(file, src));
    const tag = snippet(src, email);
    await write(json ? `${JSON.stringify({ file, manifest, snippet: tag })}\n` : tag);
    return 0;
  },
};
