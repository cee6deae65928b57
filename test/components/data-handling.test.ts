import { expect } from '@open-wc/testing';
import '../../components/data-handling/define.js';
import { TrustDataHandling } from '../../components/data-handling/data-handling.js';
import type { TrustEvent } from '../../src/element/events.js';
import { full } from '../helpers/data-handling.js';
import { expectNoWarnings, mount, parsed, texts, words } from '../helpers/fixture.js';

const show = async (data: unknown): Promise<ShadowRoot> =>
  (await mount<TrustDataHandling>('trust-data-handling', { data })).shadowRoot!;
const slice = async (part: Record<string, unknown>): Promise<ShadowRoot> => show(parsed(part));
const heads = (root: ShadowRoot, name: string): string[] =>
  [...root.querySelectorAll(`[part~="${name}"] thead th`)].map(words);

describe('the data handling section', () => {
  expectNoWarnings();

  it('shows its topics under headings with anchors', async () => {
    const root = await show(full);
    expect(root.host).to.be.instanceOf(TrustDataHandling);
    expect(texts(root, 'h2')).to.deep.equal(['Data handling']);
    expect([...root.querySelectorAll('h3')].map(({ id }) => id)).to.deep.equal([
      'trust-data-residency',
      'trust-data-encryption',
      'trust-data-retention',
      'trust-data-transfers',
      'trust-privacy',
      'trust-ai',
    ]);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size, 'no id twice').to.equal(ids.length);
  });

  it('shows the texts of the manifest in their order', async () => {
    const said = words(await show(full));
    const order = ['Customer data stays', 'Three zones', 'TLS 1.3', 'Audit log', 'Clauses', 'A nightly job'];
    const places = order.map((part) => said.indexOf(part));
    expect(places).to.not.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  describe('for a place of storage', () => {
    const lines = async (place: object): Promise<string[]> =>
      texts(await slice({ dataHandling: { residency: [place] } }), '[part=residency] dd');
    const rows: [string, object, string[]][] = [
      [
        'city, country, provider and region',
        { title: 'A', city: 'Frankfurt', country: 'DE', provider: 'AWS', region: 'eu-central-1' },
        ['Frankfurt, Germany', 'Provider: AWS, region eu-central-1'],
      ],
      ['a country alone', { title: 'A', country: 'EU' }, ['European Union']],
      ['a city alone', { title: 'A', city: 'Frankfurt' }, ['Frankfurt']],
      ['a region alone', { title: 'A', region: 'eu' }, ['Region: eu']],
      ['a provider alone, without guessing the place', { title: 'A', provider: 'AWS' }, ['Provider: AWS']],
      ['nothing more than the title', { title: 'A' }, []],
    ];
    for (const [name, place, expected] of rows) {
      it(`shows ${name}`, async () => expect(await lines(place)).to.deep.equal(expected));
    }

    it('shows a general title if only the country is known', async () => {
      const root = await slice({ dataHandling: { residency: [{ country: 'DE' }] } });
      expect(texts(root, 'dt, dd')).to.deep.equal(['Storage location', 'Germany']);
    });

    it('shows country names in the reader’s language', async () => {
      const root = (await mount<TrustDataHandling>('trust-data-handling', { data: full, lang: 'de' }))
        .shadowRoot!;
      expect(words(root)).to.contain('Deutschland');
    });
  });

  describe('in its tables', () => {
    it('has only columns with a value', async () => {
      const root = await show(full);
      expect(heads(root, 'encryption')).to.deep.equal(['Layer', 'State', 'Standard', 'Keys']);
      expect(heads(root, 'retention')).to.deep.equal(['Category', 'Retention period', 'Basis', 'Details']);
      expect(heads(root, 'model')).to.deep.equal(['Model', 'Provider']);
    });

    it('names each table by its heading', async () => {
      const root = await show(full);
      const table = root.querySelector('[part~=encryption]');
      expect(table?.getAttribute('aria-labelledby')).to.equal('trust-data-encryption');
    });

    it('leaves unknown values empty', async () => {
      const root = await show(full);
      expect(texts(root, '[part~=encryption] tbody tr:nth-child(2) > *')).to.deep.equal([
        'Passwords',
        'Hashed',
        '',
        'None: a hash has no key.',
      ]);
    });

    for (const [state, said] of [
      ['in-transit', 'In transit'],
      ['at-rest', 'At rest'],
      ['in-use', 'In use'],
      ['hashed', 'Hashed'],
    ]) {
      it(`shows “${said}” for ${state}`, async () => {
        const root = await slice({ dataHandling: { encryption: [{ title: 'A', state }] } });
        expect(texts(root, '[part~=encryption] td')).to.deep.equal([said]);
      });
    }

    it('aligns the numbers of periods, whatever their units', async () => {
      const root = await show(full);
      expect(texts(root, 'td.duration')).to.deep.equal(['18 months', '7 days']);
      const ends = [...root.querySelectorAll('.amount')].map(
        (amount) => amount.getBoundingClientRect().right,
      );
      expect(ends).to.have.length(2);
      expect(ends[0]).to.be.closeTo(ends[1]!, 0.5);
    });

    it('lets the heading of the periods wrap, so that it does not widen their column', async () => {
      const root = await show(full);
      expect(getComputedStyle(root.querySelector('th.duration')!).whiteSpace).to.equal('normal');
    });

    it('shows the text of a period that has no number', async () => {
      const root = await slice({
        dataHandling: { retention: [{ title: 'A', text: 'Until it is deleted.' }] },
      });
      expect(heads(root, 'retention')).to.deep.equal(['Category', 'Details']);
    });
  });

  describe('about privacy', () => {
    it('shows the role of the company, whom to ask, and where to complain', async () => {
      const root = await show(full);
      expect(texts(root, '[part=privacy] dt')).to.deep.equal([
        'Processor',
        'Joint controller',
        'Data protection officer',
        'Data subject requests',
        'Supervisory authority',
        'Representative',
      ]);
      expect(words(root.querySelector('[part=privacy]'))).to.contain('Answered within 1 month');
      const links = [...root.querySelectorAll<HTMLAnchorElement>('[part=privacy] a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        'mailto:dpo@example.com',
        'tel:+35315550101',
        'https://example.com/privacy/request',
        'mailto:privacy@example.com',
        'https://www.dataprotection.ie/',
        'mailto:uk@example.com',
      ]);
    });

    it('keeps phone numbers and email addresses left to right on a right-to-left page', async () => {
      const { shadowRoot } = await mount<TrustDataHandling>('trust-data-handling', {
        data: full,
        lang: 'ar',
      });
      const phone = shadowRoot!.querySelector<HTMLAnchorElement>('.phone a')!;
      expect(getComputedStyle(phone).direction).to.equal('ltr');
      expect(words(shadowRoot!.querySelector('address bdi'))).not.to.equal('');
    });

    it('has no heading without content', async () => {
      const root = await slice({ privacy: { dpo: {} }, ai: { summary: 'None.' } });
      expect(texts(root, 'h3')).to.deep.equal(['Artificial intelligence']);
    });
  });

  describe('about artificial intelligence', () => {
    const kinds = {
      activation: ['always-on', 'opt-in', 'opt-out', 'bring-your-own-key', 'not-used'],
      training: ['never', 'opt-in', 'opt-out', 'always'],
      providerRetention: ['zero', 'limited', 'provider-default'],
    };
    for (const [field, values] of Object.entries(kinds)) {
      it(`shows a different sentence for each value of ${field}`, async () => {
        const said = await Promise.all(
          values.map(async (value) =>
            texts(await slice({ ai: { [field]: value } }), '[part=ai] dd').join('|'),
          ),
        );
        for (const sentence of said) expect(sentence).to.match(/^[A-Z][^|]+\.$/);
        expect(new Set(said).size).to.equal(values.length);
      });
    }

    it('does not mention training if the manifest does not', async () => {
      const root = await slice({ ai: { activation: 'opt-in' } });
      expect(texts(root, '[part=ai] dt')).to.deep.equal(['Activation']);
      expect(words(root)).to.not.match(/train/i);
    });
  });

  describe('with unusual input', () => {
    it('says that nothing has been published, and shows no topic', async () => {
      for (const part of [
        {},
        { dataHandling: {}, privacy: {}, ai: {} },
        { dataHandling: { retention: [] } },
      ]) {
        const root = await slice(part);
        expect(root.querySelector('[part=empty]'), JSON.stringify(part)).to.exist;
        expect(root.querySelector('h3')).to.not.exist;
      }
    });

    it('shows a single topic', async () => {
      expect(texts(await slice({ dataHandling: { intro: 'In the EU.' } }), 'p')).to.deep.equal([
        'In the EU.',
      ]);
      const root = await show({ ai: full.ai });
      expect(texts(root, 'h3')).to.deep.equal(['Artificial intelligence']);
    });

    it('shows the valid parts of an invalid manifest', async () => {
      const root = await slice({
        dataHandling: {
          residency: [7, { title: 'A', country: 'Germany' }],
          encryption: [{ state: 'at-rest' }, { title: 'Disks', state: 'frozen' }],
          retention: [{ title: 'Logs', period: 'a while' }],
          transfers: 'none',
        },
        privacy: {
          roles: [{ role: 'owner', text: 'x' }],
          dpo: { url: 'javascript:alert(1)', name: 'A. B.' },
        },
        ai: { training: 'sometimes', models: [{}] },
      });
      expect(texts(root, 'h3')).to.deep.equal(['Data residency', 'Encryption', 'Retention', 'Privacy']);
      expect(texts(root, 'tbody th')).to.deep.equal(['Disks', 'Logs']);
      expect(root.querySelector('a')).to.not.exist;
      expect(words(root)).to.not.match(/undefined|null|NaN|\[object/);
    });

    it('shows markup as text', async () => {
      const root = await slice({
        dataHandling: { residency: [{ title: '<img src=x onerror=alert(1)>', city: '<b>X</b>' }] },
        privacy: { authority: { name: '<script>', url: 'data:text/html,x' } },
      });
      expect(root.querySelector('img, script, b, a')).to.not.exist;
    });

    it('shows all of a very large manifest', async () => {
      const retention = Array.from({ length: 500 }, (_, index) => ({
        title: `Log ${index}`,
        period: 'P30D',
      }));
      const root = await slice({ dataHandling: { retention } });
      expect(root.querySelectorAll('[part~=retention] tbody tr')).to.have.length(500);
    });

    it('stays within the width of a phone despite long words', async () => {
      const long = 'A'.repeat(300);
      const element = await mount<TrustDataHandling>('trust-data-handling', {
        data: parsed({
          dataHandling: {
            residency: [{ title: long, city: long }],
            encryption: [{ title: long, standard: long, text: long, state: 'hashed' }],
          },
          privacy: { dpo: { email: `${long}@example.com` } },
        }),
      });
      element.style.setProperty('inline-size', '320px');
      await new Promise(requestAnimationFrame);
      expect(element.scrollWidth).to.be.at.most(320);
    });
  });

  it('uses the heading level of its place on the page', async () => {
    const element = await mount<TrustDataHandling>('trust-data-handling', { data: full, headingLevel: 4 });
    expect(texts(element.shadowRoot!, 'h4')).to.deep.equal(['Data handling']);
    expect(element.shadowRoot!.querySelectorAll('h5')).to.have.length(6);
  });

  it('dispatches trust-load for a manifest of its own', async () => {
    const element = await mount<TrustDataHandling>('trust-data-handling');
    const loaded = new Promise<TrustEvent<'trust-load'>>((resolve) =>
      element.addEventListener('trust-load', resolve, { once: true }),
    );
    element.manifest = { manifestVersion: 1, organization: { name: 'Acme' }, ai: { training: 'never' } };
    expect((await loaded).detail.model.ai?.training).to.equal('never');
    await element.updateComplete;
    expect(words(element.shadowRoot)).to.contain('never used to train');
  });

  it('passes axe, wide and narrow', async () => {
    const element = await mount<TrustDataHandling>('trust-data-handling', { data: full });
    await expect(element).to.be.accessible();
    element.style.setProperty('inline-size', '320px');
    await expect(element).to.be.accessible();
  });
});
