import { expect } from '@open-wc/testing';
import '../../components/center/define.js';
import { TrustSubprocessorTable } from '../../components/subprocessor-table/subprocessor-table.js';
import { expectNoWarnings, fixedClock, mount, words } from '../helpers/fixture.js';
import { all, cell, NOW, full, heads, one, row, show, vendors, withItems } from '../helpers/subprocessors.js';

describe('the sub-processor table', () => {
  expectNoWarnings();
  fixedClock(NOW);

  describe('above its rows', () => {
    it('shows how customers hear about changes and can object to them', async () => {
      const el = await show(full);
      expect(el).to.be.instanceOf(TrustSubprocessorTable);
      expect(words(one(el, '[part=intro]'))).to.equal('Who else processes personal data.');
      expect(all(el, '.facts > div').map(words)).to.deep.equal([
        'As of 2 November 2026',
        'Notice Changes are announced 30 days before they take effect.',
        'Objections On reasonable grounds. Accepted for 30 days after a change is announced. privacy@example.com',
        'Notifications Sign up for notificationsNotifications by emailFeed of changes',
        'Complete list example.com/legal/list',
      ]);
      expect(all<HTMLAnchorElement>(el, '.facts a').map(({ href }) => href)).to.deep.equal([
        'mailto:privacy@example.com',
        'https://example.com/subscribe',
        'mailto:changes@example.com',
        new URL('/changes.xml', document.baseURI).href,
        'https://example.com/legal/list',
      ]);
    });

    it('leaves out each fact that is unknown, and the whole list if all are', async () => {
      const some = await withItems([{ name: 'A' }], { noticePeriod: 'P1M', objection: {}, subscribe: {} });
      expect(all(some, 'dt').map(words)).to.deep.equal(['Notice']);
      expect(one(await withItems([{ name: 'A' }]), '.facts')).to.equal(null);
    });

    it('shows both the introduction of the section and that of the list', async () => {
      const el = await show({
        ...full,
        sections: [{ type: 'subprocessor-table', intro: 'Of the section.' }],
      });
      expect(words(one(el, '[part=intro]'))).to.equal('Of the section.');
      expect(words(el.shadowRoot)).to.contain('Who else processes personal data.');
    });
  });

  describe('in its rows', () => {
    it('is a table with a name, column headers and a row header', async () => {
      const el = await show(full);
      const table = one<HTMLTableElement>(el, 'table');
      expect(words(table.caption)).to.equal('Sub-processors');
      expect(heads(el)).to.deep.equal([
        'Vendor',
        'Purpose',
        'Location',
        'Data',
        'Transfer',
        'Assurances',
        'Documents',
      ]);
      for (const th of all(el, 'thead th')) expect(th.getAttribute('scope')).to.equal('col');
      for (const tr of all<HTMLTableRowElement>(el, 'tbody tr')) {
        expect(tr.cells[0]?.matches('th[scope=row][role=rowheader]')).to.equal(true);
        expect([...tr.cells].slice(1).every((td) => td.matches('td[role=cell][data-label]'))).to.equal(true);
      }
    });

    it('shows everything that is known about a vendor', async () => {
      const el = await show(full);
      expect(cell(el, 'aws', 'vendor')).to.equal(
        'Amazon Web ServicesAmazon Web Services EMEA SARL Established in Luxembourg Effective 1 March 2021',
      );
      expect(row(el, 'aws').querySelector<HTMLAnchorElement>('.vendor a')?.href).to.equal(
        'https://aws.amazon.com/',
      );
      expect(cell(el, 'aws', 'purpose')).to.equal('Hosting of the platformInfrastructureFor Example Cloud');
      expect(row(el, 'aws').querySelector('.purpose strong')?.textContent).to.equal('platform');
      expect([...row(el, 'aws').querySelectorAll('.location li')].map(words)).to.deep.equal([
        'GermanyFrankfurteu-central-1',
        'IrelandBackups',
      ]);
      const [city, region] = [...row(el, 'aws').querySelectorAll('.place')];
      expect(getComputedStyle(city!, '::after').content).to.equal('","');
      expect(getComputedStyle(region!, '::after').content).to.equal('none');
      expect(cell(el, 'aws', 'data')).to.equal(
        'Account data, Uploaded filesData subjects Users of customers',
      );
      expect(cell(el, 'aws', 'transfer')).to.equal('None outside the EEA');
      expect([...row(el, 'aws').querySelectorAll('.assurances li')].map(words)).to.deep.equal([
        'ISO/IEC 27001',
        'SOC 2 Type II',
      ]);
    });

    it('names the vendor in each link to a document', async () => {
      const el = await show(full);
      const links = all<HTMLAnchorElement>(el, '.documents a');
      expect(links.map((link) => [words(link), link.getAttribute('aria-label'), link.href])).to.deep.equal([
        [
          'Data processing agreement',
          'Data processing agreement of Amazon Web Services',
          'https://aws.amazon.com/dpa',
        ],
        ['Privacy notice', 'Privacy notice of Amazon Web Services', 'https://aws.amazon.com/privacy'],
        ['Data processing agreement', 'Data processing agreement of Stripe', 'https://stripe.com/dpa'],
      ]);
      expect(links[0]?.rel).to.equal('noopener noreferrer');
    });

    it('shows a condition below the purpose', async () => {
      const el = await show(full);
      const condition = row(el, 'stripe-us').querySelector('.purpose [part=condition]');
      expect(words(condition)).to.equal('Condition Only for payments by card');
      expect(all(el, '[part=condition]').length).to.equal(1);
    });

    it('can contain the same vendor in several rows', async () => {
      const el = await show(full);
      expect(vendors(el).filter((name) => name === 'Stripe').length).to.equal(2);
      expect(cell(el, 'stripe-eu', 'purpose')).to.contain('Billing');
      expect(cell(el, 'stripe-us', 'purpose')).to.contain('Fraud');
    });

    it('leaves a cell empty if its value is unknown', async () => {
      const el = await show(full);
      const cells = [...row(el, 'quiet').querySelectorAll('td')];
      expect(cells.length).to.equal(6);
      for (const td of cells) expect(td.matches(':empty'), td.className).to.equal(true);
      expect(words(el.shadowRoot)).not.to.match(/undefined|null|NaN|\[object/);
    });

    it('has only columns with a value in at least one row', async () => {
      expect(heads(await withItems([{ name: 'A' }]))).to.deep.equal(['Vendor']);
      const el = await withItems([
        { name: 'A', purpose: 'B' },
        { name: 'C', dpaUrl: '/dpa' },
      ]);
      expect(heads(el)).to.deep.equal(['Vendor', 'Purpose', 'Documents']);
    });

    it('explains each transfer mechanism with its article of the GDPR', async () => {
      const el = await show(full);
      const articles: Readonly<Record<string, RegExp>> = {
        aws: /Articles 44 to 50/,
        'stripe-us': /Article 45.+2023\/1795/,
        openai: /Article 46\(2\)\(c\).+2021\/914/,
        hubspot: /Article 49/,
      };
      for (const [id, article] of Object.entries(articles)) {
        const button = row(el, id).querySelector<HTMLButtonElement>('button.explain')!;
        button.click();
        await el.updateComplete;
        await el.updateComplete;
        expect(button.getAttribute('aria-expanded')).to.equal('true');
        expect(words(one(el, '[part=explanation]'))).to.match(article);
        expect(all(el, 'button[aria-expanded=true]').length).to.equal(1);
        one(el, '[part=explanation]').hidePopover();
        await new Promise((resolve) => setTimeout(resolve));
        await el.updateComplete;
        expect(button.getAttribute('aria-expanded')).to.equal('false');
      }
    });
  });

  describe('for integrations that the customer manages', () => {
    it('shows a separate list', async () => {
      const el = await show(full);
      const part = one(el, '[part=customer-managed]');
      expect(words(part.querySelector('h3'))).to.equal('Customer-managed integrations');
      expect(words(part.querySelector('p'))).to.equal('These are sub-processors of the customer.');
      expect([...part.querySelectorAll('li')].map(words)).to.deep.equal([
        'Slack Notifications',
        'WhatsApp Business',
      ]);
      expect(part.querySelector('a')?.href).to.equal('https://slack.com/');
      expect(part.querySelector('li')?.id).to.equal('trust-integration-slack');
    });

    it('shows the list even without any sub-processor', async () => {
      const el = await show({ subprocessors: { customerManaged: { items: [{ name: 'Slack' }] } } });
      expect(words(one(el, '[part=customer-managed] li'))).to.equal('Slack');
      expect(words(one(el, '[part=no-results]'))).to.equal('No sub-processors are listed.');
    });
  });

  describe('with unusual input', () => {
    it('drops an invalid item and keeps the others', async () => {
      const el = await withItems([
        { name: 'A', locations: [{ country: 'Germany' }, { country: 'DE' }] },
        { purpose: 'without a name' },
        'B',
        { name: 'C', transferMechanism: 'hope', effective: '2026-02-30', dpaUrl: 'javascript:alert(1)' },
      ]);
      expect(vendors(el)).to.deep.equal(['A', 'C']);
      expect(cell(el, 'a', 'location')).to.equal('Germany');
      expect(all(el, 'a')).to.deep.equal([]);
    });

    it('shows markup as text', async () => {
      const el = await withItems([{ name: '<img src=x onerror=alert(1)>', purpose: '<b>bold</b>' }]);
      expect(vendors(el)).to.deep.equal(['<img src=x onerror=alert(1)>']);
      expect(one(el, 'img, b')).to.equal(null);
    });

    it('says that nothing has been published', async () => {
      for (const part of [{}, { subprocessors: { 'x-owner': 'Ada' } }])
        expect(words(one(await show(part), '[part=empty]'))).to.equal('Nothing has been published here yet.');
      const none = await show({ subprocessors: { intro: 'None.', items: [] } });
      expect(words(one(none, '[part=no-results]'))).to.equal('No sub-processors are listed.');
      expect(one(none, 'table')).to.equal(null);
    });

    it('keeps long words within the page', async () => {
      const el = await withItems([
        { name: 'A', note: 'x'.repeat(400), locations: [{ region: 'y'.repeat(400) }] },
      ]);
      expect(el.scrollWidth).to.be.at.most(el.clientWidth + 1);
    });
  });

  it('shows the heading of its section on a page', async () => {
    const center = await mount<HTMLElementTagNameMap['trust-center']>('trust-center', {
      manifest: { manifestVersion: 1, organization: { name: 'Acme' }, ...full },
    });
    const el = center.shadowRoot!.querySelector('trust-subprocessor-table')!;
    await el.updateComplete;
    expect(words(one(el, '[part~=title]'))).to.equal('Sub-processors');
  });

  it('passes axe', async () => {
    const el = await show(full);
    one<HTMLDetailsElement>(el, 'details').open = true;
    await expect(el).to.be.accessible();
  });
});
