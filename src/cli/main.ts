import { parseArgs, type ParseArgsConfig } from 'node:util';
import { VERSION } from '../version.js';
import {
  CommandError,
  type Command,
  type CommandInput,
  type CommandIo,
  type CommandOption,
  type ExitCode,
} from './command.js';

/** Lazy-load each command, so that `validate` does not wait for the code that renders pages. */
const commands = {
  init: () => import('./init.js').then(({ init }) => init),
  validate: () => import('./validate.js').then(({ validate }) => validate),
  prerender: () => import('./prerender.js').then(({ prerender }) => prerender),
  badge: () => import('./badge.js').then(({ badge }) => badge),
  'security-txt': () => import('./security-txt.js').then(({ securityTxt }) => securityTxt),
} as const satisfies Readonly<Record<string, () => Promise<Command>>>;

type Name = keyof typeof commands;

const isName = (name: string | undefined): name is Name =>
  name !== undefined && Object.hasOwn(commands, name);

const COMMON: Readonly<Record<string, CommandOption>> = {
  json: { type: 'boolean', help: 'write one JSON object, for other programs' },
  help: { type: 'boolean', help: 'show this help' },
};

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, words]) => `  ${name.padEnd(width)}  ${words}`).join('\n');
};

const WIDTH = 100;

/** Wraps lines for a terminal. A line that begins with a space is an example, and is kept. */
const wrap = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line.startsWith(' ')
        ? line
        : line.replace(new RegExp(`(.{1,${WIDTH}})(?: +|$)`, 'g'), '$1\n').trimEnd(),
    )
    .join('\n');

const overview = async (): Promise<string> => {
  const all = await Promise.all(Object.values<() => Promise<Command>>(commands).map((load) => load()));
  return [
    `trust-center ${VERSION}: a trust page from one JSON file.`,
    `Usage: trust-center <command> [options]`,
    table(all.map(({ name, summary }) => [name, summary])),
    'Help for a command: trust-center <command> --help',
    'Exit codes: 0 success, 1 it ran and found something, 2 it could not run.\n',
  ].join('\n\n');
};

const MANIFEST = '<manifest.json>';

const helpOf = ({ usage, description, options }: Command): string => {
  const rows = Object.entries({ ...options, ...COMMON }).map(
    ([name, { value, help }]) => [`--${name}${value ? ` <${value}>` : ''}`, help] as const,
  );
  const stdin = usage.includes(MANIFEST) ? [`${MANIFEST} may be -, for standard input.`] : [];
  return [`Usage: ${usage}`, wrap(description), ...stdin, `Options:\n${table(rows)}\n`].join('\n\n');
};

const seeHelp = (command: Command, what: string): CommandError =>
  new CommandError(`${what}: see trust-center ${command.name} --help`);

/** Returns the arguments that the usage names, the required ones first. */
const operandsOf = ({ usage }: Command): readonly string[] =>
  (usage.match(/<[^>]+>|\[[^\]]+\]/g) ?? []).slice(0, -1);

/** Checks the arguments against the usage, because a surplus argument would otherwise be ignored silently. */
const checkOperands = (command: Command, given: readonly string[]): void => {
  const operands = operandsOf(command);
  const missing = operands.slice(given.length).find((name) => name.startsWith('<'));
  if (missing !== undefined) throw seeHelp(command, `${missing} is missing`);
  const extra = given[operands.length];
  if (extra !== undefined) throw seeHelp(command, `${extra} is one argument too many`);
};

const parse = (command: Command, args: readonly string[]): Pick<CommandInput, 'positionals' | 'values'> => {
  const options: ParseArgsConfig['options'] = Object.fromEntries(
    Object.entries({ ...command.options, ...COMMON }).map(([name, { type }]) => [name, { type }]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw seeHelp(command, (error as Error).message.split('. ')[0]!);
  }
  const values = parsed.values as CommandInput['values'];
  // An empty argument is probably an unset variable of a script.
  const empty = Object.keys(values).find((name) => values[name] === '');
  if (empty !== undefined) throw seeHelp(command, `--${empty} is empty`);
  return { positionals: parsed.positionals, values };
};

const runCommand = async (name: Name, args: readonly string[], io: CommandIo): Promise<ExitCode> => {
  const { write } = io;
  const command: Command = await commands[name]();
  const { positionals, values } = parse(command, args);
  if (values.help) {
    await write(helpOf(command));
    return 0;
  }
  checkOperands(command, positionals);
  return command.run({ ...io, positionals, values, json: values.json === true });
};

/**
 * Runs the command line of the package. Never throws: the reason why a command cannot run goes to standard error, and
 * with `--json` also to standard output, as `{"error": …}`.
 *
 * @param args The arguments after `trust-center`.
 * @returns The exit code, for `process.exitCode`.
 */
export const main = async (args: readonly string[], io: CommandIo): Promise<ExitCode> => {
  const [name, ...rest] = args;
  const { write, log } = io;
  try {
    if (isName(name)) return await runCommand(name, rest, io);
    if (name === '--version' || name === '-v') {
      await write(`${VERSION}\n`);
      return 0;
    }
    const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
    if (asked && isName(rest[0])) return await runCommand(rest[0], ['--help'], io);
    if (!asked) throw new CommandError(`${name} is not a command: see trust-center --help`);
    await write(await overview());
    return 0;
  } catch (error) {
    const { message, stack } = error as Error;
    const words = error instanceof CommandError ? message : (stack ?? message);
    log(`trust-center: ${words}`);
    if (args.includes('--json')) await write(`${JSON.stringify({ error: message })}\n`);
    return 2;
  }
};
