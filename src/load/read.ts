import type { Problem } from '../manifest/index.js';
import { runSlice, type Steps } from '../model/time-slices.js';
import type { LoadDeps } from './deps.js';
import { LoadError, type Loaded } from './state.js';

/** The maximum size of a manifest. The largest real ones are a hundredth of it, so more is a mistake or an attack. */
export const MAX_BYTES = 25_000_000;

/**
 * Returns the bytes of the response body. Reads it as a stream, because Content-Length may be missing, or be the size
 * of the compressed body.
 *
 * @throws {LoadError} with the reason `invalid`, if the body is larger than `MAX_BYTES`
 */
export const readBytes = async (response: Response, url: string): Promise<ArrayBuffer> => {
  const tooLarge = (): LoadError => new LoadError('invalid', `${url}: larger than 25 MB`);
  // An empty response has no stream. Neither has a response from a page's own fetch, built on XMLHttpRequest for
  // example.
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
  // A Blob would be shorter to write, but browsers assemble it in another process.
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes.buffer;
};

/**
 * Decodes UTF-8, the only encoding of JSON (RFC 8259, section 8.1). Other encodings are an error, because a wrongly
 * decoded text would change what the organization claims.
 *
 * @throws {LoadError} with the reason `not-json`
 */
export const decode = (bytes: ArrayBuffer, about: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError('not-json', `${about}: the content is not UTF-8`);
  }
};

/**
 * Parses JSON text.
 *
 * The error contains the engine's message, the start of the text and its length. WebKit's message has no position, and
 * V8's does not always have one. The start shows whether the text is HTML, and the length whether it was cut off.
 *
 * @param about describes `text` in the error: "https://… (text/html)"
 * @throws {LoadError} with the reason `not-json`
 */
export const parseJson = (text: string, about: string): unknown => {
  // A parser may ignore a byte-order mark (RFC 8259, section 8.1). Some editors and templates write one.
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
 * Parses a value to a model, step by step.
 *
 * @param from where the value comes from, for the error
 * @param url the URL that the manifest was fetched from, if it was
 * @param notes problems that were found before parsing; they come first in the list
 * @throws {LoadError} with the reason `invalid` or `unsupported-version`, if nothing can be shown
 */
export function* toLoaded(
  input: unknown,
  { parse }: LoadDeps,
  from: string,
  url?: string,
  ...notes: Problem[]
): Steps<Loaded> {
  const { model, problems: found } = yield* parse(input);
  const problems = Object.freeze([...notes, ...found]);
  if (model) return Object.freeze({ model, problems, url });
  throw new LoadError(
    problems.find(({ code }) => code === 'unsupported-version') ? 'unsupported-version' : 'invalid',
    `${from}: ${problems.map(({ message }) => message).join('; ')}`,
    problems,
  );
}

/**
 * Time-slices a long computation, so that the page responds between the slices. The first slice runs at once, so that a
 * short computation is not delayed. A longer one resolves in a new task, because the caller's next work may be long
 * too.
 *
 * @throws what a step throws; or `signal.reason`, if the signal is aborted between two slices
 */
export const runInSlices = async <T>(
  steps: Iterator<unknown, T>,
  { now, pause }: LoadDeps,
  signal: AbortSignal,
): Promise<T> => {
  let isFirst = true;
  for (;;) {
    const { done, value } = runSlice(steps, now);
    if (done && isFirst) return value;
    isFirst = false;
    await pause();
    signal.throwIfAborted();
    if (done) return value;
  }
};
