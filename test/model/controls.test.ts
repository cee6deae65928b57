import { expect } from '@open-wc/testing';
import {
  citeInFull,
  countAllControls,
  createSearchText,
  filterOptions,
  isFiltering,
  NO_FILTER,
  NOT_STATED,
  shortFrameworkName,
  usableFilter,
  viewControls,
  type ControlFilter,
  type ControlWords,
  isLate,
} from '../../src/model/controls.js';
import { pickText } from '../../src/text/text.js';
import { parsed } from '../helpers/fixture.js';

const words: ControlWords = {
  plain: (text) => pickText(text, ['en'])?.value ?? '',
  status: (status) =>
    ({ implemented: 'Implemented', partial: 'Partly implemented' })[status as 'partial'] ?? status,
  notStated: 'Not stated',
};

const model = parsed({
  frameworks: [
    { id: 'gdpr', name: 'GDPR' },
    { id: 'soc2', name: 'SOC 2 Security Trust Services Criteria' },
    { id: 'house', name: 'House rules' },
  ],
  controls: {
    layers: [
      { id: 'platform', label: 'Platform', attestedBy: 'Acme, from its code' },
      { id: 'process', label: 'Process' },
    ],
    evidenceClasses: [{ id: 'native', label: 'Native evidence' }],
    groups: [
      {
        id: 'access',
        title: 'Access',
        summary: 'Words about backups',
        requirements: ['soc2/CC6'],
        controls: [
          { id: 'mfa', title: 'Multi-factor', text: 'Prüfung by TOTP', status: 'partial', layer: 'platform' },
          {
            id: 'sso',
            title: { en: 'Single sign-on', de: 'Einmalanmeldung' },
            status: 'implemented',
            evidenceClass: 'native',
            requirements: ['nis2/21.2.j'],
            content: [{ type: 'table', columns: [{ label: 'Method' }], rows: [['SAML'], [5], ['']] }],
          },
        ],
      },
      {
        id: 'backups',
        title: 'Backups',
        controls: [{ id: 'daily', title: 'Daily copies', layer: 'process', requirements: ['house/7'] }],
      },
      { id: 'note', title: 'What is left out', summary: 'Nothing of TOTP' },
    ],
  },
});
const groups = model.controls!.groups!;
const view = (filter: Partial<ControlFilter>) =>
  viewControls(groups, { ...NO_FILTER, ...filter }, createSearchText(model, words), words.plain);
const left = (filter: Partial<ControlFilter>): string[] =>
  view(filter).groups.flatMap(({ group, controls }) => [group.id, ...controls.map(({ id }) => `- ${id}`)]);

describe('controls', () => {
  it('are counted over all groups', () => {
    expect(countAllControls(model.controls)).to.equal(3);
    expect(countAllControls(undefined)).to.equal(0);
    expect(countAllControls(parsed({ controls: { groups: [] } }).controls)).to.equal(0);
  });

  describe('requirements', () => {
    it('are cited behind the short name of their framework', () => {
      expect(citeInFull('soc2/CC6.1', model.frameworks)).to.equal('SOC 2 CC6.1');
      expect(citeInFull('nis2/21.2.j', undefined)).to.equal('NIS2 Art. 21(2)(j)');
      expect(citeInFull('house/7', model.frameworks)).to.equal('House rules 7');
    });

    it('keep an id that nobody has named', () => {
      expect(shortFrameworkName('unheard-of', model.frameworks)).to.equal('unheard-of');
    });
  });

  describe('options', () => {
    it('are what the controls differ in, in its order, the unstated last', () => {
      const { status, layer, framework } = filterOptions(model, words);
      expect(status.map(({ label }) => label)).to.deep.equal([
        'Implemented',
        'Partly implemented',
        'Not stated',
      ]);
      expect(layer.map(({ label }) => label)).to.deep.equal(['Platform', 'Process', 'Not stated']);
      expect(framework.map(({ label }) => label)).to.deep.equal(['SOC 2', 'House rules', 'NIS2']);
    });

    it('are none where there is nothing to choose between', () => {
      const same = parsed({
        controls: {
          groups: [
            {
              title: 'A',
              controls: [
                { title: 'a', status: 'implemented', requirements: ['gdpr/32'] },
                { title: 'b', status: 'implemented' },
              ],
            },
          ],
        },
      });
      expect(filterOptions(same, words)).to.deep.equal({ status: [], layer: [], framework: [] });
      expect(filterOptions({}, words)).to.deep.equal({ status: [], layer: [], framework: [] });
    });

    it('hold the author’s own words where there is no typed status', () => {
      const own = parsed({
        controls: {
          groups: [{ title: 'A', controls: [{ title: 'a', statusLabel: 'On its way' }, { title: 'b' }] }],
        },
      });
      const options = filterOptions(own, words);
      expect(options.status.map(({ label }) => label)).to.deep.equal(['On its way', 'Not stated']);
      const filter = { ...NO_FILTER, status: options.status[0]!.value };
      const shown = viewControls(own.controls!.groups!, filter, createSearchText(own, words), words.plain);
      expect(shown.groups.flatMap(({ controls }) => controls.map(({ id }) => id))).to.deep.equal(['a']);
    });

    it('take away a choice that is gone', () => {
      const options = filterOptions(model, words);
      expect(
        usableFilter({ text: 'a', status: 'planned', layer: 'process', framework: 'dora' }, options),
      ).to.deep.equal({
        text: 'a',
        status: '',
        layer: 'process',
        framework: '',
      });
    });
  });

  describe('view', () => {
    it('without a filter is everything, with the very lists of the model', () => {
      const { groups: shown, count } = view({});
      expect(count).to.equal(3);
      expect(shown.map(({ group }) => group.id)).to.deep.equal(['access', 'backups', 'note']);
      expect(shown[0]!.controls).to.equal(groups[0]!.controls);
      expect(isFiltering({ ...NO_FILTER, text: '  ' })).to.equal(false);
    });

    const found: [string, Partial<ControlFilter>, string[]][] = [
      ['title', { text: 'multi' }, ['access', '- mfa']],
      ['text, without its accents', { text: 'prufung' }, ['access', '- mfa']],
      ['all words, in any order', { text: 'TOTP multi' }, ['access', '- mfa']],
      ['not one word of two', { text: 'multi backups' }, []],
      ['words of the status', { text: 'partly' }, ['access', '- mfa']],
      ['a requirement as cited', { text: 'Art. 21(2)(j)' }, ['access', '- sso']],
      ['a requirement as written', { text: 'nis2/21.2.j' }, ['access', '- sso']],
      ['a requirement of the group', { text: 'CC6' }, ['access', '- mfa', '- sso']],
      ['title of the group', { text: 'backups' }, ['backups', '- daily']],
      ['who attests its layer', { text: 'from its code' }, ['access', '- mfa']],
      ['its evidence class', { text: 'native' }, ['access', '- sso']],
      ['a cell of its table', { text: 'saml' }, ['access', '- sso']],
      ['a group of words alone', { text: 'left out' }, ['note']],
      ['both, by the same word', { text: 'totp' }, ['access', '- mfa', 'note']],
      ['status', { status: 'implemented' }, ['access', '- sso']],
      ['no status', { status: NOT_STATED }, ['backups', '- daily']],
      ['layer', { layer: 'process' }, ['backups', '- daily']],
      ['no layer', { layer: NOT_STATED }, ['access', '- sso']],
      ['framework of the group', { framework: 'soc2' }, ['access', '- mfa', '- sso']],
      ['framework of the control', { framework: 'nis2' }, ['access', '- sso']],
      ['everything together', { framework: 'soc2', status: 'partial', text: 'totp' }, ['access', '- mfa']],
    ];
    for (const [name, filter, expected] of found) {
      it(`finds by ${name}`, () => expect(left(filter)).to.deep.equal(expected));
    }

    it('counts what is left, and knows how many there were', () => {
      const { count, groups: shown } = view({ status: 'implemented' });
      expect(count).to.equal(1);
      expect(shown[0]!.total).to.equal(2);
    });

    it('takes a query literally', () => {
      expect(left({ text: '.*' })).to.deep.equal([]);
      expect(left({ text: '\\' })).to.deep.equal([]);
    });
  });
});

describe('isLate', () => {
  const now = Date.UTC(2026, 3, 1);
  it('is what was planned for a day that has passed, unless it is there or will not come', () => {
    const late = (
      ['planned', 'partial', 'implemented', 'alternative', 'not-offered', 'not-applicable'] as const
    ).filter((status) => isLate({ planned: '2026-Q1', status }, now));
    expect(late).to.deep.equal(['planned', 'partial']);
    expect(isLate({ planned: '2026-Q1' }, now)).to.equal(true);
    expect(isLate({ planned: '2026-Q2', status: 'planned' }, now)).to.equal(false);
    expect(isLate({ planned: '2026-Q1', status: 'planned' }, undefined)).to.equal(false);
    expect(isLate({ status: 'planned' }, now)).to.equal(false);
  });
});
