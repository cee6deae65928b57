// Writes the reference in docs/manifest.md, between the markers that name each part. The rest of the page is written by
// hand.
import { load } from '../lib/load.mjs';

export const file = 'docs/manifest.md';

/**
 * Returns the page with the text between each pair of markers replaced. A type without markers is added with markers at
 * the end of the page. Move the whole block to where a reader looks for it.
 */
export function fillPage(page, parts) {
  const seen = new Set();
  const block = (name) => `<!-- begin ${name} -->\n\n${parts.get(name)}\n\n<!-- end ${name} -->`;
  const filled = page.replace(/<!-- begin (\w+) -->\n[\s\S]*?<!-- end \1 -->/g, (_, name) => {
    if (!parts.has(name)) throw new Error(`docs/manifest.md: the format has no type ${name}`);
    if (seen.has(name)) throw new Error(`docs/manifest.md: ${name} has two places`);
    seen.add(name);
    return block(name);
  });
  const missing = [...parts.keys()].filter((name) => !seen.has(name));
  return [filled.trimEnd(), ...missing.map(block)].join('\n\n');
}

export async function make(current) {
  const { reference } = await load('tools/generate/manifest/reference.ts');
  return fillPage(current, reference());
}
