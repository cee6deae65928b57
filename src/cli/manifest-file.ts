import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseManifest, type Problem, type TrustModel } from '../manifest/index.js';
import { CommandError, type CommandIo } from './command.js';

/** A manifest that was read from a file. */
export interface ManifestFile {
  /** As it was named on the command line. */
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

/** The text of a file. Throws a `CommandError` that names it. */
export const readText = async (path: string | undefined, what: string, io: CommandIo): Promise<string> => {
  if (path === undefined) throw new CommandError(`${what} is missing: see --help`);
  try {
    const bytes = await readFile(resolve(io.cwd, path));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${path}: ${REASONS[code ?? ''] ?? message}`);
  }
};

/** One line for people about a problem: the file, the JSON path, what was expected and found. */
export const problemLine = (path: string, { severity, message }: Problem): string =>
  `${path}: ${severity}: ${message}`;

/**
 * Reads and parses a manifest. Throws a `CommandError` when there is none, when it is no JSON, and when
 * nothing of it can be shown.
 */
export const readManifest = async (path: string | undefined, io: CommandIo): Promise<ManifestFile> => {
  const text = await readText(path, 'The manifest', io);
  const named = path!;
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CommandError(`${named}: is not JSON: ${(error as Error).message}`);
  }
  const { model, problems } = parseManifest(input);
  if (model) return { path: named, model, problems };
  throw new CommandError(problems.map((one) => problemLine(named, one)).join('\n'));
};
