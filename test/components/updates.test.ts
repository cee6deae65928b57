import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/updates/define.js';
import { TrustUpdates } from '../../components/updates/updates.js';
import {
  expectNoWarnings,
  fixedClock,
  mount,
  parsed,
  texts,
  prerendered,
  words,
} from '../helpers/fixture.js';

const now = Date.UTC(2026, 10, 21);
const updates = [
  { id: 'old', date: '2025-12', title: 'Old', kind: 'policy' },
  {
    id: 'new',
    date: '2026-11-01',
    title: 'New',
    text: 'With **words**.',
    kind: 'subprocessors',
    url: 'https://example.com/n',
  },
  { id: 'plain', date: '2026-H1', title: 'Plain', kind: 'other' },
];
const roadmap = [
  { id: 'mfa', title: 'MFA', text: 'For all.', target: '2026-H1', status: 'in-progress', control: 'mfa' },
  { id: 'iso', title: 'ISO 27001', target: '2027-Q2', status: 'planned', assurance: 'iso27001' },
  { id: 'log', title: 'Log export', target: '2026-03', status: 'done' },
  { id: 'prem', title: 'On premises', target: '2025', status: 'dropped' },
  { id: 'some', title: 'Some day', control: 'gone' },
];
const controls = { groups: [{ title: 'Access', controls: [{ id: 'mfa', title: 'MFA' }] }] };
const assurances = [{ id: 'iso27001', title: 'ISO 27001' }];
const many = (count: number) => ({
  updates: Array.from({ length: count }, (_, index) => ({
    id: `u${index}`,
    date: '2026-05-01',
    title: `Update ${index}`,
  })),
});

const show = (part: Record<string, unknown>, more: object = {}): Promise<TrustUpdates> =>
  mount<TrustUpdates>('trust-updates', { data: parsed(part), ...more });
const root = async (part: Record<string, unknown>): Promise<ShadowRoot> => (await show(part)).shadowRoot!;
const shown = (within: ShadowRoot): string[] => texts(within, '[part=update]:not([hidden])');
const titlesOf = (within: ShadowRoot): string[] => texts(within, 'h2, h3');

describe('<trust-updates>', () => {
  expectNoWarnings();
  fixedClock(now);

  it('shows no full tick for a plan that is done, because that is the statement of the organization', async () => {
    const within = await root({ roadmap });
    expect(within.querySelector('[part~=status-done]')!.classList.contains('stated')).to.equal(true);
    expect(within.querySelector('.done')).to.equal(null);
  });

  it('shows updates newest first, with date, kind and text', async () => {
    const element = await show({ updates });
    expect(element).to.be.instanceOf(TrustUpdates);
    const within = element.shadowRoot!;
    expect(shown(within)).to.deep.equal([
      '1 November 2026 Sub-processors New With words.',
      'H1 2026 Plain',
      'December 2025 Policy Old',
    ]);
    expect(within.getElementById('trust-update-new')?.querySelector('time')?.dateTime).to.equal('2026-11-01');
    expect(within.getElementById('trust-update-new')?.querySelector('a')?.href).to.equal(
      'https://example.com/n',
    );
  });

  it('shows plans in the order of the author, with their status in words and marks', async () => {
    const within = await root({ roadmap });
    expect(texts(within, '[part=plan]')).to.deep.equal([
      'In progress MFA For all. Was planned for H1 2026; not reported as done',
      'Planned Target: Q2 2027 ISO 27001',
      'Done Target: March 2026 Log export',
      'Dropped Target: 2025 On premises',
      'Some day',
    ]);
    expect(within.querySelectorAll('[part~=status] svg')).to.have.length(4);
    expect(within.getElementById('trust-roadmap-iso')).to.exist;
  });

  it('calls no plan missed in the first render of prerendered content', async () => {
    const element = prerendered(document.createElement('trust-updates'));
    element.data = parsed({ roadmap });
    const first: string[] = [];
    element.addController({
      hostUpdated: () => first.push(words(element.shadowRoot!.getElementById('trust-roadmap-mfa'))),
    });
    document.body.append(element);
    while (!(await element.updateComplete));
    expect(first[0]).to.equal('In progress Target: H1 2026 MFA For all.');
    expect(first.at(-1)).to.contain('Was planned for H1 2026');
    element.remove();
  });

  it('links a plan to its control or assurance, if the manifest has it', async () => {
    const element = await show({ roadmap, controls, assurances });
    const links = [...element.shadowRoot!.querySelectorAll('a')];
    expect(links.map((link) => [words(link), link.getAttribute('href')])).to.deep.equal([
      ['MFA', '#trust-control-mfa'],
      ['ISO 27001', '#trust-assurance-iso27001'],
    ]);
    links[0]!.click();
    expect(location.hash).to.equal('#trust-control-mfa');
    expect((await root({ roadmap })).querySelector('a'), 'without them').to.not.exist;
  });

  describe('with headings', () => {
    const own = { sections: [{ type: 'updates', title: 'Roadmap' }] };
    const rows: [string, Record<string, unknown>, string[]][] = [
      ['both parts', { updates, roadmap }, ['Updates', 'What has changed', 'What is planned']],
      [
        'both under a title of their own',
        { updates, roadmap, ...own },
        ['Roadmap', 'What has changed', 'What is planned'],
      ],
      ['plans alone', { roadmap }, ['Updates', 'What is planned']],
      ['plans alone under a title of their own', { roadmap, ...own }, ['Roadmap']],
      ['updates alone', { updates }, ['Updates']],
    ];
    for (const [name, part, titles] of rows)
      it(name, async () => expect(titlesOf(await root(part))).to.deep.equal(titles));
  });

  describe('with a long list', () => {
    it('folds the list after the tenth update', async () => {
      expect((await root(many(10))).querySelector('button')).to.not.exist;
      const within = await root(many(11));
      expect(shown(within)).to.have.length(10);
      expect(words(within.querySelector('button'))).to.equal('Show all 11');
    });

    it('unfolds the list by keyboard, and moves the focus to the first update that was hidden', async () => {
      const element = await show(many(14));
      const within = element.shadowRoot!;
      within.querySelector('button')!.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      await element.updateComplete;
      expect(shown(within)).to.have.length(14);
      expect(within.querySelector('button')).to.not.exist;
      expect(within.activeElement?.id).to.equal('trust-update-u10');
    });

    it('takes no space for folded updates', async () => {
      const within = await root(many(14));
      const heights = [...within.querySelectorAll('[part=update]')].map(
        (item) => item.getBoundingClientRect().height,
      );
      expect(heights.slice(0, 10).every((height) => height > 20)).to.equal(true);
      expect(heights.slice(10)).to.deep.equal([0, 0, 0, 0]);
    });

    it('unfolds the list for a link to a hidden update', async () => {
      const element = await show(many(14));
      await element.reveal('trust-update-u13');
      expect(shown(element.shadowRoot!)).to.have.length(14);
    });

    it('leaves the list folded for a link to a visible update', async () => {
      const element = await show(many(14));
      await element.reveal('trust-update-u3');
      expect(shown(element.shadowRoot!)).to.have.length(10);
    });

    it('unfolds the list for find-in-page', async () => {
      const element = await show(many(14));
      const last = element.shadowRoot!.getElementById('trust-update-u13')!;
      last.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await element.updateComplete;
      expect(shown(element.shadowRoot!)).to.have.length(14);
    });
  });

  describe('with unusual input', () => {
    it('says that nothing is published when there are no updates', async () => {
      for (const part of [
        {},
        { updates: [], roadmap: [] },
        { updates: [{ title: 'No date' }], roadmap: [{}] },
      ])
        expect(words(await root(part))).to.equal('Updates Nothing has been published here yet.');
    });

    it('keeps sound updates beside broken ones', async () => {
      const within = await root({
        updates: [
          { date: '2026-05-01', title: 'Kept', kind: 'party', url: 'javascript:alert(1)' },
          null,
          { date: 'May' },
        ],
        roadmap: [{ title: 'Kept too', status: 'soon', target: 'summer' }, 7],
      });
      expect(shown(within)).to.deep.equal(['1 May 2026 Kept']);
      expect(texts(within, '[part=plan]')).to.deep.equal(['Kept too']);
      expect(within.querySelector('a')).to.not.exist;
    });

    it('shows markup as text and no unsafe link, also past the parser', async () => {
      const element = await mount<TrustUpdates>('trust-updates', {
        data: {
          updates: [
            { id: 'x', date: 'never', title: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' },
          ],
          roadmap: [{ id: 'y', title: '<b>Y</b>', target: 'some day' }],
        },
      });
      expect(element.shadowRoot!.querySelector('img, b, a')).to.not.exist;
      expect(words(element.shadowRoot)).to.contain('Target: some day');
    });

    it('holds a great many updates within its width', async () => {
      const long = 'A'.repeat(300);
      const element = await show({
        updates: Array.from({ length: 1000 }, (_, index) => ({
          date: '2026',
          title: `${long}${index}`,
          text: long,
        })),
        roadmap: [{ title: long, text: long, target: '2025' }],
      });
      expect(element.shadowRoot!.querySelectorAll('[part=update]')).to.have.length(1000);
      for (const width of [320, 720]) {
        element.style.setProperty('inline-size', `${width}px`);
        await new Promise(requestAnimationFrame);
        expect(element.scrollWidth).to.be.at.most(width);
      }
    });
  });

  it('passes axe, wide and narrow', async () => {
    const element = await show({ updates: [...updates, ...many(11).updates], roadmap, controls, assurances });
    await expect(element).to.be.accessible();
    element.style.setProperty('inline-size', '320px');
    await expect(element).to.be.accessible();
  });
});
