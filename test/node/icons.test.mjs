import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../tools/lib/run.mjs';

test('src/view/icons.ts is what the icon set says', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/build-icons.mjs'), '--check']);
  assert.equal(status, 0, String(stderr));
});
