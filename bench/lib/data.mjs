// The manifests that every table shows. A formula generates them, so they are the same in every run and on every machine.

const SYLLABLES =
  'ar bel cor dan el fen gar hol is jun kal lor mar nor op per qui ras sol tan ul ver wes xan yor zen'.split(
    ' ',
  );
const PURPOSES = [
  'Hosting of the application and its databases',
  'Delivery of transactional email',
  'Customer support tickets and chat',
  'Error monitoring and performance traces',
  'Payment processing and invoicing',
  'Product analytics, without advertising identifiers',
  'Backups, encrypted before they leave the platform',
  'Identity verification of administrators',
];
const PLACES = [
  ['DE', 'Frankfurt'],
  ['IE', 'Dublin'],
  ['US', 'Ashburn'],
  ['NL', 'Amsterdam'],
  ['FR', 'Paris'],
  ['SE', 'Stockholm'],
  ['JP', 'Tokyo'],
];
const DATA = [
  'Account data',
  'Usage data',
  'Support messages',
  'Billing data',
  'Uploaded files',
  'IP addresses',
];
const TRANSFERS = ['none-needed', 'adequacy', 'scc', 'dpf'];
const TITLES = [
  'Encryption at rest',
  'Access reviews',
  'Change management',
  'Incident response',
  'Vendor review',
];
const TEXT = [
  'Data is encrypted with AES-256; keys are rotated every year and kept apart from what they open.',
  'Who has access to production is looked at every quarter, and what nobody needs is taken away.',
  'Each change is reviewed by a second person and passes the tests before it is released.',
];
const STATUSES = ['implemented', 'implemented', 'partial', 'planned'];

/** The word that the bench searches for. Only `MATCHES` rows contain it. */
export const WORD = 'quarantine';
const MATCHES = 7;

const at = (list, index) => list[index % list.length];

/** Knuth's multiplicative hash. It gives each row a different name, in no particular order. */
const scattered = (index) => Math.imul(index + 1, 2654435761) >>> 0;

const nameOf = (index) => {
  const hash = scattered(index);
  const word = [0, 7, 14].map((shift) => at(SYLLABLES, hash >>> shift)).join('');
  return `${word[0].toUpperCase()}${word.slice(1)} ${index + 1}`;
};

const isMatch = (index, count) => index % Math.ceil(count / MATCHES) === 3;

/** Returns a manifest with `count` sub-processors. */
export const subprocessors = (count) => ({
  manifestVersion: 1,
  organization: { name: 'Example' },
  subprocessors: {
    items: Array.from({ length: count }, (_, index) => {
      const hash = scattered(index);
      const name = nameOf(index);
      const host = `https://${name.toLowerCase().replace(' ', '-')}.example`;
      const [country, city] = at(PLACES, hash >>> 3);
      return {
        id: `v${index + 1}`,
        name,
        url: `${host}/`,
        purpose: `${at(PURPOSES, hash >>> 5)}${isMatch(index, count) ? `, ${WORD}` : ''}`,
        locations: [{ country, city }],
        dataCategories: [at(DATA, hash >>> 9), at(DATA, (hash >>> 9) + 1)],
        transferMechanism: at(TRANSFERS, hash >>> 11),
        dpaUrl: `${host}/dpa`,
      };
    }),
  },
});

/** Returns a manifest with `count` controls, in groups of 40. */
export const controls = (count) => ({
  manifestVersion: 1,
  organization: { name: 'Example' },
  controls: {
    groups: Array.from({ length: Math.ceil(count / 40) }, (_, group) => ({
      id: `g${group + 1}`,
      title: `Group ${group + 1}`,
      controls: Array.from({ length: Math.min(40, count - group * 40) }, (_, place) => {
        const index = group * 40 + place;
        const hash = scattered(index);
        return {
          id: `c${index + 1}`,
          title: `${at(TITLES, hash >>> 3)} ${index + 1}`,
          text: `${at(TEXT, hash >>> 5)}${isMatch(index, count) ? ` In ${WORD}.` : ''}`,
          status: at(STATUSES, hash >>> 7),
          requirements: [`soc2/CC${(hash % 9) + 1}.1`, `iso27001/A.${5 + (hash % 4)}.${(hash % 30) + 1}`],
        };
      }),
    })),
  },
});
