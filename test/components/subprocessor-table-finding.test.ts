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

/** Sets the width of the element. */
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

describe('the sub-processor table', () => {
  expectNoWarnings();
  fixedClock(NOW);
  const { rests } = typing();

  describe('when it is sorted', () => {
    it('goes from ascending to descending and back to the author’s order, by keyboard', async () => {
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

    it('announces the new order in a live region', async () => {
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
      expect(said()).to.equal('Not sorted, in the order of the list.');
    });

    it('shows a “Sort by” field in widths where the column heads are hidden', async () => {
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

    it('offers sorting from three rows on, by columns that have values', async () => {
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

  describe('when it is searched', () => {
    it('filters rows as the reader types, and shows how many are left', async () => {
      const el = await show(full);
      expect(result(el)).to.equal('12 sub-processors');
      await search(el, 'stripe ireland');
      expect(vendors(el)).to.deep.equal(['Stripe']);
      expect(result(el)).to.equal('1 of 12 sub-processors');
      await search(el, '');
      expect(result(el)).to.equal('12 sub-processors');
    });

    it('announces the number of results once typing pauses', async () => {
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

    it('finds former sub-processors too', async () => {
      const el = await show(full);
      await search(el, 'heroku');
      expect(words(one(el, 'summary'))).to.equal('Former sub-processors (1)');
      expect(vendors(el)).to.deep.equal([]);
    });

    it('says that nothing matches, with a button to clear the filters', async () => {
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

    const compose = async (el: TrustSubprocessorTable, value: string): Promise<void> => {
      const field = one<HTMLInputElement>(el, 'input[type=search]');
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { isComposing: true }));
      await el.updateComplete;
    };

    it('filters while a phone’s keyboard composes a Latin word', async () => {
      const el = await show(full);
      await compose(el, 'sentr');
      expect(vendors(el)).to.deep.equal(['Sentry']);
      expect(one<HTMLInputElement>(el, 'input[type=search]').value).to.equal('sentr');
    });

    it('waits until a Hangul, Kana or Han character is composed', async () => {
      const el = await show(full);
      for (const value of ['ㅅ', 'せん', '森']) {
        await compose(el, value);
        expect(vendors(el).length).to.equal(12);
      }
      one(el, 'input[type=search]').dispatchEvent(new CompositionEvent('compositionend'));
      await el.updateComplete;
      expect(vendors(el)).to.deep.equal([]);
    });

    it('waits in a language whose input methods begin with Latin letters', async () => {
      const el = await show(full);
      el.lang = 'ja';
      await el.updateComplete;
      await compose(el, 's');
      expect(vendors(el).length).to.equal(12);
    });

    it('filters by country, with the countries sorted by name', async () => {
      const el = await show(full);
      expect(
        [...one<HTMLSelectElement>(el, '.toolbar label:nth-child(2) select').options].map(words),
      ).to.deep.equal(['All', 'European Union', 'Germany', 'Ireland', 'United States']);
      await choose(el, 'Country', 'US');
      expect(vendors(el)).to.deep.equal(['Stripe', 'OpenAI']);
      await search(el, 'assistant');
      expect(vendors(el)).to.deep.equal(['OpenAI']);
    });

    it('offers search from six rows on, and the country filter from nine rows in two countries on', async () => {
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

  describe('after a link to a row', () => {
    it('clears filters that hide the row, and moves focus to it', async () => {
      const el = await show(full);
      await search(el, 'stripe');
      location.hash = '#trust-subprocessor-sentry';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-subprocessor-sentry');
      expect(vendors(el).length).to.equal(12);
      expect(one<HTMLInputElement>(el, 'input[type=search]').value).to.equal('');
    });

    it('opens the list of former sub-processors if the row is in it', async () => {
      const el = await show(full);
      location.hash = '#trust-subprocessor-heroku';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-subprocessor-heroku');
      expect(one<HTMLDetailsElement>(el, 'details').open).to.equal(true);
    });

    it('keeps the filters if the link leads elsewhere', async () => {
      const el = await show(full);
      await search(el, 'stripe');
      location.hash = '#trust-faq-something';
      await new Promise((resolve) => setTimeout(resolve));
      await el.updateComplete;
      expect(vendors(el).length).to.equal(2);
    });

    it('shows a row far down a list that is still being rendered', async () => {
      const el = await show(many(300));
      location.hash = '#trust-subprocessor-v299';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-subprocessor-v299');
    });
  });

  describe('in a container of a given width', () => {
    for (const width of ['20em', '48em', '75em'])
      it(`passes axe at ${width}`, async () => {
        const el = await show(full);
        widen(el, width);
        one<HTMLDetailsElement>(el, 'details').open = true;
        await choose(el, 'Sort by', 'purpose ascending');
        await expect(el).to.be.accessible();
      });

    it('shows every column if the container is narrow', async () => {
      const el = await show(full);
      widen(el, '20em');
      const cells = [...row(el, 'aws').querySelectorAll('td')];
      expect(cells.every((td) => td.checkVisibility())).to.equal(true);
      for (const td of cells)
        expect(getComputedStyle(td, '::before').content).to.be.oneOf([
          `"${td.getAttribute('data-label')}"`,
          'attr(data-label)', // Firefox returns the unresolved value.
        ]);
      expect(el.scrollWidth).to.be.at.most(el.clientWidth + 1);
      // An empty cell takes no space, but stays in the accessibility tree. Without it, screen readers would assign the
      // following cells to the wrong columns.
      const empty = row(el, 'quiet').querySelector('td')!;
      expect(empty.checkVisibility()).to.equal(true);
      expect(empty.getBoundingClientRect().height).to.equal(0);
    });
  });
});
