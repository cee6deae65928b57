import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/center/define.js';
import '../../components/badge/define.js';
import { TrustBadge } from '../../components/badge/badge.js';
import type { TrustCenter } from '../../components/center/center.js';
import { loadMessages } from '../../src/i18n/messages.js';
import { parseManifest } from '../../src/manifest/parse.js';
import { fixedClock, prerendered, words } from '../helpers/fixture.js';
import { nextTurn } from '../load/harness.js';
import { watchPage, still, tags } from './center-harness.js';

const manifest = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  lang: 'en',
  review: { reviewed: '2026-05-23', reviewBy: '2026-08-23' },
  assurances: [
    { id: 'iso27001', title: 'ISO **27001**', status: 'planned', target: '2026-H2' },
    { id: 'cert', title: 'ISO 9001', status: 'certified', issuer: 'Example Cert', validUntil: '2026-03-01' },
  ],
};
const model = parseManifest(manifest).model!;

/** When nothing is left to load or to render. */
const done = async (badge: TrustBadge): Promise<void> => {
  for (let quiet = 0; quiet < 2;) {
    await nextTurn();
    quiet = (await badge.updateComplete) && badge.state.status !== 'loading' ? quiet + 1 : 0;
  }
};
const show = async (properties: object = {}, inside: unknown = 'Fallback'): Promise<TrustBadge> => {
  const badge = await fixture<TrustBadge>(html`<trust-badge>${inside}</trust-badge>`);
  Object.assign(badge, properties);
  await done(badge);
  return badge;
};
const said = ({ renderRoot }: TrustBadge): string => words(renderRoot.querySelector('[part=badge]'));
const link = ({ renderRoot }: TrustBadge): HTMLAnchorElement | null => renderRoot.querySelector('a');

describe('<trust-badge>', () => {
  const watch = watchPage();
  const { network } = watch;
  const setClock = fixedClock(Date.UTC(2026, 5, 1));

  it('shows the status of one assurance, or of the whole manifest', async () => {
    const badge = await show({ manifest, assurance: 'iso27001' });
    expect(badge).to.be.instanceOf(TrustBadge);
    expect(said(badge)).to.equal('ISO 27001: planned, target H2 2026');
    expect(words(badge.renderRoot.querySelector('[part=label]'))).to.equal('ISO 27001');
    expect(words(badge.renderRoot.querySelector('[part=state]'))).to.equal(': planned, target H2 2026');
    badge.assurance = '';
    await done(badge);
    expect(said(badge)).to.equal('Trust center: reviewed 23 May 2026');
  });

  it('calls nothing late in the first render of prerendered content, and then what the visitor’s clock says', async () => {
    const first = new Map<string, string[]>();
    for (const assurance of ['cert', '']) {
      const badge = prerendered(document.createElement('trust-badge'));
      Object.assign(badge, { data: model, assurance });
      const seen: string[] = [];
      badge.addController({ hostUpdated: () => seen.push(said(badge)) });
      setClock(Date.UTC(2026, 8, 1));
      document.body.append(badge);
      await done(badge);
      first.set(assurance, [seen[0]!, seen.at(-1)!]);
      badge.remove();
    }
    expect(first.get('cert')).to.deep.equal([
      'ISO 9001: certified by Example Cert · valid until 1 March 2026',
      'ISO 9001: expired 1 March 2026',
    ]);
    expect(first.get('')).to.deep.equal([
      'Trust center: reviewed 23 May 2026',
      'Trust center: review overdue since 23 August 2026',
    ]);
  });

  describe('with a link', () => {
    it('links to its href, as it is written', async () => {
      const badge = await show({ manifest, href: '/security#iso' });
      expect(link(badge)?.getAttribute('href')).to.equal('/security#iso');
    });

    it('links to the target of the first link inside it when it has no href', async () => {
      const badge = await show({ manifest }, html`<a href="/security">Security</a> <a href="/x">Other</a>`);
      expect(link(badge)?.href).to.equal(new URL('/security', location.href).href);
    });

    it('is text without a link, or with one that is not allowed', async () => {
      for (const href of ['', 'javascript:alert(1)', 'data:text/html,x', 'java\tscript:x']) {
        const badge = await show({ manifest, href });
        expect(link(badge), href).to.equal(null);
        expect(said(badge)).to.equal('Trust center: reviewed 23 May 2026');
      }
    });

    it('can be reached by keyboard, is at least 24 pixels high, and shows its focus', async () => {
      const badge = await show({ manifest, href: '#security' });
      await sendKeys({ press: 'Tab' });
      const target = (badge.shadowRoot?.activeElement ?? undefined) as HTMLAnchorElement | undefined;
      expect(target === link(badge)).to.equal(true);
      expect(target!.getBoundingClientRect().height).to.be.at.least(24);
      expect(getComputedStyle(target!).outlineStyle).to.equal('solid');
    });
  });

  describe('with a fallback', () => {
    const shows = ({ renderRoot }: TrustBadge): boolean => renderRoot.querySelector('slot') !== null;
    const security = html`<a href="/security">Security</a>`;

    it('shows its fallback while the manifest loads and beside an error, and hides it afterwards', async () => {
      const src = network.serve(() => new Promise<Response>(() => undefined));
      const badge = await fixture<TrustBadge>(html`<trust-badge src=${src}>${security}</trust-badge>`);
      await nextTurn();
      expect(badge.state.status).to.equal('loading');
      expect(shows(badge) && badge.querySelector('a')!.checkVisibility()).to.equal(true);

      const failing = network.serve(() => new Response('', { status: 404 }));
      const heard = new Promise<CustomEvent>((resolve) =>
        badge.addEventListener('trust-error', resolve, { once: true }),
      );
      badge.src = failing;
      expect((await heard).detail).to.include({ reason: 'http', previous: undefined });
      await done(badge);
      expect(badge.querySelector('a')!.checkVisibility()).to.equal(true);

      network.answer(failing, manifest);
      const loaded = new Promise<CustomEvent>((resolve) =>
        badge.addEventListener('trust-load', resolve, { once: true }),
      );
      expect((await badge.reload()).status).to.equal('ready');
      expect((await loaded).detail)
        .to.have.property('problems')
        .that.deep.equals([]);
      await done(badge);
      expect(shows(badge)).to.equal(false);
      expect(said(badge)).to.equal('Trust center: reviewed 23 May 2026');
    });

    it('shows its fallback when the manifest states nothing for it', async () => {
      const badge = await show({ manifest: { manifestVersion: 1 } }, security);
      expect(shows(badge)).to.equal(true);
      expect(badge.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('shows a name without a claim when it has no fallback', async () => {
      const empty = { manifestVersion: 1 };
      const inline = html`
        <script type="application/json">
          { "manifestVersion": 1 }
        </script>
      `;
      for (const badge of [
        await show({ manifest: empty, href: '/security' }, ''),
        await show({ manifest: empty, href: '/security' }, '\n  '),
        await show({ href: '/security' }, inline),
      ]) {
        expect(said(badge)).to.equal('Trust center');
        expect(shows(badge)).to.equal(false);
        expect(link(badge)?.getAttribute('href')).to.equal('/security');
      }
    });

    it('shows its fallback for an unknown assurance, and reports that in the console', async () => {
      const badge = await show({ manifest, assurance: 'iso27002' }, security);
      expect(badge.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(words(badge.renderRoot as ShadowRoot)).not.to.contain('27002');
      expect(watch.page.warnings).to.have.length(1);
      expect(watch.page.warnings[0]).to.contain('<trust-badge>').and.to.contain('"iso27002"');
    });
  });

  it('reads the property, the inline manifest or src, and shares one request with other elements', async () => {
    const src = network.serve(manifest);
    const badges = await fixture(html`
      <p>
        <trust-badge src=${src}></trust-badge>
        <trust-badge src=${src} assurance="iso27001"></trust-badge>
      </p>
    `);
    const [whole, iso] = badges.querySelectorAll('trust-badge');
    await done(whole!);
    await done(iso!);
    expect([said(whole!), said(iso!)]).to.deep.equal([
      'Trust center: reviewed 23 May 2026',
      'ISO 27001: planned, target H2 2026',
    ]);
    expect(network.calls).to.have.length(1);
  });

  it('shows markup as text, and leaves out broken entries', async () => {
    const label = '<img src=x onerror=alert(1)> [x](javascript:alert(1))';
    const badge = await show({
      manifest: { ...manifest, assurances: [null, 7, { id: 'x', title: label, status: 'planned' }] },
      assurance: 'x',
    });
    expect(said(badge)).to.equal('<img src=x onerror=alert(1)> x: planned');
    expect(badge.renderRoot.querySelector('img, [href]')).to.equal(null);
    expect(badge.problems.length).to.be.greaterThan(1);
    expect(watch.page.warnings).to.have.length(1);
  });

  it('uses the language and the direction of the page around it', async () => {
    await loadMessages('ar');
    const around = await fixture(
      html`<p lang="ar" dir="rtl"><trust-badge assurance="iso27001"></trust-badge></p>`,
    );
    const badge = around.querySelector('trust-badge')!;
    badge.manifest = manifest;
    await done(badge);
    expect(badge.renderRoot.querySelector('[part=badge]')?.getAttribute('dir')).to.equal('rtl');
    expect(said(badge)).to.match(/^ISO 27001، الموعد المستهدف: /);
    expect(badge.renderRoot.querySelector('bdi')?.lang).to.equal('en');
    badge.lang = 'de';
    await done(badge);
    expect(badge.renderRoot.querySelector('[part=state]')?.matches(':lang(de)')).to.equal(true);
  });

  it('inherits font and colors from the text around it, whatever custom properties the page sets for its sections', async () => {
    const footer = await fixture(html`<footer class="dark"><trust-badge></trust-badge></footer>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.dark { background: #111; color: rgb(238, 221, 204); font: 13px/1.4 monospace;
      --trust-text: red; --trust-accent: red; --trust-font: serif; }`);
    document.adoptedStyleSheets.push(sheet);
    const badge = footer.querySelector('trust-badge')!;
    Object.assign(badge, { manifest, assurance: 'iso27001', href: '/security' });
    await done(badge);
    const { color, fontSize, fontFamily, display } = getComputedStyle(link(badge)!);
    expect({ color, fontSize, fontFamily, display }).to.deep.equal({
      color: 'rgb(238, 221, 204)',
      fontSize: '13px',
      fontFamily: 'monospace',
      display: 'inline',
    });
    expect(getComputedStyle(badge.renderRoot.querySelector('svg')!).stroke).to.equal('rgb(238, 221, 204)');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  it('wraps a long name within the page', async () => {
    const place = await fixture<HTMLElement>(html`<div><trust-badge></trust-badge></div>`);
    place.style.setProperty('inline-size', '200px');
    const badge = place.querySelector('trust-badge')!;
    const label = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    badge.manifest = { ...manifest, assurances: [{ id: 'x', title: label, status: 'planned' }] };
    badge.assurance = 'x';
    await done(badge);
    expect(place.scrollWidth).to.equal(200);
  });

  it('is not a section, so a center lays out its own sections beside it', async () => {
    const center = await fixture<TrustCenter>(html`
      <trust-center .manifest=${{ ...manifest, faq: [{ question: 'Where?', answer: 'Here.' }] }}>
        <trust-badge></trust-badge>
        <p slot="footer"><trust-badge .manifest=${manifest}></trust-badge></p>
      </trust-center>
    `);
    await still(center);
    expect(tags(center)).to.include('trust-faq').and.not.to.include('trust-badge');
    const [inside, inFooter] = center.querySelectorAll('trust-badge');
    expect(inside!.checkVisibility()).to.equal(false);
    expect(said(inFooter!)).to.equal('Trust center: reviewed 23 May 2026');
  });
});

// On its own: axe leaves a global behind, which the tests above would take for the library's.
describe('<trust-badge> under axe', () => {
  for (const [name, properties] of [
    ['as a link', { href: '/security' }],
    ['as text', {}],
    ['past its date', { href: '/security', assurance: 'cert' }],
  ] as const)
    it(`passes all checks ${name}`, async () => {
      const badge = await show({ manifest, ...properties });
      await expect(badge).to.be.accessible();
    });
});
