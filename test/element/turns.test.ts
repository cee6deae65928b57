import { expect } from '@open-wc/testing';
import { hurry, takeTurn, wake } from '../../src/element/turns.js';
import { expectNoWarnings } from '../helpers/fixture.js';

/** Keeps the browser busy for longer than the first renders of one task may take. */
const renderSlowly = (): void => {
  const end = performance.now() + 10;
  while (performance.now() < end);
};

/** Boxes far below each other that ask for their turn at once, and the order in which they rendered. */
class Column {
  readonly rendered: number[] = [];
  readonly boxes: HTMLElement[] = [];
  readonly done: (Promise<void> | undefined)[] = [];

  add(count: number, rests = false): void {
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
      this.done.push(takeTurn(box, render, rests));
    }
  }
}

const nextFrames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

describe('the turns of first renders', () => {
  expectNoWarnings();
  let column: Column;
  beforeEach(() => {
    scrollTo(0, 0);
    column = new Column();
  });
  afterEach(() => {
    for (const box of column.boxes) wake(box);
    document.body.replaceChildren();
  });

  it('render the first element at once and the rest in later tasks, in the order of the page', async () => {
    column.add(4);
    expect(column.rendered).to.deep.equal([0]);
    await Promise.allSettled(column.done);
    expect(column.rendered).to.deep.equal([0, 1, 2, 3]);
  });

  it('render an element that somebody asks for before all others', () => {
    column.add(4);
    wake(column.boxes[3]!);
    expect(column.rendered).to.deep.equal([0, 3]);
  });

  it('render every element before the page is printed', () => {
    column.add(4);
    dispatchEvent(new Event('beforeprint'));
    expect(column.rendered).to.deep.equal([0, 1, 2, 3]);
  });

  it('render every element without idle time when a link is followed', async () => {
    const { requestIdleCallback } = globalThis;
    column.add(3);
    globalThis.requestIdleCallback = () => 0;
    try {
      hurry();
      await Promise.allSettled(column.done);
    } finally {
      globalThis.requestIdleCallback = requestIdleCallback;
    }
    expect(column.rendered).to.deep.equal([0, 1, 2]);
  });

  it('reject for an element that cannot render, and go on with the next', async () => {
    column.add(1);
    const box = document.createElement('div');
    document.body.append(box);
    const failing = takeTurn(
      box,
      () => {
        throw new Error('no content');
      },
      false,
    );
    column.add(1);
    await column.done[1];
    await failing!.then(
      () => expect.fail('it has rendered'),
      (error: Error) => expect(error.message).to.equal('no content'),
    );
  });
});

describe('the turns of elements that a server rendered', () => {
  let column: Column;
  beforeEach(() => {
    scrollTo(0, 0);
    column = new Column();
  });
  afterEach(() => {
    for (const box of column.boxes) wake(box);
    document.body.replaceChildren();
  });

  it('leave an element as it is until the reader is near', async () => {
    column.add(3, true);
    await column.done[0];
    await nextFrames(3);
    expect(column.rendered).to.deep.equal([0]);
    column.boxes[2]!.scrollIntoView();
    await column.done[2];
    expect(column.rendered).to.include(2);
  });

  for (const type of ['pointerdown', 'focusin', 'keydown', 'click'])
    it(`take over an element on ${type}, before its own listeners hear it`, () => {
      column.add(3, true);
      const button = column.boxes[2]!.shadowRoot!.querySelector('button')!;
      const heard: number[] = [];
      button.addEventListener(type, () => heard.push(...column.rendered));
      button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(heard).to.deep.equal([2]);
    });
});
