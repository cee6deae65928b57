/**
 * Returns a function that computes the result for each argument once. Results for objects are kept as long as the object
 * itself is in use.
 *
 * @example const nameOf = memoize((code: string) => countryName(code, locale));
 */
export const memoize = <Argument, Result>(
  compute: (argument: Argument) => Result,
): ((argument: Argument) => Result) => {
  const byObject = new WeakMap<object, { readonly result: Result }>();
  const byValue = new Map<unknown, { readonly result: Result }>();
  return (argument) => {
    const isObject = typeof argument === 'object' && argument !== null;
    let known = isObject ? byObject.get(argument) : byValue.get(argument);
    if (!known) {
      known = { result: compute(argument) };
      if (isObject) byObject.set(argument, known);
      else byValue.set(argument, known);
    }
    return known.result;
  };
};

/** Returns true if two lists have the same items, compared by identity. */
export const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, index) => Object.is(item, b[index])));

/**
 * Returns a function that remembers its last call only: as long as all arguments stay the same, it returns the same
 * result. An element uses it so that unchanged data gives the same object at each render.
 *
 * @example const columns = memoizeOne(columnsOf); columns(items) === columns(items) // true
 */
export const memoizeOne = <Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): ((...args: Arguments) => Result) => {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || !isSameList(args, last.args)) last = { args, result: compute(...args) };
    return last.result;
  };
};
