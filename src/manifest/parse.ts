import { drain } from '../model/steps.js';
import type { TrustModel } from '../model/types.js';
import { checkSteps } from './check.js';
import { copy, isContainer, MAX_VALUES, own } from './copy.js';
import { formats, MANIFEST_VERSION } from './formats.js';
import { identify } from './identify.js';
import { describeValue, problem, type Problem } from './problems.js';
import { pruneSteps } from './prune.js';
import { checkSections } from './sections.js';
import { typeNamed } from './types.js';

/** What `parseManifest` gives back. */
export interface ParseResult {
  /** The frozen model, or undefined when nothing could be read at all. */
  readonly model: TrustModel | undefined;
  /** What was wrong, in the order in which it was found. Empty for a sound manifest. */
  readonly problems: readonly Problem[];
}

const models = new WeakSet<object>();

/** Whether a value is a model that `parseManifest` made, so that it need not be parsed again. */
export const isModel = (value: unknown): value is TrustModel =>
  typeof value === 'object' && value !== null && models.has(value);

const failed = (...problems: Problem[]): ParseResult => ({ model: undefined, problems });

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
export const parseManifest = (input: unknown): ParseResult => drain(parseSteps(input));

/**
 * The same step by step, so that the page may answer while a long manifest is read.
 *
 * @param isOwn whether `input` was read from JSON just now: what nobody else holds needs no copy, and becomes the model
 * @example for (const _ of parseSteps(JSON.parse(text), true)) if (isLate()) await pause();
 */
export function* parseSteps(input: unknown, isOwn = false): Generator<void, ParseResult> {
  if (isModel(input)) return { model: input, problems: [] };
  try {
    return yield* read(input, isOwn);
  } catch (error) {
    // Whatever a host's own object does: the page that embeds this goes on.
    return failed(problem([], 'an object that can be read', String(error), 'error', 'not-an-object'));
  }
}

function* read(input: unknown, isOwn: boolean): Generator<void, ParseResult> {
  const { value: root, isCut, containers } = isOwn ? yield* own(input) : copy(input);
  if (!isContainer(root) || Array.isArray(root)) {
    return failed(problem([], 'an object', describeValue(input), 'error', 'not-an-object'));
  }
  const problems: Problem[] = [];
  const { manifestVersion } = root;
  if (typeof manifestVersion === 'number' && manifestVersion > MANIFEST_VERSION) {
    const expected = `format version ${MANIFEST_VERSION}, the newest that this library reads`;
    return failed(
      problem(['manifestVersion'], expected, describeValue(manifestVersion), 'error', 'unsupported-version'),
    );
  }
  if (isCut) problems.push(problem([], `at most ${MAX_VALUES} values`, 'more; the rest is left out'));
  const [[isVersion, expected]] = formats.formatVersion;
  if (!isVersion(manifestVersion))
    problems.push(problem(['manifestVersion'], expected, describeValue(manifestVersion)));
  root['manifestVersion'] = MANIFEST_VERSION;
  const type = typeNamed('manifest');
  const { isSound, problems: cut, authorPath } = yield* pruneSteps((value) => checkSteps(type, value), root);
  for (const one of cut) problems.push(one);
  if (!isSound) return { model: undefined, problems };
  const ofIds = yield* identify(type, root, authorPath);
  const model = root as unknown as TrustModel;
  // What was cut as well: to leave it out would take a second look at all the rest.
  let untilPause = 100;
  for (const container of containers) {
    Object.freeze(container);
    if (--untilPause === 0) {
      untilPause = 100;
      yield;
    }
  }
  models.add(model);
  return { model, problems: [...problems, ...ofIds, ...checkSections(model, authorPath)] };
}
