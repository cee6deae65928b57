import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/control-grid/define.js';
import type { ControlGridData } from '../../components/control-grid/control-grid.js';
import {
  full,
  many,
  until,
  show,
  all,
  one,
  control,
  titles,
  shown,
  select,
  search,
} from '../helpers/control-grid.js';
import { idle } from '../helpers/engine.js';
import { expectNoWarnings, words } from '../helpers/fixture.js';
import { typing } from '../helpers/typing.js';

describe('the control grid', () => {
  expectNoWarnings();
  const { rests } = typing();
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('with its search and filters', () => {
    it('shows them from nine controls on', async () => {
      expect(one(await show(many(8)), '[part=toolbar]')).to.be.null;
      expect(one(await show(many(9)), '[part=toolbar]')).to.not.equal(null);
    });

    it('offers a filter only if the controls differ in it', async () => {
      const labels = async (data: ControlGridData) =>
        all(await show(data), 'label').map((node) => words(node.querySelector('span')));
      expect(await labels(many(9))).to.deep.equal(['Search controls']);
      expect(await labels(full)).to.deep.equal(['Search controls', 'Status', 'Layer', 'Framework']);
    });

    it('searches as the reader types, and shows how many controls of each group are left', async () => {
      const el = await show(full);
      await search(el, 'art. 32');
      expect(titles(el)).to.deep.equal(['Multi-factor authentication']);
      expect(all(el, '.group:not([hidden]) [part=group-count]').map(words)).to.deep.equal(['1 of 3']);
      expect(one(el, '.callout'), 'a note about all three controls is hidden').to.be.null;
    });

    it('announces the result once typing pauses, not after each key', async () => {
      const el = await show(full);
      const announced: string[] = [];
      const observer = new MutationObserver(() => announced.push(words(one(el, '[role=status]'))));
      observer.observe(one(el, '[role=status]')!, { childList: true, characterData: true, subtree: true });
      await search(el, 'roles');
      expect(shown(el)).to.equal('1 of 9 controls');
      expect(announced).to.deep.equal([]);
      expect(rests()).to.equal(1);
      await el.updateComplete;
      observer.disconnect();
      expect(announced).to.deep.equal(['1 of 9 controls']);
    });

    it('combines the filters for status, layer and framework', async () => {
      const el = await show(full);
      await select(el, 'Framework', 'soc2');
      expect(titles(el)).to.have.length(3);
      await select(el, 'Layer', 'platform');
      expect(titles(el)).to.deep.equal(['Multi-factor authentication', 'Roles']);
      await select(el, 'Status', 'implemented');
      expect(titles(el)).to.deep.equal(['Roles']);
      expect(shown(el)).to.equal('1 of 9 controls');
    });

    it('keeps focus in the search field after the filters are cleared by keyboard', async () => {
      const el = await show(full);
      await search(el, 'roles');
      one<HTMLButtonElement>(el, '[part=toolbar] button')!.focus();
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(titles(el)).to.have.length(9);
      expect(one<HTMLInputElement>(el, 'input')!.value).to.equal('');
      expect(el.shadowRoot!.activeElement?.localName).to.equal('input');
      expect(all(el, '[part=toolbar] button')).to.have.length(0);
      expect(shown(el)).to.equal('9 controls');
    });

    it('says that nothing matches, with a button to clear the filters', async () => {
      const el = await show(full);
      await search(el, 'zebra');
      expect(titles(el)).to.deep.equal([]);
      const none = one(el, '[part=no-results]')!;
      expect(words(none)).to.contain('Nothing matches these filters.');
      none.querySelector('button')!.click();
      await el.updateComplete;
      expect(titles(el)).to.have.length(9);
    });

    it('keeps the filters for new data, except a choice that no longer exists', async () => {
      const el = await show(full);
      await select(el, 'Framework', 'soc2');
      await search(el, '0-1');
      el.data = many(20);
      await el.updateComplete;
      expect(titles(el)).to.deep.equal([
        'Control 0-1',
        ...Array.from({ length: 10 }, (_, i) => `Control 0-1${i}`),
      ]);
      expect(shown(el)).to.equal('11 of 20 controls');
    });
  });

  describe('after a link to a control', () => {
    it('clears a filter that hides the control', async () => {
      const el = await show(full);
      await search(el, 'passkeys');
      location.hash = 'trust-control-rbac';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-control-rbac');
      expect(one<HTMLInputElement>(el, 'input')!.value).to.equal('');
    });

    it('keeps a filter that shows the control', async () => {
      const el = await show(full);
      await search(el, 'roles');
      location.hash = 'trust-control-rbac';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-control-rbac');
      expect(titles(el)).to.deep.equal(['Roles']);
    });

    it('shows a control far down a list that is still being rendered', async () => {
      const el = await show(many(1500));
      expect(control(el, 'c0-1490')).to.be.null;
      location.hash = 'trust-control-c0-1490';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-control-c0-1490');
    });

    it('ignores a link to something outside the section', async () => {
      const el = await show(full);
      await search(el, 'roles');
      location.hash = 'trust-control-unheard-of';
      await el.reveal('trust-control-unheard-of');
      await el.reveal('trust-faq-roles');
      expect(titles(el)).to.deep.equal(['Roles']);
    });
  });

  describe('with a long list', () => {
    it('shows the first screen at once and every control in the end', async () => {
      const el = await show(many(700));
      expect(all(el, '.control').length).to.be.within(60, 699);
      await until(() => all(el, '.control').length === 700);
      expect(titles(el).at(-1)).to.equal('Control 0-699');
    });

    it('is one list to assistive technology, because its blocks have no role', async () => {
      const el = await show(many(200));
      await until(() => all(el, '.control').length === 200);
      expect(all(el, '.group [role=list]').length).to.equal(1);
      expect(all(el, '[role=none] > [role=none] > [role=listitem]').length).to.equal(200);
    });

    it('renders a slice without rendering earlier controls again', async () => {
      const el = await show(many(450, 3));
      const first = one(el, '.control-title')!;
      first.textContent = 'marked';
      await until(() => all(el, '.control').length === 450);
      expect(titles(el)[0]).to.equal('marked');
    });

    it('marks the button of an open explanation as expanded', async () => {
      const el = await show(many(300));
      const button = control(el, 'c0-50')!.querySelector<HTMLButtonElement>('.explain')!;
      button.click();
      await until(() => button.getAttribute('aria-expanded') === 'true');
      expect(all(el, '[aria-expanded=true]').length).to.equal(1);
    });

    it('shows the first search results before the others', async () => {
      const el = await show(many(700));
      await until(() => all(el, '.control').length === 700);
      // Record the number of controls after each change. However fast the slices follow, the first shows some results.
      const counts: number[] = [];
      const observer = new MutationObserver(() => counts.push(all(el, '.control').length));
      observer.observe(el.shadowRoot!, { childList: true, subtree: true });
      await search(el, 'odd');
      await until(() => all(el, '.control').length === 350);
      observer.disconnect();
      expect(counts.some((count) => count >= 60 && count < 350)).to.equal(true);
    });
  });

  it('stops all pending work when it is removed', async () => {
    const el = await show(many(700));
    await search(el, 'o');
    el.remove();
    const before = all(el, '.control').length;
    for (let n = 0; n < 3; n += 1) await idle();
    expect(rests()).to.equal(0);
    expect(all(el, '.control').length).to.equal(before);
  });
});
