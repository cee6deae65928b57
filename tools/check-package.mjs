// npm run check:package: checks the package with the tools that its users have.
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withPack } from './lib/pack.mjs';
import { node, root, tools } from './lib/run.mjs';
import { reproduce } from './reproduce.mjs';

// Findings that every ES-only package has: no `require`, and no resolution by Node 10.
const NOT_OURS = ['node10', 'node16-cjs'];
/** Entries that are not code, so they have no types. */
const isData = (entry) => /\.(json|css)$/.test(entry);

const kinds = ({ kind, entrypoint, resolutionKind, fileName }) =>
  `${kind}: ${entrypoint ?? fileName ?? ''} ${resolutionKind ?? ''}`.trim();

/** Checks the types with arethetypeswrong, profile `esm-only`. @returns {Promise<string[]>} */
export async function wrongTypes() {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const folders = await readdir(join(root, 'dist/components'), { withFileTypes: true });
  const elements = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const entries = Object.keys(exports)
    .filter((entry) => !isData(entry))
    .flatMap((entry) => (entry.includes('*') ? elements.map((name) => entry.replace('*', name)) : [entry]));
  return withPack(async ({ file }) => {
    const pack = createPackageFromTarballData(new Uint8Array(await readFile(file)));
    const { problems, types, entrypoints } = await checkPackage(pack, { entrypoints: entries });
    if (!types) return ['the package has no types'];
    // Fail if an entry was not checked.
    const missing = entries
      .filter((entry) => !(entry in entrypoints))
      .map((entry) => `${entry} was not looked at`);
    return [...missing, ...problems.filter((it) => !NOT_OURS.includes(it.resolutionKind)).map(kinds)];
  });
}

const quiet = { quiet: true };
const asResult = (findings) => ({ code: findings.length ? 1 : 0, output: findings.join('\n') });

export const packageChecks = {
  publint: () => node(tools.publint, ['--strict'], quiet),
  'are the types wrong': async () => asResult(await wrongTypes()),
  'built again, the same bytes': async () => asResult(await reproduce()),
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [name, check] of Object.entries(packageChecks)) {
    const { code, output } = await check();
    console.log(code === 0 ? `${name}: fine` : `${name}: failed\n${output}`);
    if (code !== 0) process.exitCode = 1;
  }
