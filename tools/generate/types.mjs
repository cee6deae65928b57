// Writes the TypeScript types of a manifest, as an author writes it and as the parser returns it.
import { load } from '../lib/load.mjs';

const generator = (file, options) => ({
  file,
  async make() {
    const { typesSource } = await load('tools/generate/manifest/types.ts');
    return typesSource(options);
  },
});

export const generators = [
  generator('src/manifest/author-types.ts', { root: 'Manifest', hasIds: false }),
  generator('src/model/types.ts', { root: 'TrustModel', hasIds: true }),
];
