import { expect } from '@open-wc/testing';
import '../../components/responsibilities/define.js';
import { TrustResponsibilities } from '../../components/responsibilities/responsibilities.js';
import { expectNoWarnings, mount, parsed, texts, words } from '../helpers/fixture.js';

const full = parsed({
  responsibilities: [
    { owner: 'provider', text: 'Patches the platform.' },
    { owner: 'customer', title: 'Accounts', text: 'Ends the access of those who leave.' },
    { owner: 'shared', text: 'Reports incidents.', contact: 'mailto:security@example.com' },
    { owner: 'customer', text: 'Turns on multi-factor authentication.' },
  ],
  limitations: [{ id: 'mobile', title: 'Mobile apps', meaning: 'Not in scope of the *last* test.' }],
});

const show = async (data: unknown): Promise<ShadowRoot> =>
  (await mount<TrustResponsibilities>('trust-responsibilities', { data })).renderRoot as ShadowRoot;
const slice = (part: Record<string, unknown>): Promise<ShadowRoot> => show(parsed(part));

describe('<trust-responsibilities>', () => {
  expectNoWarnings();

  it('groups entries by who is responsible, customers first, each in the order of the manifest', async () => {
    const root = await show(full);
    expect(root.host).to.be.instanceOf(TrustResponsibilities);
    expect(texts(root, 'h3')).to.deep.equal([
      'What customers are responsible for',
      'What both are responsible for',
      'What the provider is responsible for',
      'Limitations',
    ]);
    expect(texts(root, 'li')).to.deep.equal([
      'AccountsEnds the access of those who leave.',
      'Turns on multi-factor authentication.',
      'Reports incidents. security@example.com',
      'Patches the platform.',
    ]);
  });

  it('links the contact to ask', async () => {
    const root = await show(full);
    expect(root.querySelector('li a')?.getAttribute('href')).to.equal('mailto:security@example.com');
  });

  it('shows limitations as a table that can be linked', async () => {
    const root = await show(full);
    expect(texts(root, 'thead th')).to.deep.equal(['Boundary', 'What it means']);
    expect(texts(root, '#trust-limitation-mobile > *')).to.deep.equal([
      'Mobile apps',
      'Not in scope of the last test.',
    ]);
    expect(root.querySelector('td em')).to.exist;
  });

  it('names the table, also when limitations alone need no second title', async () => {
    for (const root of [await show(full), await slice({ limitations: full.limitations })]) {
      const label = root.querySelector('table')?.getAttribute('aria-labelledby') ?? '';
      expect(words(root.getElementById(label))).to.not.equal('');
    }
  });

  it('says that nothing is published when there are no entries, and shows no heading of an empty group', async () => {
    for (const part of [{}, { responsibilities: [], limitations: [] }]) {
      const root = await slice(part);
      expect(root.querySelector('[part=empty]')).to.exist;
      expect(root.querySelector('h3, table')).to.not.exist;
    }
    const root = await slice({ responsibilities: [{ owner: 'shared', text: 'Both.' }] });
    expect(texts(root, 'h3')).to.deep.equal(['What both are responsible for']);
  });

  it('drops broken entries and keeps the rest', async () => {
    const root = await slice({
      responsibilities: [
        { owner: 'nobody', text: 'x' },
        7,
        { owner: 'customer', text: 'Kept.', contact: 'javascript:x' },
      ],
      limitations: [
        { title: 'Without a word' },
        { meaning: 'Only half' },
        { title: 'A', meaning: '<b>B</b>' },
      ],
    });
    expect(texts(root, 'li')).to.deep.equal(['Kept.']);
    expect(texts(root, 'tbody td')).to.deep.equal(['', '<b>B</b>']);
    expect(root.querySelector('a, b')).to.not.exist;
  });

  it('shows a great many entries', async () => {
    const responsibilities = Array.from({ length: 400 }, (_, index) => ({
      owner: 'customer',
      text: `Duty ${index}.`,
    }));
    expect((await slice({ responsibilities })).querySelectorAll('li')).to.have.length(400);
  });

  it('passes axe, wide and narrow', async () => {
    const element = await mount<TrustResponsibilities>('trust-responsibilities', { data: full });
    await expect(element).to.be.accessible();
    element.style.setProperty('inline-size', '320px');
    await expect(element).to.be.accessible();
  });
});
