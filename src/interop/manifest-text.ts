import { parseManifest, type Problem } from '../manifest/index.js';
import { problem } from '../manifest/problems.js';
import type { TrustModel } from '../model/types.js';
import { duplicateKeys, JsonError, parseJson, placesOf, type TextPlace } from './json-positions.js';

/** A problem with its position in the file. */
export type LocatedProblem = Problem & TextPlace;

/** A manifest that was read from a file. */
export interface ManifestText {
  readonly model: TrustModel;
  readonly problems: readonly LocatedProblem[];
}

/** Reports why a manifest cannot be shown at all. The message names the file, the line and the column. */
export class ManifestTextError extends Error {
  override readonly name = 'ManifestTextError';
}

const located = (text: string, problems: readonly Problem[]): readonly LocatedProblem[] => {
  if (problems.length === 0) return [];
  const places = placesOf(
    text,
    problems.map(({ path }) => path),
  );
  return problems.map((one, index) => ({ ...one, ...places[index]! }));
};

/** Returns an error for each duplicate name, which `parseManifest` cannot see: `JSON.parse` only keeps the last value. */
const duplicates = (text: string): readonly LocatedProblem[] =>
  duplicateKeys(text).map(({ path, first, second }) => ({
    ...problem(
      path,
      'each name once in an object',
      `it again; the value on line ${first.line}, column ${first.column}, is lost`,
    ),
    ...second,
  }));

const jsonOf = (file: string, text: string): unknown => {
  try {
    return parseJson(text);
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause;
    const { line, column, message } = cause;
    throw new ManifestTextError(`${file}:${line}:${column}: is not JSON: ${message}`, { cause });
  }
};

/** Formats a problem as one line for a terminal, in a form that editors link: `trust.json:12:5: error: …`. */
export const problemLine = (file: string, { line, column, severity, message }: LocatedProblem): string =>
  `${file}:${line}:${column}: ${severity}: ${message}`;

/**
 * Parses the text of a manifest file. Adds two things to `parseManifest`: each problem has its line and column, and a
 * duplicate name in an object is an error.
 *
 * @param file The name of the file, for messages.
 * @throws ManifestTextError if the text is not JSON, or if nothing of the manifest can be shown
 * @example
 * const { problems } = parseManifestText('trust.json', await readFile('trust.json', 'utf8'));
 * for (const one of problems) console.warn(problemLine('trust.json', one));
 */
export const parseManifestText = (file: string, text: string): ManifestText => {
  const { model, problems: found } = parseManifest(jsonOf(file, text));
  const problems = [...duplicates(text), ...located(text, found)];
  if (model) return { model, problems };
  throw new ManifestTextError(problems.map((one) => problemLine(file, one)).join('\n'));
};
