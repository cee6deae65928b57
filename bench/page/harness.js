// Runs in the page. Measures the time from an action of an adapter until the frame that shows its result.

/** Returns the rows of a manifest as plain strings, as the other libraries need them. */
export const rowsOf = ({ subprocessors: { items } }) => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const countries = new Map();
  const country = (code) => countries.get(code) ?? countries.set(code, names.of(code)).get(code);
  const transfers = {
    'none-needed': 'None outside the EEA',
    adequacy: 'Adequacy decision',
    scc: 'Standard contractual clauses',
    dpf: 'Data Privacy Framework',
  };
  return items.map(({ id, name, url, purpose, locations, dataCategories, transferMechanism, dpaUrl }) => ({
    id,
    name,
    url,
    purpose,
    location: locations.map((place) => `${country(place.country)}, ${place.city}`).join('; '),
    data: dataCategories.join(', '),
    transfer: transfers[transferMechanism],
    dpaUrl,
  }));
};

/** The columns of the other tables: a field of a row, and its heading. */
export const COLUMNS = [
  ['name', 'Vendor'],
  ['purpose', 'Purpose'],
  ['location', 'Location'],
  ['data', 'Data'],
  ['transfer', 'Transfer'],
  ['dpaUrl', 'Documents'],
];

/** Calls back in the first task after the current frame has been painted. */
const afterPaint = (callback) => {
  const { port1, port2 } = new globalThis.MessageChannel();
  port1.onmessage = () => callback(performance.now());
  port2.postMessage(undefined);
};

/** Resolves to the time at which the next frame has been painted, or to false if `isShown` is not true in that frame. */
const nextFrame = (isShown) =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const shown = isShown();
      afterPaint((time) => resolve(shown && time));
    }),
  );

/** Returns the time from an action to the first frame in which `isShown` returns true, in ms. */
async function timeOf(action, isShown, limit = 60_000) {
  // Start right after a frame. Otherwise the result would depend on how far the current frame is.
  const start = await nextFrame(() => true);
  action();
  for (;;) {
    const end = await nextFrame(isShown);
    if (end) return end - start;
    if (performance.now() - start > limit)
      throw new Error(`The page did not show the expected row within ${limit} ms`);
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Returns the row that must be first after each step. Computed from the data, not from the page. */
const expectations = (names, matches) => ({
  first: names[0],
  last: names.at(-1),
  match: matches[0],
  sorted: [...names].sort(collator.compare)[0],
});

/**
 * Registers the adapter of a table as `window.bench`. An adapter has these methods:
 *
 * - `mount(url)` creates the table and shows the manifest at that address.
 * - `focus()`, if there is a search field, enters it. `filter(word)`, `clear()` and `sort()` do what a reader would do.
 * - `first()` returns the name in the first visible row.
 * - `has(name)` returns whether the row with that name, which is the last of the manifest, is in the document.
 */
export const registerAdapter = (adapter) => {
  let expected;
  let mounted;
  const shows = (name) => () => adapter.first() === name;
  window.bench = {
    expect: (names, matches) => (expected = expectations(names, matches)),
    /** Measures the first view and, unless the table is windowed, the time until the last row is in the document. */
    async mount(url, windowed) {
      let full;
      const first = await timeOf(() => {
        mounted = performance.now();
        adapter.mount(url);
      }, shows(expected.first));
      if (!windowed) {
        while (!adapter.has(expected.last)) await pause(20);
        full = performance.now() - mounted;
      }
      return { first, full };
    },
    focus: () => adapter.focus?.(),
    filter: (word) => timeOf(() => adapter.filter(word), shows(expected.match)),
    clear: () => timeOf(() => adapter.clear(), shows(expected.first)),
    sort: adapter.sort && (() => timeOf(() => adapter.sort(), shows(expected.sorted))),
    hasLastRow: () => adapter.has(expected.last),
  };
};
