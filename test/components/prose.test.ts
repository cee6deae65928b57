import { expect } from '@open-wc/testing';
import '../../components/prose/define.js';
import { TrustProse } from '../../components/prose/prose.js';
import { expectNoWarnings, mount, parsed, words } from '../helpers/fixture.js';

const full = parsed({
  sections: [
    { id: 'faq', type: 'faq' },
    {
      id: 'framing',
      type: 'prose',
      title: 'How we frame our controls',
      intro: 'In *short*.',
      content: [
        { type: 'paragraph', text: 'First.' },
        { type: 'list', items: ['One', 'Two'] },
        { type: 'steps', items: [{ lead: 'Read.', text: 'All of it.' }] },
        {
          type: 'table',
          columns: [{ label: 'Name' }, { label: 'Days', kind: 'number' }],
          rows: [['Logs', 30]],
        },
        { type: 'callout', kind: 'warning', text: 'Mind the gap.' },
        { type: 'definitions', items: [{ term: 'Gap', text: 'A space.' }] },
        { type: 'action', label: 'Ask', url: 'mailto:a@example.com' },
      ],
      closing: [{ type: 'paragraph', text: 'Last.' }],
    },
    { id: 'history', type: 'prose', title: 'History', content: [{ type: 'paragraph', text: 'Founded.' }] },
  ],
});

const show = async (properties: Record<string, unknown>): Promise<ShadowRoot> =>
  (await mount<TrustProse>('trust-prose', properties)).renderRoot as ShadowRoot;

describe('<trust-prose>', () => {
  expectNoWarnings();

  it('shows the first prose section, with all its blocks in order', async () => {
    const root = await show({ data: full });
    expect(root.host).to.be.instanceOf(TrustProse);
    expect(words(root.querySelector('h2'))).to.equal('How we frame our controls');
    expect(words(root.querySelector('section'))).to.equal(
      'How we frame our controls In short. First. OneTwo Read. All of it. Name Days Logs30 ' +
        'Warning Mind the gap. Gap A space. Ask Last.',
    );
    expect(root.querySelector('[part=empty]')).to.not.exist;
  });

  it('shows the section that is named, under its own anchor', async () => {
    const root = await show({ data: full, sectionId: 'history' });
    expect(words(root.querySelector('section'))).to.equal('History Founded.');
    expect(root.getElementById('trust-history')).to.exist;
  });

  it('fits its width with a word that is too long for it', async () => {
    const word = 'x'.repeat(200);
    const element = await mount<TrustProse>('trust-prose', {
      data: parsed({
        sections: [
          {
            id: 'words',
            type: 'prose',
            title: 'Words',
            content: [{ type: 'definitions', items: [{ term: word, text: word }] }],
          },
        ],
      }),
    });
    for (const size of [320, 720]) {
      element.style.inlineSize = `${size}px`;
      expect(element.scrollWidth).to.equal(size);
    }
  });

  it('reads the name from its attribute', async () => {
    const element = await mount<TrustProse>('trust-prose', { data: full });
    element.setAttribute('section-id', 'history');
    await element.updateComplete;
    expect(words(element.renderRoot.querySelector('h2'))).to.equal('History');
  });

  it('says that no section has the name, and shows no other section', async () => {
    const root = await show({ data: full, sectionId: 'absent' });
    expect(words(root)).to.not.contain('History');
    expect(root.querySelector('[part=empty]')).to.exist;
  });

  it('shows a section that has only an introduction', async () => {
    const root = await show({
      data: parsed({ sections: [{ id: 'a', type: 'prose', intro: 'Only this.' }] }),
    });
    expect(words(root.querySelector('.intro'))).to.equal('Only this.');
    expect(root.querySelector('[part=empty]')).to.not.exist;
  });

  it('drops broken blocks and keeps the rest', async () => {
    const content = [
      7,
      { type: 'video', url: 'x' },
      { type: 'list', items: 'x' },
      { type: 'paragraph', text: 'Kept.' },
    ];
    const root = await show({
      data: parsed({ sections: [{ id: 'a', type: 'prose', title: 'A', content }] }),
    });
    expect(words(root.querySelector('[part=prose]'))).to.equal('Kept.');
  });

  it('passes axe', async () => {
    await expect(await mount<TrustProse>('trust-prose', { data: full })).to.be.accessible();
  });
});
