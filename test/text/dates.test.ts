import { expect } from '@open-wc/testing';
import { dateTimeAttribute, parseDate } from '../../src/text/dates.js';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

describe('parseDate', () => {
  const rows: [string, string, string, string][] = [
    ['2026', 'year', '2026-01-01', '2027-01-01'],
    ['2026-H1', 'half', '2026-01-01', '2026-07-01'],
    ['2026-H2', 'half', '2026-07-01', '2027-01-01'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-04-01'],
    ['2026-Q3', 'quarter', '2026-07-01', '2026-10-01'],
    ['2026-Q4', 'quarter', '2026-10-01', '2027-01-01'],
    ['2026-05', 'month', '2026-05-01', '2026-06-01'],
    ['2026-12', 'month', '2026-12-01', '2027-01-01'],
    ['2026-05-23', 'day', '2026-05-23', '2026-05-24'],
    ['2024-02-29', 'day', '2024-02-29', '2024-03-01'],
    ['2026-12-31', 'day', '2026-12-31', '2027-01-01'],
    ['9999-12-31', 'day', '9999-12-31', '+010000-01-01'],
  ];
  for (const [value, precision, from, to] of rows) {
    it(`parseDate parses ${value}`, () => {
      expect(parseDate(value)).to.deep.equal({ value, precision, from: day(from), to: day(to) });
    });
  }

  const wrong = [
    '',
    ' ',
    '26',
    '0000',
    '0026-05-23',
    '12026',
    '2026-',
    '2026-1',
    '2026-00',
    '2026-13',
    '2026-H0',
    '2026-H3',
    '2026-Q0',
    '2026-Q5',
    '2026-h2',
    '2026-q3',
    '2026-05-',
    '2026-05-00',
    '2026-05-32',
    '2026-02-30',
    '2026-02-29',
    '2026-04-31',
    '2026-5-23',
    '2026/05/23',
    '20260523',
    '23.05.2026',
    '2026-05-23T10:00:00Z',
    ' 2026',
    '2026\n',
    '٢٠٢٦',
    '-2026',
    'H2 2026',
    'soon',
  ];
  for (const value of wrong) {
    it(`parseDate refuses ${JSON.stringify(value)}`, () => expect(parseDate(value)).to.equal(undefined));
  }
});

describe('dateTimeAttribute', () => {
  it('dateTimeAttribute returns only what is valid in <time datetime>', () => {
    for (const value of ['2026', '2026-05', '2026-05-23']) expect(dateTimeAttribute(value)).to.equal(value);
    for (const value of ['2026-H2', '2026-Q3', '2026-02-30', '', 'soon']) {
      expect(dateTimeAttribute(value), value).to.equal(undefined);
    }
  });
});
