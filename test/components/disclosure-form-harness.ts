import type { TrustDisclosureForm } from '../../components/disclosure-form/disclosure-form.js';
import type { ReportDeps } from '../../components/disclosure-form/report-controller.js';
import type { TrustEventDetails } from '../../src/element/events.js';
import { mount, parsed } from '../helpers/fixture.js';
import { FakeNetwork, nextTurn } from '../load/harness.js';

/** A fake session storage, which outlives the elements. */
export class FakeStorage {
  readonly held = new Map<string, string>();
  readonly getItem = (key: string): string | null => this.held.get(key) ?? null;
  readonly setItem = (key: string, value: string): void => void this.held.set(key, value);
  readonly removeItem = (key: string): void => void this.held.delete(key);
}

export const disclosure = {
  intro: 'Reports are welcome.',
  contacts: ['mailto:security@example.com'],
  form: { endpoint: '/report' },
};

/** A policy that uses every field. */
export const policy = {
  ...disclosure,
  policyUrl: '/security/policy',
  contacts: ['mailto:security@example.com', 'https://hackerone.com/acme', 'tel:+1-201-555-0123'],
  encryption: [
    'https://example.com/pgp.asc',
    'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
    '-----BEGIN PGP PUBLIC KEY BLOCK-----\nxjMEY\n-----END PGP PUBLIC KEY BLOCK-----',
    'openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f',
  ],
  languages: ['en', 'de'],
  window: 'P90D',
  extendable: true,
  inScope: ['The **API**'],
  outOfScope: ['Denial of service', 'Spam'],
  safeHarbour: 'No legal action.',
  commitments: [
    { stage: 'acknowledge', within: 'P1D', calendar: 'business-days', text: 'We answer.' },
    { stage: 'assess', within: 'P5D', calendar: 'business-days' },
    { stage: 'fix', within: 'P90D', calendar: 'days' },
    { stage: 'disclose', within: 'P3M' },
    { stage: 'credit', within: 'PT8H', calendar: 'business-days' },
  ],
  credits: [
    { name: 'Ada', url: 'https://example.org/ada', date: '2026-03', text: 'XSS.' },
    { name: '@grace' },
  ],
};

/** A report form on the page, with a fake network and a fake storage, and helpers to use it. */
export class Harness {
  readonly network = new FakeNetwork();
  readonly events: [name: string, detail: unknown][] = [];
  element!: TrustDisclosureForm;

  constructor(readonly storage = new FakeStorage()) {}

  async show(
    part: Readonly<Record<string, unknown>> = disclosure,
    more: Readonly<Record<string, unknown>> = {},
  ) {
    const { fetch, setTimeout, clearTimeout } = this.network.deps;
    const deps = { fetch, setTimeout, clearTimeout, storage: () => this.storage } as ReportDeps;
    const data = 'disclosure' in part ? parsed(part) : parsed({ disclosure: part });
    const frame = { base: 'https://example.com/trust/trust.json', lang: 'en', headingLevel: 2 };
    this.element = await mount<TrustDisclosureForm>('trust-disclosure-form', {
      deps,
      data,
      frame,
      ...more,
    });
    for (const name of ['trust-submit', 'trust-submitted', 'trust-submit-error'] as const) {
      this.element.addEventListener(name, (event) => this.events.push([name, event.detail]));
    }
    return this;
  }

  get root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get names(): string[] {
    return this.events.map(([name]) => name);
  }

  detail<Name extends keyof TrustEventDetails>(name: Name): TrustEventDetails[Name] {
    const found = this.events.findLast(([seen]) => seen === name);
    if (!found) throw new Error(`The form has not dispatched ${name}`);
    return found[1] as TrustEventDetails[Name];
  }

  query<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`The form contains no ${selector}`);
    return found;
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  field(name: string): HTMLInputElement {
    return this.query<HTMLInputElement>(`#report-${name}`);
  }

  /** Fills a field as pasting does. Other tests type with real keys. */
  async fill(name: string, value: string | boolean): Promise<void> {
    const field = this.field(name);
    if (typeof value === 'boolean') field.checked = value;
    else field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async fillAll(): Promise<void> {
    await this.fill('title', 'Stored XSS');
    await this.fill('steps', '1. Open\n2. Look');
    await this.fill('contact', 'ada@example.org');
  }

  /** Presses the button, and waits until nothing more happens without a response. */
  async send(): Promise<void> {
    this.query('.send').click();
    await this.rest();
  }

  async answer(index: number, response: Response | Error): Promise<void> {
    this.network.call(index).answer(response);
    // Reading a body takes a different number of turns in each engine, and more on a busy machine.
    const end = performance.now() + 4000;
    while (this.has('.send[aria-disabled=true]') && performance.now() < end) await this.rest();
    await this.rest();
  }

  async rest(): Promise<void> {
    await nextTurn();
    await this.element.updateComplete;
    await nextTurn();
  }

  /** Returns the error of a field, as a screen reader finds it: by `aria-describedby`. */
  error(name: string): string {
    const field = this.field(name);
    const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
    const shown = ids.map((id) => this.root.getElementById(id)).find((el) => el?.matches('.error'));
    if ((field.getAttribute('aria-invalid') === 'true') !== Boolean(shown))
      throw new Error(`aria-invalid of the field ${name} does not match its error`);
    return shown?.textContent?.trim() ?? '';
  }

  /** The values of all fields. */
  get typed(): Record<string, string | boolean> {
    return Object.fromEntries(
      [...this.root.querySelectorAll<HTMLInputElement>('[data-name]:not([type=radio])')].map((field) => [
        field.dataset.name,
        field.type === 'checkbox' ? field.checked : field.value,
      ]),
    ) as Record<string, string | boolean>;
  }
}

/** Shows a form with all required fields filled in. */
export const filled = async (
  part?: Readonly<Record<string, unknown>>,
  more?: Readonly<Record<string, unknown>>,
): Promise<Harness> => {
  const h = await new Harness().show(part, more);
  await h.fillAll();
  return h;
};
