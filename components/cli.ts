#!/usr/bin/env node
import { once } from 'node:events';
import { main } from '../src/cli/main.js';

const write = process.stdout.write.bind(process.stdout);
const writeError = process.stderr.write.bind(process.stderr);

/**
 * Whoever reads our output has stopped, as `head` does: then there is nothing left to do, and no fault. A disk that is
 * full is one.
 */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  writeError(`trust-center: standard output: ${error.message}\n`);
  process.exit(2);
});

const readInput = async (): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  read: readInput,
  write: async (text) => {
    if (!write(text)) await once(process.stdout, 'drain');
  },
  log: (line) => {
    writeError(`${line}\n`);
  },
  elements: () => import('./server.js'),
});
