/**
 * How a command ends: 0 all is well, 1 it ran and has findings, 2 it could not run (a file that is not
 * there, an option that it does not know, no JSON).
 */
export type ExitCode = 0 | 1 | 2;

/** An option, in the words of `parseArgs` from `node:util`. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** What follows it in the help: `file`, `language`. For those of type `string`. */
  readonly value?: string;
  /** One line in plain words. */
  readonly help: string;
}

/** What a command has of the world. Handed in, so that a test runs it without a process of its own. */
export interface CommandIo {
  /** Absolute path that relative ones start from. */
  readonly cwd: string;
  /** All of standard input, for a file that is named `-`. */
  readonly read: () => Promise<Uint8Array>;
  /** Writes to standard output: the result, nothing else. Await it, lest a slow reader fills the memory. */
  readonly write: (text: string) => Promise<void>;
  /** Writes a line to standard error: findings, remarks. */
  readonly log: (line: string) => void;
  /** Registers the elements, for commands that render them. `src/` imports no component, so it is given. */
  readonly elements: () => Promise<unknown>;
}

/** What a command is run with. `--help` and `--json` are every command's and are read before it runs. */
export interface CommandInput extends CommandIo {
  /** What stands on the command line beside the options: all that `usage` requires, and no more than it has. */
  readonly positionals: readonly string[];
  /** The options given, by name. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** `--json`: write one JSON object instead of text for people. */
  readonly json: boolean;
}

/**
 * One command of `trust-center`. Each is a file of `src/cli/` that exports one, and is named in
 * `src/cli/main.ts`, which loads it when it is called.
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
  /** How it is called: `<file>` has to be there, `[file]` may be. The command line is held to it. */
  readonly usage: string;
  /** What it does, reads and writes, in plain words: for `--help`, which breaks the lines. */
  readonly description: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Throws a `CommandError` for what keeps it from running. */
  run(input: CommandInput): Promise<ExitCode>;
}

/**
 * What keeps a command from running: exit 2. The message is for people, in one line, and begins with the
 * file that it is about: `trust.json: no such file`.
 */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
