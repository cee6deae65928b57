// Convention about tests: a title is a statement with a subject.
import ts from 'typescript';
import { lineAt, parseSource, walk } from '../lib/source-text.mjs';

/** Verbs that cannot also be plural nouns, so that "reports cannot be read back" is accepted. */
const VERBS = new Set(
  (
    'is are was were has have does do can may must ' +
    'adopts becomes brings carries comes fetches finds follows gets gives goes holds ignores keeps lays leaves listens ' +
    'makes opens parses puts reads refuses registers rejects renders resolves says sends shows speaks stays takes tells ' +
    'throws writes'
  ).split(' '),
);

const functionName = ({ expression }) =>
  (ts.isPropertyAccessExpression(expression) ? expression.expression : expression).getText();

/** Returns the title of a test, or undefined if it is not written as a literal. */
function titleOf(call) {
  const [title] = call.arguments;
  if (!title) return undefined;
  if (ts.isStringLiteralLike(title)) return title.text;
  return ts.isTemplateExpression(title) ? title.getText().slice(1, -1) : undefined;
}

/** Returns true if a call is in the callback of a `describe()`, whose title gives the subject. */
function isDescribed(call) {
  for (let node = call.parent; node; node = node.parent)
    if (ts.isCallExpression(node) && functionName(node) === 'describe') return true;
  return false;
}

/** Reports tests outside `describe()` whose titles start with a verb, because such titles do not name their subject. */
function withoutSubject(sources) {
  return sources
    .filter(({ path }) => /\.test\.(ts|mjs)$/.test(path))
    .flatMap((source) => {
      const findings = [];
      walk(parseSource(source), (node) => {
        if (!ts.isCallExpression(node) || !['it', 'test'].includes(functionName(node))) return;
        const title = titleOf(node);
        if (title === undefined || isDescribed(node) || !VERBS.has(title.split(' ')[0])) return;
        const line = lineAt(source.text, node.getStart());
        findings.push(`${source.path}:${line} the title “${title}” has no subject: say who or what does it`);
      });
      return findings;
    });
}

export const testRules = { 'test-titles': withoutSubject };
