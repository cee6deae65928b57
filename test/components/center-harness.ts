import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import type { TrustCenter } from '../../components/center/center.js';
import { words } from '../helpers/fixture.js';
import { nextTurn } from '../load/harness.js';

type Answer = () => Response | Error | Promise<Response>;

/** The page's `fetch`, answered by the test. A string or an object is a JSON answer of 200. */
export class StubbedFetch {
  readonly calls: string[] = [];
  readonly #answers = new Map<string, Answer>();
  readonly #fetch = globalThis.fetch;

  install(): void {
    globalThis.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      this.calls.push(url);
      const answer = this.#answers.get(url);
      const signal = init?.signal;
      const ended = new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
      const result = await Promise.race([answer?.() ?? new TypeError('Failed to fetch'), ended]);
      if (result instanceof Error) throw result;
      return result;
    };
  }

  restore(): void {
    globalThis.fetch = this.#fetch;
  }

  /** Answers for an address that no other test has, for what was loaded is kept as long as the page lives. */
  serve(answer: Answer | object): string {
    const src = `/stub/${(sequence += 1)}/trust.json`;
    this.answer(src, answer);
    return src;
  }

  answer(src: string, answer: Answer | object): void {
    const url = new URL(src, location.href).href;
    this.#answers.set(url, typeof answer === 'function' ? (answer as Answer) : () => Response.json(answer));
  }
}
let sequence = 0;

/** What a page would notice of a component that misbehaves. */
export class HostPage {
  readonly harm: string[] = [];
  readonly warnings: string[] = [];
  readonly #globals = new Set(Object.getOwnPropertyNames(globalThis));
  readonly #root = document.documentElement.cloneNode(false) as Element;
  readonly #title = document.title;
  readonly #place = location.href;
  readonly #console = { warn: console.warn, error: console.error };
  readonly #onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    this.harm.push(`${event.type}: ${'message' in event ? event.message : String(event.reason)}`);
  };

  constructor() {
    addEventListener('error', this.#onError);
    addEventListener('unhandledrejection', this.#onError);
    console.warn = (...args: unknown[]) => void this.warnings.push(args.map(String).join(' '));
    console.error = (...args: unknown[]) =>
      void this.harm.push(`console.error: ${args.map(String).join(' ')}`);
  }

  /** Ends the watch. What it found, besides the library's own warnings to the author. */
  leave(): readonly string[] {
    removeEventListener('error', this.#onError);
    removeEventListener('unhandledrejection', this.#onError);
    Object.assign(console, this.#console);
    const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !this.#globals.has(name));
    const others = this.warnings.filter((text) => !text.startsWith('trust-center: '));
    return [
      ...this.harm,
      ...others.map((text) => `warning: ${text}`),
      ...globals.map((name) => `global: ${name}`),
      ...(document.documentElement.cloneNode(false).isEqualNode(this.#root)
        ? []
        : ['the root element changed']),
      ...(document.title === this.#title ? [] : ['the title changed']),
      ...(location.href === this.#place ? [] : ['the address changed']),
    ];
  }
}

/**
 * Stubs `fetch` and watches the page in every test of a suite, and fails each test that harms the page.
 *
 * @example
 * const watch = watchPage();
 * it('…', async () => {
 *   const src = watch.network.serve(manifest);
 *   expect(watch.page.warnings).to.deep.equal([]);
 * });
 */
export const watchPage = (): { readonly network: StubbedFetch; readonly page: HostPage } => {
  const network = new StubbedFetch();
  let page: HostPage;
  beforeEach(() => {
    network.install();
    network.calls.length = 0;
    page = new HostPage();
  });
  afterEach(() => {
    network.restore();
    expect(page.leave()).to.deep.equal([]);
  });
  return {
    network,
    get page() {
      return page;
    },
  };
};

/** When nothing is left to load or to render, in the element and in what it laid out. */
export const still = async (...centers: readonly TrustCenter[]): Promise<void> => {
  for (let quiet = 0; quiet < 2;) {
    await nextTurn();
    const elements = centers.flatMap((center) => [center, ...sections(center)]);
    const done = await Promise.all(elements.map((element) => element.updateComplete));
    const loading = centers.some(({ state }) => state.status === 'loading');
    quiet = !loading && done.every(Boolean) ? quiet + 1 : 0;
  }
};

/** The sections on the page, chosen or laid out, in the order in which they stand. */
export const sections = (center: TrustCenter): readonly TrustSectionLike[] => [
  ...[...center.children].filter((child): child is TrustSectionLike => 'receive' in child),
  ...[...center.renderRoot.querySelectorAll('[data-anchor] > *')].filter(
    (child): child is TrustSectionLike => 'receive' in child,
  ),
];
type TrustSectionLike = LitElement & { readonly renderRoot: ShadowRoot; readonly anchor: string };

/** A center on the page. Does not wait for its manifest. */
export const place = (template: string | TemplateResult): Promise<TrustCenter> =>
  fixture<TrustCenter>(template);

/** A center on the page that loads this address, with a fallback, when all is still. */
export const show = async (src: string): Promise<TrustCenter> => {
  const center = await place(
    html`<trust-center src=${src}><a href="/security">Our security page</a></trust-center>`,
  );
  await still(center);
  return center;
};

export const tags = (center: TrustCenter): readonly string[] =>
  sections(center).map(({ localName }) => localName);

/** Everything that a reader can see, across shadow roots. */
export const seen = (center: TrustCenter): string =>
  [center.renderRoot as ShadowRoot, ...sections(center).map(({ renderRoot }) => renderRoot)]
    .map(words)
    .join(' ');

export const find = <E extends Element = HTMLElement>(center: TrustCenter, selector: string): E | null => {
  for (const root of [center.renderRoot, ...sections(center).map(({ renderRoot }) => renderRoot)]) {
    const found = root.querySelector<E>(selector);
    if (found) return found;
  }
  return null;
};

export const fallbackShown = (center: TrustCenter): boolean =>
  center.querySelector('a[href="/security"]')!.checkVisibility();

export const retry = (center: TrustCenter): HTMLButtonElement | null =>
  center.renderRoot.querySelector<HTMLButtonElement>('[part=error] button');

export const nav = (center: TrustCenter): readonly string[] =>
  [...center.renderRoot.querySelectorAll('nav a')].map(words);
