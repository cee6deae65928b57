import { printParseErrorCode, visit, type JSONPath, type JSONVisitor } from 'jsonc-parser';
import { jsonPath } from '../manifest/problems.js';

/** A position in a text. Lines and columns are counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Reports why a text is not JSON, with the line and the column of the first error.
 *
 * @example
 * try { parseJson('{"a": 1,}') } catch (error) { error.message } // 'expected a name in double quotes, found "}"'
 */
export class JsonError extends Error implements TextPlace {
  override readonly name = 'JsonError';

  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

/** Messages for the parser's errors, by their names in jsonc-parser. `$` stands for the token that was found. */
const MESSAGES: Readonly<Record<string, string>> = {
  InvalidSymbol: '$ is neither text in double quotes, nor a number, nor true, false or null',
  InvalidNumberFormat: '$ is not a number in JSON',
  PropertyNameExpected: 'expected a name in double quotes, found $',
  ValueExpected: 'expected a value, found $',
  ColonExpected: 'expected ":" after the name, found $',
  CloseBraceExpected: 'expected "}", found $',
  CloseBracketExpected: 'expected "]", found $',
  EndOfFileExpected: 'expected nothing more, found $',
  InvalidCommentToken: 'JSON has no comments: remove $',
  UnexpectedEndOfComment: 'JSON has no comments: remove $',
  UnexpectedEndOfString: 'the text $ has no closing quote in its line',
  UnexpectedEndOfNumber: '$ is not a number in JSON',
  InvalidUnicode: 'the text $ holds a \\u without four hexadecimal digits',
  InvalidEscapeCharacter: 'the text $ holds a backslash before a character that JSON does not escape',
  InvalidCharacter: 'the text $ holds a control character, such as a tab: write \\t',
};

const SHOWN = 24;

const quoted = (token: string): string => {
  if (token === '') return 'the end of the file';
  const [line = ''] = token.split(/[\r\n]/).map((one) => one.replace(/\p{Cc}/gu, '\uFFFD'));
  const shown = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
  return shown.startsWith('"') ? shown : `"${shown}"`;
};

const place = (line: number, character: number): TextPlace => ({ line: line + 1, column: character + 1 });

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** Visits a text. The parser is recursive, so values that are nested deeper than the stack allows are not visited. */
const visitText = (text: string, visitor: JSONVisitor): void => {
  try {
    visit(withoutMark(text), visitor, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
};

const explain = (text: string): JsonError | undefined => {
  let first: JsonError | undefined;
  /** The closing brackets of the open objects and lists. */
  const ends: string[] = [];
  visitText(text, {
    onObjectBegin: () => void ends.push('}'),
    onArrayBegin: () => void ends.push(']'),
    onObjectEnd: () => void ends.pop(),
    onArrayEnd: () => void ends.pop(),
    onError(code, offset, length, line, character) {
      if (first) return;
      const name = printParseErrorCode(code);
      const message = name === 'CommaExpected' ? `expected "," or "${ends.at(-1)}", found $` : MESSAGES[name];
      const found = quoted(text.slice(offset, offset + length));
      const at = place(line, character);
      first = new JsonError(
        (message ?? `${name}: $`).replace('$', () => found),
        at.line,
        at.column,
      );
    },
  });
  return first;
};

/**
 * Parses JSON as `JSON.parse` does, with clearer error messages. Ignores a byte-order mark (RFC 8259, section 8.1).
 *
 * @throws JsonError with the line and the column of the first error
 */
export const parseJson = (text: string): unknown => {
  const json = withoutMark(text);
  try {
    return JSON.parse(json);
  } catch (error) {
    throw explain(json) ?? new JsonError((error as Error).message, 1, 1);
  }
};

/** A name that occurs twice in an object. `JSON.parse` only keeps the second value. */
export interface DuplicateKey {
  /** The name's JSON path, as segments. */
  readonly path: readonly (string | number)[];
  readonly first: TextPlace;
  readonly second: TextPlace;
}

/** Returns the duplicate names of all objects, at any depth, in the order of the text. */
export const duplicateKeys = (text: string): readonly DuplicateKey[] => {
  const found: DuplicateKey[] = [];
  const open: Map<string, TextPlace>[] = [];
  visitText(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(name, _offset, _length, line, character, path) {
      const names = open.at(-1)!;
      const first = names.get(name);
      const second = place(line, character);
      if (first) found.push({ path: [...path(), name], first, second });
      else names.set(name, second);
    },
  });
  return found;
};

/** Yields a JSON path, then the paths of the objects and lists around it, the nearest first. */
function* pathsAround(path: string): Generator<string> {
  for (
    let end = path.length;
    end > 0;
    end = Math.max(path.lastIndexOf('.', end - 1), path.lastIndexOf('[', end - 1))
  )
    yield path.slice(0, end);
}

/**
 * Returns the positions of JSON paths: where the name of a property begins, or where an item of a list begins. A path
 * that is not in the text gets the position of the nearest object or list around it.
 *
 * @example placesOf('{\n  "a": [1, 2]\n}', ['$.a[1]']) // [{ line: 2, column: 12 }]
 */
export const placesOf = (text: string, paths: readonly string[]): readonly TextPlace[] => {
  const wanted = new Set(paths.flatMap((path) => [...pathsAround(path)]));
  const places = new Map<string, TextPlace>([['$', { line: 1, column: 1 }]]);
  const note = (path: JSONPath, line: number, character: number): void => {
    const name = jsonPath(path);
    if (!wanted.has(name)) return;
    // A duplicate name: its second value replaces the first, with everything in it.
    for (const known of places.has(name) ? places.keys() : [])
      if ([...pathsAround(known)].includes(name)) places.delete(known);
    places.set(name, place(line, character));
  };
  /** Returns whether to visit the content of an object or list. Most of a long manifest is skipped. */
  const begin: JSONVisitor['onObjectBegin'] = (_offset, _length, line, character, path) => {
    const at = path();
    if (typeof at.at(-1) === 'number') note(at, line, character);
    return wanted.has(jsonPath(at));
  };
  visitText(text, {
    onObjectProperty: (name, _offset, _length, line, character, path) =>
      note([...path(), name], line, character),
    onObjectBegin: begin,
    onArrayBegin: begin,
    // Without these two handlers, the parser does not notice where a skipped part ends (jsonc-parser 3.3.1).
    onObjectEnd: () => {},
    onArrayEnd: () => {},
    onLiteralValue(_value, _offset, _length, line, character, path) {
      const at = path();
      if (typeof at.at(-1) === 'number') note(at, line, character);
    },
  });
  return paths.map((path) => [...pathsAround(path)].map((around) => places.get(around)).find(Boolean)!);
};
