import { expect, html } from '@open-wc/testing';
import '../../components/center/define.js';
import { en } from '../../components/english.js';
import { registerMessages } from '../../src/i18n/messages.js';
import { place, still } from '../components/center-harness.js';

/** English messages that stand alone in an element: without placeholders, and longer than a name such as API. */
const messages = new Set<string>(
  Object.values(en).filter(
    (message) => typeof message === 'string' && !message.includes('{') && message.length > 5,
  ) as string[],
);

/** All text nodes below a node, also in shadow roots. */
const textNodes = (node: Node): Text[] => [
  ...(node instanceof Text ? [node] : []),
  ...(node instanceof Element && node.shadowRoot ? textNodes(node.shadowRoot) : []),
  ...(node instanceof HTMLStyleElement ? [] : [...node.childNodes].flatMap(textNodes)),
];

/** The `lang` in force at a node. */
const languageOf = (node: Node | null): string | undefined =>
  node === null
    ? undefined
    : (node instanceof Element && node.getAttribute('lang')) ||
      languageOf(node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null);

interface Found {
  readonly words: string;
  readonly lang: string | undefined;
}

/** The English messages in the text of a page, each with the language in force. Options cannot be marked. */
const found = (root: Node, manifest: unknown): readonly Found[] => {
  // An author's own title may be the same words.
  const own = JSON.stringify(manifest);
  return textNodes(root)
    .filter((node) => !node.parentElement?.closest('option'))
    .map((node) => ({ words: node.data.trim(), lang: languageOf(node) }))
    .filter(({ words }) => messages.has(words) && !own.includes(`"${words}"`));
};

/** A manifest that says its texts are in Slovak, so that what is marked as English is a message. */
const slovak = async (name: string): Promise<object> => ({
  ...((await (await fetch(`/examples/${name}/trust.json`)).json()) as object),
  lang: 'sk',
});

describe('a page in a language that lacks messages', () => {
  for (const name of ['ontrackio', 'omnitrex', 'novex']) {
    it(`marks every English message in the text of ${name} as English`, async function () {
      this.timeout(20_000);
      const manifest = await slovak(name);
      const center = await place(html`<trust-center lang="sk" .manifest=${manifest}></trust-center>`);
      await still(center);
      const texts = found(center, manifest);
      expect(texts).to.have.length.above(10);
      expect(texts.filter(({ lang }) => lang !== 'en')).to.deep.equal([]);
    });
  }

  it('shows a message without a mark as soon as it is registered', async () => {
    const manifest = await slovak('ontrackio');
    const center = await place(html`<trust-center lang="sk" .manifest=${manifest}></trust-center>`);
    await still(center);
    const summary = center.shadowRoot!.querySelector('summary span')!;
    expect(summary.querySelector('[lang=en]')!.textContent).to.equal('On this page');
    registerMessages('sk', { 'center.contents': 'Na tejto stránke' });
    await still(center);
    expect(summary.textContent).to.equal('Na tejto stránke');
    expect(summary.querySelector('[lang]')).to.equal(null);
  });
});
