// npm run bench:lighthouse [-- NAME …]: what the element costs the host page, as Lighthouse (mobile) sees it.
//
// Opens each example page three ways: rendered by the script, prerendered and taken over, and prerendered without the
// script, which is the limit; and the first two again at a deep link. Prints the run with the median score of RUNS (3).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensure } from '../tools/browsers.mjs';
import { build, isBuilt } from '../tools/build.mjs';
import { node, root, run } from '../tools/lib/run.mjs';

const EXAMPLES = ['omnitrex', 'optimaite', 'ontrackio', 'ontrackio-docs', 'novex'];
const names = process.argv.length > 2 ? process.argv.slice(2) : EXAMPLES;
const runs = Number(process.env.RUNS ?? 3);
const bench = join(root, 'bench');
const cli = join(bench, 'node_modules/lighthouse/cli/index.js');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

if (!(await isBuilt()) && (await build()).length > 0) throw new Error('The build of dist/ failed.');
if (!existsSync(cli)) {
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: bench, quiet: true });
  if (code !== 0) throw new Error(`npm ci in bench/ failed\n${output}`);
}
const chromium = await ensure('chromium');

/** The pages by path: their HTML, and the path of the example that they are made from. */
const pages = new Map();
for (const name of names) {
  const folder = join(root, 'examples', name);
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const { code, output } = await node(
    join(root, 'dist/components/cli.js'),
    ['prerender', join(folder, 'trust.json'), join(folder, 'index.html')],
    { quiet: true },
  );
  if (code !== 0) throw new Error(`examples/${name} could not be prerendered\n${output}`);
  const withoutScript = output.replace(
    /<script type="module"[^>]*><\/script>|<link rel="(?:module)?preload"[^>]*>/g,
    '',
  );
  pages.set(`/client/${name}/`, html);
  pages.set(`/prerendered/${name}/`, output);
  pages.set(`/static/${name}/`, withoutScript);
}

const server = http.createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://bench.invalid');
  const path = pathname.replace(/^\/(?:client|prerendered|static|gallery)\//, (folder) =>
    folder === '/gallery/' ? '/examples/gallery/' : '/examples/',
  );
  const page = pages.get(pathname);
  const body = page ?? (await readFile(join(root, path)).catch(() => undefined));
  if (body === undefined) return response.writeHead(404).end();
  const bytes = gzipSync(body);
  response.writeHead(200, {
    'content-type': `${page === undefined ? (TYPES[extname(path)] ?? 'application/octet-stream') : 'text/html'}; charset=utf-8`,
    'content-encoding': 'gzip',
    'content-length': bytes.length,
    'cache-control': 'max-age=3600',
  });
  return response.end(bytes);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const measure = (url) =>
  new Promise((resolve, reject) => {
    const options = ['--quiet', '--output=json', '--only-categories=performance'];
    const flags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu';
    const child = spawn(process.execPath, [cli, url, ...options, flags], {
      env: { ...process.env, CHROME_PATH: chromium },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.on('close', () => {
      try {
        resolve(JSON.parse(output));
      } catch {
        reject(new Error(`Lighthouse gave no report for ${url}`));
      }
    });
  });

const addresses = [...pages.keys()].flatMap((path) =>
  path.startsWith('/static/') ? [path] : [path, `${path}#trust-contacts`],
);
console.log('page | score | FCP LCP TBT in ms | layout shift | kB, requests');
for (const address of addresses) {
  const reports = [];
  for (let count = 0; count < runs; count += 1) reports.push(await measure(origin + address));
  reports.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
  const { categories, audits } = reports[runs >> 1];
  const value = (name) => audits[name].numericValue;
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
  console.log(
    [
      address,
      Math.round(categories.performance.score * 100),
      times.map((name) => Math.round(value(name))).join(' '),
      value('cumulative-layout-shift').toFixed(3),
      `${Math.round(value('total-byte-weight') / 1000)}, ${audits['network-requests'].details.items.length}`,
    ].join(' | '),
  );
}
server.close();
