// Helpers that run the command line as people and scripts do.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../tools/lib/run.mjs';

export const pack = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
export const cli = join(root, pack.bin['trust-center']);

/** Creates a folder with the given files. */
export const folder = (files = {}) => {
  const path = mkdtempSync(join(tmpdir(), 'trust-center-'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(path, name), typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

/** Runs the command in its own process, with a text as standard input. Collects its output or sends it to a file. */
export const run = (args, cwd = folder(), input = '', out = 'pipe') =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ['pipe', out, 'pipe'] });
    const output = { stdout: '', stderr: '', cwd };
    // A command that does not read its input may have ended already.
    child.stdin.on('error', () => {}).end(input);
    for (const stream of ['stdout', 'stderr'])
      child[stream]?.setEncoding('utf8').on('data', (text) => (output[stream] += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...output, code }));
  });
