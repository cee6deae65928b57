import { expect } from '@open-wc/testing';
import { toSecurityTxt } from '../../src/interop/security-txt.js';
import { parseManifest } from '../../src/manifest/parse.js';

const now = Date.parse('2026-06-01');
const BASE = 'https://example.com/security/';

const write = (fields: object, base?: string): { text: string | undefined; findings: readonly string[] } => {
  const { model, problems } = parseManifest({ manifestVersion: 1, ...fields });
  expect(problems).to.deep.equal([]);
  return toSecurityTxt(model!, { base, now });
};

const needed = { contacts: ['mailto:security@example.com'], expires: '2027-05-31' };

describe('toSecurityTxt', () => {
  it('writes every field of the standard, with the preferred contact first', () => {
    const { text, findings } = write({
      disclosure: {
        contacts: ['https://example.com/report', 'mailto:security@example.com', 'tel:+1-201-555-0123'],
        expires: '2027-05-31',
        encryption: ['https://example.com/key.txt', 'openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f'],
        acknowledgementsUrl: 'https://example.com/thanks',
        languages: ['en', 'de-at'],
        canonical: ['https://example.com/.well-known/security.txt'],
        policyUrl: 'https://example.com/policy',
        hiring: 'https://example.com/jobs',
        csaf: 'https://example.com/.well-known/csaf/provider-metadata.json',
      },
    });
    expect(findings).to.deep.equal([]);
    expect(text?.split('\n')).to.deep.equal([
      'Contact: https://example.com/report',
      'Contact: mailto:security@example.com',
      'Contact: tel:+1-201-555-0123',
      'Expires: 2027-06-01T00:00:00.000Z',
      'Encryption: https://example.com/key.txt',
      'Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f',
      'Acknowledgments: https://example.com/thanks',
      'Preferred-Languages: en, de-AT',
      'Canonical: https://example.com/.well-known/security.txt',
      'Policy: https://example.com/policy',
      'Hiring: https://example.com/jobs',
      'CSAF: https://example.com/.well-known/csaf/provider-metadata.json',
      '',
    ]);
  });

  it('uses the security contacts when the disclosure has no contacts', () => {
    const contacts = [
      { kind: 'privacy', email: 'privacy@example.com' },
      { kind: 'security', email: 'security@example.com' },
      { kind: 'security', url: 'https://example.com/report' },
    ];
    const { text } = write({ contacts, disclosure: { expires: '2027-05-31' } });
    expect(text).to.match(
      /^Contact: mailto:security@example\.com\nContact: https:\/\/example\.com\/report\nExp/,
    );
    expect(text).not.to.contain('privacy');
  });

  for (const [name, fields, missing] of [
    ['a contact', { disclosure: { expires: '2027-05-31' } }, '$.disclosure.contacts'],
    [
      'a contact with an allowed address',
      { disclosure: { ...needed, contacts: ['http://example.com'] } },
      'contacts',
    ],
    ['an expiry date', { disclosure: { contacts: needed.contacts } }, '$.disclosure.expires'],
    ['a contact and an expiry date', {}, '$.disclosure.expires'],
  ] as const)
    it(`returns no text without ${name}`, () => {
      const { text, findings } = write(fields);
      expect(text).to.equal(undefined);
      expect(findings.join('\n')).to.contain(missing).and.to.contain('RFC 9116 requires');
    });

  it('resolves relative addresses, and leaves out those that stay relative or are not https:', () => {
    const disclosure = { ...needed, policyUrl: 'policy', hiring: 'http://example.com/jobs' };
    const based = write({ disclosure }, BASE);
    expect(based.text).to.contain('Policy: https://example.com/security/policy\n').and.not.to.contain('jobs');
    expect(based.findings).to.have.length(1);
    expect(based.findings[0]).to.contain('$.disclosure.hiring').and.to.contain('http://example.com/jobs');
    const alone = write({ disclosure }).findings;
    expect(alone).to.have.length(2);
    expect(alone.join('\n')).to.contain('is relative, and neither organization.url nor a base says to what');
  });

  it('leaves out a key that is given as text, because the file only takes the address of a key', () => {
    const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    for (const key of [recipient, `${recipient} and more`]) {
      // A recipient would otherwise be resolved as an address relative to the base.
      const { text, findings } = write({ disclosure: { ...needed, encryption: [key] } }, BASE);
      expect(text).not.to.contain('age1');
      expect(findings).to.have.length(1);
      expect(findings[0]).to.contain('$.disclosure.encryption[0]');
    }
  });

  it('percent-encodes special characters in addresses', () => {
    const { text } = write({
      contacts: [{ kind: 'security', email: 'a?cc=b&c@example.com' }],
      disclosure: { expires: '2027-05-31', policyUrl: 'https://example.com/our policy' },
    });
    expect(text).to.contain('Contact: mailto:a%3Fcc=b%26c@example.com\n');
    expect(text).to.contain('Policy: https://example.com/our%20policy\n');
  });

  it('reports an expiry date that is past or more than a year away', () => {
    const expires = (date: string): readonly string[] =>
      write({ disclosure: { ...needed, expires: date } }).findings;
    expect(expires('2026-05-31')[0]).to.contain('is past');
    expect(expires('2026-06-01')).to.deep.equal([]);
    expect(expires('2028')[0]).to.contain('more than a year away');
  });

  it('writes one line for each field, even if an address contains an encoded line break', () => {
    const { text } = write({ disclosure: { ...needed, policyUrl: 'https://example.com/a%0AContact:%20x' } });
    expect(text?.split('\n')).to.have.length(4);
  });
});
