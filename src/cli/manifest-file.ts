import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseManifest, type Problem, type TrustModel } from '../manifest/index.js';
import { CommandError, type CommandIo } from './command.js';
import { jsonProblem } from './json-place.js';

/** A manifest that was read from a file. */
export interface ManifestFile {
  /** As messages name it. */
  readonly path: string;
  readonly model: TrustModel;
  readonly problems: readonly Problem[];
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text',
};

const WRITING: Readonly<Record<string, string>> = {
  EEXIST: 'is there already, and is left alone',
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'is a folder',
  EACCES: 'may not be written',
};

/** On a command line, standard input. */
export const STDIN = '-';

/** How messages name a file of the command line. */
export const nameOf = (path: string): string => (path === STDIN ? 'standard input' : path);

/** The path to write to. Throws for `-`, which would otherwise be the name of a file. */
export const outputPath = (path: string, { cwd }: CommandIo): string => {
  if (path === STDIN) throw new CommandError(`${path}: is no file to write`);
  return resolve(cwd, path);
};

/** What kept a file from being written, as a `CommandError` that names it. */
export const notWritten = (path: string, error: unknown): CommandError => {
  const { code, message } = error as NodeJS.ErrnoException;
  return new CommandError(`${path}: ${WRITING[code ?? ''] ?? message}`);
};

/** The text of a file, or of standard input. Throws a `CommandError` that names it. */
export const readText = async (path: string, io: CommandIo): Promise<string> => {
  try {
    const bytes = await (path === STDIN ? io.read() : readFile(resolve(io.cwd, path)));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${nameOf(path)}: ${REASONS[code ?? ''] ?? message}`);
  }
};

/** One line for people about a problem: the file, the JSON path, what was expected and found. */
export const problemLine = (path: string, { severity, message }: Problem): string =>
  `${path}: ${severity}: ${message}`;

/**
 * Reads and parses a manifest. Throws a `CommandError` when there is none, when it is no JSON, and when
 * nothing of it can be shown.
 */
export const readManifest = async (file: string, io: CommandIo): Promise<ManifestFile> => {
  const path = nameOf(file);
  const text = (await readText(file, io)).replace(/^\uFEFF/, '');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${path}: is not JSON: ${jsonProblem(text) ?? (error as Error).message}`);
  }
  const { model, problems } = parseManifest(input);
  if (model) return { path, model, problems };
  throw new CommandError(problems.map((one) => problemLine(path, one)).join('\n'));
};
