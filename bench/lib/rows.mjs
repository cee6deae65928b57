// Shows the same rows in each table, in random order, and measures how long a reader waits.
import { heapOf, launch } from './browser.mjs';
import { WORD, controls, subprocessors } from './data.mjs';
import { CONTROLS, TABLES, buildPages } from './pages.mjs';
import { serve } from './serve.mjs';

const STEPS = ['first', 'full', 'filter', 'clear', 'sort'];

/** Returns the median of the numbers that are defined, or undefined if there are none. */
export const median = (values) => {
  const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  return sorted.length === 0
    ? undefined
    : (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

const shuffled = (items) => {
  const list = [...items];
  for (let end = list.length - 1; end > 0; end--) {
    const other = Math.floor(Math.random() * (end + 1));
    [list[end], list[other]] = [list[other], list[end]];
  }
  return list;
};

/**
 * Measures one table once.
 *
 * @returns The duration of each step and its longest task in ms, the growth of the heap in MB, and whether the last row
 *   is in the document.
 */
async function measure(browser, origin, name, { manifest, names, matches, tag, windowed }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new globalThis.PerformanceObserver((list) =>
      globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  await page.goto(`${origin}/${name}.html`);
  // Wait until the library has loaded, so that only the rows are timed. The slow phone's page times the loading too.
  await page.evaluate(
    async ([expected, found, element]) => {
      if (element) await globalThis.customElements.whenDefined(element);
      globalThis.bench.expect(expected, found);
    },
    [names, matches, tag],
  );
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const before = await heapOf(session);
  const longest = async () =>
    page.evaluate(async () => {
      // The browser reports a long task only after it has ended.
      await new Promise((resolve) => setTimeout(resolve, 60));
      return Math.max(0, ...globalThis.longTasks.splice(0));
    });
  await longest();
  const tasks = {};
  const mounted = await page.evaluate(([url, few]) => globalThis.bench.mount(url, few), [manifest, windowed]);
  tasks.mount = await longest();
  // Let idle work finish, as it would before a reader begins to type.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  tasks.idle = await longest();
  const inDocument = await page.evaluate(() => globalThis.bench.hasLastRow());
  const after = await heapOf(session);
  const times = { first: mounted.first, full: mounted.full };
  // A reader enters the search field before typing.
  await page.evaluate(() => globalThis.bench.focus());
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  for (const [step, word] of [['filter', WORD], ['clear'], ['sort']]) {
    times[step] = await page.evaluate(([key, typed]) => globalThis.bench[key]?.(typed), [step, word]);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    tasks[step] = await longest();
  }
  await context.close();
  return {
    times,
    tasks,
    inDocument,
    heap: { script: after.script - before.script, document: after.document - before.document },
  };
}

/**
 * Measures all tables of a kind with one number of rows, in several rounds. Each ratio compares with the plain table in
 * the same round, so that a slow moment of the machine affects both.
 */
export async function measureRows({ kind, count, rounds, log }) {
  const isControls = kind === 'controls';
  const manifest = isControls ? controls(count) : subprocessors(count);
  const items = isControls
    ? manifest.controls.groups.flatMap((group) => group.controls)
    : manifest.subprocessors.items;
  const names = items.map(({ name, title }) => name ?? title);
  const matches = items
    .filter((item) => JSON.stringify(item).includes(WORD))
    .map(({ name, title }) => name ?? title);
  const tables = isControls ? CONTROLS : TABLES;
  const plain = isControls ? 'plain-controls' : 'plain';
  const files = await buildPages();
  files.set('/trust.json', JSON.stringify(manifest));
  const server = await serve(files);
  const browser = await launch();
  const results = new Map(Object.keys(tables).map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds; round++)
      for (const name of shuffled(Object.keys(tables))) {
        const tag =
          name.startsWith('ours') && (isControls ? 'trust-control-grid' : 'trust-subprocessor-table');
        const { windowed = false } = tables[name];
        const found = { manifest: '/trust.json', names, matches, tag, windowed };
        results.get(name).push(await measure(browser, server.origin, name, found));
        log(`${count} ${kind}, round ${round + 1}: ${name}`);
      }
  } finally {
    await browser.close();
    await server.close();
  }
  return Object.fromEntries(
    [...results].map(([name, runs]) => [
      name,
      {
        label: tables[name].label,
        windowed: tables[name].windowed ?? false,
        ms: Object.fromEntries(STEPS.map((step) => [step, median(runs.map(({ times }) => times[step]))])),
        ratio: Object.fromEntries(
          STEPS.map((step) => [
            step,
            median(
              runs.map(({ times }, round) => {
                const reference = results.get(plain)[round].times[step];
                return times[step] === undefined || !reference ? undefined : times[step] / reference;
              }),
            ),
          ]),
        ),
        longestTask: Object.fromEntries(
          ['mount', 'idle', 'filter', 'clear', 'sort'].map((step) => [
            step,
            median(runs.map(({ tasks }) => tasks[step])),
          ]),
        ),
        heap: {
          script: median(runs.map(({ heap }) => heap.script)),
          document: median(runs.map(({ heap }) => heap.document)),
        },
        inDocument: runs.every((run) => run.inDocument),
      },
    ]),
  );
}

/** Measures the time from navigation until 39 rows are painted on a slow phone, in ms. Nothing is cached. */
export async function measurePhone({ rounds, log }) {
  const manifest = subprocessors(39);
  const first = manifest.subprocessors.items[0].name;
  const files = await buildPages();
  files.set('/trust.json', JSON.stringify(manifest));
  const page = (head, body) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${head}${body}`;
  const element = '<trust-subprocessor-table src="/trust.json"></trust-subprocessor-table>';
  const script = '<script type="module" src="/dist/trust-center.js"></script>';
  const hints =
    '<link rel="preload" href="/trust.json" as="fetch" crossorigin><link rel="modulepreload" href="/dist/trust-center.js">';
  const inline = `<trust-subprocessor-table><script type="application/json">${JSON.stringify(manifest)}</script></trust-subprocessor-table>`;
  const { plainPhone } = await import('./phone-plain.mjs');
  files.set('/phone-plain.html', page('', plainPhone));
  files.set('/phone-ours.html', page(script, element));
  files.set('/phone-preload.html', page(hints + script, element));
  files.set('/phone-inline.html', page(script, inline));
  const { prerenderDocument } = await import('../../dist/components/prerender.js');
  const prerendered = prerenderDocument(manifest, {
    element: 'trust-subprocessor-table',
    script: '/dist/trust-center.js',
  });
  files.set('/phone-prerendered.html', await prerendered.text());
  const names = ['phone-plain', 'phone-ours', 'phone-preload', 'phone-inline', 'phone-prerendered'];
  const server = await serve(files);
  const browser = await launch();
  const results = new Map(names.map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds; round++)
      for (const name of shuffled(names)) {
        const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
        const tab = await context.newPage();
        const session = await context.newCDPSession(tab);
        await session.send('Network.enable');
        // Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms; processor four times slower.
        await session.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: 150,
          downloadThroughput: 200_000,
          uploadThroughput: 93_750,
        });
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        await tab.addInitScript((wanted) => {
          const seen = () => {
            const roots = [document, document.querySelector('trust-subprocessor-table')?.shadowRoot];
            const row = roots.map((root) => root?.querySelector('tbody th')).find(Boolean);
            if (!row?.textContent.includes(wanted)) return requestAnimationFrame(seen);
            globalThis.shownAt = performance.now();
          };
          requestAnimationFrame(seen);
        }, first);
        await tab.goto(`${server.origin}/${name}.html`);
        results.get(name).push(await (await tab.waitForFunction(() => globalThis.shownAt)).jsonValue());
        log(`slow phone, round ${round + 1}: ${name}`);
        await context.close();
      }
  } finally {
    await browser.close();
    await server.close();
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        ms: median(results.get(name)),
        ratio: median(results.get(name).map((time, round) => time / results.get('phone-plain')[round])),
      },
    ]),
  );
}
