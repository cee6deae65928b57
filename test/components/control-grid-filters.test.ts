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
  said,
  select,
  search,
} from '../helpers/control-grid.js';
import { idle } from '../helpers/engine.js';
import { expectNoWarnings, words } from '../helpers/fixture.js';
import { typing } from '../helpers/typing.js';

describe('<trust-control-grid>, to find something in it', () => {
  expectNoWarnings();
  const { rests } = typing();
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('filters', () => {
    it('are there only for more than a few controls', async () => {
      expect(one(await show(many(8)), '[part=toolbar]')).to.be.null;
      expect(one(await show(many(9)), '[part=toolbar]')).to.not.equal(null);
    });

    it('offer a choice only where controls differ', async () => {
      const labels = async (data: ControlGridData) =>
        all(await show(data), 'label').map((node) => words(node.querySelector('span')));
      expect(await labels(many(9))).to.deep.equal(['Search controls']);
      expect(await labels(full)).to.deep.equal(['Search controls', 'Status', 'Layer', 'Framework']);
    });

    it('search as the reader types, and count what is left', async () => {
      const el = await show(full);
      await search(el, 'art. 32');
      expect(titles(el)).to.deep.equal(['Multi-factor authentication']);
      expect(all(el, '[part=group-count]').map(words)).to.deep.equal(['1 of 3']);
      expect(one(el, '.callout'), 'what is said of all three').to.be.null;
    });

    it('announce the result once typing rests, not at each key', async () => {
      const el = await show(full);
      const announced: string[] = [];
      const observer = new MutationObserver(() => announced.push(said(el)));
      observer.observe(one(el, '[role=status]')!, { childList: true, characterData: true, subtree: true });
      await search(el, 'roles');
      expect(said(el)).to.equal('9 controls');
      expect(rests()).to.equal(1);
      await el.updateComplete;
      observer.disconnect();
      expect(announced).to.deep.equal(['1 of 9 controls']);
    });

    it('choose by status, layer and framework together', async () => {
      const el = await show(full);
      await select(el, 'Framework', 'soc2');
      expect(titles(el)).to.have.length(3);
      await select(el, 'Layer', 'platform');
      expect(titles(el)).to.deep.equal(['Multi-factor authentication', 'Roles']);
      await select(el, 'Status', 'implemented');
      expect(titles(el)).to.deep.equal(['Roles']);
      await until(() => said(el) === '1 of 9 controls');
    });

    it('are cleared by keyboard, and the focus is not lost', async () => {
      const el = await show(full);
      await search(el, 'roles');
      one<HTMLButtonElement>(el, '[part=toolbar] button')!.focus();
      await sendKeys({ press: 'Enter' });
      await el.updateComplete;
      expect(titles(el)).to.have.length(9);
      expect(one<HTMLInputElement>(el, 'input')!.value).to.equal('');
      expect(el.shadowRoot!.activeElement?.localName).to.equal('input');
      expect(all(el, '[part=toolbar] button')).to.have.length(0);
      await until(() => said(el) === '9 controls');
    });

    it('that leave nothing say so, with a way back', async () => {
      const el = await show(full);
      await search(el, 'zebra');
      expect(titles(el)).to.deep.equal([]);
      const none = one(el, '[part=no-results]')!;
      expect(words(none)).to.contain('Nothing matches these filters.');
      none.querySelector('button')!.click();
      await el.updateComplete;
      expect(titles(el)).to.have.length(9);
    });

    it('wait for the end of a composed word', async () => {
      const el = await show(full);
      const input = one<HTMLInputElement>(el, 'input')!;
      input.value = 'zebra';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
      await el.updateComplete;
      expect(titles(el)).to.have.length(9);
      input.dispatchEvent(new CompositionEvent('compositionend'));
      await el.updateComplete;
      expect(titles(el)).to.have.length(0);
    });

    it('stay when other data comes, but for a choice that is gone', async () => {
      const el = await show(full);
      await select(el, 'Framework', 'soc2');
      await search(el, '0-1');
      el.data = many(20);
      await el.updateComplete;
      expect(titles(el)).to.deep.equal([
        'Control 0-1',
        ...Array.from({ length: 10 }, (_, i) => `Control 0-1${i}`),
      ]);
      rests();
      await until(() => said(el) === '11 of 20 controls');
    });
  });

  describe('links to a control', () => {
    it('clear a filter that hides it', async () => {
      const el = await show(full);
      await search(el, 'passkeys');
      location.hash = 'trust-control-rbac';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-control-rbac');
      expect(one<HTMLInputElement>(el, 'input')!.value).to.equal('');
    });

    it('leave a filter that shows it alone', async () => {
      const el = await show(full);
      await search(el, 'roles');
      location.hash = 'trust-control-rbac';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-control-rbac');
      expect(titles(el)).to.deep.equal(['Roles']);
    });

    it('reach one far down a list that is still being rendered', async () => {
      const el = await show(many(1500));
      expect(control(el, 'c0-1490')).to.be.null;
      location.hash = 'trust-control-c0-1490';
      await until(() => el.shadowRoot!.activeElement?.id === 'trust-control-c0-1490');
    });

    it('to nothing of this section change nothing', async () => {
      const el = await show(full);
      await search(el, 'roles');
      location.hash = 'trust-control-unheard-of';
      await el.reveal('trust-control-unheard-of');
      await el.reveal('trust-faq-roles');
      expect(titles(el)).to.deep.equal(['Roles']);
    });
  });

  describe('long lists', () => {
    it('show the first screen at once and every control in the end', async () => {
      const el = await show(many(700));
      expect(all(el, '.control').length).to.be.within(60, 699);
      await until(() => all(el, '.control').length === 700);
      expect(titles(el).at(-1)).to.equal('Control 0-699');
    });

    it('are one list, whose blocks have no role', async () => {
      const el = await show(many(200));
      await until(() => all(el, '.control').length === 200);
      expect(all(el, '.group [role=list]').length).to.equal(1);
      expect(all(el, '[role=none] > [role=none] > [role=listitem]').length).to.equal(200);
    });

    it('render a slice without rendering again what stands', async () => {
      const el = await show(many(450, 3));
      const first = one(el, '.control-title')!;
      first.textContent = 'marked';
      await until(() => all(el, '.control').length === 450);
      expect(titles(el)[0]).to.equal('marked');
    });

    it('still show that an explanation is open', async () => {
      const el = await show(many(300));
      const button = control(el, 'c0-50')!.querySelector<HTMLButtonElement>('.explain')!;
      button.click();
      await until(() => button.getAttribute('aria-expanded') === 'true');
      expect(all(el, '[aria-expanded=true]').length).to.equal(1);
    });

    it('show the first results at once', async () => {
      const el = await show(many(700));
      await until(() => all(el, '.control').length === 700);
      // What each change leaves standing: however fast the slices come, the first has results of its own.
      const counts: number[] = [];
      const observer = new MutationObserver(() => counts.push(all(el, '.control').length));
      observer.observe(el.shadowRoot!, { childList: true, subtree: true });
      await search(el, 'odd');
      await until(() => all(el, '.control').length === 350);
      observer.disconnect();
      expect(counts.some((count) => count >= 60 && count < 350)).to.equal(true);
    });
  });

  it('leaves nothing running when it is removed', async () => {
    const el = await show(many(700));
    await search(el, 'o');
    el.remove();
    const before = all(el, '.control').length;
    for (let n = 0; n < 3; n += 1) await idle();
    expect(rests()).to.equal(0);
    expect(all(el, '.control').length).to.equal(before);
    expect(said(el)).to.equal('700 controls');
  });
});
