import { expect } from '@open-wc/testing';
import { countControlsByRequirement } from '../../src/model/coverage.js';
import { parsed } from '../helpers/fixture.js';

const count = (...groups: object[]): ReadonlyMap<string, number> =>
  countControlsByRequirement(
    parsed({ controls: { groups: groups.map((group) => ({ title: 'Group', ...group })) } }).controls
      ?.groups ?? [],
  );
const control = (title: string, ...requirements: string[]) => ({ title, requirements });

describe('countControlsByRequirement', () => {
  it('counts the controls that name a requirement', () => {
    const counts = count(
      { controls: [control('A', 'soc2/CC1', 'gdpr/32'), control('B', 'gdpr/32')] },
      { controls: [control('C', 'gdpr/32'), { title: 'D' }] },
    );
    expect([...counts]).to.deep.equal([
      ['soc2/CC1', 1],
      ['gdpr/32', 3],
    ]);
  });

  const parts: [string, string[]][] = [
    ['soc2/CC6.2', ['soc2/CC6.2', 'soc2/CC6']],
    ['iso27001/A.8.24', ['iso27001/A.8.24', 'iso27001/A.8', 'iso27001/A']],
    ['nis2/21.2.j', ['nis2/21.2.j', 'nis2/21.2', 'nis2/21']],
    ['hipaa/164.312(a)(1)', ['hipaa/164.312(a)(1)', 'hipaa/164.312(a)', 'hipaa/164.312', 'hipaa/164']],
    ['acme/(a)', ['acme/(a)']],
    ['acme/.x', ['acme/.x']],
    ['acme/a/b.c', ['acme/a/b.c', 'acme/a/b']],
  ];
  for (const [ref, named] of parts) {
    it(`counts a control that names ${ref} for ${named.join(', ')} and nothing else`, () =>
      expect([...count({ controls: [control('A', ref)] }).keys()]).to.deep.equal(named));
  }

  it('counts a control once, however often it names the parts of a requirement', () => {
    const counts = count({
      requirements: ['soc2/CC6'],
      controls: [control('A', 'soc2/CC6.1', 'soc2/CC6.2', 'soc2/CC6')],
    });
    expect(counts.get('soc2/CC6')).to.equal(1);
  });

  it('counts every control of a group that names a requirement, and none for a group without controls', () => {
    const counts = count(
      { requirements: ['soc2/CC7'], controls: [{ title: 'A' }, { title: 'B' }] },
      { requirements: ['soc2/CC8'] },
    );
    expect(counts.get('soc2/CC7')).to.equal(2);
    expect(counts.has('soc2/CC8')).to.equal(false);
  });

  it('does not count CC10 as a part of CC1', () => {
    expect(count({ controls: [control('A', 'soc2/CC10')] }).has('soc2/CC1')).to.equal(false);
  });

  it('stops early for a hostile requirement with very many parts', () => {
    expect(count({ controls: [control('A', `acme/${'a.'.repeat(200_000)}a`)] }).size).to.equal(8);
  });
});
