// The command, run as people and scripts call it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../tools/lib/run.mjs';

export const pack = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
export const cli = join(root, pack.bin['trust-center']);

/** A folder with these files in it. */
export const folder = (files = {}) => {
  const path = mkdtempSync(join(tmpdir(), 'trust-center-'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(path, name), typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

/** Runs it in a process of its own: with this text as standard input, its output collected or sent to a file. */
export const run = (args, cwd = folder(), input = '', out = 'pipe') =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ['pipe', out, 'pipe'] });
    const output = { stdout: '', stderr: '', cwd };
    // a command that reads nothing may have ended before
    child.stdin.on('error', () => {}).end(input);
    for (const stream of ['stdout', 'stderr'])
      child[stream]?.setEncoding('utf8').on('data', (text) => (output[stream] += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...output, code }));
  });
