import { expect } from '@open-wc/testing';
import { inSlices } from '../../src/lists/slices.js';
import { idle } from '../helpers/engine.js';

describe('inSlices', () => {
  /** The clock advances by three milliseconds at each reading. */
  beforeEach(() => {
    let time = 0;
    performance.now = () => (time += 3);
  });
  // The real one is on the prototype.
  afterEach(() => void Reflect.deleteProperty(performance, 'now'));

  it('runs the first slice at once, and the others one after another', async () => {
    const seen: number[] = [];
    function* work(): Generator<void> {
      for (let step = 0; step < 400; step++) yield void seen.push(step);
    }
    await new Promise<void>((resolve) => {
      inSlices(work(), resolve);
      expect(seen.length).to.be.within(1, 399);
    });
    expect(seen).to.deep.equal(Array.from({ length: 400 }, (_, step) => step));
  });

  it('is done before it returns if there is little to do', () => {
    let isDone = false;
    inSlices([1].values(), () => (isDone = true));
    expect(isDone).to.equal(true);
  });

  it('stops when it is canceled', async () => {
    let steps = 0;
    function* work(): Generator<void> {
      for (;;) yield void steps++;
    }
    inSlices(work())();
    const before = steps;
    await idle();
    expect(steps).to.equal(before);
  });
});
