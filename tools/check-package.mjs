// npm run check:package: reads the package as its users' tools will.
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withPack } from './lib/pack.mjs';
import { node, root, tools } from './lib/run.mjs';
import { reproduce } from './reproduce.mjs';

// What no ES module can help: `require` and the resolution of Node 10.
const NOT_OURS = ['node10', 'node16-cjs'];
/** Entries that are no code: nothing imports types from them. */
const isData = (entry) => /\.(json|css)$/.test(entry);

const kinds = ({ kind, entrypoint, resolutionKind, fileName }) =>
  `${kind}: ${entrypoint ?? fileName ?? ''} ${resolutionKind ?? ''}`.trim();

/** Are the types wrong? The profile `esm-only` of that tool. @returns {Promise<string[]>} */
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
    // An entry that was not looked at is no entry that is sound.
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
