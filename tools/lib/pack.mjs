// The package as npm would publish it, from the dist/ that is there.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Packs the library into a folder of its own and hands it to `use`.
 *
 * @template T
 * @param {(pack: { file: string, size: number, unpackedSize: number, paths: string[] }) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPack(use) {
  const folder = await mkdtemp(join(tmpdir(), 'trust-center-pack-'));
  try {
    // No scripts: `prepare` would build dist/ again under the feet of whoever reads it now.
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
