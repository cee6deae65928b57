// Tests that the build is reproducible: builds the same sources in another folder, and compares every byte with dist/.
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

/** Returns one line for each file that differs between two folders. */
export async function differences(one, other) {
  const [first, second] = [await filesOf(one), await filesOf(other)];
  const found = [];
  for (const path of [...new Set([...first, ...second])].sort()) {
    if (!second.has(path)) found.push(`${path} is missing in the second build`);
    else if (!first.has(path)) found.push(`${path} is missing in the first build`);
    else if (!(await readFile(join(one, path))).equals(await readFile(join(other, path))))
      found.push(`${path} differs between the two builds`);
  }
  return found;
}

/** @returns {Promise<string[]>} One line for each difference between dist/ and the second build. */
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
