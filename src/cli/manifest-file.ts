import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ManifestTextError, parseManifestText, type ManifestText } from '../interop/manifest-text.js';
import { CommandError, type CommandIo } from './command.js';

/** A manifest that was read from a file. */
export interface ManifestFile extends ManifestText {
  /** The name of the file in messages. */
  readonly path: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text',
};

const WRITING: Readonly<Record<string, string>> = {
  EEXIST: 'exists already, and is not overwritten',
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'is a folder',
  EACCES: 'may not be written',
};

/** The name of standard input on a command line. */
export const STDIN = '-';

/** Returns the name of a file in messages. */
export const nameOf = (path: string): string => (path === STDIN ? 'standard input' : path);

/** Returns the path of a file to write. Throws for `-`, which would otherwise become the name of a file. */
export const outputPath = (path: string, { cwd }: CommandIo): string => {
  if (path === STDIN) throw new CommandError(`${path}: is standard input, and cannot be written`);
  return resolve(cwd, path);
};

/** Returns a `CommandError` that says why a file was not written. */
export const notWritten = (path: string, error: unknown): CommandError => {
  const { code, message } = error as NodeJS.ErrnoException;
  return new CommandError(`${path}: ${WRITING[code ?? ''] ?? message}`);
};

/** Returns the text of a file, or of standard input. Throws a `CommandError` that says why it cannot be read. */
export const readText = async (path: string, io: CommandIo): Promise<string> => {
  try {
    const bytes = await (path === STDIN ? io.read() : readFile(resolve(io.cwd, path)));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${nameOf(path)}: ${REASONS[code ?? ''] ?? message}`);
  }
};

/**
 * Reads and parses a manifest. Throws a `CommandError` if the file cannot be read, if it is not JSON, or if nothing of
 * the manifest can be shown.
 */
export const readManifest = async (file: string, io: CommandIo): Promise<ManifestFile> => {
  const path = nameOf(file);
  const text = await readText(file, io);
  try {
    return { path, ...parseManifestText(path, text) };
  } catch (error) {
    throw error instanceof ManifestTextError ? new CommandError(error.message) : error;
  }
};
