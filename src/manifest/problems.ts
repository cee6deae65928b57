/** How serious a problem is: an *error* left something out of the page, a *warning* did not. */
export type Severity = 'error' | 'warning';

/**
 * One thing that is wrong with a manifest.
 *
 * @example
 * { path: '$.controls.groups[0].controls[2].status', expected: 'one of implemented, partial, …',
 *   found: 'text "done"', message: '…', severity: 'error' }
 */
export interface Problem {
  /** The place in the document as it was given, as a JSON path (RFC 9535). */
  readonly path: string;
  /** The expected value, as a noun phrase. */
  readonly expected: string;
  /** The value that was found instead, as a noun phrase. */
  readonly found: string;
  /** The whole problem in words, for a console or a log. */
  readonly message: string;
  readonly severity: Severity;
  /** The kind of problem, for the kinds that programs need to tell apart. */
  readonly code?:
    | 'unsupported-version'
    | 'not-an-object'
    | 'unknown-field'
    | 'renamed-field'
    | 'duplicate-id'
    | 'reference';
}

export type Path = readonly PropertyKey[];

/** Returns the JSON path (RFC 9535) of a place in the document: `$.faq[2]['x y']`. */
export const jsonPath = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (/^[A-Za-z_]\w*$/.test(name)) return `${text}.${name}`;
    const escaped = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
    return `${text}['${escaped}']`;
  }, '$');

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Describes a value so that an author recognizes it, in a few words. */
export const describeValue = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  switch (typeof value) {
    case 'string':
      return `text ${JSON.stringify(shorten(value))}`;
    case 'number':
    case 'bigint':
    case 'boolean':
      return `${typeof value} ${String(value)}`;
    case 'object':
      return 'an object';
    default:
      return `a ${typeof value}`;
  }
};

/** Creates a problem with its message. */
export const problem = (
  path: Path,
  expected: string,
  found: string,
  severity: Severity = 'error',
  code?: NonNullable<Problem['code']>,
): Problem => {
  const place = jsonPath(path);
  return {
    path: place,
    expected,
    found,
    message: `${place}: expected ${expected}, found ${found}`,
    severity,
    ...(code && { code }),
  };
};

/**
 * Creates the problem of a field that the author wrote under its old name. Its value is not used: an old name could have had
 * another meaning, and a manifest has one spelling.
 */
export const renamedField = (path: Path, newName: string, isObjectDropped: boolean): Problem => {
  const found = `"${String(path.at(-1))}"`;
  const what = isObjectDropped ? 'the whole object' : 'its value';
  return {
    ...problem(path, `"${newName}"`, found, 'error', 'renamed-field'),
    message: `${jsonPath(path)}: ${found} was renamed to "${newName}". Write "${newName}" instead. The page leaves out ${what}.`,
  };
};
