import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../tools/lib/run.mjs';

test('no element brings the schema library, at once or later', async () => {
  const { metafile } = await build({
    entryPoints: [join(root, 'components/define.ts'), join(root, 'components/index.ts')],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(root, 'dist/.bundle'),
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  assert.ok(inputs.includes('src/manifest/parse-steps.ts') && inputs.includes('src/manifest/mend.ts'));
  assert.deepEqual(
    inputs.filter((input) => /node_modules\/zod\/|src\/manifest\/schema\//.test(input)),
    [],
  );
});
