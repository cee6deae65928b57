// Packs the library as npm would publish it, from the present dist/.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Packs the library into a temporary folder, and deletes the folder when `use` has ended.
 *
 * @template T
 * @param {(pack: { file: string, size: number, unpackedSize: number, paths: string[] }) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPack(use) {
  const folder = await mkdtemp(join(tmpdir(), 'trust-center-pack-'));
  try {
    // Without scripts: `prepare` would build dist/ again while other processes read it.
    const options = ['--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', folder];
    const { code, output } = await run('npm', ['pack', ...options], { quiet: true });
    const json = output.slice(output.search(/^[[{]/m));
    if (code !== 0) throw new Error(`npm pack failed:\n${output}`);
    const [packed] = Object.values(JSON.parse(json));
    const { filename, size, unpackedSize, files } = packed;
    return await use({
      file: join(folder, filename),
      size,
      unpackedSize,
      paths: files.map(({ path }) => path).sort(),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
