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
  it('asks for title, steps and contact, in the order of the form', () => {
    expect([...validateReport(emptyDraft, bare)]).to.deep.equal([
      ['title', 'missing'],
      ['steps', 'missing'],
      ['contact', 'missing'],
    ]);
  });

  it('asks for agreement and for fields of the manifest where these are required', () => {
    expect([...validateReport(emptyDraft, rules).keys()]).to.deep.equal([
      'title',
      'steps',
      'field-version',
      'field-sure',
      'contact',
      'agreed',
    ]);
  });

  it('takes white space for nothing', () => {
    expect(faults({ ...filled, title: ' \t', steps: '\n\n' })).to.deep.equal({
      title: 'missing',
      steps: 'missing',
    });
  });

  it('asks the anonymous for no contact, whatever is left in it', () => {
    expect(faults({ ...filled, contact: '', anonymous: true })).to.deep.equal({});
    expect(faults({ ...filled, contact: 'ada@', anonymous: true })).to.deep.equal({});
  });

  for (const contact of ['ada@', 'ada@.', 'ada@example.', ' ada@mail.example. ']) {
    it(`sees that “${contact}” lacks its end`, () => {
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
    it(`lets “${contact}” through`, () => {
      expect(faults({ ...filled, contact })).to.deep.equal({});
    });
  }
});

describe('toReport', () => {
  it('trims lines but not the steps, and leaves out what was not said', () => {
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

  it('sends no contact with an anonymous report', () => {
    const report = toReport({ ...filled, anonymous: true }, bare);
    expect(report.contact).to.be.undefined;
    expect(JSON.stringify(report)).not.to.include('ada');
  });

  it('sends the system that is meant', () => {
    const draft = { ...filled, system: 'API', systemText: 'The old API' };
    expect(toReport(draft, rules).system).to.equal('API');
    expect(toReport({ ...draft, systemOther: true }, rules).system).to.equal('The old API');
    expect(toReport(draft, bare).system).to.equal('The old API');
  });

  it('answers the fields of the manifest, and no others', () => {
    const fields = { version: ' 1.2 ', note: ' ', exploited: true, gone: 'x' };
    expect(toReport({ ...filled, fields }, rules).fields).to.deep.equal({
      version: '1.2',
      exploited: true,
      sure: false,
    });
  });

  it('says agreed only where there is something to agree to', () => {
    expect(toReport({ ...filled, agreed: true }, rules).agreed).to.be.true;
    expect(toReport({ ...filled, agreed: true }, bare).agreed).to.be.false;
  });
});

describe('a draft', () => {
  it('changes one field at a time', () => {
    const draft = withValue(withValue(emptyDraft, 'title', 'A'), 'field-version', '1');
    expect(draftValue(draft, 'title')).to.equal('A');
    expect(draftValue(draft, 'field-version')).to.equal('1');
    expect(draftValue(draft, 'field-constructor')).to.be.undefined;
    expect(isBlank(emptyDraft)).to.be.true;
    expect(isBlank(withValue(emptyDraft, 'anonymous', true))).to.be.false;
    expect(isBlank(withValue(emptyDraft, 'field-exploited', false))).to.be.true;
  });

  it('comes back from JSON as it was', () => {
    const draft: ReportDraft = { ...filled, severity: 'high', fields: { version: '1', exploited: true } };
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).to.deep.equal(draft);
  });

  it('keeps what is sound of one that was tampered with', () => {
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

  it('is none when it is something else', () => {
    for (const value of [undefined, null, 'text', 7, [], true]) expect(readDraft(value)).to.be.undefined;
  });
});
