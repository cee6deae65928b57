import { expect, html } from '@open-wc/testing';
import '../../components/center/define.js';
import { TrustCenter } from '../../components/center/center.js';
import { parseManifest } from '../../src/manifest/parse.js';
import { nextTurn } from '../load/harness.js';
import { watchPage, place, seen, show, still } from './center-harness.js';

const manifest = (answer: string, more: object = {}) => ({
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ id: 'where', question: 'Where is data kept?', answer }],
  contacts: [{ id: 'security', kind: 'security', email: 'security@acme.example' }],
  ...more,
});
const script = (value: unknown): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {
    type: 'application/json',
    textContent: JSON.stringify(value),
  });

describe('the manifest of <trust-center>', () => {
  const { network } = watchPage();

  it('comes from the property, else from the inline script, else from src', async () => {
    const src = network.serve(manifest('From the address'));
    const center = await show(src);
    expect(seen(center)).to.include('From the address');

    const inline = script(manifest('From the page'));
    center.append(inline);
    await still(center);
    expect(seen(center)).to.include('From the page');

    center.manifest = manifest('From the property');
    await still(center);
    expect(seen(center)).to.include('From the property');

    center.manifest = undefined;
    await still(center);
    expect(seen(center)).to.include('From the page');

    inline.remove();
    await still(center);
    expect(seen(center)).to.include('From the address');
    expect(network.calls).to.have.length(1);
  });

  it('is not read again when a reader follows a link within the page', async () => {
    const place = location.href;
    const center = new TrustCenter();
    center.append(script(manifest('From the page')));
    document.body.append(center);
    await still(center);
    const { state } = center;
    const faq = center.renderRoot.querySelector('trust-faq')!;
    const { frame } = faq;
    try {
      location.hash = 'trust-faq';
      center.requestUpdate();
      await still(center);
      expect(center.state).to.equal(state);
      expect(faq.frame).to.equal(frame);
    } finally {
      history.replaceState(history.state, '', place);
      center.remove();
    }
  });

  it('stays the same when an application navigates to another address', async () => {
    const place = location.href;
    network.answer('moved-on.json', manifest('From the address'));
    const center = await show('moved-on.json');
    expect(seen(center)).to.include('From the address');
    const before = network.calls.length;
    try {
      history.pushState(null, '', '/some/where/else');
      center.requestUpdate();
      await still(center);
      expect(network.calls.length).to.equal(before);
      center.src = 'other.json';
      await still(center);
      expect(network.calls.slice(before)).to.deep.equal([new URL('/some/where/other.json', place).href]);
    } finally {
      history.replaceState(history.state, '', place);
      center.remove();
    }
  });

  it('is available at once when it is inline, without a request', async () => {
    const center = new TrustCenter();
    center.src = network.serve(manifest('From the address'));
    center.append(script(manifest('From the page')));
    document.body.append(center);
    expect(center.state.status).to.equal('ready');
    await still(center);
    expect(seen(center)).to.include('From the page');
    expect(network.calls).to.deep.equal([]);
    center.remove();
  });

  it('may be inline text that a parser adds after the script element', async () => {
    const center = await place(html`<trust-center></trust-center>`);
    const inline = Object.assign(document.createElement('script'), { type: 'application/json' });
    center.append(inline);
    const whole = JSON.stringify(manifest('In two pieces'));
    inline.append(whole.slice(0, 30));
    await still(center);
    inline.firstChild!.nodeValue = whole;
    await still(center);
    expect(center.state.status).to.equal('ready');
    expect(seen(center)).to.include('In two pieces');
  });

  it('is not read before the parser has reached its end', async () => {
    const center = new TrustCenter();
    center.src = network.serve(manifest('From the address'));
    const inline = script(manifest('Whole'));
    inline.textContent = inline.textContent.slice(0, 30);
    center.append(inline);
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    try {
      document.body.append(center);
      await still(center);
      expect(center.state.status).to.equal('idle');
      inline.textContent = JSON.stringify(manifest('Whole'));
      await still(center);
      expect(center.state.status).to.equal('idle');
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
    document.dispatchEvent(new Event('readystatechange'));
    await still(center);
    expect(seen(center)).to.include('Whole');
    expect(network.calls).to.deep.equal([]);
    center.remove();
  });

  it('may be inline in a section that stands alone, and be added after the section', async () => {
    const faq = document.createElement('trust-faq');
    document.body.append(faq);
    await faq.updateComplete;
    faq.append(script(manifest('Later')));
    await nextTurn();
    await faq.updateComplete;
    expect(faq.renderRoot.textContent).to.include('Later');
    faq.remove();
  });

  it('may be a model that is already parsed', async () => {
    const { model } = parseManifest(manifest('Parsed'));
    const center = await place(html`<trust-center .manifest=${model}></trust-center>`);
    await still(center);
    expect(center.problems).to.deep.equal([]);
    expect(seen(center)).to.include('Parsed');
  });

  it('may be set before the element is upgraded', async () => {
    const early = document.createElement('late-center') as TrustCenter;
    early.manifest = manifest('Set early');
    document.body.append(early);
    customElements.define('late-center', class extends TrustCenter {});
    await still(early);
    expect(seen(early)).to.include('Set early');
    early.remove();
  });

  it('changes with src, and the answer to an earlier request is not shown', async () => {
    let answerFirst!: (response: Response) => void;
    const first = network.serve(() => new Promise<Response>((resolve) => (answerFirst = resolve)));
    const second = network.serve(manifest('The second'));
    const center = await place(html`<trust-center src=${first}></trust-center>`);
    center.src = second;
    await still(center);
    answerFirst(Response.json(manifest('The first')));
    await still(center);
    expect(seen(center)).to.include('The second').and.to.not.include('The first');
  });
});
