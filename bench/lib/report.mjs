// Writes the results into docs/performance.md, between the two comments that mark the place.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../tools/lib/run.mjs';

const PAGE = join(root, 'docs/performance.md');
const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const kB = (bytes) => (bytes / 1000).toFixed(1);
const ratio = (value) => (value === undefined ? '–' : value.toFixed(value < 0.1 ? 3 : 2));
const ms = (value) => (value === undefined ? '–' : value.toFixed(0));
const three = ({ minified, gzip, brotli }) => [kB(minified), kB(gzip), kB(brotli)];
const sizes = (group) => Object.entries(group).map(([name, size]) => [name, ...three(size)]);
const SIZE_HEAD = ['', 'minified', 'gzip', 'Brotli'];

const rowsTable = (tables) =>
  table(
    [
      '',
      'first view',
      'full table',
      'filter',
      'clear',
      'sort',
      'longest task',
      'heap: script + document',
      'last row in the document',
    ],
    Object.values(tables).map(({ label, windowed, ms: time, ratio: to, longestTask, heap, inDocument }) => [
      `${label}${windowed ? ' (keeps about 30 rows in the document)' : ''}`,
      ...['first', 'full', 'filter', 'clear', 'sort'].map((step) =>
        time[step] === undefined ? '–' : `${ratio(to[step])} (${ms(time[step])} ms)`,
      ),
      `${ms(Math.max(...Object.values(longestTask)))} ms`,
      `${heap.script.toFixed(1)} + ${heap.document.toFixed(1)} MB`,
      inDocument ? 'yes' : 'no',
    ]),
  );

const PHONE = {
  'phone-plain': 'plain table that a script fills from the manifest',
  'phone-ours': '`<trust-subprocessor-table src>`',
  'phone-preload': 'the same, script and manifest preloaded',
  'phone-inline': 'the same, manifest inline',
  'phone-prerendered': 'the same, prerendered by `trust-center prerender`',
};

/** Writes the results of a run, as in bench/results.json, as tables into docs/performance.md. */
export async function writeReport({ date, machine, versions, sizes: bytes, rows, controls, phone }) {
  const parts = [
    `Measured ${date} on ${machine}. ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    '### Bytes\n\nIn kB (1000 bytes).',
    table(SIZE_HEAD, [...sizes(bytes.whole), ...sizes(bytes.peers)]),
    'One element alone, from `trust-center/define/<element>`, bundled with Lit and the parser:',
    table(SIZE_HEAD, sizes(bytes.elements)),
    'What `trust-center.js` loads on demand:',
    table(SIZE_HEAD, sizes(bytes.parts)),
    '### Rows\n\nMedian ratio to the plain `innerHTML` table in the same round, with the median time in brackets. Browsers do not report tasks shorter than 50 ms, so these count as 0.',
    ...Object.entries(rows).flatMap(([count, tables]) => [
      `#### ${Number(count).toLocaleString('en')} sub-processors`,
      rowsTable(tables),
    ]),
    ...Object.entries(controls).flatMap(([count, tables]) => [
      `#### ${Number(count).toLocaleString('en')} controls`,
      rowsTable(tables),
    ]),
    '### 39 rows on a slow phone\n\nTime from navigation until the first row is painted, with a processor slowed down four times and slow 4G (150 ms, 1.6 Mbit/s).',
    table(
      ['', 'ratio', 'ms'],
      Object.entries(phone).map(([name, result]) => [PHONE[name], ratio(result.ratio), ms(result.ms)]),
    ),
  ];
  const page = await readFile(PAGE, 'utf8');
  const [before, rest] = page.split(START);
  const after = rest.split(END)[1];
  const written = `${before}${START}\n\n${parts.join('\n\n')}\n\n${END}${after}`;
  await writeFile(PAGE, await format(written, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
}
