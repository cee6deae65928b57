import { expect } from '@open-wc/testing';
import { inlineToPlain, parseInline, type InlineNode } from '../../src/text/inline.js';
import { seededRandom } from '../helpers/random.js';

/** Formats a tree in a short notation for comparison. */
const show = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return `‹${node.value}›`;
      if (node.type === 'code') return `code(${node.value})`;
      return node.type === 'link'
        ? `link<${node.href}>(${show(node.children)})`
        : `${node.type}(${show(node.children)})`;
    })
    .join('');

const pick = <T>(from: readonly T[], next: () => number): T => {
  const item = from[Math.floor(next() * from.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const depthOf = (nodes: readonly InlineNode[]): number =>
  Math.max(0, ...nodes.map((node) => 1 + ('children' in node ? depthOf(node.children) : 0)));

describe('parseInline', () => {
  const rows: [string, [string, string][]][] = [
    [
      'supported markup',
      [
        ['', ''],
        ['plain words', '‹plain words›'],
        ['**a**', 'strong(‹a›)'],
        ['*a*', 'em(‹a›)'],
        ['_a_', 'em(‹a›)'],
        ['`a`', 'code(a)'],
        ['[a](/b)', 'link</b>(‹a›)'],
        ['Kept **30 days**, then _gone_.', '‹Kept ›strong(‹30 days›)‹, then ›em(‹gone›)‹.›'],
        ['a\n**b\nc**', '‹a\n›strong(‹b\nc›)'],
      ],
    ],
    [
      'emphasis in emphasis',
      [
        ['***a***', 'em(strong(‹a›))'],
        ['***a** b*', 'em(strong(‹a›)‹ b›)'],
        ['***a* b**', 'strong(em(‹a›)‹ b›)'],
        ['**a *b***', 'strong(‹a ›em(‹b›))'],
        ['*a **b***', 'em(‹a ›strong(‹b›))'],
        ['*a***b**', 'em(‹a›)strong(‹b›)'],
        ['**a _b_ c**', 'strong(‹a ›em(‹b›)‹ c›)'],
        ['_a **b** c_', 'em(‹a ›strong(‹b›)‹ c›)'],
        ['*a *b* c*', 'em(‹a b c›)'],
        ['**a **b** c**', 'strong(‹a b c›)'],
        ['*a `*` b*', 'em(‹a ›code(*)‹ b›)'],
      ],
    ],
    [
      'emphasis within and beside words',
      [
        ['a*b*c', '‹a›em(‹b›)‹c›'],
        ['**Note:**text', 'strong(‹Note:›)‹text›'],
        ['**「重要」**です', 'strong(‹「重要」›)‹です›'],
        ['(**a**), “*b*”', '‹(›strong(‹a›)‹), “›em(‹b›)‹”›'],
        ['**🔒**', 'strong(‹🔒›)'],
      ],
    ],
    [
      'delimiters that are text',
      [
        ['2 * 3 * 4', '‹2 * 3 * 4›'],
        ['* a', '‹* a›'],
        ['** a **', '‹** a **›'],
        ['/admin/* and /api/*', '‹/admin/* and /api/*›'],
        ['snake_case_word', '‹snake_case_word›'],
        ['itam_native_evidence and itam_proxy', '‹itam_native_evidence and itam_proxy›'],
        ['_snake_case_', 'em(‹snake_case›)'],
        ['été_à_la', '‹été_à_la›'],
        ['__init__', '‹__init__›'],
        ['****a****', '‹****a****›'],
        ['_', '‹_›'],
        ['*', '‹*›'],
        ['**a', '‹**a›'],
        ['a**', '‹a**›'],
        ['**a*', '‹**a*›'],
        ['*a**', '‹*a**›'],
        ['*a***', 'em(‹a›)‹**›'],
        ['***a* b', '‹**›em(‹a›)‹ b›'],
        ['*a **b* c', 'em(‹a **b›)‹ c›'],
        ['*a _b* c_', 'em(‹a _b›)‹ c_›'],
        ['C:\\Users\\a', '‹C:\\Users\\a›'],
        ['a\\', '‹a\\›'],
      ],
    ],
    [
      'unsupported Markdown as text',
      [
        ['<b>a</b> &amp; <!-- x -->', '‹<b>a</b> &amp; <!-- x -->›'],
        ['<img src=x onerror=alert(1)>', '‹<img src=x onerror=alert(1)>›'],
        ['# a', '‹# a›'],
        ['> a', '‹> a›'],
        ['- a\n- b', '‹- a\n- b›'],
        ['~~a~~ ==b== ^c^', '‹~~a~~ ==b== ^c^›'],
        ['https://example.com <https://example.com>', '‹https://example.com <https://example.com>›'],
        ['[a][b] and [c]', '‹[a][b] and [c]›'],
        ['{{a}} ${b} %s', '‹{{a}} ${b} %s›'],
      ],
    ],
    [
      'backslash escapes',
      [
        ['\\*a\\*', '‹*a*›'],
        ['*a\\*b*', 'em(‹a*b›)'],
        ['\\[a](b)', '‹[a](b)›'],
        ['[a\\](b)', '‹[a](b)›'],
        ['\\`a`', '‹`a`›'],
        ['\\\\', '‹\\›'],
        ['\\a \\é', '‹\\a \\é›'],
        ['`\\*`', 'code(\\*)'],
      ],
    ],
    [
      'code',
      [
        ['`a *b* [c](d)`', 'code(a *b* [c](d))'],
        ['`` a`b ``', 'code(a`b)'],
        ['` a `', 'code(a)'],
        ['`  `', 'code(  )'],
        ['`a\nb`', 'code(a b)'],
        ['`a', '‹`a›'],
        ['``a`', '‹``a`›'],
        ['`a``', '‹`a``›'],
        ['``', '‹``›'],
        ['`a`b`', 'code(a)‹b`›'],
        ['*a `b* c`', '‹*a ›code(b* c)'],
      ],
    ],
    [
      'links',
      [
        ['[**a** _b_ `c`](d)', 'link<d>(strong(‹a›)‹ ›em(‹b›)‹ ›code(c))'],
        ['**[a](b)**', 'strong(link<b>(‹a›))'],
        ['*a [*b*](c) d*', 'em(‹a ›link<c>(em(‹b›))‹ d›)'],
        ['[a [b] c](d)', 'link<d>(‹a [b] c›)'],
        ['[a [b](c) d](e)', '‹[a ›link<c>(‹b›)‹ d](e)›'],
        ['*a [b* c](d)', '‹*a ›link<d>(‹b* c›)'],
        ['[*a](b) c*', 'link<b>(‹*a›)‹ c*›'],
        ['[a](b_c_(d)_e)', 'link<b_c_(d)_e>(‹a›)'],
        ['[a](b\\)c)', 'link<b)c>(‹a›)'],
        ['[a]([b](c)', '‹[a](›link<c>(‹b›)'],
        ['![a](b)', '‹!›link<b>(‹a›)'],
        ['[a](javascript:alert(1))', 'link<javascript:alert(1)>(‹a›)'],
        ['[a](b)[c](d)', 'link<b>(‹a›)link<d>(‹c›)'],
        ['[a]()', '‹[a]()›'],
        ['[](a)', '‹[](a)›'],
        ['[ ](a)', '‹[ ](a)›'],
        ['[a] (b)', '‹[a] (b)›'],
        ['[a](b c)', '‹[a](b c)›'],
        ['[a](b "c")', '‹[a](b "c")›'],
        ['[a](b', '‹[a](b›'],
        ['a](b)', '‹a](b)›'],
        ['[a](\tb)', '‹[a](\tb)›'],
        [`[a](${'('.repeat(9)}b${')'.repeat(9)})`, `‹[a](${'('.repeat(9)}b${')'.repeat(9)})›`],
      ],
    ],
  ];
  for (const [topic, cases] of rows) {
    describe(topic, () => {
      for (const [markdown, tree] of cases) {
        it(`parseInline parses ${JSON.stringify(markdown)} to ${tree || 'an empty tree'}`, () =>
          expect(show(parseInline(markdown))).to.equal(tree));
      }
    });
  }

  it('parseInline keeps random plain text unchanged', () => {
    const next = seededRandom(1);
    const alphabet = [...'abc äß漢🔒 .,;:!?<>&"\'(){}/#-+=~^|%$@\n\t\u0000\u202e'];
    for (let run = 0; run < 500; run++) {
      const text = Array.from({ length: 1 + Math.floor(next() * 60) }, () => pick(alphabet, next)).join('');
      expect(parseInline(text)).to.deep.equal([{ type: 'text', value: text }]);
      expect(inlineToPlain(text)).to.equal(text);
    }
  });

  it('parseInline never throws, loses no letter and limits the depth for random markup', () => {
    const next = seededRandom(2);
    const alphabet = [
      '*',
      '**',
      '***',
      '_',
      '`',
      '``',
      '[',
      ']',
      '](',
      ')',
      '(',
      '\\',
      ' ',
      'a',
      'b',
      'é',
      '\n',
      '!',
      '<',
    ];
    const letters = (text: string) => text.replace(/[^abé]/g, '');
    for (let run = 0; run < 5000; run++) {
      const text = Array.from({ length: Math.floor(next() * 40) }, () => pick(alphabet, next)).join('');
      const nodes = parseInline(text);
      const whole = (of: readonly InlineNode[]): string =>
        of
          .map((node) =>
            'value' in node ? node.value : whole(node.children) + (node.type === 'link' ? node.href : ''),
          )
          .join('');
      expect(letters(whole(nodes)), JSON.stringify(text)).to.equal(letters(text));
      expect(depthOf(nodes), JSON.stringify(text)).to.be.at.most(6);
      for (const node of nodes) if ('children' in node) expect(node.children, text).not.to.be.empty;
    }
  });

  it('parseInline returns no adjacent text nodes and no empty ones', () => {
    const next = seededRandom(3);
    const check = (nodes: readonly InlineNode[]): void => {
      nodes.forEach((node, index) => {
        if (node.type === 'text') {
          expect(node.value).not.to.equal('');
          expect(nodes[index + 1]?.type).not.to.equal('text');
        } else if ('children' in node) check(node.children);
      });
    };
    for (let run = 0; run < 2000; run++) {
      check(parseInline(Array.from({ length: 30 }, () => pick([...'*_`[]()\\ ab'], next)).join('')));
    }
  });
});

describe('inlineToPlain', () => {
  it('inlineToPlain returns the text without markup', () => {
    const rows: [string, string][] = [
      ['', ''],
      ['plain', 'plain'],
      ['Kept for **30 _days_**, see [the `DPA`](/dpa)', 'Kept for 30 days, see the DPA'],
      ['<b>a</b>', '<b>a</b>'],
      ['\\*a\\*', '*a*'],
      ['snake_case', 'snake_case'],
    ];
    for (const [markdown, plain] of rows) expect(inlineToPlain(markdown)).to.equal(plain);
  });
});
