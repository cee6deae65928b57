/**
 * A function that gives its last result again while its arguments are the same, or are objects with the same
 * values: what is made from unchanged data is the very same object, and nothing is rendered again for it.
 *
 * @example const columns = remember(columnsOf); columns(items) === columns(items) // true
 */
export const remember = <Arguments extends readonly unknown[], Result>(
  make: (...args: Arguments) => Result,
): ((...args: Arguments) => Result) => {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || !args.every((arg, index) => isSame(arg, last?.args[index])))
      last = { args, result: make(...args) };
    return last.result;
  };
};

const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
