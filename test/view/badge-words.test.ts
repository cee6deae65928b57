import { expect } from '@open-wc/testing';
import { createLocale } from '../../src/i18n/locale.js';
import { badgeState } from '../../src/model/badge.js';
import { badgeWords } from '../../src/view/badge-words.js';
import { iso, line } from '../helpers/badge.js';

describe('badgeWords', () => {
  it('badgeWords separates the name from the rest and removes its markup', () => {
    const { model, locale } = {
      model: iso({ title: '**ISO** `27001`', status: 'planned' }),
      locale: createLocale('en', ['en']),
    };
    expect(badgeWords(badgeState(model, { assurance: 'iso' })!, locale)).to.deep.equal({
      before: '',
      name: 'ISO 27001',
      nameLang: undefined,
      after: ': planned',
      notes: [],
    });
  });

  it('badgeWords returns the name in the reader’s language, with its language tag', () => {
    const model = iso({ title: { en: 'Data protection', de: 'Datenschutz' }, status: 'planned' });
    const { name, nameLang } = badgeWords(badgeState(model, { assurance: 'iso' })!, createLocale('de'));
    expect([name, nameLang]).to.deep.equal(['Datenschutz', 'de']);
  });

  it('badgeWords does not replace text in a name or an issuer that looks like a placeholder', () => {
    const claim = {
      status: 'certified',
      title: '{issuer} $& {date}',
      issuer: '{name}',
      validFrom: '2025',
    } as const;
    expect(line(badgeState(iso(claim), { assurance: 'iso' }))).to.equal(
      'done | {issuer} $& {date}: certified by {name} · valid from 2025',
    );
  });
});
