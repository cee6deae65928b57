import { expect, fixture, html } from '@open-wc/testing';
import type { TrustFaq } from '../../components/faq/faq.js';
import '../../components/faq/define.js';
import { en } from '../../components/english.js';
import { watchPage } from '../components/center-harness.js';
import { words } from '../helpers/fixture.js';
import { nextTurn } from '../load/harness.js';

const manifest = (more: object = {}) => ({
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ id: 'where', question: 'Where?', answer: 'Here.' }],
  ...more,
});
const text = ({ renderRoot }: TrustFaq): string => words(renderRoot as ShadowRoot);
const isFallbackVisible = (faq: TrustFaq): boolean => faq.querySelector('a')!.checkVisibility();

describe('a section that stands alone', () => {
  const watch = watchPage();
  const { network } = watch;
  const still = async (faq: TrustFaq): Promise<void> => {
    do await nextTurn();
    while (!(await faq.updateComplete) || faq.state.status === 'loading');
    await faq.updateComplete;
  };
  const show = async (src: string): Promise<TrustFaq> => {
    const faq = await fixture<TrustFaq>(
      html`<trust-faq src=${src}><a href="/faq">Our answers</a></trust-faq>`,
    );
    await still(faq);
    return faq;
  };

  it('loads its own manifest and dispatches trust-load', async () => {
    const heard: string[] = [];
    const listen = ({ type }: Event): void => void heard.push(type);
    addEventListener('trust-load', listen);
    const faq = await show(network.serve(manifest({ links: 5 })));
    removeEventListener('trust-load', listen);
    expect(text(faq)).to.equal(`${en['faq.title']} Where? Here.`);
    expect(isFallbackVisible(faq)).to.equal(false);
    expect(faq.problems.map(({ path }) => path)).to.deep.equal(['$.links']);
    expect(heard).to.deep.equal(['trust-load']);
  });

  it('shows an error beside its fallback when loading fails, and loads again on request', async () => {
    const src = network.serve(() => new Response('', { status: 404 }));
    const faq = await show(src);
    expect(faq.state).to.include({ status: 'failed', reason: 'http' });
    expect(text(faq)).to.equal(`${en['state.http']} ${en['state.retry']}`);
    expect(isFallbackVisible(faq)).to.equal(true);
    network.answer(src, manifest());
    faq.renderRoot.querySelector('button')!.click();
    await still(faq);
    expect(text(faq)).to.include('Where?');
    expect(isFallbackVisible(faq)).to.equal(false);
  });

  it('names the problems of a manifest that cannot be used', async () => {
    const faq = await show(network.serve(manifest({ manifestVersion: 2 })));
    expect(faq.problems.map(({ path }) => path)).to.deep.equal(['$.manifestVersion']);
  });

  it('keeps its content when a reload fails', async () => {
    const src = network.serve(manifest());
    const faq = await show(src);
    network.answer(src, () => new TypeError('Failed to fetch'));
    await faq.reload();
    await still(faq);
    expect(text(faq)).to.include(en['state.stale']).and.to.include('Where?');
  });

  it('reports problems once in the console, for all elements that show the manifest', async () => {
    const src = network.serve(manifest({ updates: Array.from({ length: 30 }, () => 5) }));
    await show(src);
    await show(src);
    expect(watch.page.warnings).to.have.length(1);
    expect(watch.page.warnings[0])
      .to.include(src)
      .and.to.include('$.updates[0]')
      .and.to.include('and 10 more');
    expect(network.calls).to.have.length(1);
  });

  it('reports a failed request once in the console, for all elements that wait for it', async () => {
    const src = network.serve(() => new Response('', { status: 404 }));
    const both = await fixture<HTMLElement>(
      html`<div><trust-faq src=${src}></trust-faq><trust-faq src=${src}></trust-faq></div>`,
    );
    for (const faq of both.querySelectorAll('trust-faq')) {
      await still(faq);
      expect(faq.state.status).to.equal('failed');
    }
    expect(watch.page.warnings).to.have.length(1);
    await (both.firstElementChild as TrustFaq).reload();
    expect(watch.page.warnings, 'another try is news').to.have.length(2);
  });

  it('shows its fallback and requests nothing without a source', async () => {
    const faq = await show('');
    expect(faq.state.status).to.equal('idle');
    expect(isFallbackVisible(faq)).to.equal(true);
    expect(network.calls).to.deep.equal([]);
  });

  it('uses the language of its manifest in the first render, where no lang attribute says otherwise', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const faq = await fixture<TrustFaq>('<trust-faq></trust-faq>');
    faq.manifest = manifest({ lang: 'de', faq: [{ question: { en: 'Where?', de: 'Wo?' }, answer: 'x' }] });
    await faq.updateComplete;
    expect(text(faq)).to.include('Wo?');
    if (lang) document.documentElement.lang = lang;
  });
});
