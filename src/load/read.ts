import type { Problem } from '../manifest/index.js';
import { isPromise, share, type Steps } from '../model/steps.js';
import type { LoadDeps } from './deps.js';
import { LoadError, type Loaded } from './state.js';

/** A manifest past this size is a mistake or an attack: the largest honest ones are a hundredth of it. */
export const MAX_BYTES = 25_000_000;

/**
 * The body's bytes; reason `invalid` past `MAX_BYTES`.
 *
 * Read as a stream, because Content-Length may be absent, or of the compressed body.
 */
export const readBytes = async (response: Response, url: string): Promise<ArrayBuffer> => {
  const tooLarge = (): LoadError => new LoadError('invalid', `${url}: larger than 25 MB`);
  // An answer without a body; or a fetch that a page has made itself, of an XMLHttpRequest for instance.
  if (!response.body) {
    const whole = await response.arrayBuffer();
    if (whole.byteLength > MAX_BYTES) throw tooLarge();
    return whole;
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(value);
  }
  // By hand: a blob is put together in another process, and asked back from there.
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes.buffer;
};

/** UTF-8 only (RFC 8259, section 8.1): letters decoded wrongly would be claims that nobody made. */
export const decode = (bytes: ArrayBuffer, about: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError('not-json', `${about}: not UTF-8`);
  }
};

/**
 * JSON text to a value; reason `not-json` with the engine's words, how the text starts and where it ends.
 * WebKit's words name no position and V8's not always, but what is truncated breaks where it ends, and HTML
 * shows at its start.
 *
 * @param about what `text` is, for the detail: "https://… (text/html)"
 */
export const parseJson = (text: string, about: string): unknown => {
  // A byte-order mark may be ignored (RFC 8259, section 8.1), and editors and templates do leave one.
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    const start = JSON.stringify(json.slice(0, 40));
    const where = `starts ${start}, ends at character ${json.length}`;
    throw new LoadError('not-json', `${about}: ${String(error)}; ${where}`);
  }
};

/**
 * A value to a model, through the parser, step by step; reason `invalid` or `unsupported-version` when nothing is left.
 *
 * @param isOwn whether it was read from JSON just now, and nobody else holds it
 * @param from where it stands, for the detail
 * @param url where the manifest was fetched from, if it was
 * @param notes problems met on the way; they stand before the parser's
 */
export function* toLoaded(
  input: unknown,
  isOwn: boolean,
  { parse }: LoadDeps,
  from: string,
  url?: string,
  ...notes: Problem[]
): Steps<Loaded> {
  const { model, problems: found } = yield* parse(input, isOwn);
  const problems = Object.freeze([...notes, ...found]);
  if (model) return Object.freeze({ model, problems, url });
  throw new LoadError(
    problems.find(({ code }) => code === 'unsupported-version') ? 'unsupported-version' : 'invalid',
    `${from}: ${problems.map(({ message }) => message).join('; ')}`,
    problems,
  );
}

/**
 * Takes the steps of a work in shares, between which the page answers. The first is taken at once: what is short is not
 * put off. After a longer one the caller goes on in a task of its own, for what it does then may be long as well.
 *
 * @throws what a step throws; or `signal.reason`, when nobody waits any more
 */
export const takeSteps = async <T>(
  steps: Iterator<unknown, T>,
  { now, pause }: LoadDeps,
  signal: AbortSignal,
): Promise<T> => {
  let isFirst = true;
  for (;;) {
    const { done, value } = share(steps, now);
    if (done && isFirst) return value;
    isFirst = false;
    // A step may be the promise of what the next one needs.
    await (!done && isPromise(value) ? value : pause());
    signal.throwIfAborted();
    if (done) return value;
  }
};
