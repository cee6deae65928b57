import { expect } from '@open-wc/testing';
import '../../components/contacts/define.js';
import { TrustContacts } from '../../components/contacts/contacts.js';
import { expectNoWarnings, mount, parsed, texts, words } from '../helpers/fixture.js';

const full = parsed({
  contacts: [
    { kind: 'security', email: 'security@example.com', text: 'For *reports* of vulnerabilities.' },
    { kind: 'support', title: 'Help desk', phone: '+1 (307) 466-7333', channels: ['call', 'sms'] },
    { id: 'post', kind: 'legal', url: 'https://www.example.com/contact/', address: '1 Quay Road, Leeds' },
  ],
  links: [{ label: 'Status page', url: 'https://status.example.com/', text: 'Live.' }],
});

const show = async (data: unknown, properties = {}): Promise<ShadowRoot> =>
  (await mount<TrustContacts>('trust-contacts', { data, ...properties })).renderRoot as ShadowRoot;
const slice = (part: Record<string, unknown>): Promise<ShadowRoot> => show(parsed(part));

describe('<trust-contacts>', () => {
  expectNoWarnings();

  it('names each contact by its title, else by its kind', async () => {
    const root = await show(full);
    expect(root.host).to.be.instanceOf(TrustContacts);
    expect(texts(root, 'dt')).to.deep.equal(['Security', 'Help desk', 'Legal']);
    expect(root.getElementById('trust-contact-post')).to.exist;
  });

  it('has a name for every kind of contact', async () => {
    const kinds = ['security', 'privacy', 'dpo', 'legal', 'support', 'press', 'sales', 'general', 'status'];
    const root = await slice({ contacts: kinds.map((kind) => ({ kind, email: `${kind}@example.com` })) });
    const names = texts(root, 'dt');
    expect(new Set(names).size).to.equal(kinds.length);
    for (const name of names) expect(name).to.match(/^[A-Z]/);
  });

  it('links email addresses, telephone numbers and pages, and says where each leads', async () => {
    const root = await show(full);
    const links = [...root.querySelectorAll('dd a')].map((link) => [words(link), link.getAttribute('href')]);
    expect(links).to.deep.equal([
      ['security@example.com', 'mailto:security@example.com'],
      ['+1 (307) 466-7333', 'tel:+13074667333'],
      ['example.com/contact', 'https://www.example.com/contact/'],
    ]);
    expect(words(root.querySelector('.phone .quiet'))).to.equal('for calls and text messages');
    expect(words(root.querySelector('address'))).to.equal('1 Quay Road, Leeds');
  });

  it('shows a number that cannot be dialed as text', async () => {
    const root = await slice({ contacts: [{ kind: 'support', phone: 'On request' }] });
    expect(words(root.querySelector('dd'))).to.equal('On request');
    expect(root.querySelector('a')).to.not.exist;
  });

  it('keeps the order of numbers and addresses on a right-to-left page', async () => {
    const root = await show(full, { lang: 'ar' });
    const phone = root.querySelector<HTMLAnchorElement>('.phone a')!;
    expect(getComputedStyle(phone).direction).to.equal('ltr');
    expect(words(root.querySelector('address bdi'))).to.equal('1 Quay Road, Leeds');
  });

  it('shows a title for the links only below contacts', async () => {
    expect(texts(await show(full), 'h3')).to.deep.equal(['Further information']);
    const root = await slice({ links: [{ label: 'Status', url: '/status' }] });
    expect(root.querySelector('h3, dl')).to.not.exist;
    expect(texts(root, '[part=links] a')).to.deep.equal(['Status']);
  });

  it('says that nothing is published when there are no contacts', async () => {
    expect((await slice({ contacts: [] })).querySelector('[part=empty]')).to.exist;
  });

  it('drops broken contacts and keeps the rest', async () => {
    const root = await slice({
      contacts: [
        'x',
        { kind: 'oracle', email: 'a@b.example' },
        { kind: 'press', email: 'no address', text: 'Kept.' },
      ],
      links: [{ label: 'Evil', url: 'javascript:alert(1)' }],
    });
    expect(words(root))
      .to.contain('Kept.')
      .and.not.match(/undefined|null|\[object/);
    expect(root.querySelector('a[href^="javascript"]')).to.not.exist;
  });

  it('shows a great many contacts within its width', async () => {
    const contacts = Array.from({ length: 200 }, (_, index) => ({
      kind: 'general',
      email: `${'long'.repeat(30)}${index}@example.com`,
      text: 'long'.repeat(30),
    }));
    const element = await mount<TrustContacts>('trust-contacts', { data: parsed({ contacts }) });
    expect(element.renderRoot.querySelectorAll('dt')).to.have.length(200);
    for (const size of [320, 720]) {
      element.style.inlineSize = `${size}px`;
      await new Promise(requestAnimationFrame);
      expect(element.scrollWidth).to.be.at.most(size);
    }
  });

  it('passes axe', async () => {
    await expect(await mount<TrustContacts>('trust-contacts', { data: full })).to.be.accessible();
  });
});
