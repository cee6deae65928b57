import { expect, fixture } from '@open-wc/testing';
import { copyText } from '../../src/element/copy-text.js';
import { idleForEach, later, whenIdle } from '../../src/element/idle.js';

describe('idle', () => {
  it('later and whenIdle call back, unless called off', async () => {
    const heard: string[] = [];
    later(() => heard.push('later, called off'))();
    whenIdle(() => heard.push('idle, called off'))();
    await new Promise<void>((resolve) => later(resolve));
    await new Promise<void>((resolve) => whenIdle(resolve));
    // Both queues are in order: what was called off would have come before.
    expect(heard).to.deep.equal([]);
  });

  it('whenIdle works without requestIdleCallback, as in Safari', async () => {
    const { requestIdleCallback } = globalThis;
    Object.assign(globalThis, { requestIdleCallback: undefined });
    try {
      await new Promise<void>((resolve) => whenIdle(resolve));
    } finally {
      Object.assign(globalThis, { requestIdleCallback });
    }
  });

  it('idleForEach works through all, in order, in more than one share', async () => {
    let time = 0;
    performance.now = () => (time += 3);
    const seen: number[] = [];
    let shares = 0;
    try {
      await new Promise<void>((resolve) => {
        const count = (): void => void whenIdle(() => (seen.length < 10 ? (shares++, count()) : resolve()));
        idleForEach(Array.from({ length: 10 }, (_, index) => index).values(), (index) => seen.push(index));
        count();
      });
    } finally {
      // The real one is on the prototype.
      Reflect.deleteProperty(performance, 'now');
    }
    expect(seen).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(shares).to.be.above(1);
  });

  it('idleForEach stops when it is told', async () => {
    const seen: number[] = [];
    const stop = idleForEach([1, 2, 3].values(), (item) => {
      seen.push(item);
    });
    stop();
    await new Promise<void>((resolve) => whenIdle(resolve));
    expect(seen).to.deep.equal([]);
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

  it('copies', async () => {
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    expect(await copyText(await field())).to.equal('copied');
    expect(copied).to.equal('A report');
  });

  it('selects where the clipboard refuses, or is not there', async () => {
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
