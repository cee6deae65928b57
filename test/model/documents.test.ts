import { expect } from '@open-wc/testing';
import { formatName, requestAddress } from '../../src/model/documents.js';

describe('formatName', () => {
  const rows: [string, string][] = [
    ['application/pdf', 'PDF'],
    ['Application/PDF', 'PDF'],
    ['text/csv; charset=utf-8', 'CSV'],
    ['application/x-own', 'application/x-own'],
    ['constructor', 'constructor'],
    ['', ''],
  ];
  for (const [type, name] of rows)
    it(`returns “${name}” for “${type}”`, () => expect(formatName(type)).to.equal(name));
});

describe('requestAddress', () => {
  const base = 'https://example.com/trust.json';
  const contacts = [
    { kind: 'support', email: 'help@example.com' },
    { kind: 'privacy', email: 'privacy@example.com' },
    { kind: 'security' },
  ] as const;
  const ask = (
    document: object,
    people: Parameters<typeof requestAddress>[1] = contacts,
    subject = 'A & B?',
  ) => requestAddress(document, people, subject, base);

  it('returns the document’s own request address, resolved', () =>
    expect(ask({ access: 'nda', requestUrl: '/ask?for=1' })).to.deep.equal({
      href: 'https://example.com/ask?for=1',
      isMail: false,
    }));

  it('adds a subject to a mailto: link', () =>
    expect(ask({ access: 'nda', requestUrl: 'mailto:a@example.com' })).to.deep.equal({
      href: 'mailto:a@example.com?subject=A%20%26%20B%3F',
      isMail: true,
    }));

  it('keeps the header fields of a mailto: link', () =>
    expect(ask({ access: 'nda', requestUrl: 'mailto:a@example.com?cc=b@example.com' })?.href).to.equal(
      'mailto:a@example.com?cc=b@example.com',
    ));

  it('returns the most likely contact that has an email address', () =>
    expect(ask({ access: 'customer' })?.href).to.match(/^mailto:privacy@example\.com\?subject=/));

  it('returns the contact if the document’s own request address is unsafe', () =>
    expect(ask({ access: 'nda', requestUrl: 'javascript:alert(1)' })?.href).to.match(/^mailto:privacy@/));

  it('returns undefined if there is nobody to ask', () => {
    expect(ask({ access: 'request' }, [])).to.equal(undefined);
    expect(requestAddress({ access: 'request' }, undefined, 'A', base)).to.equal(undefined);
    expect(ask({ access: 'request' }, [{ kind: 'press', email: 'press@example.com' }])).to.equal(undefined);
  });

  it('returns undefined if the document is public, has a link, or is not stated to be restricted', () => {
    expect(ask({ access: 'public', requestUrl: '/ask' })).to.equal(undefined);
    expect(ask({ url: '/a.pdf', requestUrl: '/ask' })).to.equal(undefined);
    expect(ask({})).to.equal(undefined);
  });

  it('returns the document’s own request address if it has neither `access` nor a link', () =>
    expect(ask({ requestUrl: '/ask' })?.href).to.equal('https://example.com/ask'));

  it('treats an email address that contains header fields as an address only', () =>
    expect(ask({ access: 'nda' }, [{ kind: 'security', email: 'a@example.com?bcc=x' }], 'A')?.href).to.equal(
      'mailto:a@example.com%3Fbcc=x?subject=A',
    ));

  it('accepts half a surrogate pair in a title', () =>
    expect(ask({ access: 'nda' }, contacts, 'a\ud800b')?.href).to.contain('a%EF%BF%BDb'));
});
