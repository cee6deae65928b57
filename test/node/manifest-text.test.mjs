// Reading the text of a manifest file: where it stops being JSON, and where its problems are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duplicateKeys, JsonError, parseJson, placesOf } from '../../dist/src/interop/json-positions.js';
import { ManifestTextError, parseManifestText, problemLine } from '../../dist/src/interop/manifest-text.js';

const failure = (text) => {
  try {
    parseJson(text);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof JsonError, text);
    return `${error.line}:${error.column}: ${error.message}`;
  }
};

for (const [text, message] of [
  ['', '1:1: expected a value, found the end of the file'],
  ['{"a": 1,}', '1:9: expected a name in double quotes, found "}"'],
  ['{\n  "a": {}\n  "b": 2\n}', '3:3: expected "," or "}", found "b"'],
  ['{\r\n"a": // note\r\n1}', '2:6: JSON has no comments: remove "// note"'],
  ["{'a': 1}", `1:2: "'a'" is neither text in double quotes, nor a number, nor true, false or null`],
  ['{"a" 1}', '1:6: expected ":" after the name, found "1"'],
  ['[1, 2}', '1:6: expected "," or "]", found "}"'],
  ['[{"a": 1}, {"b": 2}', '1:20: expected "]", found the end of the file'],
  ['{"a": 1} 2', '1:10: expected nothing more, found "2"'],
  ['[1, 01]', '1:6: expected "," or "]", found "1"'],
  ['{"a": "b\n"}', '1:7: the text "b has no closing quote in its line'],
  ['["\\q"]', '1:2: the text "\\q" holds a backslash before a character that JSON does not escape'],
  ['["a\tb"]', '1:2: the text "a\uFFFDb" holds a control character, such as a tab: write \\t'],
])
  test(`the message for ${JSON.stringify(text)} says what is wrong, with line and column`, () => {
    assert.equal(failure(text), message);
  });

test('a text is JSON exactly if JSON.parse accepts it, and every other text gets a message', () => {
  const seed = '{"a": [1, -2.5e3, "x\\n\\u00e4", null, true, {}], "b": {"c": []}}\n';
  const signs = [...'{}[],:"0a-.e\\ /'];
  const texts = [seed, ' 1 ', '"x"', '[[]]', `\uFEFF${seed}`];
  for (let at = 0; at < seed.length; at++)
    texts.push(
      seed.slice(0, at),
      seed.slice(0, at) + seed.slice(at + 1),
      ...signs.map((sign) => seed.slice(0, at) + sign + seed.slice(at)),
    );
  for (const text of texts) {
    let isJson = true;
    try {
      JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      isJson = false;
    }
    const message = failure(text);
    assert.equal(message === undefined, isJson, text);
    if (message !== undefined) assert.doesNotMatch(message, /undefined|\$|JSON at position/, text);
  }
});

test('a JSON path leads to its line and column, or to those of what is around it', () => {
  const text = `{
  "a": [1, {"b c": "x"},
    [true]],
  "d": 2
}`;
  for (const [path, line, column] of [
    ['$', 1, 1],
    ['$.a', 2, 3],
    ['$.a[0]', 2, 9],
    ['$.a[1]', 2, 12],
    ["$.a[1]['b c']", 2, 13],
    ['$.a[2][0]', 3, 6],
    ['$.d', 4, 3],
    ['$.a[1].missing', 2, 12],
    ['$.missing.too', 1, 1],
  ])
    assert.deepEqual(placesOf(text, [path]), [{ line, column }], path);
});

test('a name that an object has twice is found at any depth, and only within one object', () => {
  const found = duplicateKeys('{"a": {"b": 1,\n "c": [{"b": 1, "b": 2}]},\n "a": 3, "a": 4}');
  assert.deepEqual(found, [
    { path: ['a', 'c', 0, 'b'], first: { line: 2, column: 9 }, second: { line: 2, column: 17 } },
    { path: ['a'], first: { line: 1, column: 2 }, second: { line: 3, column: 2 } },
    { path: ['a'], first: { line: 1, column: 2 }, second: { line: 3, column: 10 } },
  ]);
  assert.deepEqual(duplicateKeys('{"a": [{"b": 1}, {"b": 1}], "b": {"a": 1}}'), []);
  assert.equal(duplicateKeys('{"__proto__": 1, "__proto__": 2}').length, 1);
});

test('a list of sub-processors that is given twice is an error, because the first is lost', () => {
  const text = `{
  "manifestVersion": 1,
  "subprocessors": { "items": [{ "name": "First" }] },
  "subprocessors": { "items": [{ "name": "Second" }] },
  "whatever": 1
}`;
  const { model, problems } = parseManifestText('trust.json', text);
  assert.deepEqual(
    model.subprocessors.items.map(({ name }) => name),
    ['Second'],
  );
  const [duplicate, unknown] = problems.map((one) => problemLine('trust.json', one));
  assert.equal(
    duplicate,
    'trust.json:4:3: error: $.subprocessors: expected each name once in an object, found it again; ' +
      'the value on line 3, column 3, is lost',
  );
  assert.match(unknown, /^trust\.json:5:3: warning: \$\.whatever: /);
});

test('a text of which nothing can be shown is refused with its file, line and column', () => {
  for (const [text, message] of [
    ['{\n"a": 1,\n}', /^m\.json:3:1: is not JSON: expected a name in double quotes, found "}"$/],
    ['[]', /^m\.json:1:1: error: \$: expected an object/],
    ['{\n "manifestVersion": 99}', /^m\.json:2:2: error: \$\.manifestVersion: /],
  ])
    assert.throws(
      () => parseManifestText('m.json', text),
      (error) => error instanceof ManifestTextError && message.test(error.message),
    );
});

test('a text that is nested deeper than the stack allows is read without places', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  assert.throws(() => parseManifestText('m.json', deep), ManifestTextError);
  assert.match(failure(deep.slice(1)), /JSON/);
});
