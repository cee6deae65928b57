/** A manifest as its author writes it, sound or not. */
export type Manifest = Readonly<Record<string, unknown>>;

/** What every manifest must hold, and nothing more. */
export const bare: Manifest = { manifestVersion: 1, organization: { name: 'Fernway' } };

/** A manifest that holds this. */
export const withParts = (parts: Manifest): Manifest => ({ ...bare, ...parts });

/** So many items, made from their numbers. */
export const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** One word of 62 letters, a name without a space, and an address: what breaks a narrow column. */
const LONG = [
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'com.fernway.platform.identity.FederatedCredentialProviderFactory',
  'https://status.fernway.example/incidents/2026/05/23/authentication',
];

/** Fields whose values are words for a reader. Ids, dates, codes and addresses stay what they are. */
const WORDS = new Set(
  (
    'title navTitle text label summary intro name legalName purpose category note condition statement statusLabel ' +
    'question answer boundary meaning caption outcome by cadence standard keys provider city region ' +
    'dataCategories dataSubjects assurances issuer attestedBy covers items cells policy creditPolicy safeHarbour'
  ).split(' '),
);

/** The manifest with a word too long for any column in each of its texts. */
export const stretched = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string')
    return WORDS.has(key) ? `${value} ${LONG[value.length % LONG.length]}` : value;
  if (Array.isArray(value)) return value.map((item) => stretched(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stretched(inner, name)]));
};

/** What is never an item of any list of a manifest. */
const RUBBISH = [null, 42, { unknown: { nested: [true] } }];

/** The manifest with rubbish among the items of every list, and with keys that the format lacks. */
export const spoilt = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(spoilt);
    return items.some((item) => typeof item === 'object') ? [...RUBBISH, ...items] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, spoilt(inner)] as const);
  return { ...Object.fromEntries(entries), colour: 'mauve' };
};
