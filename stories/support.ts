import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { expect, waitFor } from 'storybook/test';
import type { TrustDisclosureForm } from '../components/disclosure-form/disclosure-form.js';
import type { TrustEventName } from '../src/element/events.js';
import type { LoadState } from '../src/load/state.js';
import type { Problem } from '../src/manifest/problems.js';
import type { Frame } from './frame.js';
import { bare, withInvalidParts, withLongWords, type Manifest } from './manifests.js';
import { showAsPrinted } from './print.js';
import { languages } from '../src/i18n/messages.js';

/** The members of a `<trust-center>` or section element that the stories use. */
export interface ShownElement extends HTMLElement {
  readonly state: LoadState;
  readonly problems: readonly Problem[];
  readonly updateComplete: Promise<boolean>;
}
/** Properties of the element, by name. */
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

/** Returns the element that a story shows, once it has rendered with the visitor's clock. */
export const shownIn = async (canvas: HTMLElement): Promise<ShownElement> => {
  const element = canvas.querySelector<ShownElement>('[data-shown]');
  if (!element) throw new Error('The story contains no element with the attribute data-shown.');
  while (!(await element.updateComplete));
  await element.updateComplete;
  return element;
};

/** Waits until the element's shadow root contains a match for a selector, and returns the match. */
export const inside = <E extends Element = HTMLElement>(element: Element, selector: string): Promise<E> =>
  waitFor(() => {
    const found = element.shadowRoot?.querySelector<E>(selector);
    if (!found) throw new Error(`The shadow root of <${element.localName}> contains no ${selector}.`);
    return found;
  });

/** Creates the element, with the story's args as its properties, its events in the actions panel, and a fallback link. */
const render = (args: Args, { component }: { component?: string | undefined }): HTMLElement => {
  const element = document.createElement(component!);
  element.dataset.shown = '';
  // Set the properties before the first render, as a template would. Leave out empty args to keep the defaults.
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
    // The report stays in the browser. The story acts like a page that sends reports itself.
    event.preventDefault();
    const form = event.composedPath()[0] as TrustDisclosureForm;
    void Promise.resolve().then(() => form.settle({ reference: 'FW-2026-017' }));
  });
  return element;
};

/** What the stories of all elements share. Spread it into a `meta`. */
export const common = {
  render,
  args: { lang: '', headingLevel: 2 },
  argTypes: {
    manifest: { control: 'object' },
    lang: {
      control: 'select',
      options: ['', 'en', ...languages],
    },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
} satisfies Meta<Args>;

/** Checks that the element has loaded the manifest and found no problem in it. */
const expectReady: Story['play'] = async ({ canvasElement }) => {
  const element = await shownIn(canvasElement);
  await expect(element.problems).toEqual([]);
  await expect(element.state.status).toBe('ready');
};

/** Returns a story that shows the element with a manifest in a frame. */
const withManifest = (manifest: unknown, frame?: Frame, play = expectReady): Story => ({
  args: { manifest },
  parameters: { frame },
  play,
});

/** The element with everything that it can show. */
export const usual = (manifest: Manifest): Story => withManifest(manifest);
/** The element with a manifest that contains nothing for it. */
export const empty = (): Story => withManifest(bare);
/** The element with a very long word in each text. */
export const longWords = (manifest: Manifest): Story => withManifest(withLongWords(manifest));

/**
 * Marks a story as wider than its container. This is accepted for a table with a 60-letter word in each column, which is
 * as wide as these words. `overflow-wrap: anywhere` in all cells would prevent it, but would also break short words in
 * the narrow columns of usual tables.
 */
export const overflowing = (story: Story): Story => ({
  ...story,
  parameters: { ...story.parameters, overflows: true },
});

/** The element on a dark page. */
export const dark = (manifest: Manifest): Story => withManifest(manifest, { scheme: 'dark' });
/** The element in a container of 320 pixels. */
export const narrow = (manifest: Manifest): Story => withManifest(manifest, { width: 'narrow' });
/** The element with its interface in Arabic. The content stays in the author's language. */
export const rightToLeft = (manifest: Manifest): Story => withManifest(manifest, { language: 'ar' });
/** The element with its interface in German. The content stays in the author's language. */
export const otherLanguage = (manifest: Manifest): Story => withManifest(manifest, { language: 'de' });

/** The element with so many items that it renders them in slices. Left out of the docs page, which shows all stories. */
export const huge = (manifest: Manifest): Story => ({
  ...withManifest(manifest),
  tags: ['!autodocs'],
  // These two rules compare every item with everything painted around it, which takes half a minute. The usual story
  // covers them.
  parameters: {
    a11y: { options: { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } } },
  },
  argTypes: { manifest: { control: false } },
});

/** The element with invalid items in every list. It shows the valid ones and reports the others in the console. */
export const broken = (manifest: Manifest): Story => ({
  ...withManifest(withInvalidParts(manifest)),
  parameters: { warns: true },
  play: async ({ canvasElement }) => {
    const element = await shownIn(canvasElement);
    await expect(element.problems.length).toBeGreaterThan(2);
    await expect(element.state.status).toBe('ready');
    await expect(element.shadowRoot?.querySelector('[part~="empty"], [part="error"]')).toBeNull();
  },
});

/** The element as it is printed. Left out of the docs page, which does not run the play function. */
export const printed = (manifest: Manifest): Story => ({
  ...withManifest(manifest, { paper: true }),
  tags: ['!autodocs'],
  play: async (context) => {
    await expectReady(context);
    showAsPrinted(context.canvasElement);
  },
});

const NEVER = 'https://fernway.example/never.json';

/** The element while it waits for a manifest that never arrives. It makes no request. */
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

/** The element with an invalid manifest. It shows the fallback beside the error. */
export const failed = (): Story => ({
  args: { manifest: 'This is not a manifest.' },
  parameters: { warns: true },
  play: async ({ canvasElement }) => {
    const element = await shownIn(canvasElement);
    await expect(element.state.status).toBe('failed');
    await inside(element, '[role="alert"]');
  },
});
