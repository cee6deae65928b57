import { expect } from '@open-wc/testing';
import { isModel, parseManifest } from '../../src/manifest/parse.js';
import { clone, complete, modelOf, problemsOf, type Json } from './fixture.js';

const sound = { manifestVersion: 1, organization: { name: 'Example' } };

describe('parseManifest', () => {
  it('a valid manifest gives a model with all its values, and no problem', () => {
    const { model, problems } = parseManifest(complete());
    expect(problems).to.deep.equal([]);
    expect(model).to.deep.equal(complete());
  });

  it('the input is not changed', () => {
    const input = { ...complete(), faq: [5, { question: 'Why?' }], nonsense: 1 };
    const before = clone(input);
    const { model } = parseManifest(input);
    expect(input).to.deep.equal(before);
    expect(Object.isFrozen(input)).to.equal(false);
    expect(model).not.to.equal(input);
  });

  it('the model is frozen at every level', () => {
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

  it('a model is recognized and returned as it is', () => {
    const model = modelOf(sound);
    expect(isModel(model)).to.equal(true);
    expect(parseManifest(model)).to.deep.equal({ model, problems: [] });
    expect(parseManifest(model).model).to.equal(model);
    for (const other of [clone(model), sound, Object.freeze(clone(model)), null, undefined, 'a', 5]) {
      expect(isModel(other)).to.equal(false);
    }
  });

  it('a model that is written to JSON and parsed again is the same model, without a problem', () => {
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
      it(`a version that is ${what} is a problem, and the rest is read`, () => {
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
      it(`version ${version}, newer than the library, is refused`, () => {
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

  describe('input that is not a manifest', () => {
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
      it(`the problem names the input: ${found}`, () => {
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

    it('an empty object gives an empty model', () => {
      expect(parseManifest({}).model).to.deep.equal({ manifestVersion: 1 });
      expect(problemsOf({})).to.deep.equal(['error $.manifestVersion']);
    });

    it('an object of another class gives what can be read from it', () => {
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
    it('keys that begin with x- are kept in every object, whatever they hold', () => {
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

    it('other unknown keys are left out with a warning, and the object stays', () => {
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

    it('names of methods that every object has are unknown keys as well', () => {
      const input = JSON.parse(
        '{"manifestVersion":1,"constructor":1,"toString":2,"hasOwnProperty":3}',
      ) as Json;
      const { model, problems } = parseManifest(input);
      expect(Object.keys(model!)).to.deep.equal(['manifestVersion']);
      expect(problems.map(({ code }) => code)).to.deep.equal(Array(3).fill('unknown-field'));
    });
  });

  describe('text', () => {
    const html = '<img src=x onerror=alert(1)><b>a</b> &amp; <script>alert(1)</script>';

    it('HTML in a text is kept as characters', () => {
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

    it('a blank text is a problem', () => {
      for (const blank of ['', ' ', '\n\t\u00a0']) {
        expect(problemsOf({ manifestVersion: 1, title: blank })).to.deep.equal(['error $.title']);
      }
    });

    it('a language map loses a broken entry, and no other', () => {
      const { model, problems } = parseManifest({
        manifestVersion: 1,
        title: { en: 'Security', de: 5, 'not a tag': 'a', fr: '', 'pt-BR': 'Segurança' },
      });
      expect(model!.title).to.deep.equal({ en: 'Security', 'pt-BR': 'Segurança' });
      expect(problems.map(({ path, expected, found }) => [path, expected, found])).to.have.deep.members([
        ['$.title.de', 'text', 'number 5'],
        ["$.title['not a tag']", 'a BCP 47 language tag such as "en" or "de-AT"', '"not a tag"'],
        ['$.title.fr', 'text that is not empty', 'text ""'],
      ]);
    });

    it('a language map whose entries are all broken is left out without a further problem', () => {
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

    it('an empty language map is a problem', () => {
      expect(problemsOf({ manifestVersion: 1, title: {} })).to.deep.equal(['error $.title']);
    });
  });

  it('empty lists and objects are kept', () => {
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

  it('a value with several faults has one problem', () => {
    for (const updated of ['soon', '2026-02-30', '0999', '']) {
      expect(problemsOf({ manifestVersion: 1, review: { updated } }), updated).to.deep.equal([
        'error $.review.updated',
      ]);
    }
  });

  it('a period without a beginning and an end is a problem', () => {
    const window = (period: unknown) => ({
      manifestVersion: 1,
      assurances: [{ title: 'SOC 2', window: period }],
    });
    expect(problemsOf(window({ from: '2026' }))).to.deep.equal([]);
    expect(problemsOf(window({}))).to.deep.equal(['error $.assurances[0].window']);
    expect(problemsOf(window({ from: 'soon' }))).to.deep.equal(['error $.assurances[0].window.from']);
    expect(modelOf(window({ from: 'soon' })).assurances![0]).to.deep.equal({ title: 'SOC 2', id: 'soc-2' });
  });
});
