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
  for (const [type, name] of rows) it(`“${type}” is ${name}`, () => expect(formatName(type)).to.equal(name));
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

  it('is the document’s own address, resolved', () =>
    expect(ask({ access: 'nda', requestUrl: '/ask?for=1' })).to.deep.equal({
      href: 'https://example.com/ask?for=1',
      isMail: false,
    }));

  it('gives a letter a subject', () =>
    expect(ask({ access: 'nda', requestUrl: 'mailto:a@example.com' })).to.deep.equal({
      href: 'mailto:a@example.com?subject=A%20%26%20B%3F',
      isMail: true,
    }));

  it('leaves a letter the headers it has', () =>
    expect(ask({ access: 'nda', requestUrl: 'mailto:a@example.com?cc=b@example.com' })?.href).to.equal(
      'mailto:a@example.com?cc=b@example.com',
    ));

  it('is the likeliest contact that has an address', () =>
    expect(ask({ access: 'customer' })?.href).to.match(/^mailto:privacy@example\.com\?subject=/));

  it('is the contact where the document’s own address must not become a link', () =>
    expect(ask({ access: 'nda', requestUrl: 'javascript:alert(1)' })?.href).to.match(/^mailto:privacy@/));

  it('is nowhere without anybody to ask', () => {
    expect(ask({ access: 'request' }, [])).to.equal(undefined);
    expect(requestAddress({ access: 'request' }, undefined, 'A', base)).to.equal(undefined);
    expect(ask({ access: 'request' }, [{ kind: 'press', email: 'press@example.com' }])).to.equal(undefined);
  });

  it('is nowhere for what is public, or linked, or not known to be closed', () => {
    expect(ask({ access: 'public', requestUrl: '/ask' })).to.equal(undefined);
    expect(ask({ url: '/a.pdf', requestUrl: '/ask' })).to.equal(undefined);
    expect(ask({})).to.equal(undefined);
  });

  it('is the document’s own address where no access is stated and there is no link', () =>
    expect(ask({ requestUrl: '/ask' })?.href).to.equal('https://example.com/ask'));

  it('goes to the address as it is shown, without headers of its own', () =>
    expect(ask({ access: 'nda' }, [{ kind: 'security', email: 'a@example.com?bcc=x' }], 'A')?.href).to.equal(
      'mailto:a@example.com%3Fbcc=x?subject=A',
    ));

  it('survives half a character in a title', () =>
    expect(ask({ access: 'nda' }, contacts, 'a\ud800b')?.href).to.contain('a%EF%BF%BDb'));
});
