import { expect } from '@open-wc/testing';
import '../../components/overview/define.js';
import { TrustOverview } from '../../components/overview/overview.js';
import {
  expectNoWarnings,
  fixedClock,
  mount,
  parsed,
  texts,
  prerendered,
  words,
} from '../helpers/fixture.js';

const now = Date.UTC(2026, 10, 21);
const full = {
  title: 'Trust at Acme',
  summary: 'How we keep **your** data.',
  organization: {
    name: 'Acme',
    legalName: 'Acme Ltd',
    legalForm: 'limited company',
    country: 'IE',
    lei: '5299000J2N45DDNE4Y28',
  },
  review: { version: '1.0', updated: '2026-05-20', reviewed: '2026-05-23', reviewBy: '2026-08-23' },
  figures: [
    {
      id: 'rpo',
      title: 'Recovery point',
      duration: 'PT5M',
      qualifier: 'at-most',
      basis: 'target',
      asOf: '2026-05',
      source: 'Drill',
    },
    { id: 'up', title: 'Uptime', value: 99.95, unit: '%', basis: 'measured' },
    { id: 'policies', title: 'Policies', value: 1280, unit: 'documents' },
    { id: 'zero', title: 'Breaches', value: 0 },
  ],
  highlights: [
    { id: 'a', title: 'Encrypted', text: 'At rest.', control: 'enc' },
    { id: 'b', title: 'SOC 2', assurance: 'soc2' },
    { id: 'c', title: 'Recovery', figure: 'rpo' },
    { id: 'd', title: 'Blog', url: 'https://example.com/blog' },
    { id: 'e', title: 'Just words' },
  ],
  controls: { groups: [{ title: 'G', controls: [{ id: 'enc', title: 'Encryption' }] }] },
  assurances: [{ id: 'soc2', title: 'SOC 2' }],
  scope: [
    {
      id: 'app',
      name: 'Acme app',
      kind: 'application',
      url: 'https://app.example.com/',
      description: 'The product.',
    },
    { id: 'x', name: 'The rest', kind: 'other' },
  ],
};

const show = (part: Record<string, unknown>, more: object = {}): Promise<TrustOverview> =>
  mount<TrustOverview>('trust-overview', { data: parsed(part), ...more });
const root = async (part: Record<string, unknown>): Promise<ShadowRoot> => (await show(part)).shadowRoot!;

describe('<trust-overview>', () => {
  expectNoWarnings();
  fixedClock(now);

  it('starts with title and summary', async () => {
    const element = await show(full);
    expect(element).to.be.instanceOf(TrustOverview);
    expect(texts(element.shadowRoot!, 'h2')).to.deep.equal(['Trust at Acme']);
    expect(words(element.shadowRoot!.querySelector('.intro'))).to.equal('How we keep your data.');
    expect(element.shadowRoot!.querySelector('.intro strong')).to.exist;
  });

  it('uses the name of the organization as its title when it has none', async () => {
    expect(texts(await root({}), 'h2')).to.deep.equal(['Trust center of Acme']);
    expect(texts(await root({ sections: [{ type: 'overview', title: 'Security' }] }), 'h2')).to.deep.equal([
      'Security',
    ]);
  });

  describe('with the date of its review', () => {
    const facts = async (review: object): Promise<string[]> => texts(await root({ review }), '.freshness li');

    it('says in words and by a mark that a review is overdue, and since when', async () => {
      const within = await root(full);
      expect(texts(within, '.freshness li')).to.deep.equal([
        'Version 1.0',
        'Updated 20 May 2026',
        'Reviewed 23 May 2026',
        'Review overdue since 23 August 2026',
      ]);
      expect(within.querySelector('.freshness .ended svg')).to.exist;
    });

    it('says that a review is due soon, or when it is due', async () => {
      expect(await facts({ reviewBy: '2026-12-10' })).to.deep.equal(['Review due by 10 December 2026']);
      expect(await facts({ reviewBy: '2027-03' })).to.deep.equal(['Next review by March 2027']);
    });

    it('derives the due date from the last review and the cycle', async () => {
      expect(await facts({ reviewed: '2026-11-01', cycle: 'P3M' })).to.deep.equal([
        'Reviewed 1 November 2026',
        'Next review by 1 February 2027',
        'Review cycle: 3 months',
      ]);
      expect(await facts({ cycle: 'P3M' })).to.deep.equal(['Review cycle: 3 months']);
    });

    it('calls nothing late in the first render of prerendered content', async () => {
      const element = prerendered(document.createElement('trust-overview'));
      element.data = parsed(full);
      const first: string[] = [];
      element.addController({
        hostUpdated: () => first.push(words(element.shadowRoot!.querySelector('.freshness li:last-child'))),
      });
      document.body.append(element);
      while (!(await element.updateComplete));
      expect(first[0]).to.equal('Next review by 23 August 2026');
      expect(first.at(-1)).to.equal('Review overdue since 23 August 2026');
      element.remove();
    });

    it('says nothing when no review is stated', async () => {
      expect((await root({ review: {} })).querySelector('.freshness')).to.not.exist;
    });
  });

  it('shows figures with their limits, and a zero as a zero', async () => {
    const within = await root(full);
    expect(texts(within, '[part=figure-value]')).to.deep.equal([
      'at most 5 minutes',
      '99.95%',
      '1,280 documents',
      '0',
    ]);
    expect([...within.querySelectorAll('#trust-figure-rpo .notes span')].map(words)).to.deep.equal([
      'Target',
      'as of May 2026',
      'Source: Drill',
    ]);
  });

  it('shows no element for a value that is missing', async () => {
    const within = await root({ figures: [{ id: 'f', title: 'Uptime', text: 'Not measured yet.' }] });
    expect(within.querySelector('[part=figure-value]')).to.not.exist;
    expect(words(within.getElementById('trust-figure-f'))).to.equal('Uptime Not measured yet.');
  });

  it('says that the assurance of a highlight has ended, by the clock of the visitor', async () => {
    const ends = (more: object) => ({
      highlights: [{ title: 'SOC 2 Type II', assurance: 'soc2' }],
      assurances: [{ id: 'soc2', title: 'SOC 2', ...more }],
    });
    const said = async (more: object) => texts(await root(ends(more)), '[part=highlight] [part~=status]');
    expect(await said({ status: 'attested', validUntil: '2027-01' })).to.deep.equal([]);
    expect(await said({ status: 'attested', validUntil: '2026-10' })).to.deep.equal(['Expired']);
    expect(await said({ status: 'withdrawn' })).to.deep.equal(['Withdrawn']);
    expect(await said({ status: 'planned' })).to.deep.equal([]);
  });

  it('links highlights to their targets', async () => {
    const within = await root(full);
    const links = [...within.querySelectorAll<HTMLAnchorElement>('[part=highlight] a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '#trust-control-enc',
      '#trust-assurance-soc2',
      '#trust-figure-rpo',
      'https://example.com/blog',
    ]);
    links[2]!.click();
    expect(location.hash).to.equal('#trust-figure-rpo');
  });

  it('shows the scope of the claims, and who makes them', async () => {
    const within = await root(full);
    expect(texts(within, '[part=scope] li')).to.deep.equal(['Acme app Application The product.', 'The rest']);
    expect(words(within.querySelector('address'))).to.equal(
      'Acme Ltd limited company Ireland Legal entity identifier 5299000J2N45DDNE4Y28',
    );
    expect((await root({})).querySelector('address'), 'a name alone').to.not.exist;
  });

  describe('with a logo', () => {
    const page = new URL('/trust.json', location.href).href;
    const logo = async (src: string, frame: object = { base: page }): Promise<string | null | undefined> => {
      const element = await show(
        { organization: { name: 'Acme', logo: { src } } },
        { frame: { lang: 'en', headingLevel: 2, ...frame } },
      );
      const image = element.shadowRoot!.querySelector('img');
      // Not fetched: only where it would come from counts here.
      const from = image?.getAttribute('src');
      image?.removeAttribute('src');
      return from;
    };

    it('shows a logo from the origin of the manifest', async () => {
      expect(await logo('test/helpers/fixture.ts')).to.equal(
        new URL('/test/helpers/fixture.ts', location.href).href,
      );
    });

    it('does not fetch a logo from another origin', async () => {
      expect(await logo('https://tracker.invalid/logo.svg')).to.equal(undefined);
      expect(await logo('//tracker.invalid/logo.svg')).to.equal(undefined);
    });

    it('does not fetch a logo from another origin when the address of the manifest is unknown', async () => {
      const tag = 'test-overview-without-base';
      class Placeless extends TrustOverview {
        protected override get base(): undefined {
          return undefined;
        }
      }
      if (!customElements.get(tag)) customElements.define(tag, Placeless);
      const of = async (src: string): Promise<Element | null> =>
        (
          await mount<TrustOverview>(tag, { data: parsed({ organization: { name: 'Acme', logo: { src } } }) })
        ).shadowRoot!.querySelector('img');
      expect(await of('https://tracker.invalid/logo.svg')).to.not.exist;
      expect(await of('//tracker.invalid/logo.svg')).to.not.exist;
      expect(await of('/web-test-runner.config.mjs')).to.exist;
    });
  });

  describe('with unusual input', () => {
    it('says that nothing is published when there is no overview', async () => {
      for (const data of [{}, { highlights: [], figures: [], scope: [] }])
        expect(words((await mount<TrustOverview>('trust-overview', { data })).shadowRoot)).to.equal(
          'Overview Nothing has been published here yet.',
        );
    });

    it('keeps sound entries beside broken ones', async () => {
      const within = await root({
        review: { reviewBy: '2026-02-30', version: '2' },
        figures: [{ title: 'Kept', value: 1 }, {}, null],
        highlights: [{ title: 'Kept too', url: 'javascript:alert(1)' }, 7],
        scope: 'all',
      });
      expect(texts(within, '.freshness li')).to.deep.equal(['Version 2']);
      expect(texts(within, '[part=figure] dt')).to.deep.equal(['Kept']);
      expect(texts(within, '[part=highlight]')).to.deep.equal(['Kept too']);
      expect(within.querySelector('a')).to.not.exist;
    });

    it('shows a great many entries within its width', async () => {
      const long = 'A'.repeat(300);
      const element = await show({
        title: long,
        summary: long,
        organization: { name: long, legalName: long, address: long },
        review: { version: long },
        figures: Array.from({ length: 100 }, () => ({ title: long, value: long, source: long })),
        highlights: Array.from({ length: 100 }, () => ({ title: long, text: long })),
        scope: [{ name: long, kind: 'application', description: long }],
      });
      expect(element.shadowRoot!.querySelectorAll('[part=figure]')).to.have.length(100);
      for (const width of [320, 720]) {
        element.style.setProperty('inline-size', `${width}px`);
        await new Promise(requestAnimationFrame);
        expect(element.scrollWidth).to.be.at.most(width);
      }
    });
  });

  it('passes axe, wide and narrow', async () => {
    const element = await show(full);
    await expect(element).to.be.accessible();
    element.style.setProperty('inline-size', '320px');
    await expect(element).to.be.accessible();
  });
});
