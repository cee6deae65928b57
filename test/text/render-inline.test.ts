import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderInline } from '../../src/text/render-inline.js';

const base = 'https://example.com/trust/trust.json';
const htmlOf = (markdown: string, from?: string): string => {
  const place = document.createElement('div');
  render(renderInline(markdown, from), place);
  for (const node of [...place.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
  return place.innerHTML.replace(/<!--.*?-->/g, '');
};

describe('renderInline', () => {
  const rows: [string, string, string | undefined, string][] = [
    ['plain text', 'Encrypted', base, 'Encrypted'],
    ['strong, em and code', '**a** *b* `c`', base, '<strong>a</strong> <em>b</em> <code>c</code>'],
    ['nesting', '**a *b***', base, '<strong>a <em>b</em></strong>'],
    [
      'HTML as text',
      '<img src=x onerror=alert(1)> `<i>`',
      base,
      '&lt;img src=x onerror=alert(1)&gt; <code>&lt;i&gt;</code>',
    ],
    ['a relative link', '[a](dpa.pdf)', base, '<a href="https://example.com/trust/dpa.pdf">a</a>'],
    ['a relative link without base', '[a](/dpa.pdf)', undefined, '<a href="/dpa.pdf">a</a>'],
    ['a link on the page', '[a](#faq)', base, '<a href="#faq">a</a>'],
    ['a mail link', '[a](mailto:dpo@example.com)', base, '<a href="mailto:dpo@example.com">a</a>'],
    [
      'an absolute link to the base’s origin',
      '[a](https://example.com/b)',
      base,
      '<a href="https://example.com/b">a</a>',
    ],
    [
      'an external link',
      '[a](https://example.org/b)',
      base,
      '<a href="https://example.org/b" rel="noopener noreferrer">a</a>',
    ],
    [
      'an external link without base',
      '[a](https://example.org/b)',
      undefined,
      '<a href="https://example.org/b" rel="noopener noreferrer">a</a>',
    ],
    [
      'marks in a label',
      '[**a** `b`](/c)',
      base,
      '<a href="https://example.com/c"><strong>a</strong> <code>b</code></a>',
    ],
    ['only the label of an unsafe link', '[a *b*](javascript:alert(1))', base, 'a <em>b</em>'],
    ['only the label of a data link', 'x [a](data:text/html,b) y', base, 'x a y'],
  ];
  for (const [name, markdown, from, markup] of rows) {
    it(`renderInline renders ${name}`, () => expect(htmlOf(markdown, from)).to.equal(markup));
  }

  it('renderInline never sets a target', () => {
    expect(htmlOf('[a](https://example.org) [b](/c)')).not.to.contain('target');
  });

  it('renderInline returns a text without markup unchanged, so that a table cell needs no template', () => {
    expect(renderInline('a (b) <c>')).to.equal('a (b) <c>');
  });
});
