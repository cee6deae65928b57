import { expect } from '@open-wc/testing';
import { holdInView } from '../../src/element/hold-in-view.js';

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

describe('holdInView', () => {
  let above: HTMLElement;
  let target: HTMLElement;
  let release: () => void;
  const top = (): number => Math.round(target.getBoundingClientRect().top);

  beforeEach(async () => {
    const [first, held, below] = ['2000px', '50px', '4000px'].map((height) => {
      const box = document.createElement('div');
      box.style.height = height;
      // Otherwise the browser would do what is tested.
      box.style.overflowAnchor = 'none';
      return box;
    });
    above = first!;
    target = held!;
    document.body.append(above, target, below!);
    target.scrollIntoView();
    release = holdInView(target, [document.body]);
    await frames(2);
  });
  afterEach(() => {
    release();
    document.body.replaceChildren();
    scrollTo(0, 0);
  });

  it('keeps an element in place while the page above it grows', async () => {
    above.style.height = '3000px';
    await frames(2);
    expect(top()).to.equal(0);
    above.style.height = '2500px';
    await frames(2);
    expect(top()).to.equal(0);
  });

  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    it(`lets go of an element on ${type}`, async () => {
      dispatchEvent(new Event(type));
      above.style.height = '3000px';
      await frames(2);
      expect(top()).to.equal(1000);
    });

  it('lets go of an element when the reader scrolls', async () => {
    scrollBy(0, -300);
    await frames(2);
    above.style.height = '2100px';
    await frames(2);
    expect(top()).to.equal(400);
  });
});
