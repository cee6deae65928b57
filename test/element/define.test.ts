import { expect } from '@open-wc/testing';
import { define } from '../../src/element/define.js';
import { VERSION } from '../../src/version.js';

const owner = Symbol.for('trust-center.version');

/** Returns the warnings that the console shows while a function runs. */
const warnings = (run: () => void): readonly string[] => {
  const printed: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void printed.push(text);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return printed;
};

describe('define()', () => {
  it('registers an element', () => {
    class First extends HTMLElement {}
    expect(warnings(() => define('define-first', First))).to.deep.equal([]);
    expect(customElements.get('define-first')).to.equal(First);
  });

  it('is silent when it registers the same class again', () => {
    class Same extends HTMLElement {}
    define('define-same', Same);
    expect(warnings(() => define('define-same', Same))).to.deep.equal([]);
  });

  it('leaves a tag to another version of the library, and names both versions once', () => {
    class Old extends HTMLElement {
      static readonly [owner] = '0.0.9';
    }
    customElements.define('define-old', Old);
    const printed = warnings(() => define('define-old', class extends HTMLElement {}));
    expect(printed).to.have.length(1);
    expect(printed[0])
      .to.include(VERSION)
      .and.to.include('<define-old>')
      .and.to.include('trust-center 0.0.9');
    expect(customElements.get('define-old')).to.equal(Old);
  });

  it('warns that another library has registered the tag', () => {
    customElements.define('define-foreign', class extends HTMLElement {});
    const printed = warnings(() => define('define-foreign', class extends HTMLElement {}));
    expect(printed).to.have.length(1);
    expect(printed[0]).to.include('another library');
  });

  it('lets a site register a class under another name', () => {
    class Base extends HTMLElement {}
    class Own extends Base {}
    expect(
      warnings(() => {
        define('define-base', Base);
        define('define-own', Own);
      }),
    ).to.deep.equal([]);
    expect(document.createElement('define-own')).to.be.instanceOf(Base);
  });

  it('warns of a class that has another tag already', () => {
    class Twice extends HTMLElement {}
    define('define-twice', Twice);
    const printed = warnings(() => define('define-again', Twice));
    expect(printed).to.have.length(1);
    expect(printed[0]).to.include(VERSION).and.to.include('<define-again>');
    expect(customElements.get('define-again')).to.equal(undefined);
  });

  it('does not throw for an invalid name or a frozen class', () => {
    const printed = warnings(() => define('nodash', class extends HTMLElement {}));
    expect(printed).to.have.length(1);
    expect(printed[0]).to.include('<nodash>');
    class Frozen extends HTMLElement {}
    Object.freeze(Frozen);
    expect(warnings(() => define('define-frozen', Frozen))).to.deep.equal([]);
    expect(customElements.get('define-frozen')).to.equal(Frozen);
  });
});
