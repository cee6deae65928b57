import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/faq/define.js';
import { TrustFaq } from '../../components/faq/faq.js';
import { SPACE } from '../helpers/engine.js';
import { expectNoWarnings, mount, parsed, words } from '../helpers/fixture.js';

const full = parsed({
  faq: [
    { id: 'where', question: 'Where is *data* kept?', answer: 'In **Frankfurt**.' },
    { id: 'who', question: 'Who sees it?', content: [{ type: 'list', items: ['Nobody'] }] },
  ],
});

const open = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ id }) => id);
const show = (data: unknown = full): Promise<TrustFaq> => mount<TrustFaq>('trust-faq', { data });
/** When a fold has opened or closed, which the browser tells later. */
const toggled = (root: ParentNode, id: string): Promise<unknown> =>
  new Promise((resolve) => root.querySelector(`#${id}`)?.addEventListener('toggle', resolve, { once: true }));

describe('<trust-faq>', () => {
  expectNoWarnings();
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('folds each answer under its question', async () => {
    const element = await show();
    expect(element).to.be.instanceOf(TrustFaq);
    expect([...element.renderRoot.querySelectorAll('summary')].map(words)).to.deep.equal([
      'Where is data kept?',
      'Who sees it?',
    ]);
    expect([...element.renderRoot.querySelectorAll('[part=answer]')].map(words)).to.deep.equal([
      'In Frankfurt.',
      'Nobody',
    ]);
    expect(open(element.renderRoot)).to.deep.equal([]);
  });

  it('opens and closes answers by keyboard', async () => {
    const { renderRoot } = await show();
    await sendKeys({ press: 'Tab' });
    expect(words((renderRoot as ShadowRoot).activeElement)).to.equal('Where is data kept?');
    let change = toggled(renderRoot, 'trust-faq-where');
    await sendKeys({ press: 'Enter' });
    await change;
    expect(open(renderRoot)).to.deep.equal(['trust-faq-where']);
    await sendKeys({ press: 'Tab' });
    change = toggled(renderRoot, 'trust-faq-who');
    await sendKeys({ press: SPACE });
    await change;
    expect(open(renderRoot)).to.deep.equal(['trust-faq-where', 'trust-faq-who']);
    change = toggled(renderRoot, 'trust-faq-who');
    await sendKeys({ press: SPACE });
    await change;
    expect(open(renderRoot)).to.deep.equal(['trust-faq-where']);
  });

  it('opens the answer that the address names, and scrolls to it', async () => {
    const { renderRoot } = await show();
    const change = toggled(renderRoot, 'trust-faq-who');
    location.hash = 'trust-faq-who';
    await change;
    expect(open(renderRoot)).to.deep.equal(['trust-faq-who']);
    expect((renderRoot as ShadowRoot).activeElement?.id).to.equal('trust-faq-who');
  });

  it('opens the answer that the address named before the data arrived', async () => {
    location.hash = 'trust-faq-where';
    const { renderRoot } = await show();
    if (open(renderRoot).length === 0) await toggled(renderRoot, 'trust-faq-where');
    expect(open(renderRoot)).to.deep.equal(['trust-faq-where']);
  });

  it('leaves every answer folded for an address that names no question', async () => {
    const { renderRoot } = await show();
    for (const hash of ['trust-faq-absent', 'trust-faq-%', 'trust-faq-"]', 'elsewhere']) {
      const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await heard;
    }
    expect(open(renderRoot)).to.deep.equal([]);
  });

  it('keeps answers open that a reader opened when the same questions arrive again', async () => {
    const element = await show();
    const details = element.renderRoot.querySelector('details');
    if (details) details.open = true;
    element.data = parsed({ faq: full.faq });
    await element.updateComplete;
    expect(open(element.renderRoot)).to.deep.equal(['trust-faq-where']);
  });

  it('says that nothing is published when there are no questions', async () => {
    const { renderRoot } = await show(parsed({ faq: [] }));
    expect(renderRoot.querySelector('[part=empty]')).to.exist;
  });

  it('drops broken questions, shows markup as text, and shows a great many questions', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      question: `Question ${index}?`,
      answer: 'Yes.',
    }));
    const { renderRoot } = await show(
      parsed({ faq: [null, { answer: 'No question.' }, { question: '<b>?', answer: '<i>' }, ...many] }),
    );
    expect(renderRoot.querySelectorAll('details')).to.have.length(301);
    expect(words(renderRoot.querySelector('summary'))).to.equal('<b>?');
    expect(renderRoot.querySelector('b, i')).to.not.exist;
  });

  it('passes axe, folded and open', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    await expect(element).to.be.accessible();
  });
});
