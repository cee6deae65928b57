import { expect, fixture } from '@open-wc/testing';
import { copyText } from '../../src/element/copy-text.js';

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
