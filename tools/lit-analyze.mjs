// Runs lit-analyzer over all templates, and drops false findings that come from its own gaps (2.0.3, the newest
// version). The comment on each filter says when it can be removed.
import { pathToFileURL } from 'node:url';
import { node, tools } from './lib/run.mjs';

const members = (type) => type.split(' | ');
const NOTHING = 'Symbol(undefined)';

/**
 * Lit's `nothing` removes an attribute, but lit-analyzer sees a symbol. Remove once it treats `nothing` like
 * `ifDefined`.
 */
function isNothing(message) {
  const [, given, wanted] = /^Type '(.*)' is not assignable to '(.*)'$/.exec(message) ?? [];
  if (!given || !members(given).includes(NOTHING)) return false;
  const accepted = members(wanted);
  const takes = (type) =>
    accepted.includes(type) || (accepted.includes('string') && /^(string$|")/.test(type));
  return members(given).every((type) => type === NOTHING || takes(type));
}

/**
 * A property typed by the base class's type parameter. lit-analyzer does not resolve the parameter, so it accepts no
 * value.
 */
const isTypeParameter = (message) => message.endsWith("is not assignable to 'Data | undefined'");

/** HTML attributes that are newer than its table, in which `hidden` is a boolean without `until-found`. */
const isNewAttribute = (message) =>
  /^Unknown attribute '(inert|popover|popovertarget)'/.test(message) ||
  message.startsWith("The 'hidden' attribute is of boolean type");

const GAPS = [isNothing, isTypeParameter, isNewAttribute];

const OFF = [
  'no-invalid-css', // its CSS data is from 2020, without container queries and content-visibility
  'no-missing-import', // a class does not register what it renders: its define.ts does
];

/** Returns the findings of a report in lit-analyzer's list format, without those from its own gaps. */
export function findingsIn(report) {
  let file = '';
  return report.split('\n').flatMap((line) => {
    if (line.startsWith('./')) file = line.slice(2).trim();
    const [, place, message] = /^\s+(\d+:\d+)\s+(?:error|warning)\s+(.*?)\s*$/.exec(line) ?? [];
    return message && !GAPS.some((isGap) => isGap(message)) ? [`${file}:${place} ${message}`] : [];
  });
}

export async function litAnalyze() {
  const globs = ['src/**/*.ts', 'components/**/*.ts', 'stories/**/*.ts'];
  const options = ['--strict', '--maxWarnings', '0', '--format', 'list'];
  const off = OFF.flatMap((rule) => [`--rules.${rule}`, 'off']);
  const { code, output } = await node(tools.litAnalyzer, [...globs, ...options, ...off], { quiet: true });
  const findings = findingsIn(output);
  // lit-analyzer fails without a finding if it could not run
  const ran = /^Analyzing \d+ files/m.test(output) && (code === 0 || /^ {2}✖ \d+ problem/m.test(output));
  return ran
    ? { code: findings.length, output: findings.join('\n') }
    : { code: 1, output: `lit-analyzer did not run:\n${output}` };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { code, output } = await litAnalyze();
  if (output) console.log(output);
  process.exitCode = code ? 1 : 0;
}
