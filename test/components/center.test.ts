import { expect, html, waitUntil } from '@open-wc/testing';
import '../../components/center/define.js';
import { TrustCenter } from '../../components/center/center.js';
import { en } from '../../components/english.js';
import { words } from '../helpers/fixture.js';
import { nextTurn } from '../load/harness.js';
import {
  fallbackShown,
  find,
  watchPage,
  place,
  retry,
  seen,
  sections,
  show,
  still,
  tags,
} from './center-harness.js';

const manifest = (answer: string, more: object = {}) => ({
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ id: 'where', question: 'Where is data kept?', answer }],
  contacts: [{ id: 'security', kind: 'security', email: 'security@acme.example' }],
  ...more,
});
const heading = (section: { renderRoot: ShadowRoot }): string | undefined =>
  section.renderRoot.querySelector('h1, h2, h3, h4, h5, h6')?.localName;

describe('<trust-center>', () => {
  const watch = watchPage();
  const { network } = watch;

  it('is idle without a manifest, and shows its fallback', async () => {
    const center = await place(html`<trust-center><a href="/security">Our page</a></trust-center>`);
    await still(center);
    expect(center).to.be.instanceOf(TrustCenter);
    expect(center.state).to.deep.equal({ status: 'idle' });
    expect(center.problems).to.deep.equal([]);
    expect(center.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(network.calls).to.deep.equal([]);
  });

  it('loads its manifest, then shows every section with content, and no fallback', async () => {
    const src = network.serve(manifest('Frankfurt'));
    const center = await place(html`<trust-center src=${src}><a href="/security">Ours</a></trust-center>`);
    expect(center.state.status).to.equal('loading');
    expect(center.renderRoot.querySelector('[role=status]')).to.exist;
    expect(center.querySelector('a')!.checkVisibility()).to.equal(false);
    await still(center);
    expect(tags(center)).to.deep.equal(['trust-overview', 'trust-faq', 'trust-contacts']);
    expect(center.renderRoot.querySelector('[role=status]')).to.equal(null);
    expect(center.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('makes one request for several elements with one src', async () => {
    const src = network.serve(manifest('Shared'));
    const around = document.createElement('div');
    for (const tag of ['trust-center', 'trust-faq', 'trust-center', 'trust-contacts']) {
      const element = document.createElement(tag);
      element.setAttribute('src', src);
      around.append(element);
    }
    document.body.append(around);
    const centers = [...around.querySelectorAll('trust-center')];
    await still(...centers);
    for (const center of centers) expect(seen(center)).to.include('Shared');
    expect(around.querySelector('trust-faq')!.renderRoot.textContent).to.include('Shared');
    expect(network.calls).to.have.length(1);
    around.remove();
  });

  it('dispatches trust-load with the model and its problems', async () => {
    const center = await place(html`<trust-center></trust-center>`);
    const heard: unknown[] = [];
    // Typed: no cast is needed for the detail.
    center.addEventListener('trust-load', ({ detail, bubbles, composed, cancelable }) =>
      heard.push(detail.model.organization?.name, detail.problems.length, bubbles, composed, cancelable),
    );
    center.manifest = manifest('x', { updates: 5 });
    await still(center);
    expect(heard).to.deep.equal(['Acme', 1, true, true, false]);
    expect(center.problems.map(({ path }) => path)).to.deep.equal(['$.updates']);
    expect(watch.page.warnings.filter((line) => line.includes('$.updates'))).to.have.length(1);
  });

  it('dispatches trust-error with the reason', async () => {
    const center = await place(html`<trust-center></trust-center>`);
    const heard: unknown[] = [];
    center.addEventListener('trust-error', ({ detail }) => heard.push(detail.reason, detail.previous));
    center.manifest = { ...manifest('x'), manifestVersion: 3 };
    await still(center);
    expect(heard).to.deep.equal(['unsupported-version', undefined]);
    expect(center.problems.map(({ path }) => path)).to.deep.equal(['$.manifestVersion']);
  });

  it('keeps the last good manifest when a reload fails, says so, and recovers', async () => {
    const src = network.serve(manifest('In Frankfurt.'));
    const center = await show(src);
    const before = find(center, '#trust-faq-where');
    let previous: unknown;
    center.addEventListener('trust-error', ({ detail }) => (previous = detail.previous));
    network.answer(src, () => new Response('gone', { status: 503 }));

    const state = await center.reload();
    await still(center);
    expect(state).to.include({ status: 'failed', reason: 'http' });
    expect(center.state).to.equal(state);
    expect((previous as ReturnType<typeof manifest>).faq[0]!.answer).to.equal('In Frankfurt.');
    expect(find(center, '#trust-faq-where')).to.equal(before);
    expect(words(center.renderRoot.querySelector('[part=error] p'))).to.equal(en['state.stale']);
    expect(fallbackShown(center)).to.equal(true);

    network.answer(src, manifest('Dublin.'));
    retry(center)!.click();
    await still(center);
    expect(seen(center)).to.include('Dublin.').and.to.not.include('Frankfurt');
    expect(retry(center)).to.equal(null);
  });

  it('does not load again when it is moved, and works when it is removed and inserted again', async () => {
    const center = await show(network.serve(manifest('Kept')));
    const [, faq] = sections(center);
    const other = document.createElement('div');
    document.body.append(other);
    other.append(center);
    await still(center);
    center.remove();
    await still(center);
    other.append(center);
    await still(center);
    expect(seen(center)).to.include('Kept');
    expect(sections(center)[1]).to.equal(faq);
    expect(network.calls).to.have.length(1);
    other.remove();
  });

  it('can be cloned', async () => {
    const center = await show(network.serve(manifest('Cloned')));
    const clone = center.cloneNode(true) as TrustCenter;
    center.after(clone);
    await still(clone);
    // The navigation also says where in the page the reader is, and the clone stands further down.
    const shown = (of: TrustCenter): string => words(of.renderRoot.querySelector('[part=sections]'));
    expect(shown(clone)).to.equal(shown(center));
    expect(seen(clone)).to.include('Cloned');
    expect(network.calls).to.have.length(1);
    clone.remove();
  });

  it('loads when it is inserted again after it was removed while loading', async () => {
    const src = network.serve(() => new Promise<Response>(() => {}));
    const center = await place(html`<trust-center src=${src}></trust-center>`);
    const parent = center.parentElement!;
    parent.prepend(center);
    center.remove();
    await nextTurn();
    network.answer(src, manifest('Second try'));
    parent.append(center);
    await still(center);
    expect(seen(center)).to.include('Second try');
    expect(network.calls).to.have.length(2);
  });

  it('does not render sections again when only the navigation changes', async () => {
    const center = await place(html`<trust-center .manifest=${manifest('Once')}></trust-center>`);
    await still(center);
    const again: string[] = [];
    for (const section of sections(center)) {
      section.addController({ hostUpdate: () => void again.push(section.localName) });
    }
    center.requestUpdate();
    await still(center);
    expect(again).to.deep.equal([]);
  });

  it('starts its headings at heading-level, with sections one level below the overview', async () => {
    const center = await place(html`<trust-center .manifest=${manifest('x')}></trust-center>`);
    await still(center);
    expect(sections(center).map(heading)).to.deep.equal(['h2', 'h3', 'h3']);
    center.headingLevel = 1;
    await still(center);
    expect(sections(center).map(heading)).to.deep.equal(['h1', 'h2', 'h2']);
    center.sections = 'faq contacts';
    await still(center);
    expect(sections(center).map(heading)).to.deep.equal(['h1', 'h1']);
  });

  it('is light or dark as its theme says, else as the page is', async () => {
    const center = await place(html`<trust-center .manifest=${manifest('x')}></trust-center>`);
    await still(center);
    const scheme = () => getComputedStyle(center).colorScheme;
    const colour = () => getComputedStyle(center.renderRoot.querySelector('.page')!).color;
    expect(scheme()).to.equal('normal');
    center.theme = 'dark';
    await still(center);
    expect(scheme()).to.equal('dark');
    const dark = colour();
    center.theme = 'light';
    await still(center);
    expect(scheme()).to.equal('light');
    expect(colour()).to.not.equal(dark);
    center.setAttribute('theme', 'sepia');
    await still(center);
    expect(scheme()).to.equal('normal');
  });

  it('uses the language of its lang, else that of the page, else that of the manifest', async () => {
    const texts = manifest('x', { lang: 'de', title: { en: 'Trust', de: 'Vertrauen' } });
    const center = await place(html`<trust-center lang="en" .manifest=${texts}></trust-center>`);
    await still(center);
    expect(seen(center)).to.include('Trust');
    center.lang = 'de';
    await still(center);
    expect(seen(center)).to.include('Vertrauen');
    center.lang = '';
    center.manifest = { ...texts, lang: 'ar' };
    await still(center);
    // The test's own page has lang="en"; without one, the manifest's counts in the first render already.
    expect(center.renderRoot.querySelector('.page')!.getAttribute('dir')).to.equal(
      document.documentElement.lang ? 'ltr' : 'rtl',
    );
    center.lang = 'ar';
    await still(center);
    expect(center.renderRoot.querySelector('.page')!.getAttribute('dir')).to.equal('rtl');
  });

  it('marks its content with the language, and leaves the fallback of the page in its own', async () => {
    const texts = manifest('x', { lang: 'de' });
    const center = await place(
      html`<trust-center .manifest=${texts}><p slot="header">Hello</p></trust-center>`,
    );
    // As frameworks set it: there is no attribute that would say so.
    center.lang = 'pt-BR';
    await still(center);
    expect(center.getAttribute('lang')).to.equal(null);
    const faq = center.renderRoot.querySelector('trust-faq')!;
    for (const place of [center.renderRoot.querySelector('nav')!, faq.renderRoot.querySelector('#title')!])
      expect(place.matches(':lang(pt-BR)'), place.localName).to.equal(true);
    expect(faq.renderRoot.querySelector('summary span')!.matches(':lang(de)')).to.equal(true);
    expect(center.querySelector('p')!.matches(':lang(pt-BR)')).to.equal(false);
  });

  describe('with a note about the whole page', () => {
    const notes = (center: HTMLElement) => center.shadowRoot!.querySelector('[part=notes]');

    it('says how many entries could not be shown', async () => {
      const broken = { manifestVersion: 1, lang: 'en', faq: [{ question: 'Why?' }, 5, { answer: 'No.' }] };
      const center = await place(html`<trust-center lang="en" .manifest=${broken}></trust-center>`);
      expect(notes(center)?.textContent?.trim()).to.match(/^2 entries could not be shown/);
    });

    it('says that text exists only in another language', async () => {
      const english = { manifestVersion: 1, lang: 'en', faq: [{ question: 'Why?' }] };
      const center = await place(html`<trust-center lang="fr" .manifest=${english}></trust-center>`);
      await waitUntil(() => notes(center)?.textContent?.includes('anglais') ?? false);
    });

    it('shows no note when every entry is shown in the language', async () => {
      const sound = { manifestVersion: 1, lang: 'en', faq: [{ question: 'Why?' }] };
      const center = await place(html`<trust-center lang="en" .manifest=${sound}></trust-center>`);
      expect(notes(center)).to.not.exist;
    });
  });
});
