import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TrustSubprocessorTable } from '../../components/subprocessor-table/subprocessor-table.js';
import { expectNoWarnings, fixedClock, words } from '../helpers/fixture.js';
import {
  all,
  NOW,
  full,
  heads,
  many,
  one,
  row,
  search,
  show,
  until,
  vendors,
  withItems,
} from '../helpers/subprocessors.js';
import { typing } from '../helpers/typing.js';

/** Lays the element out as in a container of this width. */
const widen = (el: HTMLElement, width: string): void => el.style.setProperty('inline-size', width);

const choose = async (el: TrustSubprocessorTable, label: string, value: string): Promise<void> => {
  const field = all(el, 'label')
    .find((node) => words(node).startsWith(label))!
    .querySelector('select')!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await el.updateComplete;
};
const result = (el: TrustSubprocessorTable): string => words(one(el, '[part=result]'));
const sorted = (el: TrustSubprocessorTable): (string | null)[] =>
  all(el, '.rows thead th').map((th) => th.getAttribute('aria-sort'));
const labels = (el: TrustSubprocessorTable): string[] =>
  all(el, '.toolbar label').map((label) => label.innerText.split('\n')[0]!.trim());

describe('<trust-subprocessor-table> finding and ordering', () => {
  expectNoWarnings();
  fixedClock(NOW);
  const { rests } = typing();

  describe('sorting', () => {
    it('goes up, down, and back to the author’s order, by real keys', async () => {
      const el = await show(full);
      widen(el, '75em');
      const before = vendors(el);
      const button = one(el, 'thead th.vendor button');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(vendors(el).slice(0, 3)).to.deep.equal(['Amazon Web Services', 'Cal.com', 'Fastly']);
      expect(sorted(el)).to.deep.equal(['ascending', null, null, null, null, null, null]);
      await sendKeys({ press: ' ' });
      await el.updateComplete;
      expect(vendors(el).slice(0, 2)).to.deep.equal(['Zendesk', 'Stripe']);
      expect(sorted(el)[0]).to.equal('descending');
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(vendors(el)).to.deep.equal(before);
      expect(sorted(el)[0]).to.equal(null);
      expect(el.shadowRoot!.activeElement).to.equal(button);
    });

    it('is said to who does not see it', async () => {
      const el = await show(full);
      const said = (): string => words(one(el, '.visually-hidden[role=status]'));
      expect(said()).to.equal('');
      const press = async (column: string): Promise<void> => {
        one(el, `thead th.${column} button`).click();
        await el.updateComplete;
      };
      await press('location');
      expect(said()).to.equal('Sorted by Location, A to Z.');
      await press('location');
      expect(said()).to.equal('Sorted by Location, Z to A.');
      await press('location');
      expect(said()).to.equal('In the order of the list, not sorted.');
    });

    it('is a choice of its own where the heads are out of sight', async () => {
      const el = await show(full);
      widen(el, '75em');
      const sortBy = one(el, '.sort-by');
      expect(sortBy.checkVisibility()).to.equal(false);
      for (const width of ['20em', '50em']) {
        widen(el, width);
        expect(sortBy.checkVisibility(), width).to.equal(true);
        expect(all(el, '.sort').some((button) => button.checkVisibility())).to.equal(false);
      }
      await choose(el, 'Sort by', 'vendor descending');
      expect(vendors(el)[0]).to.equal('Zendesk');
      expect(sorted(el)[0]).to.equal('descending');
      await choose(el, 'Sort by', '');
      expect(vendors(el)[0]).to.equal('Amazon Web Services');
    });

    it('is not offered for two rows', async () => {
      const items = [
        { name: 'A', purpose: 'x' },
        { name: 'B', purpose: 'y' },
      ];
      expect(one(await withItems(items), '.sort')).to.equal(null);
      const three = await withItems([...items, { name: 'C' }]);
      expect(heads(three)).to.deep.equal(['Vendor', 'Purpose']);
      expect(all(three, '.sort').length).to.equal(2);
    });
  });

  describe('searching', () => {
    it('narrows down as somebody types, and says how many are left', async () => {
      const el = await show(full);
      expect(result(el)).to.equal('12 sub-processors');
      await search(el, 'stripe ireland');
      expect(vendors(el)).to.deep.equal(['Stripe']);
      expect(result(el)).to.equal('1 of 12 sub-processors');
      await search(el, '');
      expect(result(el)).to.equal('12 sub-processors');
    });

    it('announces what is left once, when typing rests', async () => {
      const el = await show(full);
      const status = one(el, '[role=status]');
      const announced: string[] = [];
      new MutationObserver(() => announced.push(words(status))).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      for (const query of ['s', 'stripe', 'stripe ireland']) await search(el, query);
      expect(announced).to.deep.equal([]);
      expect(rests()).to.equal(1);
      await el.updateComplete;
      expect(announced).to.deep.equal(['1 of 12 sub-processors']);
    });

    it('finds what is former too', async () => {
      const el = await show(full);
      await search(el, 'heroku');
      expect(words(one(el, 'summary'))).to.equal('Former sub-processors (1)');
      expect(vendors(el)).to.deep.equal([]);
    });

    it('says when nothing matches, and clears', async () => {
      const el = await show(full);
      await search(el, 'nowhere');
      expect(words(one(el, '[part=no-results] p'))).to.equal('Nothing matches these filters.');
      expect(one(el, '.rows table').checkVisibility()).to.equal(false);
      one(el, '[part=no-results] button').click();
      await el.updateComplete;
      expect(vendors(el).length).to.equal(12);
      const field = one<HTMLInputElement>(el, 'input[type=search]');
      expect(field.value).to.equal('');
      expect(el.shadowRoot!.activeElement).to.equal(field);
    });

    it('waits for the end of a composed word', async () => {
      const el = await show(full);
      const field = one<HTMLInputElement>(el, 'input[type=search]');
      field.value = 'sentry';
      field.dispatchEvent(new InputEvent('input', { isComposing: true }));
      await el.updateComplete;
      expect(vendors(el).length).to.equal(12);
      field.dispatchEvent(new CompositionEvent('compositionend'));
      await el.updateComplete;
      expect(vendors(el)).to.deep.equal(['Sentry']);
    });

    it('goes by country, by its name', async () => {
      const el = await show(full);
      expect(
        [...one<HTMLSelectElement>(el, '.toolbar label:nth-child(2) select').options].map(words),
      ).to.deep.equal(['All', 'European Union', 'Germany', 'Ireland', 'United States']);
      await choose(el, 'Country', 'US');
      expect(vendors(el)).to.deep.equal(['Stripe', 'OpenAI']);
      await search(el, 'assistant');
      expect(vendors(el)).to.deep.equal(['OpenAI']);
    });

    it('is offered for what it is worth: six rows, nine rows of two countries', async () => {
      const rows = (count: number, countries: readonly string[]) =>
        withItems(
          Array.from({ length: count }, (_, index) => ({
            name: `A${index}`,
            locations: [{ country: countries[index % countries.length] }],
          })),
        );
      expect(one(await rows(5, ['DE', 'FR']), '.toolbar')).to.equal(null);
      expect(labels(await rows(6, ['DE', 'FR']))).to.deep.equal(['Search', 'Sort by']);
      expect(labels(await rows(9, ['DE', 'FR']))).to.deep.equal(['Search', 'Country', 'Sort by']);
      expect(labels(await rows(9, ['DE']))).to.deep.equal(['Search', 'Sort by']);
    });
  });

  describe('links to a row', () => {
    it('clear the filters and bring it up', async () => {
      const el = await show(full);
      await search(el, 'stripe');
      location.hash = '#trust-subprocessor-sentry';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-subprocessor-sentry');
      expect(vendors(el).length).to.equal(12);
      expect(one<HTMLInputElement>(el, 'input[type=search]').value).to.equal('');
    });

    it('unfold the former ones', async () => {
      const el = await show(full);
      location.hash = '#trust-subprocessor-heroku';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-subprocessor-heroku');
      expect(one<HTMLDetailsElement>(el, 'details').open).to.equal(true);
    });

    it('leave the filters alone when they lead elsewhere', async () => {
      const el = await show(full);
      await search(el, 'stripe');
      location.hash = '#trust-faq-something';
      await new Promise((resolve) => setTimeout(resolve));
      await el.updateComplete;
      expect(vendors(el).length).to.equal(2);
    });

    it('wait for a row far down', async () => {
      const el = await show(many(300));
      location.hash = '#trust-subprocessor-v299';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-subprocessor-v299');
    });
  });

  describe('is accessible', () => {
    for (const width of ['20em', '48em', '75em'])
      it(`at ${width}`, async () => {
        const el = await show(full);
        widen(el, width);
        one<HTMLDetailsElement>(el, 'details').open = true;
        await choose(el, 'Sort by', 'purpose ascending');
        await expect(el).to.be.accessible();
      });

    it('and loses no column in a narrow container', async () => {
      const el = await show(full);
      widen(el, '20em');
      const cells = [...row(el, 'aws').querySelectorAll('td')];
      expect(cells.every((td) => td.checkVisibility())).to.equal(true);
      for (const td of cells)
        expect(getComputedStyle(td, '::before').content).to.be.oneOf([
          `"${td.getAttribute('data-label')}"`,
          'attr(data-label)', // as Firefox writes it
        ]);
      expect(el.scrollWidth).to.be.at.most(el.clientWidth + 1);
      // It takes no room, but stays in the tree, or the cells after it would be read as those of other columns.
      const empty = row(el, 'quiet').querySelector('td')!;
      expect(empty.checkVisibility()).to.equal(true);
      expect(empty.getBoundingClientRect().height).to.equal(0);
    });
  });
});
