// Writes dist/manifest.schema.json from the built parser's own schema: one source for both.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/run.mjs';

const { manifestJsonSchema } = await import(
  pathToFileURL(join(root, 'dist/src/manifest/json-schema.js')).href
);
await writeFile(
  join(root, 'dist/manifest.schema.json'),
  `${JSON.stringify(manifestJsonSchema(), null, 2)}\n`,
);
