/** The exit code: 0 for success, 1 if there are findings, 2 if the command could not run. */
export type ExitCode = 0 | 1 | 2;

/** An option, as `parseArgs` of `node:util` takes it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** The name of its value in the help: `file`, `language`. For options of type `string`. */
  readonly value?: string;
  /** One line for the help. */
  readonly help: string;
}

/** What a command needs from its process. It is passed in, so that a test can run a command without one. */
export interface CommandIo {
  /** Absolute path that relative paths are resolved against. */
  readonly cwd: string;
  /** Reads all of standard input, for a file named `-`. */
  readonly read: () => Promise<Uint8Array>;
  /** Writes the result to standard output. Await it, or a slow reader would make the memory fill up. */
  readonly write: (text: string) => Promise<void>;
  /** Writes a line to standard error: a finding or a note. */
  readonly log: (line: string) => void;
  /** Registers the elements, for commands that render them. It is passed in, because `src/` imports no component. */
  readonly elements: () => Promise<unknown>;
}

/** The input of a command. Every command has `--help` and `--json`, which are read before it runs. */
export interface CommandInput extends CommandIo {
  /** The arguments that are not options: at least those that `usage` requires, and no more than it names. */
  readonly positionals: readonly string[];
  /** The options, by name. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** `--json`: write one JSON object instead of text for people. */
  readonly json: boolean;
}

/**
 * One command of `trust-center`. Each is exported by a file in `src/cli/` and listed in `src/cli/main.ts`, which
 * loads it when it is called.
 *
 * @example
 * export const badge: Command = {
 *   name: 'badge',
 *   summary: 'writes the badge as SVG',
 *   usage: 'trust-center badge <manifest.json> [options]',
 *   description: 'Reads the manifest and writes …',
 *   options: { assurance: { type: 'string', value: 'id', help: 'the assurance to show' } },
 *   async run({ positionals, values, json, write }) { …; return 0; },
 * };
 */
export interface Command {
  readonly name: string;
  /** What it does, in half a line, for the list of commands. */
  readonly summary: string;
  /** How it is called: `<file>` is required, `[file]` is optional. The command line is checked against it. */
  readonly usage: string;
  /** What it does, reads and writes, for `--help`, which wraps the lines. */
  readonly description: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Throws a `CommandError` if it cannot run. */
  run(input: CommandInput): Promise<ExitCode>;
}

/**
 * Reports why a command cannot run (exit code 2). The message is one line and begins with the file:
 * `trust.json: no such file`.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
