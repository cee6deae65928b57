// What keeps a text from being JSON, and where. `JSON.parse` says it in other words in every version of Node,
// and often with a number of characters, or with no place at all.

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\r\n\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/** What a place waits for, in the words of the message. */
const WAITING = {
  value: 'a value',
  first: 'a value or "]"',
  key: 'a name in double quotes',
  firstKey: 'a name in double quotes or "}"',
  colon: '":"',
  inList: '"," or "]"',
  inObject: '"," or "}"',
  end: 'nothing more',
} as const;

type Waiting = keyof typeof WAITING;

const VALUE: readonly Waiting[] = ['value', 'first'];
const KEY: readonly Waiting[] = ['key', 'firstKey'];
const SHOWN = 12;

const lineAndColumn = (text: string, offset: number): string => {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
};

const foundAt = (text: string, offset: number): string => {
  const rest = /^[^\r\n]*/.exec(text.slice(offset))![0].trimEnd();
  if (offset >= text.length) return 'the end of the file';
  const shown = rest.length > SHOWN ? `${rest.slice(0, SHOWN)}…` : rest;
  return rest.startsWith('"') ? `the text ${shown}` : `"${shown}"`;
};

/**
 * Where a text stops being JSON, what would have to stand there and what does, in one line for people.
 * Nothing for a text that is JSON.
 *
 * @example
 * jsonProblem('{"a": 1,}'); // 'line 1, column 9: expected a name in double quotes, found "}"'
 */
export const jsonProblem = (text: string): string | undefined => {
  const open: ('{' | '[')[] = [];
  let waiting: Waiting = 'value';
  let offset = 0;
  const afterValue = (): Waiting => (open.at(-1) === '{' ? 'inObject' : open.length > 0 ? 'inList' : 'end');
  /** What comes after this token; nothing where it may not stand. */
  const next = (sign: string | undefined, isText: boolean): Waiting | undefined => {
    if (KEY.includes(waiting) && isText) return 'colon';
    if (VALUE.includes(waiting)) {
      if (sign === undefined) return afterValue();
      if (sign === '{' || sign === '[') {
        open.push(sign);
        return sign === '{' ? 'firstKey' : 'first';
      }
    }
    if (waiting === 'colon' && sign === ':') return 'value';
    if (sign === ',' && waiting === 'inObject') return 'key';
    if (sign === ',' && waiting === 'inList') return 'value';
    const closes =
      (sign === '}' && (waiting === 'firstKey' || waiting === 'inObject')) ||
      (sign === ']' && (waiting === 'first' || waiting === 'inList'));
    if (!closes) return undefined;
    open.pop();
    return afterValue();
  };
  for (;;) {
    offset += /^[ \t\r\n]*/.exec(text.slice(offset))![0].length;
    if (waiting === 'end' && offset === text.length) return undefined;
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text);
    const after = token ? next(token[1], token[2] !== undefined) : undefined;
    if (after === undefined) {
      const place = lineAndColumn(text, offset);
      const found = foundAt(text, offset);
      return !token && text[offset] === '"'
        ? `${place}: ${found} has no end in its line, or holds a tab or an escape that JSON does not know`
        : `${place}: expected ${WAITING[waiting]}, found ${found}`;
    }
    waiting = after;
    offset = TOKEN.lastIndex;
  }
};
