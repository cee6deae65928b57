import { expect } from '@open-wc/testing';
import { fold, searchTerms } from '../../src/text/fold.js';

describe('fold', () => {
  const same: [string, string][] = [
    ['Encryption', 'ENCRYPTION'],
    ['Verschlüsselung', 'verschlusselung'],
    ['Straße', 'STRASSE'],
    ['contrôle d’accès', 'CONTROLE D’ACCES'],
    ['ISO ２７００１', 'iso 27001'],
    ['configuration', 'conﬁguration'],
    ['İstanbul', 'ıstanbul'],
    ['e\u0301', 'é'],
  ];
  for (const [a, b] of same)
    it(`fold makes “${a}” and “${b}” equal`, () => expect(fold(a)).to.equal(fold(b)));

  it('fold keeps letters and punctuation that make another word', () => {
    expect(fold('log')).to.not.equal(fold('lock'));
    expect(fold('CC6.1')).to.equal('cc6.1');
    expect(fold('الوصول')).to.equal('الوصول');
  });
});

describe('searchTerms', () => {
  it('searchTerms splits a query at white space', () => {
    expect(searchTerms('  Art. 32\tBackÜps ')).to.deep.equal(['art.', '32', 'backups']);
    expect(searchTerms(' ')).to.deep.equal([]);
  });
});
