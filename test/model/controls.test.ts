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
      { id: 'platform', title: 'Platform', attestedBy: 'Acme, from its code' },
      { id: 'process', title: 'Process' },
    ],
    evidenceClasses: [{ id: 'native', title: 'Native evidence' }],
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
/** The ids of the groups and, with a hyphen, of the controls that a filter leaves. */
const left = (filter: Partial<ControlFilter>): string[] =>
  view(filter).groups.flatMap(({ group, controls }) => [group.id, ...controls.map(({ id }) => `- ${id}`)]);

describe('countAllControls', () => {
  it('counts the controls of all groups', () => {
    expect(countAllControls(model.controls)).to.equal(3);
    expect(countAllControls(undefined)).to.equal(0);
    expect(countAllControls(parsed({ controls: { groups: [] } }).controls)).to.equal(0);
  });
});

describe('citeInFull', () => {
  it('puts the short name of the framework before the requirement', () => {
    expect(citeInFull('soc2/CC6.1', model.frameworks)).to.equal('SOC 2 CC6.1');
    expect(citeInFull('nis2/21.2.j', undefined)).to.equal('NIS2 Art. 21(2)(j)');
    expect(citeInFull('house/7', model.frameworks)).to.equal('House rules 7');
  });
});

describe('shortFrameworkName', () => {
  it('returns the id of a framework without a name', () => {
    expect(shortFrameworkName('unheard-of', model.frameworks)).to.equal('unheard-of');
  });
});

describe('filterOptions', () => {
  it('offers the values in which controls differ, in their usual order, with “Not stated” last', () => {
    const { status, layer, framework } = filterOptions(model, words);
    expect(status.map(({ label }) => label)).to.deep.equal([
      'Implemented',
      'Partly implemented',
      'Not stated',
    ]);
    expect(layer.map(({ label }) => label)).to.deep.equal(['Platform', 'Process', 'Not stated']);
    expect(framework.map(({ label }) => label)).to.deep.equal(['SOC 2', 'House rules', 'NIS2']);
  });

  it('offers nothing if all controls are alike', () => {
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

  it('offers the author’s own wording if a control has no status', () => {
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
});

describe('usableFilter', () => {
  it('removes choices that are no longer offered', () => {
    const options = filterOptions(model, words);
    expect(
      usableFilter({ query: 'a', status: 'planned', layer: 'process', framework: 'dora' }, options),
    ).to.deep.equal({
      query: 'a',
      status: '',
      layer: 'process',
      framework: '',
    });
  });
});

describe('viewControls', () => {
  it('returns everything without a filter, in the list objects of the model', () => {
    const { groups: shown, count } = view({});
    expect(count).to.equal(3);
    expect(shown.map(({ group }) => group.id)).to.deep.equal(['access', 'backups', 'note']);
    expect(shown[0]!.controls).to.equal(groups[0]!.controls);
    expect(isFiltering({ ...NO_FILTER, query: '  ' })).to.equal(false);
  });

  const found: [string, Partial<ControlFilter>, string[]][] = [
    ['finds a control by its title', { query: 'multi' }, ['access', '- mfa']],
    ['finds a control by its text, typed without accents', { query: 'prufung' }, ['access', '- mfa']],
    ['finds a control by several words in any order', { query: 'TOTP multi' }, ['access', '- mfa']],
    ['finds nothing if one of two words is missing', { query: 'multi backups' }, []],
    ['finds a control by the name of its status', { query: 'partly' }, ['access', '- mfa']],
    ['finds a control by a requirement as cited', { query: 'Art. 21(2)(j)' }, ['access', '- sso']],
    ['finds a control by a requirement as in the manifest', { query: 'nis2/21.2.j' }, ['access', '- sso']],
    ['finds all controls by a requirement of their group', { query: 'CC6' }, ['access', '- mfa', '- sso']],
    ['finds a control by the title of its group', { query: 'backups' }, ['backups', '- daily']],
    ['finds a control by who attests its layer', { query: 'from its code' }, ['access', '- mfa']],
    ['finds a control by its evidence class', { query: 'native' }, ['access', '- sso']],
    ['finds a control by a cell of its table', { query: 'saml' }, ['access', '- sso']],
    ['finds a group without controls by its title', { query: 'left out' }, ['note']],
    ['finds a control and a group by the same word', { query: 'totp' }, ['access', '- mfa', 'note']],
    ['leaves the controls with a status', { status: 'implemented' }, ['access', '- sso']],
    ['leaves the controls without a status', { status: NOT_STATED }, ['backups', '- daily']],
    ['leaves the controls on a layer', { layer: 'process' }, ['backups', '- daily']],
    ['leaves the controls without a layer', { layer: NOT_STATED }, ['access', '- sso']],
    ['leaves the controls of a group’s framework', { framework: 'soc2' }, ['access', '- mfa', '- sso']],
    ['leaves the controls of a framework', { framework: 'nis2' }, ['access', '- sso']],
    [
      'combines the search with all filters',
      { framework: 'soc2', status: 'partial', query: 'totp' },
      ['access', '- mfa'],
    ],
  ];
  for (const [name, filter, expected] of found) {
    it(name, () => expect(left(filter)).to.deep.equal(expected));
  }

  it('counts the controls that are left, and keeps the total of each group', () => {
    const { count, groups: shown } = view({ status: 'implemented' });
    expect(count).to.equal(1);
    expect(shown[0]!.total).to.equal(2);
  });

  it('treats a query as text, not as a pattern', () => {
    expect(left({ query: '.*' })).to.deep.equal([]);
    expect(left({ query: '\\' })).to.deep.equal([]);
  });
});

describe('isLate', () => {
  const now = Date.UTC(2026, 3, 1);
  it('is true if the date has passed, unless the control is in place or will not come', () => {
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
