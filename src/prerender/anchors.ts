import { ANCHOR_PREFIX } from '../model/anchors.js';
import { escapeHtml } from './escape.js';
import { TokenStream, type StartTag } from './tokens.js';

/**
 * Collects stand-ins for the targets of links.
 *
 * Without a script, a browser looks for the target of a link only in the document, never in a shadow root. So each
 * target gets a stand-in in the document: an empty element in the slot before the section that contains the target. The
 * link then leads to the section. With a script, it leads to the target itself.
 */
export class AnchorCollector {
  /** Section types that already have a slot. A second slot with the same name would stay empty. */
  readonly #types = new Set<string>();
  /** The slot for each target, by the target's id. */
  readonly #slots = new Map<string, string>();
  readonly #linked = new Set<string>();
  readonly #tokens = new TokenStream({ start: (tag) => this.#start(tag) });
  #slot: string | undefined;

  /** Reads the next piece of the rendered page. */
  push(piece: string): void {
    this.#tokens.push(piece);
  }

  /** Ends the page and returns the stand-ins: one for each section, and one for each other target of a link. */
  end(): string {
    this.#tokens.end();
    let html = '';
    for (const [id, slot] of this.#slots) {
      const isSection = slot === `before-${id.slice(ANCHOR_PREFIX.length)}`;
      if (isSection || this.#linked.has(id))
        html += `\n<span id="${escapeHtml(id)}" slot="${escapeHtml(slot)}"></span>`;
    }
    return html;
  }

  #start({ name, attributes }: StartTag): void {
    const href = attributes.get('href');
    if (href?.startsWith(`#${ANCHOR_PREFIX}`)) this.#linked.add(href.slice(1));
    const id = attributes.get('id');
    if (id?.startsWith(ANCHOR_PREFIX)) this.#place(id);
    if (name === 'slot') this.#enter(attributes.get('name') ?? '');
  }

  #enter(slot: string): void {
    if (slot.startsWith('before-')) {
      if (this.#types.has(slot)) return;
      this.#types.add(slot);
      this.#slot = slot;
    } else if (this.#slot !== undefined && slot === this.#slot.replace('before-', 'after-')) {
      // If the next section has no slot of its own, its stand-ins are at the end of this section.
      this.#slot = slot;
    }
  }

  #place(id: string): void {
    if (this.#slot !== undefined && !this.#slots.has(id)) this.#slots.set(id, this.#slot);
  }
}
