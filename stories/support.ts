import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { expect, waitFor } from 'storybook/test';
import type { TrustDisclosureForm } from '../components/disclosure-form/disclosure-form.js';
import type { TrustEventName } from '../src/element/events.js';
import type { LoadState } from '../src/load/state.js';
import type { Problem } from '../src/manifest/problems.js';
import type { Frame } from './frame.js';
import { bare, spoilt, stretched, type Manifest } from './manifests.js';
import { asPrinted } from './print.js';

/** What the stories need of an element: a `<trust-center>` or a section. */
export interface Shown extends HTMLElement {
  readonly state: LoadState;
  readonly problems: readonly Problem[];
  readonly updateComplete: Promise<boolean>;
}
export type Args = Readonly<Record<string, unknown>>;
export type Story = StoryObj<Args>;

const EVENTS: readonly TrustEventName[] = [
  'trust-load',
  'trust-error',
  'trust-submit',
  'trust-submitted',
  'trust-submit-error',
  'trust-document-request',
];

/** The element that a story shows, after the render that knows the visitor's clock. */
export const shownIn = async (canvas: HTMLElement): Promise<Shown> => {
  const element = canvas.querySelector<Shown>('[data-shown]');
  if (!element) throw new Error('The story shows no element.');
  while (!(await element.updateComplete));
  await element.updateComplete;
  return element;
};

/** One thing in the element's shadow root, once it is there. */
export const inside = <E extends Element = HTMLElement>(element: Element, selector: string): Promise<E> =>
  waitFor(() => {
    const found = element.shadowRoot?.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  });

/**
 * The element with the controls' values as its properties, its events in the actions panel, and a fallback as
 * a page would give it.
 */
const render = (args: Args, { component }: { component?: string | undefined }): HTMLElement => {
  const element = document.createElement(component!);
  element.dataset.shown = '';
  // Given before the first render, as from a template: what is not given keeps the element's own default.
  for (const [name, value] of Object.entries(args))
    if (value !== undefined && value !== '') Object.assign(element, { [name]: value });
  const link = document.createElement('a');
  link.href = '#security';
  link.textContent = 'Our security page';
  element.append(link);
  for (const name of EVENTS) {
    const report = action(name, { depth: 3 });
    element.addEventListener(name, ({ detail }) => void report(detail));
  }
  element.addEventListener('trust-submit', (event) => {
    // A report stays in the browser: the story is the page that sends reports itself.
    event.preventDefault();
    const form = event.composedPath()[0] as TrustDisclosureForm;
    void Promise.resolve().then(() => form.settle({ reference: 'FW-2026-017' }));
  });
  return element;
};

/** What the stories of all elements share: spread it into a `meta`. */
export const common = {
  render,
  args: { lang: '', headingLevel: 2 },
  argTypes: {
    manifest: { control: 'object' },
    lang: {
      control: 'select',
      options: ['', 'en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'cs', 'ja', 'ar'],
    },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
} satisfies Meta<Args>;

/** It has read the manifest and found nothing wrong with it. */
const isSound: Story['play'] = async ({ canvasElement }) => {
  const element = await shownIn(canvasElement);
  await expect(element.problems).toEqual([]);
  await expect(element.state.status).toBe('ready');
};

/** The element with this manifest, somewhere. What a story does after that is its own `play`. */
const given = (manifest: unknown, frame?: Frame, play = isSound): Story => ({
  args: { manifest },
  parameters: { frame },
  play,
});

/** Everything that it can show. */
export const usual = (manifest: Manifest): Story => given(manifest);
/** A manifest that holds nothing for it. */
export const empty = (): Story => given(bare);
export const longWords = (manifest: Manifest): Story => given(stretched(manifest));

/**
 * Known to be wider than its place: a table where each column has a word of sixty letters is as wide as those words.
 * `overflow-wrap: anywhere` in all cells would end that, and break short words in the narrower columns of usual tables.
 */
export const overflowing = (story: Story): Story => ({
  ...story,
  parameters: { ...story.parameters, overflows: true },
});

export const dark = (manifest: Manifest): Story => given(manifest, { scheme: 'dark' });
export const narrow = (manifest: Manifest): Story => given(manifest, { width: 'narrow' });
/** The interface in Arabic; the content is in the language of its author. */
export const rightToLeft = (manifest: Manifest): Story => given(manifest, { language: 'ar' });
/** The interface in German; the content is in the language of its author. */
export const otherLanguage = (manifest: Manifest): Story => given(manifest, { language: 'de' });

/** So much that it is rendered in slices. Not on the page of docs, which shows all stories at once. */
export const huge = (manifest: Manifest): Story => ({
  ...given(manifest),
  tags: ['!autodocs'],
  // These two compare every item with all that is painted around it: half a minute for what the usual story shows too.
  parameters: {
    a11y: { options: { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } } },
  },
  argTypes: { manifest: { control: false } },
});

/** A manifest with rubbish in every list: what is sound is shown, and the console names the rest. */
export const broken = (manifest: Manifest): Story => ({
  ...given(spoilt(manifest)),
  parameters: { warns: true },
  play: async ({ canvasElement }) => {
    const element = await shownIn(canvasElement);
    await expect(element.problems.length).toBeGreaterThan(2);
    await expect(element.state.status).toBe('ready');
    await expect(element.shadowRoot?.querySelector('[part~="empty"], [part="error"]')).toBeNull();
  },
});

/** As on paper. */
export const printed = (manifest: Manifest): Story => ({
  ...given(manifest, { paper: true }),
  // The page of docs runs no play function.
  tags: ['!autodocs'],
  play: async (context) => {
    await isSound(context);
    asPrinted(context.canvasElement);
  },
});

const NEVER = 'https://fernway.example/never.json';

/** Waiting for a manifest that never comes. No request is made. */
export const loading = (): Story => ({
  args: { src: NEVER },
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) =>
      input === NEVER ? new Promise<Response>(() => undefined) : fetch(input, init);
    return () => {
      globalThis.fetch = fetch;
    };
  },
  play: async ({ canvasElement }) => {
    const element = await shownIn(canvasElement);
    await expect(element.state.status).toBe('loading');
    await inside(element, '[role="status"]');
  },
});

/** What it was given is no manifest. The fallback stands beside the error. */
export const failed = (): Story => ({
  args: { manifest: 'This is not a manifest.' },
  parameters: { warns: true },
  play: async ({ canvasElement }) => {
    const element = await shownIn(canvasElement);
    await expect(element.state.status).toBe('failed');
    await inside(element, '[role="alert"]');
  },
});
