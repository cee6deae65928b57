// Writes the format that pages check manifests against, without zod and without descriptions.
import { load } from '../lib/load.mjs';

export const file = 'src/manifest/format.ts';

export async function make() {
  const { formatSource } = await load('tools/generate/manifest/format.ts');
  return formatSource();
}
