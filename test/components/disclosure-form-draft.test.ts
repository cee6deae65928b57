import { expect } from '@open-wc/testing';
import '../../components/disclosure-form/define.js';
import { draftKey } from '../../components/disclosure-form/draft-store.js';
import { expectNoWarnings, words } from '../helpers/fixture.js';
import { disclosure, FakeStorage, filled, Harness } from './disclosure-form-harness.js';

describe('the draft of a report', () => {
  expectNoWarnings();

  it('is restored after a reload, with a notice', async () => {
    const first = await filled({ ...disclosure, form: { endpoint: '/r', systems: ['App'] } });
    await first.fill('anonymous', true);
    await first.fill('system', 'App');
    first.query('input[value=critical]').click();
    await first.rest();
    const before = first.typed;
    first.element.remove();

    const second = await new Harness(first.storage).show({
      ...disclosure,
      form: { endpoint: '/r', systems: ['App'] },
    });
    expect(second.typed).to.deep.equal(before);
    expect(second.query<HTMLInputElement>('input[value=critical]').checked).to.be.true;
    expect(words(second.query('.notice'))).to.include('Your draft was restored.');
    expect(second.root.querySelectorAll('.error')).to.have.length(0);
  });

  it('keeps a chosen system that is no longer in the list', async () => {
    const first = await filled({ ...disclosure, form: { endpoint: '/r', systems: ['App', 'Old'] } });
    await first.fill('system', 'Old');
    const second = await new Harness(first.storage).show({
      ...disclosure,
      form: { endpoint: '/r', systems: ['App'] },
    });
    expect(second.field('system').value).to.equal('Old');
  });

  it('belongs to a page whatever the fragment of its URL', () => {
    const of = (base: string) => draftKey('/r', base);
    expect(of('https://example.com/security#trust-faq')).to.equal(of('https://example.com/security'));
    expect(of('https://example.com/security')).not.to.equal(of('https://example.com/trust'));
  });

  it('is stored separately for each endpoint', async () => {
    const first = await filled();
    const other = await new Harness(first.storage).show(disclosure, { endpoint: '/elsewhere' });
    expect(other.field('title').value).to.equal('');
    expect(other.has('.notice')).to.be.false;
  });

  it('is restored after a failed submission and a reload', async () => {
    const first = await filled();
    await first.send();
    await first.answer(0, new Error('down'));
    first.element.remove();
    const second = await new Harness(first.storage).show();
    expect(second.field('steps').value).to.equal('1. Open\n2. Look');
  });

  it('can be discarded and brought back', async () => {
    const { storage } = await filled();
    const h = await new Harness(storage).show();
    h.query('.notice button').click();
    await h.rest();
    expect(h.field('title').value).to.equal('');
    expect(storage.held.size).to.equal(0);
    expect(words(h.query('.notice'))).to.include('The draft was discarded.');
    expect(words(h.root.activeElement)).to.equal('Undo');
    h.query('.notice button').click();
    await h.rest();
    expect(h.field('title').value).to.equal('Stored XSS');
    expect(storage.held.size).to.equal(1);
    expect(h.root.activeElement?.id).to.equal('report-title');
  });

  it('is removed from storage when all fields are empty again', async () => {
    const h = await new Harness().show();
    await h.fill('title', 'A');
    expect(h.storage.held.size).to.equal(1);
    await h.fill('title', '');
    expect(h.storage.held.size).to.equal(0);
  });

  it('is stored before the page is unloaded', async () => {
    const h = await new Harness().show();
    h.field('title').value = 'A';
    h.field('title').dispatchEvent(new Event('input', { bubbles: true }));
    dispatchEvent(new Event('pagehide'));
    expect(h.storage.held.size).to.equal(1);
  });

  for (const stored of [
    '',
    'null',
    '7',
    '[]',
    '{"version":1}',
    '{"version":2,"draft":{"title":"A"}}',
    '{"versio',
  ]) {
    it(`is ignored if the stored value is ${stored || 'empty'}`, async () => {
      const { storage } = await filled();
      for (const key of storage.held.keys()) storage.held.set(key, stored);
      const h = await new Harness(storage).show();
      expect(h.field('title').value).to.equal('');
      expect(h.has('.notice')).to.be.false;
    });
  }

  it('is not needed to send a report if storage is full or blocked', async () => {
    const full = Object.assign(new FakeStorage(), {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    for (const storage of [
      () => full,
      () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    ]) {
      const h = new Harness();
      const { fetch } = h.network.deps;
      await h.show(disclosure, { deps: { fetch, storage } });
      await h.fillAll();
      await h.send();
      await h.answer(0, new Response(null, { status: 204 }));
      expect(h.has('.sent')).to.be.true;
    }
  });

  it('is stored only in the session storage of the tab', async () => {
    sessionStorage.clear();
    const h = await new Harness().show(disclosure, { deps: {} });
    await h.fill('title', 'Kept');
    expect(Object.keys(sessionStorage)).to.deep.equal([
      'trust-center:report:https://example.com/report:https://example.com/trust/trust.json',
    ]);
    expect(Object.values(localStorage).join()).not.to.include('Kept');
    h.element.remove();
    const again = await new Harness().show(disclosure, { deps: {} });
    expect(again.field('title').value).to.equal('Kept');
    sessionStorage.clear();
  });
});
