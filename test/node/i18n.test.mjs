// The translations, and the command that compares them with the English messages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare, readMessages, report } from '../../tools/i18n.mjs';

const english = {
  'a.title': 'Title',
  'a.of': 'Title of {name}',
  'a.count': { one: '{count} entry of {name}', other: '{count} entries of {name}' },
};
const complete = {
  'a.title': 'Titel',
  'a.of': 'Titel von {name}',
  'a.count': { one: 'Ein Eintrag von {name}', other: '{count} Einträge von {name}' },
};

test('no language has a superfluous message, a wrong placeholder or a plural without `other`', async () => {
  const { english, languages } = await readMessages();
  assert.ok(Object.keys(english).length > 400);
  assert.ok(languages.size >= 12);
  for (const [lang, messages] of languages) assert.ok(Object.keys(messages).length > 0, lang);
  const { text, isFine } = report(english, languages);
  assert.ok(isFine, text);
});

test('a complete language has nothing to report', () => {
  assert.deepEqual(compare(english, complete), { missing: [], superfluous: [], faults: [] });
  assert.deepEqual(report(english, new Map([['de', complete]]), { strict: true }), {
    text: 'language  translated  missing  superfluous  faulty\nde            3 of 3        0            0       0',
    isFine: true,
  });
});

test('a missing message is reported, and is an error only with `strict`', () => {
  const partial = { 'a.title': complete['a.title'], 'a.of': complete['a.of'] };
  const languages = new Map([['de', partial]]);
  assert.equal(report(english, languages).isFine, true);
  const { text, isFine } = report(english, languages, { strict: true });
  assert.equal(isFine, false);
  assert.match(text, /^de {12}2 of 3 {8}1 {12}0 {7}0$/m);
  assert.match(text, /^de: `a\.count` is missing\. In English: “\{count\} entries of \{name\}”$/m);
});

test('a superfluous message is an error', () => {
  const { text, isFine } = report(english, new Map([['de', { ...complete, 'a.old': 'Alt' }]]));
  assert.equal(isFine, false);
  assert.match(text, /^de: `a\.old` is superfluous: English has no such message\. Remove it\.$/m);
});

test('a wrong placeholder, a missing `other` and a missing plural are errors', () => {
  const rows = [
    [{ 'a.of': 'Titel von {nam}' }, '`a.of` has the placeholders {nam}, expected {name}'],
    [{ 'a.of': 'Titel' }, '`a.of` has the placeholders none, expected {name}'],
    [{ 'a.count': { one: '{count} von {name}' } }, '`a.count` has no plural form `other`'],
    [{ 'a.count': '{count} von {name}' }, '`a.count` has no plural forms'],
    [{ 'a.title': { other: 'Titel' } }, '`a.title` has plural forms, English has none'],
    [
      { 'a.count': { one: 'Eintrag', other: '{count} von {name}' } },
      '`a.count` has the placeholders none in the form `one`, expected {name}',
    ],
  ];
  for (const [change, fault] of rows) {
    const messages = { ...complete, ...change };
    assert.deepEqual(compare(english, messages).faults, [fault]);
    assert.equal(report(english, new Map([['de', messages]])).isFine, false);
  }
});
