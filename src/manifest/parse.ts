import { runToEnd } from '../model/time-slices.js';
import { mendSteps } from './mend.js';
import { parseSteps, type ParseResult } from './parse-steps.js';
import { checkSections } from './sections.js';

export { isModel, type ParseResult } from './parse-steps.js';

/**
 * Reads a trust manifest. Never throws, whatever it is given; drops no more than it must: a broken item
 * goes, its siblings stay; a broken section goes, the page stays.
 *
 * `model` is undefined only where the input is no object (`not-an-object`) or is written in a newer
 * version of the format (`unsupported-version`).
 *
 * @example
 * const { model, problems } = parseManifest(JSON.parse(text));
 * for (const { path, expected, found } of problems) console.warn(path, expected, found);
 */
export const parseManifest = (input: unknown): ParseResult =>
  runToEnd(parseSteps(input, false, () => mendSteps, [checkSections]));
