// Elements that are inserted and removed a thousand times leave no elements, listeners, timers or observers behind.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elementNames } from '../contracts/support.mjs';
import { startHosts } from './support.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

/** The number of elements, and how often each is inserted: a thousand times in total. */
const MADE = 50;
const TIMES = 20;
const MANIFEST = '/novex/trust.json';
/** Other manifests for the sections that `MANIFEST` has no data for. */
const ELSEWHERE = { crosswalk: '/ontrackio-docs/trust.json', prose: '/ontrackio-docs/trust.json' };

/** Counts everything that is pending on the page: timers, idle callbacks, animation frames and active observers. */
const instrument = () => {
  const pending = (window.pending = {
    timers: new Set(),
    idle: new Set(),
    frames: new Set(),
    observers: new Set(),
  });
  const once = (set, start, end) => {
    const { [start]: schedule, [end]: cancel } = window;
    window[start] = (callback, ...rest) => {
      const id = schedule.call(
        window,
        (...args) => {
          set.delete(id);
          return callback(...args);
        },
        ...rest,
      );
      set.add(id);
      return id;
    };
    window[end] = (id) => {
      set.delete(id);
      cancel.call(window, id);
    };
  };
  once(pending.timers, 'setTimeout', 'clearTimeout');
  once(pending.idle, 'requestIdleCallback', 'cancelIdleCallback');
  once(pending.frames, 'requestAnimationFrame', 'cancelAnimationFrame');
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'])
    window[name] = class extends window[name] {
      observe(target, options) {
        // Record a description: a reference to the target would keep it alive.
        pending.observers.add((this.name ??= { name, target: target.localName ?? 'document' }));
        super.observe(target, options);
      }
      disconnect() {
        pending.observers.delete(this.name);
        super.disconnect();
      }
    };
};

/** Creates `made` elements, uses each as a reader would, and inserts and removes each `times` times. */
const exercise = async ([tag, attributes, made, times]) => {
  const frame = () => new Promise((resolve) => setTimeout(resolve));
  const deep = (scope, selector) =>
    [...scope.querySelectorAll('*')].flatMap((el) => [
      ...(el.matches(selector) ? [el] : []),
      ...(el.shadowRoot ? deep(el.shadowRoot, selector) : []),
    ]);
  /** Returns whether an element is completely rendered; for a center, whether all its sections are. */
  const isThere = ({ localName, state, shadowRoot }) => {
    if (state?.status !== 'ready') return false;
    const sections = [...shadowRoot.querySelectorAll('*')].filter((el) => /^trust-/.test(el.localName));
    const isShown = (root) => root?.querySelector('[part~=section]');
    if (localName === 'trust-center')
      return sections.length > 5 && sections.every((el) => isShown(el.shadowRoot));
    return localName === 'trust-badge' ? shadowRoot.childElementCount > 0 : isShown(shadowRoot);
  };
  for (let number = 0; number < made; number++) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    while (!isThere(element)) await frame();
    await element.updateComplete;
    const root = element.shadowRoot;
    for (const field of deep(root, 'input[type=search]')) {
      field.focus();
      field.value = 'a';
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
    }
    deep(root, 'th button')[0]?.click();
    deep(root, '[part~=explain]')[0]?.click();
    for (const field of deep(root, '#report-title')) {
      field.value = `Report ${number}`;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
    }
    await element.updateComplete;
    element.remove();
    for (let again = 1; again < times; again++) {
      document.body.append(element);
      if (again % 4 === 0) await element.updateComplete;
      element.remove();
    }
  }
  window.sessionStorage.clear();
};

async function watch() {
  const { page, close } = await hosts.open('/hosts/empty.html', {
    setUp: (page) => page.addInitScript(instrument),
  });
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.enable');
  await page.evaluate(() => import('/dist/trust-center.js').then(() => undefined));

  /** Returns the number of live instances of an element's class. */
  async function instances(tag) {
    const { result } = await client.send('Runtime.evaluate', {
      expression: `customElements.get('${tag}').prototype`,
    });
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    // Read the length by a function call: reading properties over the protocol would create references to them.
    const { result: length } = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    for (const { objectId } of [objects, result]) await client.send('Runtime.releaseObject', { objectId });
    return length.value;
  }
  async function collectGarbage() {
    // Pending work ends in the next frame and in idle time.
    await page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() => window.requestIdleCallback(resolve, { timeout: 500 })),
        ),
    );
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
  }
  async function counters() {
    await collectGarbage();
    const { nodes, jsEventListeners, documents } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const pendingWork = await page.evaluate(() =>
      Object.entries(window.pending).flatMap(([what, set]) =>
        [...set].map((it) => (typeof it === 'object' ? `${it.name} of ${it.target}` : what)),
      ),
    );
    return { nodes, listeners: jsEventListeners, documents, usedSize, pendingWork };
  }
  /** Waits until `count()` is 0, which may need several garbage collections. */
  async function becomesZero(count, what) {
    let left = -1;
    for (let tries = 0; tries < 20; tries++) {
      left = await count();
      if (left === 0) return;
      await collectGarbage();
    }
    assert.equal(left, 0, what);
  }
  return { page, close, instances, counters, becomesZero };
}

const cases = elementNames.map((name) => [
  `trust-${name}`,
  { src: ELSEWHERE[name] ?? MANIFEST },
  name === 'center' ? [MADE / 5, TIMES * 5] : [MADE, TIMES],
]);

for (const [tag, attributes, [made, times]] of cases)
  test(`<${tag}> leaks nothing when it is inserted and removed ${made * times} times`, async () => {
    const { page, close, instances, counters, becomesZero } = await watch();
    // Create what exists only once: templates, style sheets, the manifest.
    await page.evaluate(exercise, [tag, attributes, 2, 2]);
    await becomesZero(() => instances(tag), 'instances after the first two');
    const before = await counters();
    await page.evaluate(exercise, [tag, attributes, made, times]);
    await becomesZero(() => instances(tag), 'live instances');
    if (tag === 'trust-center') {
      const sections = await page.evaluate(
        (names) => names.map((name) => `trust-${name}`).filter((name) => customElements.get(name)),
        elementNames,
      );
      assert.ok(sections.length > 5);
      for (const section of sections)
        await becomesZero(() => instances(section), `live instances of ${section}`);
    }
    const after = await counters();
    assert.deepEqual(after.pendingWork, before.pendingWork, 'pending work');
    assert.ok(after.nodes - before.nodes < 100, `${after.nodes - before.nodes} more nodes`);
    assert.ok(
      after.listeners - before.listeners < 10,
      `${after.listeners - before.listeners} more listeners`,
    );
    assert.equal(after.documents, before.documents);
    const grown = Math.round((after.usedSize - before.usedSize) / 1024);
    assert.ok(grown < 1024, `${grown} kB more heap`);
    await close();
  });

test('the count of instances includes an element that is kept alive', async () => {
  const { page, close, instances, becomesZero } = await watch();
  await page.evaluate(exercise, ['trust-overview', { src: MANIFEST }, 1, 1]);
  await becomesZero(() => instances('trust-overview'), 'instances');
  await page.evaluate(() => {
    window.kept = document.createElement('trust-overview');
  });
  assert.equal(await instances('trust-overview'), 1);
  await close();
});
