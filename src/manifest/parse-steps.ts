import type { TrustModel } from '../model/types.js';
import { copySteps, isContainer, MAX_VALUES } from './copy.js';
import { manifest } from './format.js';
import { identify } from './identify.js';
import { formatVersion, MANIFEST_VERSION } from './leaves.js';
import { describeValue, problem, type Path, type Problem } from './problems.js';
import { repairSteps } from './repair.js';

/** What `parseManifest` returns. */
export interface ParseResult {
  /** The frozen model, or undefined if nothing could be read at all. */
  readonly model: TrustModel | undefined;
  /** Problems in the order of the document, followed by problems with ids and with the page as a whole. */
  readonly problems: readonly Problem[];
}

/** Checks a model that has the right form. */
type FurtherCheck = (model: TrustModel, authorPath: (path: Path) => Path) => readonly Problem[];

const further = new Set<FurtherCheck>();

/** Adds a check for every manifest parsed from now on, for example of the page as a whole once an element lays it out. */
export const checkAlso = (check: FurtherCheck): void => {
  further.add(check);
};

/** Number of objects and lists that are frozen in one step. */
const FREEZE_A_STEP = 100;

const models = new WeakSet<object>();

/**
 * Returns whether a value is a model that `parseManifest` returned, which need not be parsed again.
 *
 * @example isModel(parseManifest(JSON.parse(text)).model) // true
 */
export const isModel = (value: unknown): value is TrustModel =>
  typeof value === 'object' && value !== null && models.has(value);

const failed = (...problems: Problem[]): ParseResult => ({ model: undefined, problems });

/**
 * `parseManifest` step by step, so that the page can respond while a long manifest is parsed.
 *
 * @example for (const step of parseSteps(JSON.parse(text))) if (isLate()) await pause();
 */
export function* parseSteps(
  input: unknown,
  checks: Iterable<FurtherCheck> = further,
): Generator<void, ParseResult> {
  if (isModel(input)) return { model: input, problems: [] };
  try {
    return yield* parse(input, checks);
  } catch (error) {
    // Catch all errors, because reading an object of the host page can throw anything.
    return failed(problem([], 'an object that can be read', String(error), 'error', 'not-an-object'));
  }
}

function* parse(input: unknown, checks: Iterable<FurtherCheck>): Generator<void, ParseResult> {
  const { value: root, isCut } = yield* copySteps(input);
  if (!isContainer(root) || Array.isArray(root))
    return failed(problem([], 'an object', describeValue(input), 'error', 'not-an-object'));
  const problems: Problem[] = [];
  const { manifestVersion: version } = root;
  if (typeof version === 'number' && version > MANIFEST_VERSION) {
    const expected = `format version ${MANIFEST_VERSION}, the newest that this library reads`;
    return failed(
      problem(['manifestVersion'], expected, describeValue(version), 'error', 'unsupported-version'),
    );
  }
  if (isCut) problems.push(problem([], `at most ${MAX_VALUES} values`, 'more; the rest is left out'));
  if (!formatVersion.is(version))
    problems.push(problem(['manifestVersion'], formatVersion.expected, describeValue(version)));
  root['manifestVersion'] = MANIFEST_VERSION;

  const repaired = yield* repairSteps(manifest, root);
  const { value: model, authorPath } = repaired as typeof repaired & { readonly value: TrustModel };
  const idProblems = yield* identify(manifest, model, authorPath);
  yield* freezeSteps(model);
  models.add(model);
  const furtherProblems = [...checks].flatMap((check) => check(model, authorPath));
  return { model, problems: [...problems, ...repaired.problems, ...idProblems, ...furtherProblems] };
}

/** Freezes an object and everything in it. */
function* freezeSteps(root: object): Generator<void, void> {
  const containers: object[] = [root];
  let untilPause = FREEZE_A_STEP;
  // The loop also reaches the containers that are added while it runs.
  for (const container of containers) {
    for (const inner of Object.values(container)) if (isContainer(inner)) containers.push(inner);
    Object.freeze(container);
    untilPause -= 1;
    if (untilPause === 0) {
      untilPause = FREEZE_A_STEP;
      yield;
    }
  }
}
