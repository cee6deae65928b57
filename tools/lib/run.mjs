// Runs other programs. Uses only built-in modules of Node, because this runs before packages are installed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Runs a program to its end and returns its output.
 *
 * @param {string} command
 * @param {string[]} [args]
 * @param {{ quiet?: boolean, env?: Record<string, string>, cwd?: string }} [options] `quiet` hides the
 *   output from the terminal. The result contains it in both cases.
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program could not be started
 */
export function run(command, args = [], { quiet = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    // On Windows npm is a .cmd file, which only a shell can start. All arguments are our own.
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (stream) => (chunk) => {
      output += chunk;
      if (!quiet) stream.write(chunk);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.once('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Returns the path of a package's command, which can be started without npx, and in the same way on every system. */
export const bin = (path) => join(root, 'node_modules', path);

export const tools = {
  cem: bin('@custom-elements-manifest/analyzer/cem.js'),
  eslint: bin('eslint/bin/eslint.js'),
  litAnalyzer: bin('lit-analyzer/cli.js'),
  prettier: bin('prettier/bin/prettier.cjs'),
  publint: bin('publint/src/cli.js'),
  tsc: bin('typescript/bin/tsc'),
  vite: bin('vite/bin/vite.js'),
  wtr: bin('@web/test-runner/dist/bin.js'),
};

/** Runs one of `tools` with this same Node. */
export const node = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);
