import { expect } from '@open-wc/testing';
import { isMissed, newestFirst } from '../../src/model/updates.js';
import type { RoadmapItem } from '../../src/model/types.js';

describe('newestFirst', () => {
  it('sorts coarse dates by their first day', () => {
    const dates = ['2025-H1', '2026', '2026-05', '2026-05-23', '2026-Q2', '2025-12-31'].map((date) => ({
      date,
    }));
    expect(newestFirst(dates).map(({ date }) => date)).to.deep.equal([
      '2026-05-23',
      '2026-05',
      '2026-Q2',
      '2026',
      '2025-12-31',
      '2025-H1',
    ]);
  });

  it('keeps the author’s order within a date, and puts invalid dates last', () => {
    const items = [
      { date: 'soon', id: 'z' },
      { date: '2026-05', id: 'a' },
      { date: '2026-06', id: 'b' },
      { date: '2026-05', id: 'c' },
      { date: 'later', id: 'y' },
    ];
    expect(newestFirst(items).map(({ id }) => id)).to.deep.equal(['b', 'a', 'c', 'z', 'y']);
    expect(items[0]!.id, 'the given list is unchanged').to.equal('z');
  });
});

describe('isMissed', () => {
  const rows: [string, RoadmapItem['status'], string, boolean][] = [
    ['2026-H1', 'planned', '2026-06-30T23:59:59.999Z', false],
    ['2026-H1', 'planned', '2026-07-01T00:00:00Z', true],
    ['2026-H1', 'in-progress', '2026-07-01T00:00:00Z', true],
    ['2026-H1', undefined, '2026-07-01T00:00:00Z', true],
    ['2026-H1', 'done', '2026-07-01T00:00:00Z', false],
    ['2026-H1', 'dropped', '2026-07-01T00:00:00Z', false],
    ['2026', 'planned', '2026-12-31T23:00:00Z', false],
    ['2026-11-20', 'planned', '2026-11-21T00:00:00Z', true],
    ['some day', 'planned', '2026-11-21T00:00:00Z', false],
  ];
  for (const [target, status, now, missed] of rows)
    it(`is ${missed} at ${now} for a target of ${target} and ${status ? `the status ${status}` : 'no status'}`, () => {
      const plan = { target, ...(status && { status }) };
      expect(isMissed(plan, Date.parse(now))).to.equal(missed);
    });

  it('is false without a target', () => expect(isMissed({ status: 'planned' }, Infinity)).to.equal(false));
});
