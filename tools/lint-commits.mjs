// Checks the messages of new commits. docs/conventions.md gives the reason.
import { pathToFileURL } from 'node:url';
import { run } from './lib/run.mjs';

/** The last commit before the rule. Its ancestors are not checked. */
const BASE = '7e3611811f79070aed5e66574738f567e29e1433';
const MAX_SUBJECT = 72;

/**
 * Returns what is wrong with a commit message.
 *
 * @param {string} message
 * @returns {string[]}
 * @example problemsOf('Fix it.') // ['the subject ends with a full stop']
 */
export function problemsOf(message) {
  const [subject = '', second = ''] = message.trimEnd().split('\n');
  return [
    ...(subject.length > MAX_SUBJECT
      ? [`the subject has ${subject.length} characters, at most ${MAX_SUBJECT} are allowed`]
      : []),
    ...(/^\p{Lu}/u.test(subject) ? [] : ['the subject does not start with a capital letter']),
    ...(subject.endsWith('.') ? ['the subject ends with a full stop'] : []),
    ...(second === '' ? [] : ['the second line is not empty']),
  ];
}

/** The commits since the base without merges; undefined where the history does not reach back to the base. */
async function newCommits() {
  const quiet = { quiet: true };
  const { code } = await run('git', ['merge-base', '--is-ancestor', BASE, 'HEAD'], quiet);
  if (code !== 0) return undefined;
  const { output } = await run(
    'git',
    ['log', '--no-merges', '-z', '--format=%h%n%B', `${BASE}..HEAD`],
    quiet,
  );
  return output
    .split('\0')
    .filter(Boolean)
    .map((entry) => {
      const end = entry.indexOf('\n');
      return { hash: entry.slice(0, end), message: entry.slice(end + 1) };
    });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const commits = await newCommits();
  if (!commits) console.log('Commit messages were not checked: this clone has no history to check.');
  for (const { hash, message } of commits ?? [])
    for (const problem of problemsOf(message)) {
      console.log(`${hash} “${message.split('\n')[0]}”: ${problem}. Reword it with git rebase -i.`);
      process.exitCode = 1;
    }
}
