// Runs in the page: what an adapter does, timed until the frame in which a reader sees it.

/** What a table needs to be told from its neighbours, whatever draws it. */
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

export const COLUMNS = [
  ['name', 'Vendor'],
  ['purpose', 'Purpose'],
  ['location', 'Location'],
  ['data', 'Data'],
  ['transfer', 'Transfer'],
  ['dpaUrl', 'Documents'],
];

/** A task after the frame that is being made has been painted. */
const painted = (callback) => {
  const { port1, port2 } = new globalThis.MessageChannel();
  port1.onmessage = () => callback(performance.now());
  port2.postMessage(undefined);
};

const frame = (look) =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const seen = look();
      painted((time) => resolve(seen && time));
    }),
  );

/** Milliseconds from an action to the frame that shows what `seen` waits for. */
async function timeOf(action, seen, limit = 60_000) {
  // Begins right after a frame: where in it would otherwise be up to chance.
  const start = await frame(() => true);
  action();
  for (;;) {
    const end = await frame(seen);
    if (end) return end - start;
    if (performance.now() - start > limit) throw new Error(`not seen in ${limit} ms: ${seen}`);
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const collator = new Intl.Collator('en-GB', { numeric: true });

/** What each step must show, worked out from the data and not from what stands on the page. */
const expectations = (names, matches) => ({
  first: names[0],
  last: names.at(-1),
  match: matches[0],
  sorted: [...names].sort(collator.compare)[0],
});

/**
 * The interface of an adapter: `mount(url)` begins to show the manifest there; `filter(word)`, `clear()` and
 * `sort()` do what a reader would; `first()` gives the name in the first row that is shown, `has(name)` whether a name is
 * in the document, `count()` how many rows are.
 */
export const offer = (adapter) => {
  let expected;
  let mounted;
  const shows = (name) => () => adapter.first() === name;
  window.bench = {
    expect: (names, matches) => (expected = expectations(names, matches)),
    /** The first view, and the full table: the last row is in the document, unless it never is. */
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
      return { first, full, inDocument: adapter.count() };
    },
    filter: (word) => timeOf(() => adapter.filter(word), shows(expected.match)),
    clear: () => timeOf(() => adapter.clear(), shows(expected.first)),
    sort: adapter.sort && (() => timeOf(() => adapter.sort(), shows(expected.sorted))),
    count: () => adapter.count(),
    hasAll: () => adapter.has(expected.last),
  };
};
