import { expect, fixture } from '@open-wc/testing';
import { copyText } from '../../src/element/copy-text.js';
import { inIdleShares, inShares, later, whenIdle } from '../../src/element/idle.js';

describe('idle', () => {
  it('later() and whenIdle() call back, unless they are canceled', async () => {
    const heard: string[] = [];
    later(() => heard.push('later, called off'))();
    whenIdle(() => heard.push('idle, called off'))();
    await new Promise<void>((resolve) => later(resolve));
    await new Promise<void>((resolve) => whenIdle(resolve));
    // Both queues are in order: what was called off would have come before.
    expect(heard).to.deep.equal([]);
  });

  it('whenIdle() works without requestIdleCallback(), as in Safari', async () => {
    const { requestIdleCallback } = globalThis;
    Object.assign(globalThis, { requestIdleCallback: undefined });
    try {
      await new Promise<void>((resolve) => whenIdle(resolve));
    } finally {
      Object.assign(globalThis, { requestIdleCallback });
    }
  });

  describe('work in slices', () => {
    /** Three milliseconds go by with each look at the clock. */
    beforeEach(() => {
      let time = 0;
      performance.now = () => (time += 3);
    });
    // The real one is on the prototype.
    afterEach(() => void Reflect.deleteProperty(performance, 'now'));

    it('inShares takes the first at once, and the others one after another', async () => {
      const seen: number[] = [];
      function* work(): Generator<void> {
        for (let step = 0; step < 10; step++) yield void seen.push(step);
      }
      await new Promise<void>((resolve) => {
        inShares(work(), resolve);
        expect(seen.length).to.be.within(1, 5);
      });
      expect(seen).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('inShares is done before it returns where there is little to do', () => {
      let done = false;
      inShares([1].values(), () => (done = true));
      expect(done).to.equal(true);
    });

    it('inShares stops when it is told', async () => {
      let steps = 0;
      function* work(): Generator<void> {
        for (;;) yield void steps++;
      }
      inShares(work())();
      const before = steps;
      await new Promise<void>((resolve) => later(resolve, 10));
      expect(steps).to.equal(before);
    });

    it('inIdleShares begins when the page is idle, unless it is called off', async () => {
      const seen: string[] = [];
      function* work(name: string): Generator<void> {
        yield void seen.push(name);
      }
      inIdleShares(work('called off'))();
      inIdleShares(work('done'));
      expect(seen).to.deep.equal([]);
      await new Promise<void>((resolve) => whenIdle(resolve));
      expect(seen).to.deep.equal(['done']);
    });
  });
});

describe('copyText', () => {
  const clipboard = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  };
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));
  const field = async (): Promise<HTMLTextAreaElement> => {
    const area = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
    area.value = 'A report';
    return area;
  };

  it('copies the text', async () => {
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    expect(await copyText(await field())).to.equal('copied');
    expect(copied).to.equal('A report');
  });

  it('selects the text when the clipboard refuses it or does not exist', async () => {
    for (const make of [
      () => clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError'))),
      () => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    ]) {
      make();
      const area = await field();
      expect(await copyText(area)).to.equal('selected');
      expect(document.activeElement).to.equal(area);
      expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, 8]);
    }
  });
});
