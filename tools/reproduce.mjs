// Builds the same sources once more in another folder, and compares every byte with dist/.
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INPUTS } from './build.mjs';
import { node, root } from './lib/run.mjs';

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Set(files.map((file) => file.slice(folder.length + 1)));
}

/** What differs between two folders, a line each. */
export async function differences(one, other) {
  const [first, second] = [await filesOf(one), await filesOf(other)];
  const found = [];
  for (const path of [...new Set([...first, ...second])].sort()) {
    if (!second.has(path)) found.push(`${path} was not written again`);
    else if (!first.has(path)) found.push(`${path} was not there before`);
    else if (!(await readFile(join(one, path))).equals(await readFile(join(other, path))))
      found.push(`${path} has other bytes`);
  }
  return found;
}

/** @returns {Promise<string[]>} what came out otherwise the second time */
export async function reproduce() {
  const folder = await mkdtemp(join(tmpdir(), 'trust-center-again-'));
  try {
    for (const input of INPUTS) await cp(join(root, input), join(folder, input), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { code, output } = await node(join(folder, 'tools/build.mjs'), [], { cwd: folder, quiet: true });
    if (code !== 0) return [`the second build failed:\n${output}`];
    return await differences(join(root, 'dist'), join(folder, 'dist'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
