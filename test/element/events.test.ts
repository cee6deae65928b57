import { expect } from '@open-wc/testing';
import { emit, type TrustEventName } from '../../src/element/events.js';

describe('emit()', () => {
  const cases: readonly (readonly [TrustEventName, cancelable: boolean])[] = [
    ['trust-load', false],
    ['trust-error', false],
    ['trust-submit', true],
    ['trust-submitted', false],
    ['trust-submit-error', false],
    ['trust-document-request', true],
  ];
  for (const [name, cancelable] of cases) {
    it(`dispatches ${name}, which leaves shadow roots and can ${cancelable ? '' : 'not '}be canceled`, () => {
      const host = document.createElement('div');
      const inner = document.createElement('p');
      host.attachShadow({ mode: 'open' }).append(inner);
      const around = document.createElement('div');
      around.append(host);
      const heard: CustomEvent[] = [];
      around.addEventListener(name, (event) => {
        heard.push(event);
        event.preventDefault();
      });
      const detail = {} as never;
      expect(emit(inner, name, detail)).to.equal(!cancelable);
      expect(heard).to.have.length(1);
      expect(heard[0]!.detail).to.equal(detail);
      expect(heard[0]!.target).to.equal(host);
    });
  }

  it('returns true when nobody cancels the event', () => {
    expect(emit(new EventTarget(), 'trust-submit', {} as never)).to.equal(true);
  });
});
