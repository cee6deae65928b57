import { expect, html, waitUntil as until } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/center/define.js';
import { place, StubbedFetch, still } from '../components/center-harness.js';

/** The focused element, also inside shadow roots. It is the body when the focus is lost. */
const focused = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

describe('the focus, when its element is removed,', () => {
  const network = new StubbedFetch();
  before(() => network.install());
  after(() => network.restore());

  it('moves to what is shown after "Try again" (2.4.3)', async () => {
    const src = network.serve(() => new Response('', { status: 503 }));
    const center = await place(html`<trust-center src=${src}></trust-center>`);
    await until(() => center.state.status === 'failed');
    await still(center);
    center.shadowRoot!.querySelector<HTMLElement>('[part=error] button')!.focus();
    network.answer(src, {
      manifestVersion: 1,
      organization: { name: 'Acme' },
      faq: [{ question: 'Where?', answer: 'Here.' }],
    });
    await sendKeys({ press: 'Enter' });
    await until(() => center.state.status === 'ready');
    await still(center);
    await until(() => focused() !== document.body);
    expect(focused()?.getAttribute('part')).to.equal('page');
    await sendKeys({ press: 'Tab' });
    expect((focused()?.getRootNode() as ShadowRoot).host.localName).to.match(/^trust-/);
  });
});
