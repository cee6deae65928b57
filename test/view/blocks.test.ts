import { expect } from '@open-wc/testing';
import { parseManifest } from '../../src/manifest/parse.js';
import type { ContentBlock } from '../../src/model/types.js';
import { renderBlocks, renderLink } from '../../src/view/blocks.js';
import { context, markup, shown } from './harness.js';

const blocks = (...content: unknown[]): readonly ContentBlock[] => {
  const { model, problems } = parseManifest({
    manifestVersion: 1,
    organization: { name: 'Acme' },
    sections: [
      { id: 'overview', type: 'overview' },
      { id: 'a', type: 'prose', content },
    ],
  });
  expect(problems).to.deep.equal([]);
  return model?.sections?.[1]?.content ?? [];
};
const page = (...content: unknown[]): HTMLElement => shown(renderBlocks(blocks(...content), context));
const texts = (place: ParentNode, selector: string): string[] =>
  [...place.querySelectorAll(selector)].map((node) => node.textContent.replace(/\s+/g, ' ').trim());

describe('renderLink', () => {
  const rows: [string, string | undefined, string][] = [
    [
      'a link to another origin with rel',
      'https://example.org/a',
      '<a part="link" href="https://example.org/a" rel="noopener noreferrer">x</a>',
    ],
    [
      'a link to the manifest’s origin without rel',
      '/a',
      '<a part="link" href="https://example.com/a">x</a>',
    ],
    ['a link to a place on the page', '#faq', '<a part="link" href="#faq">x</a>'],
    ['a mail link', 'mailto:a@example.com', '<a part="link" href="mailto:a@example.com">x</a>'],
    ['the label alone without a URL', undefined, 'x'],
    ['the label alone for an unsafe URL', 'java\tscript:alert(1)', 'x'],
  ];
  for (const [name, url, expected] of rows) {
    it(`renderLink renders ${name}`, () => expect(markup(renderLink(url, 'x', context))).to.equal(expected));
  }
});

describe('renderBlocks', () => {
  it('renderBlocks renders nothing without blocks', () => {
    expect(markup(renderBlocks(undefined, context))).to.equal('');
    expect(markup(renderBlocks([], context))).to.equal('');
  });

  it('renderBlocks keeps the author’s order', () => {
    const place = page({ type: 'list', items: ['One'] }, { type: 'paragraph', text: 'Two' });
    expect([...(place.firstElementChild?.children ?? [])].map(({ tagName }) => tagName)).to.deep.equal([
      'UL',
      'P',
    ]);
  });

  it('lists have role=list, because Safari ignores lists without list markers', () => {
    const place = page(
      { type: 'list', items: ['A'] },
      { type: 'steps', items: [{ lead: 'Ask.', text: 'Wait.' }] },
    );
    expect(place.querySelector('ul')?.getAttribute('role')).to.equal('list');
    expect(place.querySelector('ol')?.getAttribute('role')).to.equal('list');
    expect(texts(place, 'ol li')).to.deep.equal(['Ask. Wait.']);
  });

  describe('a table', () => {
    const table = {
      type: 'table',
      caption: 'Backups',
      columns: [
        { label: 'What' },
        { label: 'Copies', kind: 'number' },
        { label: 'Kept', kind: 'duration' },
        { label: 'Id', kind: 'code' },
        { label: 'More', kind: 'link' },
      ],
      rows: [
        ['**Logs**', 1200, 'P30D', 'a_b_c', { label: 'Policy', url: '/p.pdf' }],
        ['Files', '', '*until* deletion', { en: 'd' }, { label: 'Evil', url: '#x' }],
      ],
    };

    it('a table has a caption, column headers and row headers', () => {
      const place = page(table);
      expect(texts(place, 'caption')).to.deep.equal(['Backups']);
      expect(texts(place, 'thead th[scope=col]')).to.deep.equal(['What', 'Copies', 'Kept', 'Id', 'More']);
      expect(texts(place, 'tbody th[scope=row]')).to.deep.equal(['Logs', 'Files']);
    });

    it('a table formats each cell by the kind of its column', () => {
      const place = page(table);
      expect(texts(place, 'tr:first-child td')).to.deep.equal(['1,200', '30 days', 'a_b_c', 'Policy']);
      expect(place.querySelector('td.code code')).to.exist;
      expect(place.querySelector('td.link a')?.getAttribute('href')).to.equal('https://example.com/p.pdf');
    });

    it('a table renders text in a duration column as text, with its markup', () => {
      const place = page(table);
      expect(texts(place, 'tr:nth-child(2) .duration')).to.deep.equal(['until deletion']);
      expect(place.querySelector('.duration em')).to.exist;
    });

    it('each table cell has the label of its column, for narrow containers', () => {
      const labels = [...page(table).querySelectorAll<HTMLElement>('tr:first-child td')].map(
        (cell) => cell.dataset.label,
      );
      expect(labels).to.deep.equal(['Copies', 'Kept', 'Id', 'More']);
    });

    it('a table has no row header without text, and leaves empty cells empty', () => {
      const place = page({
        ...table,
        rows: [
          ['', 1, 'P1D', 'x', 'y'],
          ['A', '', '', '', ''],
        ],
      });
      expect(texts(place, 'tbody th')).to.deep.equal(['A']);
      expect(place.querySelectorAll('tr:nth-child(2) td:empty')).to.have.length(4);
      expect(texts(place, 'tr:first-child > :first-child')).to.include('');
    });

    it('a table accepts rows that are longer or shorter than its columns', () => {
      const place = page({
        type: 'table',
        columns: [{ label: 'A' }, { label: 'B' }],
        rows: [['1'], ['1', '2', '3']],
      });
      expect(texts(place, 'tbody tr:first-child > *')).to.deep.equal(['1', '']);
      expect(texts(place, 'tbody tr:nth-child(2) > *')).to.deep.equal(['1', '2', '3']);
    });
  });

  it('a callout has its kind as its accessible name, also if it has a title', () => {
    const place = page(
      { type: 'callout', kind: 'warning', text: 'Mind.' },
      { type: 'callout', kind: 'tip', title: 'Shortcut', text: 'Left.' },
    );
    expect(texts(place, '.callout-title')).to.deep.equal(['Warning', 'Shortcut']);
    const notes = [...place.querySelectorAll('[role=note]')];
    expect(notes.map((note) => note.getAttribute('aria-label'))).to.deep.equal(['Warning', 'Tip']);
  });

  it('definitions are rendered as terms with descriptions, and an action as a link', () => {
    const place = page(
      { type: 'definitions', items: [{ term: 'RPO', text: 'What may be lost.' }] },
      { type: 'action', title: 'Evidence', label: 'Ask for it', url: 'mailto:a@example.com' },
    );
    expect(texts(place, 'dt, dd')).to.deep.equal(['RPO', 'What may be lost.']);
    expect(texts(place, 'a[part=button]')).to.deep.equal(['Ask for it']);
  });
});
