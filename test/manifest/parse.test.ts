import { expect } from '@open-wc/testing';
import { isModel, parseManifest } from '../../src/manifest/parse.js';
import { clone, complete, modelOf, problemsOf, type Json } from './fixture.js';

const sound = { manifestVersion: 1, organization: { name: 'Example' } };

describe('parseManifest', () => {
  it('gives a model and no problem for a sound manifest, and keeps every value of it', () => {
    const { model, problems } = parseManifest(complete());
    expect(problems).to.deep.equal([]);
    expect(model).to.deep.equal(complete());
  });

  it('leaves what it was given as it was', () => {
    const input = { ...complete(), faq: [5, { question: 'Why?' }], nonsense: 1 };
    const before = clone(input);
    const { model } = parseManifest(input);
    expect(input).to.deep.equal(before);
    expect(Object.isFrozen(input)).to.equal(false);
    expect(model).not.to.equal(input);
  });

  it('freezes the model all the way down', () => {
    const model = modelOf({ ...complete(), 'x-own': { list: [{ a: 1 }] } });
    const thaw: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thaw.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(model, '$');
    expect(thaw).to.deep.equal([]);
    expect(() => Object.assign(model.organization!, { name: 'Other' })).to.throw(TypeError);
  });

  it('knows its own models and hands them back as they are', () => {
    const model = modelOf(sound);
    expect(isModel(model)).to.equal(true);
    expect(parseManifest(model)).to.deep.equal({ model, problems: [] });
    expect(parseManifest(model).model).to.equal(model);
    for (const other of [clone(model), sound, Object.freeze(clone(model)), null, undefined, 'a', 5]) {
      expect(isModel(other)).to.equal(false);
    }
  });

  it('reads its own model again, from JSON, into the same model without a problem', () => {
    const model = modelOf({
      ...sound,
      faq: [
        { question: 'Größe?' },
        { question: 'バックアップ' },
        { question: 'バックアップ' },
        { question: '?' },
      ],
    });
    expect(parseManifest(clone(model))).to.deep.equal({ model, problems: [] });
  });

  describe('the version', () => {
    const cases: readonly [what: string, version: unknown, found: string][] = [
      ['missing', undefined, 'nothing'],
      ['null', null, 'null'],
      ['a string', '1', 'text "1"'],
      ['zero', 0, 'number 0'],
      ['a fraction below', 0.9, 'number 0.9'],
      ['not a number', NaN, 'number NaN'],
    ];
    for (const [what, version, found] of cases) {
      it(`that is ${what} is a problem, and the rest is read`, () => {
        const { model, problems } = parseManifest({ ...sound, manifestVersion: version });
        expect(model?.organization?.name).to.equal('Example');
        expect(model?.manifestVersion).to.equal(1);
        expect(problems).to.deep.equal([
          {
            path: '$.manifestVersion',
            expected: 'the number 1',
            found,
            message: `$.manifestVersion: expected the number 1, found ${found}`,
            severity: 'error',
          },
        ]);
      });
    }

    for (const version of [2, 1.5, 99, Infinity]) {
      it(`${version}, newer than the library, is not guessed at`, () => {
        const { model, problems } = parseManifest({ ...sound, manifestVersion: version });
        expect(model).to.equal(undefined);
        expect(problems).to.have.lengthOf(1);
        expect(problems[0]).to.include({
          code: 'unsupported-version',
          severity: 'error',
          path: '$.manifestVersion',
          found: `number ${version}`,
        });
      });
    }
  });

  describe('input that is no manifest', () => {
    const cases: readonly [unknown, string][] = [
      [undefined, 'nothing'],
      [null, 'null'],
      ['{}', 'text "{}"'],
      ['', 'text ""'],
      [5, 'number 5'],
      [true, 'boolean true'],
      [[], 'a list of 0'],
      [[sound], 'a list of 1'],
      [() => sound, 'a function'],
      [Symbol('a'), 'a symbol'],
      [10n, 'bigint 10'],
    ];
    for (const [input, found] of cases) {
      it(`is named: ${found}`, () => {
        expect(parseManifest(input)).to.deep.equal({
          model: undefined,
          problems: [
            {
              path: '$',
              expected: 'an object',
              found,
              message: `$: expected an object, found ${found}`,
              severity: 'error',
              code: 'not-an-object',
            },
          ],
        });
      });
    }

    it('that is empty has an empty model', () => {
      expect(parseManifest({}).model).to.deep.equal({ manifestVersion: 1 });
      expect(problemsOf({})).to.deep.equal(['error $.manifestVersion']);
    });

    it('that is an object of another kind has what can be read of it', () => {
      for (const input of [
        new Date(),
        new Map([['faq', []]]),
        /a/,
        new Error('a'),
        Object.create(null) as object,
      ]) {
        expect(parseManifest(input).model).to.deep.equal({ manifestVersion: 1 });
      }
    });
  });

  describe('keys that the format does not know', () => {
    it('are kept when they begin with x-, in every object, whatever they hold', () => {
      const own = { 'x-team': { id: 5, faq: 'a', url: 'javascript:alert(1)' }, 'x-': null };
      const model = modelOf({
        ...sound,
        ...own,
        organization: { name: 'Example', ...own },
        faq: [{ question: 'Why?', content: [{ type: 'paragraph', text: 'a', ...own }], ...own }],
      });
      expect(model).to.include.keys('x-team', 'x-');
      expect(model.organization).to.deep.include(own);
      expect(model.faq![0]).to.deep.include(own);
      expect(model.faq![0]!.content![0]).to.deep.include(own);
    });

    it('are left out with a warning otherwise, and the object stays', () => {
      const { model, problems } = parseManifest({
        ...sound,
        organisation: {},
        faq: [{ question: 'Why?', anser: 'a', 'two words': 1, X: 2 }],
      });
      expect(model!.faq).to.deep.equal([{ question: 'Why?', id: 'why' }]);
      expect(model).not.to.have.property('organisation');
      expect(problems.map(({ path, severity, code }) => [path, severity, code])).to.have.deep.members([
        ['$.organisation', 'warning', 'unknown-field'],
        ['$.faq[0].anser', 'warning', 'unknown-field'],
        ["$.faq[0]['two words']", 'warning', 'unknown-field'],
        ['$.faq[0].X', 'warning', 'unknown-field'],
      ]);
    });

    it('are unknown when objects have them by nature', () => {
      const input = JSON.parse(
        '{"manifestVersion":1,"constructor":1,"toString":2,"hasOwnProperty":3}',
      ) as Json;
      const { model, problems } = parseManifest(input);
      expect(Object.keys(model!)).to.deep.equal(['manifestVersion']);
      expect(problems.map(({ code }) => code)).to.deep.equal(Array(3).fill('unknown-field'));
    });
  });

  describe('words', () => {
    const html = '<img src=x onerror=alert(1)><b>a</b> &amp; <script>alert(1)</script>';

    it('with HTML in them stay the characters that they are', () => {
      const model = modelOf({
        manifestVersion: 1,
        title: html,
        organization: { name: html },
        faq: [{ question: { en: html }, content: [{ type: 'paragraph', text: html }] }],
      });
      expect(model.title).to.equal(html);
      expect(model.organization!.name).to.equal(html);
      expect(model.faq![0]!.question).to.deep.equal({ en: html });
      expect(model.faq![0]!.content).to.deep.equal([{ type: 'paragraph', text: html }]);
    });

    it('that are blank are no words', () => {
      for (const blank of ['', ' ', '\n\t\u00a0']) {
        expect(problemsOf({ manifestVersion: 1, title: blank })).to.deep.equal(['error $.title']);
      }
    });

    it('in several languages lose the entry that is broken, and no other', () => {
      const { model, problems } = parseManifest({
        manifestVersion: 1,
        title: { en: 'Security', de: 5, 'not a tag': 'a', fr: '', 'pt-BR': 'Segurança' },
      });
      expect(model!.title).to.deep.equal({ en: 'Security', 'pt-BR': 'Segurança' });
      expect(problems.map(({ path, expected, found }) => [path, expected, found])).to.have.deep.members([
        ['$.title.de', 'text', 'number 5'],
        ["$.title['not a tag']", 'a BCP 47 language tag such as "en"', '"not a tag"'],
        ['$.title.fr', 'text that is not empty', 'text ""'],
      ]);
    });

    it('are gone, without another word, when no language of them is sound', () => {
      expect(problemsOf({ manifestVersion: 1, title: { en: 5, de: null } })).to.deep.equal([
        'error $.title.en',
        'error $.title.de',
      ]);
      expect(modelOf({ manifestVersion: 1, title: { en: 5 } })).to.deep.equal({ manifestVersion: 1 });
      expect(problemsOf({ manifestVersion: 1, faq: [{ question: { en: 5 } }] })).to.deep.equal([
        'error $.faq[0].question.en',
      ]);
      expect(modelOf({ manifestVersion: 1, faq: [{ question: { en: 5 } }] }).faq).to.deep.equal([]);
    });

    it('in no language are a problem', () => {
      expect(problemsOf({ manifestVersion: 1, title: {} })).to.deep.equal(['error $.title']);
    });
  });

  it('keeps empty lists and objects as they are', () => {
    const input = {
      manifestVersion: 1,
      faq: [],
      controls: { groups: [] },
      subprocessors: {},
      review: {},
      sections: [],
    };
    expect(parseManifest(input)).to.deep.equal({ model: input, problems: [] });
  });

  it('says one thing about one value', () => {
    for (const updated of ['soon', '2026-02-30', '0999', '']) {
      expect(problemsOf({ manifestVersion: 1, review: { updated } }), updated).to.deep.equal([
        'error $.review.updated',
      ]);
    }
  });

  it('asks of a period that it has an end', () => {
    const window = (period: unknown) => ({
      manifestVersion: 1,
      assurances: [{ label: 'SOC 2', window: period }],
    });
    expect(problemsOf(window({ from: '2026' }))).to.deep.equal([]);
    expect(problemsOf(window({}))).to.deep.equal(['error $.assurances[0].window']);
    expect(problemsOf(window({ from: 'soon' }))).to.deep.equal(['error $.assurances[0].window.from']);
    expect(modelOf(window({ from: 'soon' })).assurances![0]).to.deep.equal({ label: 'SOC 2', id: 'soc-2' });
  });
});
