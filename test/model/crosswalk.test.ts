import { expect } from '@open-wc/testing';
import { alphabetically } from '../../src/i18n/lists.js';
import { createLocale } from '../../src/i18n/locale.js';
import { crosswalk, type CrosswalkTable } from '../../src/model/crosswalk.js';
import { parsed } from '../helpers/fixture.js';

const compare = alphabetically(createLocale('en'));
const made = (part: Record<string, unknown>): readonly CrosswalkTable[] => crosswalk(parsed(part), compare);
/** Each table as `framework: requirement = groups + controls`. */
const lines = (tables: readonly CrosswalkTable[]): string[] =>
  tables.flatMap(({ id, rows }) =>
    rows.map(
      (row) =>
        `${id}: ${row.cited} = ${[...row.groups.map(({ group }) => group.id), ...row.controls.map((c) => c.id)].join()}`,
    ),
  );

describe('crosswalk', () => {
  it('lists controls and groups by the requirements they name', () => {
    const tables = made({
      controls: {
        groups: [
          {
            id: 'access',
            title: 'Access',
            requirements: ['soc2/CC6'],
            controls: [
              { id: 'mfa', title: 'MFA', requirements: ['nis2/21.2.j', 'soc2/CC6.1'] },
              { id: 'sso', title: 'SSO', requirements: ['soc2/CC6', 'nis2/21.2.j', 'nis2/21.2.j'] },
            ],
          },
          { id: 'rest', title: 'Rest', controls: [{ id: 'x', title: 'X', requirements: ['soc2/CC6'] }] },
        ],
      },
    });
    expect(lines(tables)).to.deep.equal([
      'soc2: CC6 = access,x',
      'soc2: CC6.1 = mfa',
      'nis2: Art. 21(2)(j) = mfa,sso',
    ]);
    expect(tables.map(({ name }) => name)).to.deep.equal(['SOC 2', 'NIS2']);
  });

  it('puts the manifest’s frameworks first, and requirements in their natural order', () => {
    const tables = made({
      frameworks: [
        { id: 'house', name: 'House rules', requirements: [{ id: '10', title: 'Ten' }, { id: '99' }] },
        { id: 'unnamed', name: 'Named by no control' },
      ],
      controls: {
        groups: [
          {
            title: 'A',
            controls: [
              {
                id: 'a',
                title: 'A',
                requirements: ['gdpr/32', 'house/10', 'house/9', 'gdpr/5.1.e', 'house/9.2'],
              },
            ],
          },
        ],
      },
    });
    expect(lines(tables)).to.deep.equal([
      'house: 9 = a',
      'house: 9.2 = a',
      'house: 10 = a',
      'gdpr: Art. 5(1)(e) = a',
      'gdpr: Art. 32 = a',
    ]);
    expect(tables[0]!.rows[2]!.requirement?.title).to.equal('Ten');
    expect(tables[0]!.rows[0]!.requirement).to.equal(undefined);
  });

  describe('of a group that names a requirement', () => {
    const summary = (...statuses: (string | undefined)[]) =>
      made({
        controls: {
          groups: [
            {
              title: 'A',
              requirements: ['gdpr/32'],
              controls: statuses.map((status, index) => ({ title: `c${index}`, ...(status && { status }) })),
            },
          ],
        },
      })[0]!.rows[0]!.groups[0]!;

    it('has the status that all its controls share', () => {
      expect(summary('planned', 'planned')).to.include({ status: 'planned', count: 2, implemented: 0 });
    });
    it('counts the implemented controls if their statuses differ', () => {
      expect(summary('implemented', 'planned', 'implemented')).to.include({
        status: undefined,
        implemented: 2,
      });
    });
    it('does not count a control without a status as implemented', () => {
      expect(summary('implemented', undefined)).to.include({ status: undefined, implemented: 1 });
      expect(summary(undefined, undefined)).to.include({ status: undefined, implemented: 0 });
    });
    it('has no status if the group has no controls', () => {
      expect(summary()).to.include({ status: undefined, count: 0, implemented: 0 });
    });
  });

  it('is empty if no control names a requirement', () => {
    expect(made({})).to.deep.equal([]);
    expect(made({ frameworks: [{ id: 'gdpr', name: 'GDPR', requirements: [{ id: '32' }] }] })).to.deep.equal(
      [],
    );
  });
});
