import { expect } from '@open-wc/testing';
import { createLocale } from '../../src/i18n/locale.js';
import { arrangeSubprocessors } from '../../src/model/arrange-subprocessors.js';
import { columnsOf, countriesOf, placesOf, type SubprocessorView } from '../../src/model/subprocessors.js';
import type { Subprocessor } from '../../src/model/types.js';
import '../helpers/english.js';

const en = createLocale('en');
const items: readonly Subprocessor[] = [
  { id: 'z', name: 'Zürich Hosting', locations: [{ country: 'CH', city: 'Zürich' }], purpose: 'Backups' },
  {
    id: 'a10',
    name: 'Acme 10',
    purpose: { en: 'Hosting of **files**', de: 'Speicherung' },
    locations: [{ country: 'DE' }],
  },
  {
    id: 'a9',
    name: 'Acme 9',
    dataCategories: ['Email address'],
    locations: [{ country: 'US' }, { country: 'DE' }],
  },
  { id: 'q', name: 'Quiet', transferMechanism: 'scc', locations: [{ note: 'Worldwide' }] },
];
const arrange = (view: Partial<SubprocessorView>, locale = en): string[] =>
  arrangeSubprocessors(items, { query: '', country: '', sort: undefined, ...view }, locale).map(
    ({ id }) => id,
  );

describe('arrangeSubprocessors', () => {
  it('returns the same list object without a search, a country and an order', () => {
    const view = { query: '  ', country: '', sort: undefined };
    expect(arrangeSubprocessors(items, view, en)).to.equal(items);
  });

  const found: [query: string, ids: string[]][] = [
    ['zurich', ['z']],
    ['ZÜRICH switzerland', ['z']],
    ['germany', ['a10', 'a9']],
    ['files', ['a10']],
    ['of files', ['a10']],
    ['speicherung', []],
    ['email', ['a9']],
    ['standard clauses', ['q']],
    ['scc', ['q']],
    ['worldwide', ['q']],
    ['acme switzerland', []],
  ];
  for (const [query, ids] of found)
    it(`finds ${ids.join(' and ') || 'nothing'} by “${query}”`, () =>
      expect(arrange({ query })).to.deep.equal(ids));

  it('searches the texts in the reader’s language', () => {
    expect(arrange({ query: 'speicherung' }, createLocale('de'))).to.deep.equal(['a10']);
    expect(arrange({ query: 'deutschland' }, createLocale('de'))).to.deep.equal(['a10', 'a9']);
  });

  it('filters by country', () => {
    expect(arrange({ country: 'DE' })).to.deep.equal(['a10', 'a9']);
    expect(arrange({ country: 'DE', query: 'email' })).to.deep.equal(['a9']);
    expect(arrange({ country: 'FR' })).to.deep.equal([]);
  });

  it('sorts numbers by value, in both directions', () => {
    expect(arrange({ sort: { column: 'vendor', direction: 'ascending' } })).to.deep.equal([
      'a9',
      'a10',
      'q',
      'z',
    ]);
    expect(arrange({ sort: { column: 'vendor', direction: 'descending' } })).to.deep.equal([
      'z',
      'q',
      'a10',
      'a9',
    ]);
  });

  it('puts rows that are empty in the sorted column last in both directions, in the author’s order', () => {
    expect(arrange({ sort: { column: 'purpose', direction: 'ascending' } })).to.deep.equal([
      'z',
      'a10',
      'a9',
      'q',
    ]);
    expect(arrange({ sort: { column: 'purpose', direction: 'descending' } })).to.deep.equal([
      'a10',
      'z',
      'a9',
      'q',
    ]);
    expect(arrange({ sort: { column: 'transfer', direction: 'descending' } })).to.deep.equal([
      'q',
      'z',
      'a10',
      'a9',
    ]);
    expect(arrange({ sort: { column: 'data', direction: 'ascending' } })).to.deep.equal([
      'a9',
      'z',
      'a10',
      'q',
    ]);
  });

  it('sorts places by the names of their countries', () =>
    expect(arrange({ sort: { column: 'location', direction: 'ascending' } })).to.deep.equal([
      'a10',
      'z',
      'a9',
      'q',
    ]));

  it('sorts the results of a search', () =>
    expect(arrange({ query: 'acme', sort: { column: 'vendor', direction: 'ascending' } })).to.deep.equal([
      'a9',
      'a10',
    ]));

  it('does not change the list that it is given', () => {
    const frozen = Object.freeze([...items]);
    const view = { query: '', country: '', sort: { column: 'vendor', direction: 'ascending' } } as const;
    expect(arrangeSubprocessors(frozen, view, en)[0]?.id).to.equal('a9');
    expect(frozen[0]?.id).to.equal('z');
  });
});

describe('columnsOf', () => {
  it('returns the columns that have a value in at least one row', () => {
    expect(columnsOf([{ id: 'a', name: 'A' }])).to.deep.equal(['vendor']);
    expect(columnsOf(items)).to.deep.equal(['vendor', 'purpose', 'location', 'data', 'transfer']);
    expect(
      columnsOf([
        { id: 'a', name: 'A', condition: 'When asked' },
        { id: 'b', name: 'B', assurances: ['ISO'], privacyUrl: '/p' },
      ]),
    ).to.deep.equal(['vendor', 'purpose', 'assurances', 'documents']);
  });

  it('treats empty lists and empty locations as no value', () => {
    const empty = { id: 'a', name: 'A', dataCategories: [], assurances: [], scope: [], locations: [{}] };
    expect(columnsOf([empty])).to.deep.equal(['vendor']);
    expect(placesOf(empty)).to.deep.equal([]);
  });
});

describe('countriesOf', () => {
  it('returns each country once, sorted by name', () =>
    expect(countriesOf(items, en)).to.deep.equal(['DE', 'CH', 'US']));
  it('returns nothing if no location has a country', () =>
    expect(countriesOf([items[3]!], en)).to.deep.equal([]));
});
