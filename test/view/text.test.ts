import { expect } from '@open-wc/testing';
import { sectionTypes } from '../../src/sections.js';
import { renderHeading } from '../../src/view/heading.js';
import { sectionTitle } from '../../src/view/section-title.js';
import { renderText } from '../../src/view/text.js';
import { renderDate } from '../../src/view/time.js';
import { context, foreign, markup } from './harness.js';

describe('renderText', () => {
  const { locale, base } = context;

  it('shows words with inline Markdown, and nothing for none', () => {
    expect(markup(renderText('**Kept** in [Ireland](dpa.pdf)', locale, base))).to.equal(
      '<strong>Kept</strong> in <a href="https://example.com/trust/dpa.pdf">Ireland</a>',
    );
    expect(markup(renderText(undefined, locale))).to.equal('');
    expect(markup(renderText(' ', locale))).to.equal('');
  });

  it('shows HTML as words', () => {
    expect(markup(renderText('<b>x</b>', locale))).to.equal('&lt;b&gt;x&lt;/b&gt;');
  });

  const rows: [string, Parameters<typeof renderText>[0], string][] = [
    [
      'a map’s own language, where the reader’s is missing',
      { fr: 'Bonjour' },
      '<span lang="fr" dir="ltr">Bonjour</span>',
    ],
    ['no language where it is the reader’s', { de: 'Hallo', en: 'Hello' }, 'Hallo'],
    ['no language for a variant of the reader’s', { 'de-AT': 'Servus' }, 'Servus'],
    ['the manifest’s language for words without a map', 'Hello', '<span lang="en" dir="ltr">Hello</span>'],
  ];
  for (const [name, text, expected] of rows) {
    it(`carries ${name}`, () => expect(markup(renderText(text, foreign.locale))).to.equal(expected));
  }

  it('carries no language where page and manifest share one', () => {
    expect(markup(renderText('Hello', locale))).to.equal('Hello');
  });
});

describe('renderDate', () => {
  const rows: [string, string][] = [
    ['2026-05-23', '<time datetime="2026-05-23">23 May 2026</time>'],
    ['2026-05', '<time datetime="2026-05">May 2026</time>'],
    ['2026-H2', 'H2 2026'],
    ['2026-Q3', 'Q3 2026'],
    ['soon', 'soon'],
  ];
  for (const [value, expected] of rows) {
    it(`shows ${value}`, () => expect(markup(renderDate(value, context.locale))).to.contain(expected));
  }

  it('gives a half no machine-readable form', () => {
    expect(markup(renderDate('2026-H2', context.locale))).to.not.contain('<time');
  });
});

describe('renderHeading', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has level ${level}`, () => {
      const options = { id: 'a', part: 'title', className: 'b' };
      expect(markup(renderHeading(level, 'Words', options))).to.equal(
        `<h${level} id="a" class="b" part="title">Words</h${level}>`,
      );
    });
  }

  it('has no level below the sixth', () => expect(markup(renderHeading(9, 'x'))).to.match(/^<h6[ >]/));
  it('has no id where none is given, and is a part that a page can style', () => {
    expect(markup(renderHeading(2, 'x'))).to.equal('<h2 class="" part="heading">x</h2>');
  });
});

describe('sectionTitle', () => {
  it('has one of its own for every type of section', () => {
    const titles = sectionTypes.map((type) => sectionTitle(type, context.locale));
    expect(new Set(titles).size).to.equal(sectionTypes.length);
    for (const title of titles) expect(title).to.match(/^[A-Z][^.]+$/);
  });
});
