import {
  isServer,
  noChange,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { Directive, directive, type ChildPart, type DirectiveParameters } from 'lit/directive.js';
import { whenIdle } from '../element/idle.js';
import { isSameList } from '../model/memoize.js';
import { nextTask } from '../model/time-slices.js';

/** Number of entries that the first render shows, about a screen of rows. */
export const FIRST_SCREEN = 40;
/**
 * Maximum number of entries that one render adds to one block. Divisible by 1 to 6, so that each step fills the rows of
 * a grid.
 */
export const STEP = 60;
/**
 * Default number of rows in a block of `inBlocks`. With small blocks, the browser lays out little more than the visible
 * rows.
 */
const BLOCK_SIZE = 20;
/** Time limit of one slice in milliseconds. It leaves room in a frame for clicks and scrolling. */
const SLICE_MS = 12;

/** Entries that are rendered together, as one element. */
export interface Block<Entry, Head> {
  /** Data that the element shows besides its entries, for instance their group. Compared by identity. */
  readonly head: Head;
  readonly entries: readonly Entry[];
}

/**
 * Splits a list into blocks without a head, of twenty entries unless another size is given.
 *
 * @example inBlocks(rows)[0]?.entries.length // 20
 */
export const inBlocks = <Entry>(
  entries: readonly Entry[],
  size = BLOCK_SIZE,
): readonly Block<Entry, undefined>[] => {
  const blocks: Block<Entry, undefined>[] = [];
  for (let from = 0; from < entries.length; from += size)
    blocks.push({ head: undefined, entries: entries.slice(from, from + size) });
  return blocks;
};

/** Returns the size of a block. A block without entries counts as one, because it still has to be rendered. */
const sizeOf = ({ entries }: Block<unknown, unknown>): number => Math.max(1, entries.length);

/** How much one render of the list adds: a first screen after an action of the reader, a slice, or everything. */
type Extent = 'first screen' | 'slice' | 'all';

/** One render of the list. */
class Pass {
  /** Entries at the start of the list that are in the document and up to date. */
  reached = 0;
  /** True if something is left for the next pass. */
  isPending = false;
  #rendered = 0;
  readonly #end = performance.now() + SLICE_MS;

  constructor(
    readonly blocks: readonly Block<unknown, unknown>[],
    /** Values that the content of every block depends on. */
    readonly depends: readonly unknown[],
    readonly render: (block: Block<unknown, unknown>, entries: readonly unknown[]) => TemplateResult,
    readonly extent: Extent,
  ) {}

  get #isFull(): boolean {
    if (this.extent === 'first screen') return this.#rendered >= FIRST_SCREEN;
    return this.extent === 'slice' && this.#rendered > 0 && performance.now() >= this.#end;
  }

  /**
   * Returns how many of a block's entries are to be up to date after this pass.
   *
   * @param size Entries in the block.
   * @param upToDate Entries that are up to date already.
   */
  take(size: number, upToDate: number): number {
    const count = this.#allow(size, upToDate);
    if (!this.isPending) this.reached += count;
    if (count < size) this.isPending = true;
    this.#rendered += count - upToDate;
    return count;
  }

  #allow(size: number, upToDate: number): number {
    // Blocks are completed in their order.
    if (this.isPending || this.#isFull) return upToDate;
    return this.extent === 'all' ? size : Math.min(size, upToDate + STEP);
  }
}

/** Shows or hides the elements of one block, and renders its content if there is any to render. */
class BlockDirective extends Directive {
  #isShown = true;

  override render(_isShown: boolean, content: unknown): unknown {
    return content;
  }

  override update(part: ChildPart, [isShown, content]: DirectiveParameters<this>): unknown {
    if (isShown !== this.#isShown) {
      this.#isShown = isShown;
      for (let node = part.startNode; node && node !== part.endNode; node = node.nextSibling)
        if (node.nodeType === Node.ELEMENT_NODE) (node as Element).toggleAttribute('hidden', !isShown);
    }
    return content;
  }
}
const block = directive(BlockDirective);

/** The block that is in the document at one position of the list. */
interface Rendered {
  readonly block: Block<unknown, unknown>;
  readonly depends: readonly unknown[];
  readonly count: number;
}

const isSameBlock = (a: Block<unknown, unknown>, b: Block<unknown, unknown>): boolean =>
  a.head === b.head && isSameList(a.entries, b.entries);

/** Renders the blocks of a pass in order. A block that is unchanged costs nothing. */
class BlocksDirective extends Directive {
  readonly #rendered: Rendered[] = [];

  /** Renders the whole list, on a server. */
  override render(pass: Pass): unknown {
    return pass.blocks.map((item) => block(true, pass.render(item, item.entries)));
  }

  override update(_part: ChildPart, [pass]: DirectiveParameters<this>): unknown {
    return this.#blocks(pass);
  }

  /**
   * Yields the blocks to render. Lit takes each block after it has rendered the one before, so a pass can stop when its
   * time is up.
   */
  *#blocks(pass: Pass): Generator<unknown, void> {
    const { blocks, depends } = pass;
    const rendered = this.#rendered;
    let index = 0;
    for (const item of blocks) {
      const before = rendered[index];
      const isSame = before !== undefined && isSameBlock(before.block, item);
      const shown = isSame ? before.count : 0;
      const upToDate = isSame && isSameList(before.depends, depends) ? shown : 0;
      const count = pass.take(sizeOf(item), upToDate);
      if (count > upToDate) {
        // Keep the number of rendered entries if the block is only out of date.
        rendered[index] = { block: item, depends, count: Math.max(count, shown) };
        yield block(true, pass.render(item, item.entries.slice(0, Math.max(count, shown))));
      } else if (before) {
        // Its turn comes in a later pass. Until then, leave the same block unchanged, and hide a different one.
        yield block(isSame, noChange);
      } else return;
      index += 1;
    }
    // Hide the remaining blocks of a longer list instead of removing them, so that clearing a filter is fast.
    const leftOver = rendered[index];
    if (leftOver && !isSameList(leftOver.depends, depends)) rendered.length = index;
    for (; index < rendered.length; index += 1) yield block(false, noChange);
  }
}
const renderBlocks = directive(BlocksDirective);

interface LongListHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  readonly isConnected: boolean;
}

/**
 * Renders a list of any length without blocking the page. It renders the first screen at once and the rest in slices
 * while the browser is idle, until every entry is in the document, where find-in-page and assistive technology look.
 * For printing, on a server, and when hydrating, everything is rendered at once.
 *
 * @example
 * readonly #list = new LongList<Vendor>(this);
 * renderContent({ vendors }: Data) {
 *   return html`<table>
 *     ${this.#list.render(inBlocks(vendors), [this.locale], (_block, rows) => html`<tbody>${rows.map(renderRow)}</tbody>`)}
 *   </table>`;
 * }
 */
export class LongList<Entry, Head = undefined> implements ReactiveController {
  readonly #host: LongListHost;
  #pass: Pass | undefined;
  /** How much the next render adds. */
  #extent: Extent = isServer ? 'all' : 'first screen';
  readonly #waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  #cancel: (() => void) | undefined;

  constructor(host: LongListHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Returns the blocks to put into a template. Call it once for each render of the host.
   *
   * @param depends Everything that the blocks' content depends on, besides their entries. Compared by identity.
   * @param renderBlock Returns one element for a block. A block of more than 60 entries grows: `entries` are its first ones.
   */
  render<B extends Block<Entry, Head>>(
    blocks: readonly B[],
    depends: readonly unknown[],
    renderBlock: (block: B, entries: readonly Entry[]) => TemplateResult,
  ): unknown {
    this.#pass = new Pass(blocks, depends, renderBlock as Pass['render'], this.#extent);
    if (!isServer) this.#extent = 'first screen';
    return renderBlocks(this.#pass);
  }

  /** Resolves when the first `count` entries are in the document, or when the list has become shorter. */
  reach(count: number): Promise<void> {
    if (!this.#host.isConnected || !this.#pass?.isPending) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push({ count, resolve });
      this.#settle();
      this.#schedule();
    });
  }

  hostConnected(): void {
    if (isServer) return;
    // Content before the first update comes from a server and is hydrated as a whole.
    if (!this.#host.hasUpdated && this.#host.renderRoot.querySelector(':not(style)')) this.#extent = 'all';
    addEventListener('beforeprint', this.#renderAll);
    this.#schedule();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#renderAll);
    this.#cancel?.();
    for (const { resolve } of this.#waiting.splice(0)) resolve();
  }

  hostUpdate(): void {
    this.#pass = undefined;
  }

  hostUpdated(): void {
    this.#settle();
    this.#schedule();
  }

  #schedule(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.#host.isConnected || !this.#pass?.isPending) return;
    this.#cancel = (this.#waiting.length > 0 ? nextTask : whenIdle)(() => {
      this.#extent = 'slice';
      this.#host.requestUpdate();
    });
  }

  readonly #renderAll = (): void => {
    this.#extent = 'all';
    this.#host.requestUpdate();
  };

  #settle(): void {
    const { isPending = false, reached = 0 } = this.#pass ?? {};
    const waiting = this.#waiting.splice(0);
    for (const wait of waiting) {
      if (isPending && reached < wait.count) this.#waiting.push(wait);
      else wait.resolve();
    }
  }
}
