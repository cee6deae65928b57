import { expect } from '@open-wc/testing';
import { queueFirstRender, renderNow, skipIdleTime } from '../../src/element/first-render-queue.js';
import { expectNoWarnings } from '../helpers/fixture.js';

/** Keeps the browser busy for longer than the first renders of one task may take. */
const renderSlowly = (): void => {
  const end = performance.now() + 10;
  while (performance.now() < end);
};

/** Boxes far below each other that are queued at the same time. Records the order in which they render. */
class Column {
  readonly rendered: number[] = [];
  readonly boxes: HTMLElement[] = [];
  readonly done: Promise<void>[] = [];

  add(count: number, isPrerendered = false): void {
    for (let index = 0; index < count; index += 1) {
      const box = document.createElement('div');
      box.style.height = '400vh';
      box.attachShadow({ mode: 'open' }).append(document.createElement('button'));
      document.body.append(box);
      this.boxes.push(box);
      const render = (): void => {
        renderSlowly();
        this.rendered.push(index);
      };
      this.done.push(queueFirstRender(box, render, isPrerendered) ?? Promise.resolve());
    }
  }
}

const nextFrames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

describe('the queue of first renders', () => {
  expectNoWarnings();
  let column: Column;
  beforeEach(() => {
    scrollTo(0, 0);
    column = new Column();
  });
  afterEach(() => {
    for (const box of column.boxes) renderNow(box);
    document.body.replaceChildren();
  });

  it('renders the first element at once and the rest in later tasks, in the order of the page', async () => {
    column.add(4);
    expect(column.rendered).to.deep.equal([0]);
    await Promise.all(column.done);
    expect(column.rendered).to.deep.equal([0, 1, 2, 3]);
  });

  it('renders an element at once when a caller requests it', () => {
    column.add(4);
    renderNow(column.boxes[3]!);
    expect(column.rendered).to.deep.equal([0, 3]);
  });

  it('renders every element before the page is printed', () => {
    column.add(4);
    dispatchEvent(new Event('beforeprint'));
    expect(column.rendered).to.deep.equal([0, 1, 2, 3]);
  });

  it('renders every element without idle time when a link is followed', async () => {
    const { requestIdleCallback } = globalThis;
    column.add(3);
    globalThis.requestIdleCallback = () => 0;
    try {
      skipIdleTime();
      await Promise.all(column.done);
    } finally {
      globalThis.requestIdleCallback = requestIdleCallback;
    }
    expect(column.rendered).to.deep.equal([0, 1, 2]);
  });

  it('rejects the promise of an element that cannot render, and renders the next one', async () => {
    column.add(1);
    const box = document.createElement('div');
    document.body.append(box);
    const failing = queueFirstRender(
      box,
      () => {
        throw new Error('no content');
      },
      false,
    );
    column.add(1);
    await column.done[1];
    await failing!.then(
      () => expect.fail('the element has rendered'),
      (error: Error) => expect(error.message).to.equal('no content'),
    );
  });
});

describe('the queue of prerendered elements', () => {
  let column: Column;
  beforeEach(() => {
    scrollTo(0, 0);
    column = new Column();
  });
  afterEach(() => {
    for (const box of column.boxes) renderNow(box);
    document.body.replaceChildren();
  });

  it('leaves an element unchanged until the reader is near', async () => {
    column.add(3, true);
    await column.done[0];
    await nextFrames(3);
    expect(column.rendered).to.deep.equal([0]);
    column.boxes[2]!.scrollIntoView();
    await column.done[2];
    expect(column.rendered).to.include(2);
  });

  for (const type of ['pointerdown', 'focusin', 'keydown', 'click'])
    it(`renders an element on ${type}, before the element’s own listeners are called`, () => {
      column.add(3, true);
      const button = column.boxes[2]!.shadowRoot!.querySelector('button')!;
      const heard: number[] = [];
      button.addEventListener(type, () => heard.push(...column.rendered));
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(heard).to.deep.equal([2]);
    });
});
