// Checks the conventions that no other linter can check. docs/conventions.md gives the reason for each rule, under the
// name that the rule has here. test/contracts/conventions.test.mjs checks that every rule has a reason.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { componentRules } from './conventions/components.mjs';
import { markupRules } from './conventions/markup.mjs';
import { styleRules } from './conventions/styles.mjs';
import { testRules } from './conventions/test-titles.mjs';
import { root } from './lib/run.mjs';

const MAX_LINES = 300;
/** Files that may be long, because each lists the words of one topic. */
const WORDS = /^src\/i18n\/|\.words\.ts$/;

/** Rules by name. A rule gets all sources, as {@link readSources} returns them, and returns a list of findings. */
export const rules = {
  ...styleRules,
  ...markupRules,
  ...componentRules,
  ...testRules,
  'file-length': (sources) =>
    sources
      .filter(({ path }) => /\.(ts|mjs|js|css)$/.test(path) && !WORDS.test(path))
      .filter(({ text }) => !text.startsWith('// Generated'))
      .map(({ path, text }) => [path, text.split('\n').length - 1])
      .filter(([, lines]) => lines > MAX_LINES)
      .map(([path, lines]) => `${path} has ${lines} lines, more than ${MAX_LINES}: split it by topic`),
};

const LOOKED_AT = ['src', 'components', 'stories', 'test', 'examples', 'bench', 'tools'];

/** @returns {Promise<import('./lib/source-text.mjs').Source[]>} */
export async function readSources() {
  const found = await Promise.all(
    LOOKED_AT.map((folder) =>
      readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  );
  const files = found
    .flat()
    .filter((entry) => entry.isFile() && /\.(ts|mjs|js|css|html)$/.test(entry.name))
    // Skip the packages and builds of the applications in examples/hosts/.
    .filter(
      (entry) => !/[\\/](node_modules|dist|_site|\.angular)([\\/]|$)/.test(entry.parentPath ?? entry.path),
    );
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath ?? entry.path, entry.name);
      return { path: relative(root, file).split(sep).join('/'), text: await readFile(file, 'utf8') };
    }),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sources = await readSources();
  for (const [name, rule] of Object.entries(rules))
    for (const finding of rule(sources)) {
      console.log(`${finding}  (${name})`);
      process.exitCode = 1;
    }
}
