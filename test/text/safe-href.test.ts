import { expect } from '@open-wc/testing';
import { linkRel, safeHref } from '../../src/text/safe-href.js';

const base = 'https://example.com/trust/trust.json';

describe('safeHref', () => {
  const kept = [
    'https://example.com',
    'HTTPS://EXAMPLE.COM/A',
    'http://example.com/a?b=c&d#e',
    'https://example.com:8443/a(b)',
    'https://bücher.example/ä',
    'https://example.com/a b',
    'https://[2001:db8::1]/',
    'https://example.com/?q=javascript:alert(1)',
    'mailto:security@example.com',
    'MAILTO:security@example.com?subject=A%20b',
    'tel:+4930123456',
    '#faq',
    '#',
  ];
  for (const url of kept) {
    it(`safeHref keeps ${url}`, () => {
      expect(safeHref(url)).to.equal(url);
      expect(safeHref(url, base)).to.equal(url);
    });
  }

  const relative: [string, string][] = [
    ['dpa.pdf', 'https://example.com/trust/dpa.pdf'],
    ['./dpa.pdf', 'https://example.com/trust/dpa.pdf'],
    ['../security', 'https://example.com/security'],
    ['../../../../security', 'https://example.com/security'],
    ['/security', 'https://example.com/security'],
    ['?lang=de', 'https://example.com/trust/trust.json?lang=de'],
    ['//cdn.example.org/a', 'https://cdn.example.org/a'],
    ['a/b:c', 'https://example.com/trust/a/b:c'],
    ['./javascript:alert(1)', 'https://example.com/trust/javascript:alert(1)'],
    ['javascript%3Aalert(1)', 'https://example.com/trust/javascript%3Aalert(1)'],
    ['javascript&colon;alert(1)', 'https://example.com/trust/javascript&colon;alert(1)'],
    ['java script:alert(1)', 'https://example.com/trust/java%20script:alert(1)'],
    ['ｊavascript:alert(1)', 'https://example.com/trust/%EF%BD%8Aavascript:alert(1)'],
    ['1:2', 'https://example.com/trust/1:2'],
  ];
  for (const [url, resolved] of relative) {
    it(`safeHref resolves ${url}`, () => {
      expect(safeHref(url, base)).to.equal(resolved);
      expect(safeHref(url)).to.equal(url);
    });
  }

  it('safeHref trims white space', () => {
    expect(safeHref('  /security \n')).to.equal('/security');
    expect(safeHref(' https://example.com/a ', base)).to.equal('https://example.com/a');
  });

  it('safeHref returns a relative link as written if the base is not an HTTP URL', () => {
    for (const from of [
      'file:///home/a/trust.json',
      'blob:https://example.com/1',
      'about:srcdoc',
      'data:,a',
      '/trust.json',
      '',
      'javascript:alert(1)',
    ]) {
      expect(safeHref('/security', from), from).to.equal('/security');
      expect(safeHref('javascript:alert(1)', from), from).to.equal(undefined);
    }
  });

  const refused: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['an object', { toString: () => 'https://example.com' }],
    ['a URL object', new URL('https://example.com')],
    ['an array', ['https://example.com']],
    ['an empty string', ''],
    ['blanks', ' \t\n'],
    ['javascript:', 'javascript:alert(1)'],
    ['javascript: in capitals', 'JaVaScRiPt:alert(1)'],
    ['javascript: after a space', ' javascript:alert(1)'],
    ['javascript: after a line break', '\njavascript:alert(1)'],
    ['javascript: after a control', '\u0001javascript:alert(1)'],
    ['javascript: after NUL', '\u0000javascript:alert(1)'],
    ['javascript: after a no-break space', '\u00a0javascript:alert(1)'],
    ['javascript: after a byte order mark', '\ufeffjavascript:alert(1)'],
    ['javascript: with a tab', 'java\tscript:alert(1)'],
    ['javascript: with a line feed', 'java\nscript:alert(1)'],
    ['javascript: with a carriage return', 'java\rscript:alert(1)'],
    ['javascript: with a tab before the colon', 'javascript\t:alert(1)'],
    ['javascript: as a comment', 'javascript://example.com/%0aalert(1)'],
    ['vbscript:', 'vbscript:msgbox(1)'],
    ['livescript:', 'livescript:a'],
    ['data:', 'data:text/html,<script>alert(1)</script>'],
    ['data: image', 'data:image/svg+xml;base64,PHN2Zz4='],
    ['blob:', 'blob:https://example.com/1'],
    ['filesystem:', 'filesystem:https://example.com/a'],
    ['file:', 'file:///etc/passwd'],
    ['about:', 'about:blank'],
    ['view-source:', 'view-source:https://example.com'],
    ['jar:', 'jar:https://example.com!/a'],
    ['ftp:', 'ftp://example.com'],
    ['ws:', 'wss://example.com'],
    ['intent:', 'intent://a#Intent;end'],
    ['a Windows drive', 'C:/a'],
    ['an unknown scheme', 'a+b.c-d:e'],
    ['a tab in a good URL', 'https://exa\tmple.com'],
    ['a line break in a good URL', 'https://example.com/\na'],
    ['DEL', 'https://example.com/\u007f'],
    ['a C1 control', 'https://example.com/\u0085a'],
    ['backslashes for slashes', 'https:\\\\example.org'],
    ['a slash and a backslash', '/\\example.org'],
    ['two backslashes', '\\\\example.org'],
    ['a backslash before the host', 'https://example.com\\@example.org'],
    ['https without slashes', 'https:example.org'],
    ['https with one slash', 'https:/example.org'],
    ['https without a host', 'https://'],
    ['an invalid host', 'https://[::1'],
    ['an invalid port', 'https://example.com:99999/'],
    ['an empty mailto:', 'mailto:'],
    ['an empty tel:', 'tel: '],
    ['mailto: with a line break', 'mailto:a@b.example\nbcc:c@d.example'],
  ];
  for (const [name, url] of refused) {
    it(`safeHref refuses ${name}`, () => {
      expect(safeHref(url)).to.equal(undefined);
      expect(safeHref(url, base)).to.equal(undefined);
    });
  }

  it('safeHref returns only allowed schemes for 20,000 random inputs, as a browser parses them', () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    const parts = [
      'javascript',
      'JAVA',
      'script',
      'data',
      'https',
      ':',
      '/',
      '//',
      '\\',
      '\t',
      '\n',
      '\u0000',
      ' ',
      '\u00a0',
      '\u200b',
      '&colon;',
      '%3a',
      '?',
      '#',
      '@',
      'a',
      '.',
      '\ufeff',
      '\u2028',
    ];
    const link = document.createElement('a');
    for (let run = 0; run < 20_000; run++) {
      const url = Array.from({ length: 1 + next(7) }, () => parts[next(parts.length)] ?? '').join('');
      for (const href of [safeHref(url), safeHref(url, base)]) {
        if (href === undefined) continue;
        link.href = href;
        expect(['https:', 'http:', 'mailto:', 'tel:'], JSON.stringify(url)).to.include(link.protocol);
      }
    }
  });
});

describe('linkRel', () => {
  it('linkRel returns noopener noreferrer only for links to another origin', () => {
    const rows: [string, string | undefined, string | undefined][] = [
      ['https://example.org/a', base, 'noopener noreferrer'],
      ['https://example.org/a', undefined, 'noopener noreferrer'],
      ['//example.org/a', undefined, 'noopener noreferrer'],
      ['http://example.com/a', base, 'noopener noreferrer'],
      ['https://example.com/a', base, undefined],
      ['https://example.com/a', 'not a base', 'noopener noreferrer'],
      ['/a', undefined, undefined],
      ['#a', base, undefined],
      ['mailto:a@example.org', base, undefined],
    ];
    for (const [href, from, rel] of rows) expect(linkRel(href, from), `${href} from ${from}`).to.equal(rel);
  });
});
