import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { sectionTypes } from '../../src/section-registry.js';
import { createLocale } from '../../src/i18n/locale.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderList } from '../../src/view/list.js';
import { sectionTitle } from '../../src/view/section-title.js';
import { renderText } from '../../src/view/text.js';
import { renderDate } from '../../src/view/time.js';
import { context, foreign, markup } from './harness.js';

describe('renderText', () => {
  const { locale, base } = context;

  it('renderText renders inline Markdown, and nothing for a missing or blank text', () => {
    expect(markup(renderText('**Kept** in [Ireland](dpa.pdf)', locale, base))).to.equal(
      '<strong>Kept</strong> in <a href="https://example.com/trust/dpa.pdf">Ireland</a>',
    );
    expect(markup(renderText(undefined, locale))).to.equal('');
    expect(markup(renderText(' ', locale))).to.equal('');
  });

  it('renderText renders HTML as text', () => {
    expect(markup(renderText('<b>x</b>', locale))).to.equal('&lt;b&gt;x&lt;/b&gt;');
  });

  const rows: [string, Parameters<typeof renderText>[0], string][] = [
    [
      'the language of the entry if the reader’s language is missing',
      { fr: 'Bonjour' },
      '<span lang="fr" dir="ltr">Bonjour</span>',
    ],
    ['no language if it is the reader’s', { de: 'Hallo', en: 'Hello' }, 'Hallo'],
    ['no language if it is a variant of the reader’s', { 'de-AT': 'Servus' }, 'Servus'],
    ['the manifest’s language for a plain string', 'Hello', '<span lang="en" dir="ltr">Hello</span>'],
  ];
  for (const [name, text, expected] of rows) {
    it(`renderText marks ${name}`, () => expect(markup(renderText(text, foreign.locale))).to.equal(expected));
  }

  it('renderText marks no language if the page and the manifest have the same', () => {
    expect(markup(renderText('Hello', locale))).to.equal('Hello');
  });
});

describe('renderList', () => {
  it('separates strings and templates as the language does', () => {
    const chinese = createLocale('zh-CN');
    expect(markup(renderList(['姓名', '邮箱', '地址'], chinese))).to.equal('姓名、邮箱和地址');
    expect(markup(renderList(['姓名', html`<b>邮箱</b>`, '地址'], chinese))).to.equal(
      '姓名、<b>邮箱</b>和地址',
    );
    expect(markup(renderList(['Name', html`<b>Email</b>`], context.locale))).to.equal('Name, <b>Email</b>');
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
    it(`renderDate renders ${value}`, () =>
      expect(markup(renderDate(value, context.locale))).to.contain(expected));
  }

  it('renderDate renders no <time> element for a half', () => {
    expect(markup(renderDate('2026-H2', context.locale))).to.not.contain('<time');
  });
});

describe('renderHeading', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`renderHeading renders level ${level}`, () => {
      const options = { id: 'a', part: 'title', className: 'b' };
      expect(markup(renderHeading(level, 'Words', options))).to.equal(
        `<h${level} id="a" class="b" part="title">Words</h${level}>`,
      );
    });
  }

  it('renderHeading renders an h6 for deeper levels', () =>
    expect(markup(renderHeading(9, 'x'))).to.match(/^<h6[ >]/));
  it('renderHeading renders no id by default, and the part heading', () => {
    expect(markup(renderHeading(2, 'x'))).to.equal('<h2 class="" part="heading">x</h2>');
  });
});

describe('sectionTitle', () => {
  it('sectionTitle returns a different title for each section type', () => {
    const titles = sectionTypes.map((type) => sectionTitle(type, context.locale));
    expect(new Set(titles).size).to.equal(sectionTypes.length);
    for (const title of titles) expect(title).to.match(/^[A-Z][^.]+$/);
  });
});
