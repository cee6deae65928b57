import { expect } from '@open-wc/testing';
import {
  dayOf,
  hasLifecycle,
  partitionSubprocessors,
  subprocessorLifecycle,
  type LifecycleDate,
} from '../../src/model/subprocessor-lifecycle.js';
import type { Subprocessor } from '../../src/model/types.js';

const today = dayOf(Date.UTC(2026, 10, 21, 23, 59))!;
const item = (fields: Partial<Subprocessor>): Subprocessor => ({ id: 'x', name: 'X', ...fields });
const lifecycle = (
  fields: Partial<Subprocessor>,
  day: number | undefined = today,
  objectionPeriod?: string,
) => subprocessorLifecycle(item(fields), { today: day, objectionPeriod });
const dates = (list: readonly LifecycleDate[]) =>
  list.map(({ kind, date, days, past }) => [kind, date, days, past]);

describe('the stage of a sub-processor', () => {
  const stages: [fields: Partial<Subprocessor>, withoutClock: string, withClock: string][] = [
    [{}, 'active', 'active'],
    [{ status: 'active' }, 'active', 'active'],
    [{ status: 'announced' }, 'announced', 'announced'],
    [{ status: 'removed' }, 'former', 'former'],
    // An effective date that is still to come, or that has passed since the manifest was written.
    [{ status: 'announced', effective: '2026-12-03' }, 'announced', 'announced'],
    [{ effective: '2026-12-03' }, 'active', 'announced'],
    [{ status: 'active', effective: '2026-12-03' }, 'active', 'announced'],
    [{ status: 'announced', effective: '2026-11-21' }, 'announced', 'active'],
    [{ status: 'announced', effective: '2026-11-22' }, 'announced', 'announced'],
    // Coarse dates: they have passed only at their end.
    [{ status: 'announced', effective: '2026-11' }, 'announced', 'announced'],
    [{ status: 'announced', effective: '2026-10' }, 'announced', 'active'],
    [{ status: 'announced', effective: '2026-Q4' }, 'announced', 'announced'],
    [{ removed: '2026-11-21' }, 'active', 'former'],
    [{ removed: '2026-11-22' }, 'active', 'active'],
    [{ removed: '2026-H2' }, 'active', 'active'],
    [{ status: 'announced', removed: '2026-01-01' }, 'announced', 'former'],
    // It is still in use, whatever the status says. Calling it former would hide it.
    [{ status: 'removed', removed: '2026-12-31' }, 'former', 'active'],
  ];
  for (const [fields, withoutClock, withClock] of stages)
    it(`is ${withoutClock} without and ${withClock} with a known date for ${JSON.stringify(fields)}`, () => {
      expect(
        subprocessorLifecycle(item(fields), { today: undefined, objectionPeriod: undefined }).stage,
      ).to.equal(withoutClock);
      expect(lifecycle(fields).stage).to.equal(withClock);
    });
});

describe('the lifecycle of a sub-processor', () => {
  it('contains the dates of an announced one, with the days until each', () => {
    const fields = {
      status: 'announced',
      announced: '2026-11-03',
      effective: '2026-12-03',
      objectBy: '2026-11-21',
    } as const;
    expect(dates(lifecycle(fields).dates)).to.deep.equal([
      ['announced', '2026-11-03', undefined, true],
      ['effective', '2026-12-03', 12, false],
      ['objection', '2026-11-21', 0, false],
    ]);
  });

  it('contains no number of days if the current date is unknown', () => {
    const fields = { status: 'announced', effective: '2026-12-03' } as const;
    const { dates: list } = subprocessorLifecycle(item(fields), {
      today: undefined,
      objectionPeriod: 'P30D',
    });
    expect(dates(list)).to.deep.equal([['effective', '2026-12-03', undefined, undefined]]);
  });

  it('contains no number of days until a month, a quarter or a year', () => {
    const [effective] = lifecycle({ effective: '2027-Q1' }).dates;
    expect(effective).to.deep.equal({
      kind: 'effective',
      date: '2027-Q1',
      exact: false,
      days: undefined,
      past: false,
    });
  });

  describe('has a last day to object that', () => {
    const objection = (fields: Partial<Subprocessor>, period?: string) =>
      lifecycle({ status: 'announced', ...fields }, today, period).dates.find(
        ({ kind }) => kind === 'objection',
      );

    it('is the one that the entry states', () =>
      expect(objection({ announced: '2026-11-03', objectBy: '2026-11-30' }, 'P14D')?.date).to.equal(
        '2026-11-30',
      ));
    it('is the announcement plus the objection period if the entry states none', () =>
      expect(objection({ announced: '2026-11-03' }, 'P30D')).to.deep.include({
        date: '2026-12-03',
        days: 12,
      }));
    it('has passed on the day after', () =>
      expect(objection({ objectBy: '2026-11-20' })).to.deep.include({ past: true, days: undefined }));
    it('is missing if the announcement or the period is unknown or not exact', () => {
      expect(objection({ announced: '2026-11-03' })).to.equal(undefined);
      expect(objection({ effective: '2026-12-03' }, 'P30D')).to.equal(undefined);
      expect(objection({ announced: '2026-11' }, 'P30D')).to.equal(undefined);
      expect(objection({ announced: '2026-11-03' }, 'PT72H')).to.equal(undefined);
    });
    it('is missing once the sub-processor is in use', () =>
      expect(
        dates(lifecycle({ announced: '2026-01-01', effective: '2026-02-01' }, today, 'P30D').dates),
      ).to.deep.equal([['effective', '2026-02-01', undefined, true]]));
  });

  it('contains the date of removal, before and after it', () => {
    expect(dates(lifecycle({ removed: '2027-01-31' }).dates)).to.deep.equal([
      ['removal', '2027-01-31', 71, false],
    ]);
    expect(dates(lifecycle({ effective: '2020', removed: '2024-06' }).dates)).to.deep.equal([
      ['removal', '2024-06', undefined, true],
    ]);
  });

  it('has something to show only for an announced entry or one with a date', () => {
    expect(hasLifecycle(item({}))).to.equal(false);
    expect(hasLifecycle(item({ status: 'active' }))).to.equal(false);
    expect(hasLifecycle(item({ status: 'announced' }))).to.equal(true);
    expect(hasLifecycle(item({ removed: '2026' }))).to.equal(true);
  });
});

describe('partitionSubprocessors', () => {
  const items = [
    item({ id: 'a' }),
    item({ id: 'b', removed: '2024' }),
    item({ id: 'c', status: 'removed' }),
    item({ id: 'd', removed: '2026-03-01' }),
    item({ id: 'e', status: 'announced' }),
  ];

  it('separates former sub-processors, latest removal first and those without a date last', () => {
    const { current, former } = partitionSubprocessors(items, today);
    expect(current.map(({ id }) => id)).to.deep.equal(['a', 'e']);
    expect(former.map(({ id }) => id)).to.deep.equal(['d', 'b', 'c']);
  });

  it('returns the same list object if no sub-processor is former', () => {
    const present = [item({}), item({ effective: '2027' })];
    expect(partitionSubprocessors(present, today).current).to.equal(present);
  });
});
