import { expect } from '@open-wc/testing';
import {
  draftValue,
  emptyDraft,
  isBlank,
  readDraft,
  toReport,
  validateReport,
  withValue,
  type ReportDraft,
  type ReportRules,
} from '../../src/model/report-draft.js';

const rules: ReportRules = {
  policy: true,
  systems: true,
  fields: [
    { id: 'version', required: true },
    { id: 'note', kind: 'textarea' },
    { id: 'exploited', kind: 'checkbox' },
    { id: 'sure', kind: 'checkbox', required: true },
  ],
};
const bare: ReportRules = { policy: false, systems: false, fields: [] };
const filled: ReportDraft = {
  ...emptyDraft,
  title: ' Stored XSS ',
  steps: '  1. Open\n',
  contact: 'ada@example.org ',
};
const faults = (draft: ReportDraft, by = bare) => Object.fromEntries(validateReport(draft, by));

describe('validateReport', () => {
  it('requires title, steps and contact, in the order of the form', () => {
    expect([...validateReport(emptyDraft, bare)]).to.deep.equal([
      ['title', 'missing'],
      ['steps', 'missing'],
      ['contact', 'missing'],
    ]);
  });

  it('requires agreement to a policy, and the manifest’s own required fields', () => {
    expect([...validateReport(emptyDraft, rules).keys()]).to.deep.equal([
      'title',
      'steps',
      'field-version',
      'field-sure',
      'contact',
      'agreed',
    ]);
  });

  it('treats white space as missing', () => {
    expect(faults({ ...filled, title: ' \t', steps: '\n\n' })).to.deep.equal({
      title: 'missing',
      steps: 'missing',
    });
  });

  it('ignores the contact of an anonymous report', () => {
    expect(faults({ ...filled, contact: '', anonymous: true })).to.deep.equal({});
    expect(faults({ ...filled, contact: 'ada@', anonymous: true })).to.deep.equal({});
  });

  for (const contact of ['ada@', 'ada@.', 'ada@example.', ' ada@mail.example. ']) {
    it(`reports “${contact}” as incomplete`, () => {
      expect(faults({ ...filled, contact })).to.deep.equal({ contact: 'incomplete' });
    });
  }

  for (const contact of [
    'ada@example.org',
    '@ada',
    '@ada@infosec.exchange',
    'ada@keybase',
    'Signal: +49 1',
    'x',
  ]) {
    it(`accepts “${contact}” as a contact`, () => {
      expect(faults({ ...filled, contact })).to.deep.equal({});
    });
  }
});

describe('toReport', () => {
  it('trims all values except the steps, and leaves out empty ones', () => {
    expect(toReport(filled, bare)).to.deep.equal({
      title: 'Stored XSS',
      severity: undefined,
      system: undefined,
      steps: '  1. Open\n',
      contact: 'ada@example.org',
      anonymous: false,
      agreed: false,
      fields: {},
    });
  });

  it('leaves the contact out of an anonymous report', () => {
    const report = toReport({ ...filled, anonymous: true }, bare);
    expect(report.contact).to.be.undefined;
    expect(JSON.stringify(report)).not.to.include('ada');
  });

  it('contains the chosen system, or the typed one if “other” is chosen or there is no list', () => {
    const draft = { ...filled, system: 'API', systemText: 'The old API' };
    expect(toReport(draft, rules).system).to.equal('API');
    expect(toReport({ ...draft, systemOther: true }, rules).system).to.equal('The old API');
    expect(toReport(draft, bare).system).to.equal('The old API');
  });

  it('contains answers only to fields of the manifest', () => {
    const fields = { version: ' 1.2 ', note: ' ', exploited: true, gone: 'x' };
    expect(toReport({ ...filled, fields }, rules).fields).to.deep.equal({
      version: '1.2',
      exploited: true,
      sure: false,
    });
  });

  it('contains the agreement only if there is a policy', () => {
    expect(toReport({ ...filled, agreed: true }, rules).agreed).to.be.true;
    expect(toReport({ ...filled, agreed: true }, bare).agreed).to.be.false;
  });
});

describe('a draft', () => {
  it('can be changed one field at a time', () => {
    const draft = withValue(withValue(emptyDraft, 'title', 'A'), 'field-version', '1');
    expect(draftValue(draft, 'title')).to.equal('A');
    expect(draftValue(draft, 'field-version')).to.equal('1');
    expect(draftValue(draft, 'field-constructor')).to.be.undefined;
    expect(isBlank(emptyDraft)).to.be.true;
    expect(isBlank(withValue(emptyDraft, 'anonymous', true))).to.be.false;
    expect(isBlank(withValue(emptyDraft, 'field-exploited', false))).to.be.true;
  });

  it('is the same after a round trip through JSON', () => {
    const draft: ReportDraft = { ...filled, severity: 'high', fields: { version: '1', exploited: true } };
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).to.deep.equal(draft);
  });

  it('keeps only valid values if it was tampered with', () => {
    expect(
      readDraft({
        title: 'A',
        steps: 7,
        severity: 'apocalyptic',
        anonymous: 'yes',
        fields: { a: 1, b: 'c' },
        more: 1,
      }),
    ).to.deep.equal({ ...emptyDraft, title: 'A', fields: { b: 'c' } });
    expect(readDraft({ fields: null })).to.deep.equal(emptyDraft);
  });

  it('is undefined if the stored value is not an object', () => {
    for (const value of [undefined, null, 'text', 7, [], true]) expect(readDraft(value)).to.be.undefined;
  });
});
