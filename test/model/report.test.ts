import { expect } from '@open-wc/testing';
import { reportAsMailto, reportAsText, type Report, type ReportWords } from '../../src/model/report.js';

const words: ReportWords = {
  title: 'Title',
  severity: 'Severity',
  system: 'System',
  steps: 'Steps',
  contact: 'Contact',
  anonymous: 'Anonymous report',
  agreed: 'I agree.',
  yes: 'Yes',
  no: 'No',
  severities: { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical', unsure: 'Not sure' },
  fields: [
    { id: 'version', label: 'Version' },
    { id: 'exploited', label: 'Exploited' },
  ],
};

const report: Report = {
  title: 'Stored XSS',
  severity: 'high',
  system: 'API',
  steps: '1. Open\n2. Look',
  contact: 'ada@example.org',
  anonymous: false,
  agreed: true,
  fields: { version: '1.2', exploited: false },
};

const bodyOf = (href: string): string => new URLSearchParams(href.split('?')[1]).get('body') ?? '';

describe('reportAsText', () => {
  it('writes each label on a line, its value below it, and an empty line between entries', () => {
    expect(reportAsText(report, words)).to.equal(
      'Title\nStored XSS\n\nSeverity\nHigh\n\nSystem\nAPI\n\nSteps\n1. Open\n2. Look\n\n' +
        'Version\n1.2\n\nExploited\nNo\n\nContact\nada@example.org\n\nI agree.',
    );
  });

  it('leaves out entries without a value, and says that a report is anonymous', () => {
    const bare: Report = {
      title: 'A',
      severity: undefined,
      system: undefined,
      steps: 'B',
      contact: undefined,
      anonymous: true,
      agreed: false,
      fields: {},
    };
    expect(reportAsText(bare, words)).to.equal('Title\nA\n\nSteps\nB\n\nContact\nAnonymous report');
  });

  it('does not read an answer from `Object.prototype`', () => {
    const odd = { ...words, fields: [{ id: 'constructor', label: 'Odd' }] };
    expect(reportAsText({ ...report, fields: {} }, odd)).not.to.include('Odd');
  });
});

describe('reportAsMailto', () => {
  const mail = { subject: 'Report: A & B', text: 'One\nTwo\r\nThree', instead: 'Paste it here' };

  it('encodes subject and body with the line breaks of RFC 6068', () => {
    expect(reportAsMailto('mailto:security@example.com', mail)).to.deep.equal({
      href: 'mailto:security@example.com?subject=Report%3A%20A%20%26%20B&body=One%0D%0ATwo%0D%0AThree',
      whole: true,
    });
  });

  it('keeps the header fields of the contact, except subject and body', () => {
    const { href } = reportAsMailto('mailto:a@example.com?cc=b@example.com&Subject=x&body=y', mail)!;
    expect(href).to.match(/^mailto:a@example\.com\?cc=b@example\.com&subject=Report/);
    expect(href.match(/subject=/gi)).to.have.length(1);
  });

  it('replaces a report that is too long for a link by the request to paste it', () => {
    for (const text of ['x'.repeat(2000), 'ü'.repeat(400)]) {
      const { href, whole } = reportAsMailto('mailto:a@example.com', { ...mail, text })!;
      expect(whole).to.be.false;
      expect(bodyOf(href)).to.equal('Paste it here');
    }
    const { href, whole } = reportAsMailto('mailto:a@example.com', { ...mail, text: 'x'.repeat(1800) })!;
    expect(whole).to.be.true;
    expect(bodyOf(href)).to.have.length(1800);
  });

  it('shortens a very long subject', () => {
    const { href } = reportAsMailto('mailto:a@example.com', { ...mail, subject: '😀'.repeat(5000) })!;
    expect(href.length).to.be.below(2000);
    expect(decodeURIComponent(href)).to.include('😀…&body');
  });

  it('accepts half a surrogate pair', () => {
    const { href } = reportAsMailto('mailto:a@example.com', { ...mail, text: 'a\uD83D' })!;
    expect(bodyOf(href)).to.equal('a\uFFFD');
  });

  it('returns undefined for a contact that is not a mailto: link with an address', () => {
    for (const contact of ['https://example.com', 'tel:+1201', 'mailto:', 'security@example.com']) {
      expect(reportAsMailto(contact, mail), contact).to.be.undefined;
    }
  });
});
