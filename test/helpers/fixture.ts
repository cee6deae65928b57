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

/** Takes 15 June 2026 for today, and leaves the address as it was. */
export const fixedClock = (): void => {
  const { now } = Date;
  beforeEach(() => {
    Date.now = () => Date.UTC(2026, 5, 15);
  });
  afterEach(() => {
    Date.now = now;
    history.replaceState(null, '', location.pathname + location.search);
  });
};
