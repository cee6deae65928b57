import { expect } from '@open-wc/testing';
import { addressText, renderAddress, telephoneHref } from '../../src/view/address.js';
import { context, markup, shown } from './harness.js';

describe('addressText', () => {
  const rows: [string, string][] = [
    ['https://www.example.com/contact/', 'example.com/contact'],
    ['HTTP://Example.com', 'Example.com'],
    ['https://example.com/?from=trust', 'example.com'],
    ['https://example.com/a?b=c#d', 'example.com/a'],
    ['mailto:security@example.com?subject=Report', 'security@example.com'],
    ['mailto:a%2Bb@example.com', 'a+b@example.com'],
    ['tel:+13074667333', '+13074667333'],
    ['https://example.com/%C3%BCber-uns', 'example.com/über-uns'],
    ['https://example.com/100%/', 'example.com/100%'],
    ['/security/', '/security'],
    ['/', '/'],
    ['#faq', '#faq'],
    ['?page=2', '?page=2'],
    ['//example.com/a', 'example.com/a'],
  ];
  for (const [url, words] of rows) {
    it(`addressText returns ${words} for ${url}`, () => expect(addressText(url)).to.equal(words));
  }

  it('addressText keeps characters encoded that reorder or break text', () => {
    expect(addressText('https://example.com/%E2%80%AEgnp.exe')).to.equal('example.com/%E2%80%AEgnp.exe');
    expect(addressText('https://example.com/a%0Ab')).to.equal('example.com/a%0Ab');
  });
});

describe('renderAddress', () => {
  it('renderAddress renders a link whose text is the address', () => {
    const link = shown(renderAddress('mailto:dpo@example.com', context)).querySelector('a');
    expect(link?.textContent).to.equal('dpo@example.com');
    expect(link?.getAttribute('href')).to.equal('mailto:dpo@example.com');
  });

  it('renderAddress renders an unsafe URL as text', () => {
    expect(markup(renderAddress('javascript:alert(1)', context))).to.equal('javascript:alert(1)');
  });
});

describe('telephoneHref', () => {
  const rows: [string, string | undefined][] = [
    ['+1 (307) 466-7333', 'tel:+13074667333'],
    [' +353 1 555 0101 ', 'tel:+35315550101'],
    ['030/123 45-67', 'tel:0301234567'],
    ['112', 'tel:112'],
    // The trunk zero is dialed only within the country.
    ['+44 (0)20 7946 0958', 'tel:+442079460958'],
    ['(0)20 7946 0958', 'tel:02079460958'],
    // RFC 3966, section 5.3
    ['+1 307 466 7333 ext. 12', 'tel:+13074667333;ext=12'],
    ['+1 307 466 7333 x12', 'tel:+13074667333;ext=12'],
    ['1-800-FLOWERS', undefined],
    ['+353 1 555 0101 or 555 0102', undefined],
    ['+353 1 555 0101, +353 1 555 0102', undefined],
    ['+49 1234567890123456', undefined],
    ['12', undefined],
    ['On request', undefined],
  ];
  for (const [phone, href] of rows) {
    it(`telephoneHref returns ${href ?? 'undefined'} for “${phone}”`, () =>
      expect(telephoneHref(phone)).to.equal(href));
  }
});
