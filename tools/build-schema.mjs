// Writes dist/manifest.schema.json from the schema in src/manifest/schema/.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from './lib/load.mjs';
import { root } from './lib/run.mjs';

const { manifestJsonSchema } = await load('tools/generate/manifest/json-schema.ts');
const dist = join(root, 'dist');
await mkdir(dist, { recursive: true });
await writeFile(join(dist, 'manifest.schema.json'), `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`);
