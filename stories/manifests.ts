/** A manifest before parsing, valid or not. */
export type Manifest = Readonly<Record<string, unknown>>;

/** A manifest with only the fields that every story needs. */
export const bare: Manifest = { manifestVersion: 1, organization: { name: 'Fernway' } };

/** Returns a manifest with these fields. */
export const withParts = (parts: Manifest): Manifest => ({ ...bare, ...parts });

/** Returns a list of `count` items, each made from its index. */
export const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Long words that break a narrow column: a word of 62 letters, an identifier and a URL. */
const LONG = [
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'com.fernway.platform.identity.FederatedCredentialProviderFactory',
  'https://status.fernway.example/incidents/2026/05/23/authentication',
];

/** Names of the fields that hold text for a reader. Ids, dates, codes and addresses must not change. */
const WORDS = new Set(
  (
    'title navTitle text label summary intro name legalName purpose category note condition statement statusLabel ' +
    'question answer meaning caption outcome by cadence standard keys provider city region ' +
    'dataCategories dataSubjects assurances issuer attestedBy covers items cells policy creditPolicy safeHarbour'
  ).split(' '),
);

/** Returns the manifest with a very long word added to each of its texts. */
export const withLongWords = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string')
    return WORDS.has(key) ? `${value} ${LONG[value.length % LONG.length]}` : value;
  if (Array.isArray(value)) return value.map((item) => withLongWords(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withLongWords(inner, name)]));
};

/** Values that are invalid in every list of a manifest. */
const INVALID_ITEMS = [null, 42, { unknown: { nested: [true] } }];

/** Returns the manifest with invalid items in every list, and with unknown keys in every object. */
export const withInvalidParts = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(withInvalidParts);
    return items.some((item) => typeof item === 'object') ? [...INVALID_ITEMS, ...items] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, withInvalidParts(inner)] as const);
  return { ...Object.fromEntries(entries), colour: 'mauve' };
};
