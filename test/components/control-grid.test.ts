import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/control-grid/define.js';
import { TrustControlGrid } from '../../components/control-grid/control-grid.js';
import {
  full,
  many,
  until,
  show,
  slice,
  all,
  one,
  control,
  titles,
  shown,
  search,
} from '../helpers/control-grid.js';
import { expectNoWarnings, fixedClock, mount, parsed, words } from '../helpers/fixture.js';

describe('the control grid', () => {
  expectNoWarnings();
  fixedClock();

  describe('for a group', () => {
    it('shows heading, count, summary and requirements', async () => {
      const el = await show(full);
      expect(el).to.be.instanceOf(TrustControlGrid);
      expect(shown(el)).to.equal('9 controls');
      expect(all(el, 'h3').map(words)).to.deep.equal(['Access control', 'Backups']);
      expect(all(el, '[part=group-count]').map(words)).to.deep.equal(['3 controls', '6 controls']);
      const group = one(el, '#trust-group-access')!;
      expect(words(group)).to.contain('How people sign in.');
      expect([...group.querySelectorAll(':scope > .requirements li')].map(words)).to.deep.equal([
        'SOC 2 CC6',
        'ISO/IEC 27001 A.5 A.8',
      ]);
      expect(words(group.querySelector('.callout'))).to.equal('Two things Sign-in is one.');
    });

    it('shows the count in the right plural form', async () => {
      const el = await slice({ groups: [{ title: 'A', controls: [{ title: 'a' }] }] });
      expect(words(one(el, '[part=count]'))).to.equal('1 control');
    });

    it('renders the controls as a list', async () => {
      const el = await show(full);
      for (const list of all(el, '.group > ul:not(.requirements)')) {
        expect(list.getAttribute('role')).to.equal('list');
        expect([...list.children].every((item) => item.matches('li.control'))).to.equal(true);
      }
    });

    it('uses headings one and two levels below that of the section', async () => {
      const el = await show(full, { headingLevel: 3 });
      expect(all(el, 'h4').map(words)).to.deep.equal(['Access control', 'Backups']);
      expect(words(one(el, 'h5'))).to.equal('Multi-factor authentication');
    });

    it('shows no count if the group has no controls', async () => {
      const el = await slice({
        groups: [{ title: 'Left out', summary: 'Why.', content: [{ type: 'paragraph', text: 'Because.' }] }],
      });
      expect(words(one(el, '[part=group]'))).to.equal('Left out # Why. Because.');
      expect(one(el, '[part=count]')).to.be.null;
    });

    it('moves focus to the group after a link to it', async () => {
      const el = await show(full);
      const link = one<HTMLAnchorElement>(el, '#trust-group-backups .permalink')!;
      expect(link.getAttribute('aria-label')).to.equal('Link to “Backups”');
      link.click();
      expect(location.hash).to.equal('#trust-group-backups');
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-group-backups');
    });
  });

  describe('for a control', () => {
    it('shows everything that is known about it', async () => {
      const el = await show(full);
      const mfa = control(el, 'mfa')!;
      expect(words(mfa.querySelector('h4'))).to.equal('Multi-factor authentication');
      expect(mfa.querySelector('strong')?.textContent).to.equal('passkeys');
      expect(words(mfa.querySelector('.state'))).to.equal(
        'Partly implemented Admins only Planned for H2 2026 Reviewed 23 May 2026',
      );
      expect(
        [...mfa.querySelectorAll('.state time')].map((time) => time.getAttribute('datetime')),
      ).to.deep.equal([null, '2026-05-23']);
      expect([...mfa.querySelectorAll('.facts > div')].map(words)).to.deep.equal([
        'Layer Platform',
        'Applies to The application',
        'Evidence class Native evidence',
        'Evidence Audit report April 2026 Under a non-disclosure agreement',
      ]);
      expect([...mfa.querySelectorAll('.requirements li')].map(words)).to.deep.equal([
        'NIS2 Art. 21(2)(j) Art. 21(2)(i)',
        'GDPR Art. 32',
      ]);
    });

    it('shows only the title if nothing else is known', async () => {
      const el = await show(full);
      const backups = one(el, '#trust-group-backups')!;
      expect(words(backups.querySelector('.control'))).to.equal('Daily Layer Process');
      const bare = await slice({ groups: [{ title: 'A', controls: [{ id: 'a', title: 'a' }] }] });
      expect(words(control(bare, 'a'))).to.equal('a');
      expect(one(bare, '.status')).to.be.null;
      expect(words(bare.shadowRoot)).to.not.match(/undefined|null|\[object/);
    });

    it('shows who attests the control itself, rather than its layer', async () => {
      const el = await show(full);
      expect(words(control(el, 'rbac'))).to.contain('Attested by An auditor');
      expect(words(control(el, 'rbac'))).to.not.contain('from its code');
    });

    it('leaves out an author’s label that only repeats the status', async () => {
      const el = await slice({
        groups: [
          { title: 'A', controls: [{ id: 'a', title: 'a', status: 'planned', statusLabel: 'planned' }] },
        ],
      });
      expect(words(control(el, 'a')!.querySelector('.state'))).to.equal('Planned');
    });

    it('shows a planned status and its date in one phrase', async () => {
      const el = await slice({
        groups: [{ title: 'A', controls: [{ id: 'a', title: 'a', status: 'planned', planned: '2026-Q4' }] }],
      });
      expect(words(control(el, 'a')!.querySelector('.state'))).to.equal('Planned for Q4 2026');
    });

    it('shows that the planned date has passed, once the clock is known', async () => {
      const planned = (id: string, status: string | undefined) => ({
        id,
        title: id,
        status,
        planned: '2026-Q1',
      });
      const controls = [planned('a', 'planned'), planned('b', undefined), planned('c', 'implemented')];
      const el = await slice({ groups: [{ title: 'A', controls }] });
      const missed = 'Was planned for Q1 2026; not reported as done';
      expect(words(control(el, 'a')!.querySelector('.state'))).to.equal(`Planned ${missed}`);
      expect(words(control(el, 'b')!.querySelector('.state'))).to.equal(missed);
      expect(words(control(el, 'c')!.querySelector('.state'))).to.equal('Implemented Planned for Q1 2026');
    });

    it('uses the full width if the control contains a table', async () => {
      const el = await show(full);
      const grid = control(el, 'limits')!.parentElement!;
      expect(control(el, 'limits')!.offsetWidth).to.equal(grid.offsetWidth);
      expect(control(el, 'limits')!.querySelectorAll('table tbody tr').length).to.equal(1);
      expect(words(control(el, 'limits')!.querySelector('.steps'))).to.equal('Count every request.');
    });

    it('uses the reader’s language', async () => {
      const el = await show(
        parsed({
          controls: { groups: [{ title: { en: 'Keys', de: 'Schlüssel' }, controls: [{ title: 'a' }] }] },
        }),
        { lang: 'de' },
      );
      expect(words(one(el, 'h3'))).to.equal('Schlüssel');
    });
  });

  describe('with layers', () => {
    it('shows a table of what each layer covers and who attests it', async () => {
      const el = await show(full);
      const table = one(el, '[part=layers] table')!;
      expect([...table.querySelectorAll('thead th')].map(words)).to.deep.equal([
        'Layer',
        'Covers',
        'Attested by',
      ]);
      expect([...table.querySelectorAll('tbody tr:nth-child(2) > *')].map(words)).to.deep.equal([
        'Process',
        '',
        'Acme, in its policies',
      ]);
    });

    it('leaves out a column that is empty for all layers', async () => {
      const el = await slice({ layers: [{ title: 'Platform', covers: 'Code' }] });
      expect(all(el, '[part=layers] thead th').map(words)).to.deep.equal(['Layer', 'Covers']);
    });
  });

  it('explains what a layer covers and who attests it when the reader asks', async () => {
    const el = await show(full);
    control(el, 'mfa')!.querySelector<HTMLButtonElement>('.explain')!.click();
    const popover = one(el, '[popover]')!;
    await until(() => popover.matches(':popover-open'));
    expect(words(popover)).to.equal('Platform What the code does Attested by Acme, from its code');
  });

  it('offers no explanation of a layer without details', async () => {
    const el = await slice({
      layers: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B', attestedBy: 'Acme' },
      ],
      groups: [
        {
          title: 'G',
          controls: [
            { title: 'c', layer: 'a' },
            { title: 'd', layer: 'b', attestedBy: 'An auditor' },
          ],
        },
      ],
    });
    expect(one(el, '.explain')).to.be.null;
  });

  it('explains an evidence class by keyboard', async () => {
    const el = await show(full);
    const button = [...control(el, 'mfa')!.querySelectorAll<HTMLButtonElement>('.explain')].at(-1)!;
    expect(button.getAttribute('aria-label')).to.contain('Native evidence');
    button.focus();
    await sendKeys({ press: 'Enter' });
    const popover = one(el, '[popover]')!;
    await until(() => popover.matches(':popover-open'));
    expect(words(popover)).to.equal('Native evidence The data itself is the evidence.');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await until(() => button.getAttribute('aria-expanded') === 'false');
    expect(popover.matches(':popover-open')).to.equal(false);
    await until(() => el.shadowRoot!.activeElement === button);
  });

  it('shows the valid parts of an invalid manifest', async () => {
    const el = await slice({
      layers: 'none',
      groups: [
        42,
        {
          title: 'Sound',
          controls: [
            { title: 'a', status: 'perfect', requirements: ['no requirement', 'gdpr/32'], layer: 'nowhere' },
            { text: 'without a title' },
            null,
            { title: '<b>b</b>', text: '[x](javascript:alert(1))', url: 'javascript:alert(1)' },
          ],
          content: [{ type: 'video' }],
        },
      ],
    });
    expect(titles(el)).to.deep.equal(['a', '<b>b</b>']);
    expect(words(one(el, '.control'))).to.equal('a Layer nowhere GDPR Art. 32');
    expect(one(el, '.control a')).to.be.null;
  });

  for (const [name, controls] of [
    ['no controls', undefined],
    ['empty lists', { groups: [], layers: [] }],
  ] as const) {
    it(`says that nothing has been published if there are ${name}`, async () => {
      const el = await slice(controls);
      expect(words(el.shadowRoot)).to.equal('Controls Nothing has been published here yet.');
    });
  }

  it('shows a manifest of its own and dispatches trust-load', async () => {
    const el = await mount<TrustControlGrid>('trust-control-grid');
    const loaded = oneEvent(el, 'trust-load');
    el.manifest = { manifestVersion: 1, controls: { groups: [{ title: 'A', controls: [{ title: 'a' }] }] } };
    await loaded;
    await el.updateComplete;
    expect(titles(el)).to.deep.equal(['a']);
  });

  it('passes axe', async () => {
    const el = await show(full);
    await expect(el).to.be.accessible();
    await search(el, 'zebra');
    await expect(el).to.be.accessible();
    await expect(await show(many(130))).to.be.accessible();
  });
});
