import { waitFor, type Steps } from '../model/time-slices.js';
import type { TrustModel } from '../model/types.js';
import { copy, isContainer, MAX_VALUES, own } from './copy.js';
import { MANIFEST_VERSION, VERSION_EXPECTED } from './tests.js';
import { identify } from './identify.js';
import type { Mend } from './mend.js';
import { describeValue, problem, type Path, type Problem } from './problems.js';
import { soundSteps } from './sound.js';
import { typeNamed } from './types.js';

/** What `parseManifest` gives back. */
export interface ParseResult {
  /** The frozen model, or undefined when nothing could be read at all. */
  readonly model: TrustModel | undefined;
  /** What was wrong, in the order in which it was found. Empty for a sound manifest. */
  readonly problems: readonly Problem[];
}

/** What else may be said of a model that is sound. */
type FurtherCheck = (model: TrustModel, authorPath: (path: Path) => Path) => readonly Problem[];

const further = new Set<FurtherCheck>();

/** From now on asks this as well: of a page as a whole, for instance, once there is somebody who lays it out. */
export const checkAlso = (check: FurtherCheck): void => {
  further.add(check);
};

/** Containers that are frozen in one step. */
const FREEZE_A_STEP = 100;

const models = new WeakSet<object>();

/**
 * Whether a value is a model that `parseManifest` made, so that it need not be parsed again.
 *
 * @example isModel(parseManifest(JSON.parse(text)).model) // true
 */
export const isModel = (value: unknown): value is TrustModel =>
  typeof value === 'object' && value !== null && models.has(value);

const failed = (...problems: Problem[]): ParseResult => ({ model: undefined, problems });

/**
 * `parseManifest` step by step, so that the page may answer while a long manifest is read.
 *
 * @param isOwn whether `input` was read from JSON just now: what nobody else holds needs no copy, and becomes the model
 * @param mender gives what cuts out what is broken, asked for where something is; a promise of it is a step that has to
 *   be waited for
 * @example for (const step of parseSteps(JSON.parse(text), true, () => mendSteps)) if (isLate()) await pause();
 */
export function* parseSteps(
  input: unknown,
  isOwn: boolean,
  mender: () => Mend | Promise<Mend>,
  checks: Iterable<FurtherCheck> = further,
): Steps<ParseResult> {
  if (isModel(input)) return { model: input, problems: [] };
  try {
    return yield* read(input, isOwn, mender, checks);
  } catch (error) {
    // Whatever a host's own object does: the page that embeds this goes on.
    return failed(problem([], 'an object that can be read', String(error), 'error', 'not-an-object'));
  }
}

function* read(
  input: unknown,
  isOwn: boolean,
  mender: () => Mend | Promise<Mend>,
  checks: Iterable<FurtherCheck>,
): Steps<ParseResult> {
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
  if (manifestVersion !== MANIFEST_VERSION)
    problems.push(problem(['manifestVersion'], VERSION_EXPECTED, describeValue(manifestVersion)));
  root['manifestVersion'] = MANIFEST_VERSION;
  const type = typeNamed('manifest');
  let authorPath = (path: Path): Path => path;
  if (!(yield* soundSteps(type, root))) {
    const mend = yield* waitFor(mender());
    const pruned = yield* mend(type, root);
    for (const one of pruned.problems) problems.push(one);
    if (!pruned.isSound) return { model: undefined, problems };
    ({ authorPath } = pruned);
  }
  const ofIds = yield* identify(type, root, authorPath);
  const model = root as unknown as TrustModel;
  // What was cut as well: to leave it out would take a second look at all the rest.
  let untilPause = FREEZE_A_STEP;
  for (const container of containers) {
    Object.freeze(container);
    if (--untilPause === 0) {
      untilPause = FREEZE_A_STEP;
      yield;
    }
  }
  models.add(model);
  const ofWhole = [...checks].flatMap((check) => check(model, authorPath));
  return { model, problems: [...problems, ...ofIds, ...ofWhole] };
}
