import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/element/idle.js';
import { idle } from '../helpers/engine.js';

describe('whenIdle', () => {
  it('calls back, unless it is canceled', async () => {
    const calls: string[] = [];
    whenIdle(() => calls.push('canceled'))();
    await idle();
    expect(calls).to.deep.equal([]);
  });

  it('works without requestIdleCallback, as in Safari', async () => {
    const { requestIdleCallback } = globalThis;
    Object.assign(globalThis, { requestIdleCallback: undefined });
    try {
      await idle();
    } finally {
      Object.assign(globalThis, { requestIdleCallback });
    }
  });
});
