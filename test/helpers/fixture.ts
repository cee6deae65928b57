import { expect, fixture } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { parseManifest } from '../../src/manifest/parse.js';
import type { TrustModel } from '../../src/model/types.js';

/** A parsed manifest that holds, besides what each must, this part. Broken parts go as they do on a page. */
export const parsed = (part: Readonly<Record<string, unknown>>): TrustModel => {
  const { model } = parseManifest({ manifestVersion: 1, organization: { name: 'Acme' }, ...part });
  if (model === undefined) throw new Error('not a manifest at all');
  return model;
};

/** An element on the page with these properties, after the render that knows the visitor's clock. */
export const mount = async <E extends LitElement>(
  tag: string,
  properties: Readonly<Record<string, unknown>> = {},
): Promise<E> => {
  const element = await fixture<E>(`<${tag}></${tag}>`);
  Object.assign(element, properties);
  while (!(await element.updateComplete));
  await element.updateComplete;
  return element;
};

/** What the shadow root shows to a reader, without the white space of the templates. */
export const words = (root: Element | ShadowRoot | null | undefined): string =>
  (root?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The text of each element that matches, without the white space of the templates. */
export const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(words);

/** Fails the suite in which something is written to the console, as Lit does for a mistake. */
export const expectNoWarnings = (): void => {
  const seen: string[] = [];
  const { warn, error } = console;
  before(() => {
    console.warn = console.error = (...args: unknown[]) => void seen.push(args.map(String).join(' '));
  });
  after(() => {
    Object.assign(console, { warn, error });
    expect(seen.join('\n')).to.equal('');
  });
};

/**
 * Stops the visitor's clock, and takes away what links have left in the address.
 *
 * @param start milliseconds since the epoch; default 15 June 2026
 * @returns sets it to another time, for the test that it is called in
 */
export const fixedClock = (start = Date.UTC(2026, 5, 15)): ((now: number) => void) => {
  const { now } = Date;
  let at = start;
  beforeEach(() => {
    at = start;
    Date.now = () => at;
  });
  afterEach(() => {
    Date.now = now;
    history.replaceState(null, '', location.pathname + location.search);
  });
  return (to) => {
    at = to;
  };
};

/** Gives an element content as from a server, so that its first render knows no time, as on the server. */
export const prerendered = <Kind extends HTMLElement>(element: Kind): Kind => {
  element.attachShadow({ mode: 'open' }).append(document.createElement('p'));
  return element;
};
