import { expect } from '@open-wc/testing';
import { encodeHeaderValue, mailtoHref } from '../../src/text/mailto.js';

describe('mailtoHref', () => {
  const rows: [string, string][] = [
    ['security@example.com', 'mailto:security@example.com'],
    ['a+b.c_d@example.com', 'mailto:a+b.c_d@example.com'],
    ['grüße@exämple.com', 'mailto:grüße@exämple.com'],
    ['a@example.com?bcc=x', 'mailto:a@example.com%3Fbcc=x'],
    ['a?bcc=b&c@example.com', 'mailto:a%3Fbcc=b%26c@example.com'],
    ['a%0d%0ab@example.com', 'mailto:a%250d%250ab@example.com'],
    ['a,b;c@example.com', 'mailto:a%2Cb%3Bc@example.com'],
    ['a#b/c@example.com', 'mailto:a%23b%2Fc@example.com'],
  ];
  for (const [email, href] of rows)
    it(`mailtoHref returns ${href} for ${email}`, () => expect(mailtoHref(email)).to.equal(href));

  it('mailtoHref never returns a URL with headers or a fragment', () => {
    for (const [email] of rows) {
      const { search, hash } = new URL(mailtoHref(email));
      expect(search + hash, email).to.equal('');
    }
  });
});

describe('encodeHeaderValue', () => {
  it('encodeHeaderValue encodes characters that would begin another header', () =>
    expect(encodeHeaderValue('A & B?')).to.equal('A%20%26%20B%3F'));
  it('encodeHeaderValue replaces a lone surrogate', () =>
    expect(encodeHeaderValue('a\ud800b')).to.equal('a%EF%BF%BDb'));
});
