import { runToEnd } from '../model/time-slices.js';
import { parseSteps, type ParseResult } from './parse-steps.js';
import { checkSections } from './check-sections.js';

export { isModel, type ParseResult } from './parse-steps.js';

/**
 * Parses a trust manifest. Never throws, whatever the input is. Drops only invalid parts: without an invalid item its
 * siblings remain, and without an invalid section the page remains.
 *
 * `model` is undefined only if the input is not an object (`not-an-object`) or is written in a newer version of the
 * format (`unsupported-version`).
 *
 * @example
 * const { model, problems } = parseManifest(JSON.parse(text));
 * for (const { path, expected, found } of problems) console.warn(path, expected, found);
 */
export const parseManifest = (input: unknown): ParseResult => runToEnd(parseSteps(input, [checkSections]));
