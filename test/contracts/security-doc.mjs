// Reads docs/security.md for the tests that check its claims.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../tools/lib/run.mjs';

export const text = await readFile(join(root, 'docs/security.md'), 'utf8');

/** The policies in the document, in order, each on one line. */
const policies = [...text.matchAll(/```csp\n([\s\S]*?)```/g)].map(([, lines]) =>
  lines.trim().replace(/\s+/g, ' '),
);
export const [STRICT, STRICTER, MARKED, ELSEWHERE] = policies;
