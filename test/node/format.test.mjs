import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../tools/lib/run.mjs';

/** Returns the source files that a bundle of some code contains. */
const bundled = async (contents) => {
  const { metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(root, 'dist/.bundle'),
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'silent',
  });
  return Object.entries(metafile.outputs).flatMap(([, { inputs }]) =>
    Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
  );
};

const entries = {
  'the elements': "import './components/define.ts'; export * from './components/index.ts';",
  parseManifest: "export { parseManifest } from './src/manifest/index.ts';",
};
for (const [name, code] of Object.entries(entries))
  test(`a bundle of ${name} contains the checker, but neither the schema nor zod`, async () => {
    const files = await bundled(code);
    assert.ok(files.includes('src/manifest/repair.ts'));
    assert.deepEqual(
      files.filter((file) => /node_modules\/zod\/|src\/manifest\/(schema|generate)\//.test(file)),
      [],
    );
  });
