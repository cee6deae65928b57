import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/documents/define.js';
import { TrustDocuments } from '../../components/documents/documents.js';
import type { TrustEvent } from '../../src/element/events.js';
import { expectNoWarnings, mount, parsed, words } from '../helpers/fixture.js';
import { typing } from '../helpers/typing.js';

const digest = '9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08';
const full = {
  contacts: [{ kind: 'security', email: 'security@example.com' }],
  documents: [
    {
      id: 'soc2',
      title: 'SOC 2 **Type II** report',
      kind: 'report',
      access: 'nda',
      url: '/secret.pdf',
      requestUrl: 'https://example.com/#ask',
      version: '2026',
      updated: '2026-07-20',
      language: 'de',
      mediaType: 'application/pdf',
      bytes: 1_834_022,
      sha256: digest,
      summary: 'For the year to June 2026.',
    },
    {
      id: 'dpa',
      title: 'Data processing agreement',
      kind: 'agreement',
      access: 'public',
      url: 'https://example.com/dpa',
    },
    { id: 'a', title: 'Access policy', access: 'customer' },
  ],
};
const many = (count: number) => ({
  documents: Array.from({ length: count }, (_, index) => ({
    id: `d${index}`,
    title: `Policy ${index}`,
    kind: index === 3 ? 'certificate' : 'policy',
    access: 'public',
    url: `https://example.com/${index}`,
  })),
});

const show = (part: Record<string, unknown>, more: object = {}): Promise<TrustDocuments> =>
  mount<TrustDocuments>('trust-documents', { data: parsed(part), ...more });
const root = async (part: Record<string, unknown>): Promise<ShadowRoot> => (await show(part)).shadowRoot!;
const row = (within: ShadowRoot, id: string): HTMLElement => within.getElementById(`trust-document-${id}`)!;
const titles = (within: ShadowRoot): string[] => [...within.querySelectorAll('tbody th')].map(words);
const filter = (within: ShadowRoot): HTMLInputElement => within.querySelector('input')!;

/** Stops links from being followed, after everybody else has had the click. */
const stay = (event: Event): void => event.preventDefault();

describe('<trust-documents>', () => {
  expectNoWarnings();

  it('shows documents in the order of the author, each with its anchor', async () => {
    const element = await show(full);
    expect(element).to.be.instanceOf(TrustDocuments);
    expect([...element.shadowRoot!.querySelectorAll('[part~=document]')].map(({ id }) => id)).to.deep.equal([
      'trust-document-soc2',
      'trust-document-dpa',
      'trust-document-a',
    ]);
  });

  it('shows every field of a document', async () => {
    const soc2 = row(await root(full), 'soc2');
    expect([...soc2.children].map(words)).to.deep.equal([
      'SOC 2 Type II report Report',
      `For the year to June 2026. PDF1.8 MBGerman SHA-256 checksum ${digest.toLowerCase()}`,
      '20 July 2026 Version 2026',
      'Under a non-disclosure agreement Request access',
    ]);
    expect(soc2.querySelector('time')?.dateTime).to.equal('2026-07-20');
  });

  it('links public documents to their files, and others to where they can be requested', async () => {
    const within = await root(full);
    const links = (id: string) =>
      [...row(within, id).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links('dpa')).to.deep.equal(['https://example.com/dpa']);
    expect(links('soc2')).to.deep.equal(['https://example.com/#ask']);
    expect(links('a')).to.deep.equal([
      'mailto:security@example.com?subject=Request%20for%20%E2%80%9CAccess%20policy%E2%80%9D',
    ]);
  });

  it('names the document in each request', async () => {
    const names = [...(await root(full)).querySelectorAll('[part=request]')].map((link) => [
      words(link),
      link.getAttribute('aria-label'),
    ]);
    expect(names).to.deep.equal([
      ['Request access', 'Request access: SOC 2 Type II report'],
      ['Request by email', 'Request by email: Access policy'],
    ]);
  });

  it('shows only who may see a document when there is no address for requests', async () => {
    const within = await root({ documents: [{ id: 'x', title: 'X', access: 'request' }] });
    expect(words(row(within, 'x'))).to.equal('X On request');
    expect(within.querySelector('a')).to.not.exist;
  });

  it('claims nothing that is not stated, and leaves out empty columns', async () => {
    const within = await root({ documents: [{ id: 'x', title: 'X' }] });
    expect([...within.querySelectorAll('thead th')].map(words)).to.deep.equal(['Document']);
    expect(words(row(within, 'x'))).to.equal('X');
  });

  describe('with a request', () => {
    it('dispatches trust-document-request before the link is followed', async () => {
      const element = await show(full);
      element.addEventListener('click', stay);
      const seen: TrustEvent<'trust-document-request'>[] = [];
      element.parentElement!.addEventListener('trust-document-request', (event) => seen.push(event), {
        once: true,
      });
      let preventedByUs: boolean | undefined;
      element.shadowRoot!.addEventListener('click', (event) => (preventedByUs = event.defaultPrevented));
      element.shadowRoot!.querySelector<HTMLElement>('[part=request]')!.click();
      expect(
        seen.map(({ detail, cancelable, composed }) => [detail.document.id, cancelable, composed]),
      ).to.deep.equal([['soc2', true, true]]);
      expect(preventedByUs, 'the link is followed').to.equal(false);
    });

    it('leaves the request to the page that cancels the event, by keyboard too', async () => {
      const element = await show(full);
      element.addEventListener('trust-document-request', stay);
      const prevented: boolean[] = [];
      element.addEventListener('click', (event) => {
        prevented.push(event.defaultPrevented);
        event.preventDefault();
      });
      element.shadowRoot!.querySelector<HTMLElement>('[part=request]')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(prevented).to.deep.equal([true]);
    });
  });

  describe('with its search', () => {
    const { rests } = typing();

    it('shows a search field for more than ten documents', async () => {
      expect(filter(await root(many(10)))).to.not.exist;
      expect(filter(await root(many(11)))).to.exist;
    });

    it('filters the list while the reader types, and announces how many are left', async () => {
      const element = await show(many(12));
      const within = element.shadowRoot!;
      filter(within).focus();
      await sendKeys({ type: 'POLICY 1' });
      await element.updateComplete;
      expect(titles(within)).to.deep.equal(['Policy 1 Policy', 'Policy 10 Policy', 'Policy 11 Policy']);
      expect(words(within.querySelector('[part=result]'))).to.equal('3 documents');
      expect(words(within.querySelector('[role=status]')), 'while one types').to.equal('');
      expect(rests()).to.equal(1);
      await element.updateComplete;
      expect(words(within.querySelector('[role=status]'))).to.equal('3 documents');
    });

    it('finds words of the interface, and says when nothing is found', async () => {
      const element = await show(many(12));
      const within = element.shadowRoot!;
      const type = async (query: string): Promise<void> => {
        filter(within).value = query;
        filter(within).dispatchEvent(new Event('input'));
        await element.updateComplete;
      };
      await type('certificate');
      expect(titles(within)).to.deep.equal(['Policy 3 Certificate']);
      await type('nothing of the kind');
      expect(within.querySelector('table')).to.not.exist;
      expect(words(within)).to.contain('Nothing matches these filters.');
      within.querySelector<HTMLButtonElement>('[part=no-results] button')!.click();
      await element.updateComplete;
      expect(titles(within)).to.have.length(12);
      expect(within.activeElement === filter(within)).to.equal(true);
    });

    it('waits until an input method has composed the word', async () => {
      const element = await show(many(12));
      const within = element.shadowRoot!;
      filter(within).value = '중';
      filter(within).dispatchEvent(new InputEvent('input', { isComposing: true }));
      await element.updateComplete;
      expect(titles(within)).to.have.length(12);
      filter(within).dispatchEvent(new CompositionEvent('compositionend'));
      await element.updateComplete;
      expect(titles(within)).to.have.length(0);
    });

    it('clears the search for a link that names a hidden document', async () => {
      const element = await show(many(12));
      filter(element.shadowRoot!).value = 'Policy 11';
      filter(element.shadowRoot!).dispatchEvent(new Event('input'));
      await element.updateComplete;
      await element.reveal('trust-document-d2');
      expect(row(element.shadowRoot!, 'd2')).to.exist;
      expect(filter(element.shadowRoot!).value).to.equal('');
    });
  });

  describe('with unusual input', () => {
    it('says that nothing is published when there are no documents', async () => {
      for (const part of [{}, { documents: [] }, { documents: [{}] }])
        expect(words(await root(part))).to.equal('Documents Nothing has been published here yet.');
    });

    it('keeps sound documents beside broken ones', async () => {
      const within = await root({
        documents: [
          {
            title: 'Kept',
            url: 'javascript:alert(1)',
            bytes: -1,
            sha256: 'abc',
            updated: '2026-02-30',
            access: 'secret',
          },
          null,
          { title: '' },
        ],
      });
      expect(titles(within)).to.deep.equal(['Kept']);
      expect(within.querySelector('a, details, time')).to.not.exist;
    });

    it('shows markup as text and no unsafe link, also past the parser', async () => {
      const element = await mount<TrustDocuments>('trust-documents', {
        data: {
          documents: [
            {
              id: 'x',
              title: '<img src=x onerror=alert(1)>\ud800',
              access: 'public',
              url: 'javascript:alert(1)',
            },
            { id: 'y', title: 'Y\ud800', access: 'nda', requestUrl: 'data:text/html,x' },
          ],
          contacts: [{ id: 'c', kind: 'security', email: 'a@example.com' }],
        },
      });
      expect(element.shadowRoot!.querySelector('img')).to.not.exist;
      expect([...element.shadowRoot!.querySelectorAll('a')].map(({ protocol }) => protocol)).to.deep.equal([
        'mailto:',
      ]);
    });

    it('shows a great many documents within its width', async () => {
      const long = 'A'.repeat(300);
      const element = await show({
        documents: Array.from({ length: 200 }, (_, index) => ({
          title: `${long}${index}`,
          summary: long,
          version: long,
          mediaType: `application/${long}`,
          access: 'nda',
          requestUrl: '/ask',
          sha256: digest,
        })),
      });
      expect(element.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(200);
      element.shadowRoot!.querySelector('details')!.open = true;
      for (const width of [320, 720]) {
        element.style.setProperty('inline-size', `${width}px`);
        await new Promise(requestAnimationFrame);
        expect(element.scrollWidth).to.be.at.most(width);
      }
    });
  });

  it('uses the heading level of its place and the title of its section', async () => {
    const element = await show(
      { ...full, sections: [{ type: 'documents', title: 'Papers' }] },
      { headingLevel: 4 },
    );
    expect(words(element.shadowRoot!.querySelector('h4'))).to.equal('Papers');
  });

  it('passes axe, wide and narrow, filtered and unfolded', async () => {
    const element = await show({ ...full, documents: [...full.documents, ...many(11).documents] });
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await expect(element).to.be.accessible();
    element.style.setProperty('inline-size', '320px');
    await expect(element).to.be.accessible();
  });
});
