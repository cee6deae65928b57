import { expect } from '@open-wc/testing';
import { toJson } from '../../src/text/json.js';

describe('toJson', () => {
  const value = {
    title: 'XSS',
    steps: '1\n2',
    contact: undefined,
    agreed: true,
    fields: { version: '2', seen: false },
  };

  it('toJson returns the same as JSON.stringify for plain data', () => {
    expect(toJson(value)).to.equal(JSON.stringify(value));
  });

  it('toJson ignores a toJSON method that a page added to the built-in prototypes', () => {
    const plain = JSON.stringify(value);
    let written: string;
    try {
      for (const { prototype } of [Object, String])
        Object.defineProperty(prototype, 'toJSON', { value: () => 'something else', configurable: true });
      written = toJson(value);
    } finally {
      for (const { prototype } of [Object, String]) Reflect.deleteProperty(prototype, 'toJSON');
    }
    expect(written).to.equal(plain);
  });
});
