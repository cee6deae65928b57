import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TrustSubprocessorTable } from '../../components/subprocessor-table/subprocessor-table.js';
import { expectNoWarnings, fixedClock } from '../helpers/fixture.js';
import { all, NOW, many, one, row, search, show, until, vendors } from '../helpers/subprocessors.js';

const rendered = (el: TrustSubprocessorTable): number => all(el, '.rows tbody tr').length;

describe('the sub-processor table with many rows', () => {
  expectNoWarnings();
  fixedClock(NOW);

  it('shows the first screen at once and every row in the end', async () => {
    const el = await show(many(700));
    expect(rendered(el)).to.be.lessThan(700);
    expect(rendered(el)).to.be.at.least(40);
    await until(() => rendered(el) === 700);
    expect(all(el, 'tbody').every((body) => body.children.length <= 20)).to.equal(true);
    expect(one(el, 'table').matches('.large[role=table]')).to.equal(true);
  });

  it('aligns cells with their column heads, also with more rows than are rendered at once', async () => {
    const left = (cell: Element): number => Math.round(cell.getBoundingClientRect().left);
    for (const count of [40, 41]) {
      const el = await show(many(count));
      el.style.inlineSize = '70em';
      await until(() => rendered(el) === count);
      expect(one(el, 'table').classList.contains('large')).to.equal(count > 40);
      const heads = all(el, 'thead th').map(left);
      expect(new Set(heads).size).to.be.above(3);
      for (const id of ['v0', `v${count - 1}`])
        expect([...row(el, id).children].map(left)).to.deep.equal(heads);
    }
  });

  it('sorts and filters the whole list, not only the rendered rows', async () => {
    const el = await show(many(700));
    one(el, 'thead th.vendor button').click();
    await el.updateComplete;
    expect(vendors(el).slice(0, 2)).to.deep.equal(['Vendor 1', 'Vendor 2']);
    await search(el, 'vendor 700');
    expect(vendors(el)).to.deep.equal(['Vendor 700']);
  });

  it('shows the same row nodes again after a search is cleared, and never duplicates an id', async () => {
    const el = await show(many(700));
    await until(() => rendered(el) === 700);
    const last = row(el, 'v699');
    await search(el, 'vendor 12');
    expect(last.checkVisibility()).to.equal(false);
    expect(vendors(el)[0]).to.equal('Vendor 612');
    const ids = all(el, 'tbody:not([hidden]) [id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    await search(el, '');
    expect(last.checkVisibility()).to.equal(true);
    await until(() => vendors(el).length === 700);
    expect(row(el, 'v699') === last).to.equal(true);
  });

  it('removes rows of the old order after sorting', async () => {
    const el = await show(many(700));
    await until(() => rendered(el) === 700);
    one(el, 'thead th.vendor button').click();
    await el.updateComplete;
    expect(vendors(el).length).to.be.lessThan(700);
    await until(() => vendors(el).length === 700);
    expect(rendered(el)).to.equal(700);
    expect(vendors(el).at(-1)).to.equal('Vendor 700');
  });

  it('explains a term whichever of its buttons is pressed', async () => {
    const el = await show(many(300));
    await until(() => rendered(el) === 300);
    const [first, second] = all<HTMLButtonElement>(el, '.explain');
    for (const button of [first!, second!]) {
      button.click();
      await until(() => one(el, '[part=explanation]').matches(':popover-open'));
      expect(all(el, '[aria-expanded=true]').map((node) => node === button)).to.deep.equal([true]);
      button.click();
      await until(() => all(el, '[aria-expanded=true]').length === 0);
    }
  });

  it('does not print rows that a search has hidden', async () => {
    const el = await show(many(300));
    await search(el, 'vendor 300');
    // On screen, a rule replaces `display: none` by something else. It must apply to screens only, because it would make
    // the hidden rows appear in print.
    const rules = [...el.shadowRoot!.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const hides = rules.filter(({ cssText }) => cssText.includes('.block[hidden]'));
    expect(hides.map((rule) => (rule as Partial<CSSMediaRule>).conditionText)).to.deep.equal(['screen']);
  });

  it('changes only the row of the button when an explanation opens', async () => {
    const el = await show(many(120));
    await until(() => rendered(el) === 120);
    const changed: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changed.push(...records));
    for (const body of all(el, 'tbody'))
      observer.observe(body, { subtree: true, childList: true, attributes: true });
    row(el, 'v3').querySelector<HTMLElement>('.explain')!.click();
    await el.updateComplete;
    await el.updateComplete;
    changed.push(...observer.takeRecords());
    observer.disconnect();
    expect(changed.map(({ target }) => (target as Element).closest('tr')?.id)).to.deep.equal([
      'trust-subprocessor-v3',
    ]);
    expect(one(el, '[part=explanation]').matches(':popover-open')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => row(el, 'v3').querySelector('.explain')!.getAttribute('aria-expanded') === 'false');
  });
});
