// npm run lint: every check that does not run the code. Runs them all; the exit code is 1 if one failed.
// Results that only depend on one file are cached. ESLint's do not: rules that use types look at other files too.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { node, root, tools } from './lib/run.mjs';
import { litAnalyze } from './lit-analyze.mjs';

const quiet = { quiet: true };
const cached = [
  '--cache',
  '--cache-strategy=content',
  '--cache-location=node_modules/.cache/trust-center/prettier',
];
export const lints = {
  eslint: () => node(tools.eslint, ['.', '--max-warnings', '0'], quiet),
  'lit-analyzer': litAnalyze,
  prettier: () => node(tools.prettier, ['--check', '--log-level', 'warn', ...cached, '.'], quiet),
  'generated files': () => node(join(root, 'tools/generate.mjs'), ['--check'], quiet),
  conventions: () => node(join(root, 'tools/lint-conventions.mjs'), [], quiet),
  commits: () => node(join(root, 'tools/lint-commits.mjs'), [], quiet),
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await Promise.all(
    Object.entries(lints).map(async ([name, lint]) => {
      const { code, output } = await lint();
      console.log(code === 0 ? `${name}: fine` : `${name}: failed\n${output}`);
      if (code !== 0) process.exitCode = 1;
    }),
  );
}
