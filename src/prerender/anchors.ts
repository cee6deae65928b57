import { ANCHOR_PREFIX } from '../model/anchors.js';

/**
 * Without a script, a browser looks for the target of a link in the document only, never in a shadow root. So
 * the places that links lead to get a stand-in in the document: an empty element in the slot before the
 * section that they are in. A link leads to the section then, and with a script on to the very place.
 */
export class AnchorCollector {
  /** Types of section that a slot was seen for: a slot that comes twice takes nothing the second time. */
  readonly #types = new Set<string>();
  readonly #slots = new Map<string, string>();
  readonly #linked = new Set<string>();
  #slot: string | undefined;

  /** Looks at a piece of what is rendered. No attribute is cut in two by it, and all are escaped. */
  look(piece: string): void {
    const found = piece.matchAll(
      /(?:^|\s)(?:(href)="#(trust-[^"]*)"|(id)="(trust-[^"]*)"|name="(before|after)-([^"]*)")/g,
    );
    for (const [, href, linked, id, named, where, type] of found) {
      if (href) this.#linked.add(linked!);
      else if (id) this.#place(named!);
      else if (where) this.#enter(where, type!);
    }
  }

  #enter(where: string, type: string): void {
    if (where === 'after') {
      // What comes next and has no slot of its own stands at the end of this one.
      if (this.#slot === `before-${type}`) this.#slot = `after-${type}`;
    } else if (!this.#types.has(type)) {
      this.#types.add(type);
      this.#slot = `before-${type}`;
    }
  }

  #place(id: string): void {
    if (this.#slot !== undefined && !this.#slots.has(id)) this.#slots.set(id, this.#slot);
  }

  /** The stand-ins: for each section, and for whatever a link of the page leads to. */
  markup(): string {
    let html = '';
    for (const [id, slot] of this.#slots) {
      const isSection = slot === `before-${id.slice(ANCHOR_PREFIX.length)}`;
      if (isSection || this.#linked.has(id)) html += `\n<span id="${id}" slot="${slot}"></span>`;
    }
    return html;
  }
}
