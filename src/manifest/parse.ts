import type { TrustModel } from '../model/types.js';
import { check } from './check.js';
import { copy, isContainer, MAX_VALUES } from './copy.js';
import { formats, MANIFEST_VERSION } from './formats.js';
import { identify } from './identify.js';
import { describeValue, problem, type Problem } from './problems.js';
import { prune } from './prune.js';
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

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
};

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
export const parseManifest = (input: unknown): ParseResult => {
  if (isModel(input)) return { model: input, problems: [] };
  try {
    return read(input);
  } catch (error) {
    // Whatever a host's own object does: the page that embeds this goes on.
    return failed(problem([], 'an object that can be read', String(error), 'error', 'not-an-object'));
  }
};

const read = (input: unknown): ParseResult => {
  const { value: root, isCut } = copy(input);
  if (!isContainer(root) || Array.isArray(root)) {
    return failed(problem([], 'an object', describeValue(input), 'error', 'not-an-object'));
  }
  let problems: readonly Problem[] = [];
  const { manifestVersion } = root;
  if (typeof manifestVersion === 'number' && manifestVersion > MANIFEST_VERSION) {
    const expected = `format version ${MANIFEST_VERSION}, the newest that this library reads`;
    return failed(
      problem(['manifestVersion'], expected, describeValue(manifestVersion), 'error', 'unsupported-version'),
    );
  }
  if (isCut) problems = [problem([], `at most ${MAX_VALUES} values`, 'more; the rest is left out')];
  const [[isVersion, expected]] = formats.formatVersion;
  if (!isVersion(manifestVersion))
    problems = [...problems, problem(['manifestVersion'], expected, describeValue(manifestVersion))];
  const data = { ...root, manifestVersion: MANIFEST_VERSION };
  const type = typeNamed('manifest');
  const pruned = prune((value) => check(type, value), data);
  problems = [...problems, ...pruned.problems];
  if (!pruned.isSound) return { model: undefined, problems };
  const ofIds = identify(type, data, pruned.authorPath);
  const model = data as unknown as TrustModel;
  freeze(model);
  models.add(model);
  const unshown = checkSections(model, pruned.authorPath);
  return { model, problems: [...problems, ...ofIds, ...unshown] };
};
