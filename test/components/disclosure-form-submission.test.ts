import { expect } from '@open-wc/testing';
import '../../components/disclosure-form/define.js';
import { expectNoWarnings, words } from '../helpers/fixture.js';
import { json } from '../load/harness.js';
import { disclosure, filled, Harness } from './disclosure-form-harness.js';

const href = (h: Harness): string => h.query('.alternatives a').getAttribute('href') ?? '';
const bodyOf = (mail: string): string => new URLSearchParams(mail.split('?')[1]).get('body') ?? '';
const textOf = (h: Harness): string => h.query<HTMLTextAreaElement>('#report-text').value;

describe('the report form with an endpoint', () => {
  expectNoWarnings();

  it('posts to the manifest’s endpoint, resolved against the URL of the manifest', async () => {
    const h = await filled();
    await h.send();
    expect(h.network.call(0).url).to.equal('https://example.com/report');
    expect(h.network.call(0).init.method).to.equal('POST');
  });

  it('posts to the endpoint in its attribute instead, resolved against the URL of the page', async () => {
    const h = await filled(disclosure, { endpoint: 'take?x=1' });
    await h.send();
    expect(h.network.call(0).url).to.equal(new URL('take?x=1', document.baseURI).href);
  });

  it('posts to the manifest’s endpoint again after the attribute is removed or a framework clears it', async () => {
    const h = await filled(disclosure, { endpoint: 'take?x=1' });
    h.element.setAttribute('endpoint', '/elsewhere');
    await h.rest();
    h.element.removeAttribute('endpoint');
    await h.rest();
    h.element.endpoint = undefined as unknown as string;
    await h.send();
    expect(h.network.call(0).url).to.equal('https://example.com/report');
  });

  it('sends nothing if the attribute is not a valid address', async () => {
    for (const endpoint of ['javascript:alert(1)', 'mailto:a@example.com', '#here']) {
      const h = await filled(disclosure, { endpoint });
      await h.send();
      expect(h.network.calls, endpoint).to.have.length(0);
      expect(h.has('[part=ready]'), endpoint).to.be.true;
    }
  });

  it('shows that it is sending, keeps focus on the button, and sends only once', async () => {
    const h = await filled();
    h.field('title').focus();
    await h.send();
    const button = h.query('.send');
    expect(words(button)).to.equal('Sending the report…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(h.root.activeElement).to.equal(button);
    expect(h.query('.fields').inert).to.be.true;
    await h.send();
    h.query<HTMLFormElement>('form').requestSubmit();
    await h.rest();
    expect(h.network.calls).to.have.length(1);
    expect(h.names).to.deep.equal(['trust-submit']);
  });

  it('moves focus to a message with the reference after success, and offers to write another report', async () => {
    const h = await filled();
    await h.send();
    await h.answer(0, json({ reference: 'R-42' }, { status: 202 }));
    const sent = h.query('.sent');
    expect(h.root.activeElement).to.equal(sent);
    expect(words(sent)).to.include('The report was sent').and.include('Your reference is R-42.');
    expect(textOf(h)).to.include('Stored XSS');
    expect(h.has('form')).to.be.false;
    expect(h.names).to.deep.equal(['trust-submit', 'trust-submitted']);
    expect(h.detail('trust-submitted').reference).to.equal('R-42');
    expect(h.storage.held.size).to.equal(0);
    h.query('.sent > p > button').click();
    await h.rest();
    expect(h.root.activeElement?.id).to.equal('report-title');
    expect(Object.values(h.typed).filter(Boolean)).to.deep.equal([]);
    expect(h.root.querySelectorAll('.error')).to.have.length(0);
  });

  const failures: [string, Response | Error, 'http' | 'network', string][] = [
    ['the status 500', new Response('', { status: 500 }), 'http', 'The server did not accept it.'],
    ['a network error', new TypeError('Failed to fetch'), 'network', 'The connection failed.'],
  ];
  for (const [what, response, reason, why] of failures) {
    it(`keeps all values and offers other ways to report after ${what}`, async () => {
      const h = await filled();
      const before = h.typed;
      await h.send();
      await h.answer(0, response);
      const failed = h.query('[part=failed]');
      expect(h.root.activeElement).to.equal(failed);
      expect(failed.querySelector('[role=alert]')).to.exist;
      expect(words(failed)).to.include('The report was not sent').and.include(why);
      expect(h.typed).to.deep.equal(before);
      expect(h.query('.fields').inert).to.be.false;
      expect(h.names).to.deep.equal(['trust-submit', 'trust-submit-error']);
      expect(h.detail('trust-submit-error').reason).to.equal(reason);
      expect(href(h)).to.match(
        /^mailto:security@example\.com\?subject=Vulnerability%20report%3A%20Stored%20XSS&body=/,
      );
      expect(bodyOf(href(h)).replaceAll('\r\n', '\n')).to.equal(textOf(h));
      expect(textOf(h)).to.equal(
        'Title\nStored XSS\n\nSteps to reproduce\n1. Open\n2. Look\n\nContact\nada@example.org',
      );
    });
  }

  it('says after a timeout that the report may have arrived', async () => {
    const h = await filled({ ...disclosure, form: { endpoint: '/r', timeout: 'PT5S' } });
    await h.send();
    h.network.timers.advance(4999);
    await h.rest();
    expect(h.has('[part=failed]')).to.be.false;
    h.network.timers.advance(1);
    await h.rest();
    expect(words(h.query('[part=failed]')))
      .to.include('may not have arrived')
      .and.include('The server did not answer in time.');
    expect(h.detail('trust-submit-error').reason).to.equal('timeout');
  });

  it('uses the current values when the report is sent again, also in the email link', async () => {
    const h = await filled();
    await h.send();
    await h.answer(0, new Response('', { status: 503 }));
    await h.fill('title', 'Stored XSS, everywhere');
    expect(textOf(h)).to.include('everywhere');
    expect(href(h)).to.include('everywhere');
    expect(words(h.query('.send'))).to.equal('Try again');
    await h.send();
    await h.answer(1, json({ reference: 7 }));
    expect(words(h.query('.sent'))).to.include('Your reference is 7.');
    expect(JSON.parse(h.network.call(1).init.body as string)).to.have.property(
      'title',
      'Stored XSS, everywhere',
    );
  });

  it('copies the text, or selects it if the clipboard is not available', async () => {
    const h = await filled();
    await h.send();
    await h.answer(0, new Error('down'));
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const clip = (writeText: () => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      clip(() => Promise.resolve());
      h.query('.copy button').click();
      await h.rest();
      expect(words(h.query('.copy [role=status]'))).to.equal('Copied');
      clip(() => Promise.reject(new Error('closed')));
      h.query('.copy button').click();
      await h.rest();
      expect(words(h.query('.copy [role=status]'))).to.include('The text is selected');
      expect(getSelection()?.toString() || textOf(h)).to.equal(textOf(h));
      const { selectionStart, selectionEnd } = h.query<HTMLTextAreaElement>('#report-text');
      expect([selectionStart, selectionEnd]).to.deep.equal([0, textOf(h).length]);
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });
});

describe('the report form without an endpoint', () => {
  expectNoWarnings();
  const contacts = ['https://hackerone.com/acme', 'mailto:security@example.com'];

  it('says that nothing is sent, and shows the report as text', async () => {
    const h = await filled({ contacts, form: { fallback: 'Encrypt what is *critical*.' } });
    expect(words(h.query('.report'))).to.include('This page does not send anything.');
    await h.send();
    expect(h.network.calls).to.have.length(0);
    expect(h.root.activeElement).to.equal(h.query('[part=ready]'));
    expect(words(h.query('[part=ready]'))).to.include('not sent yet');
    expect(words(h.query('.alternatives'))).to.include('Encrypt what is critical.');
    expect(href(h)).to.match(/^mailto:security@example\.com\?/);
    expect(h.names).to.deep.equal(['trust-submit']);
    expect(
      h.storage.held.size,
      'the draft is kept, because the form cannot know whether the report was sent',
    ).to.equal(1);
  });

  it('asks the reporter to paste a report that is too long for a link', async () => {
    const h = await filled({ contacts });
    await h.fill('steps', 'x'.repeat(5000));
    await h.send();
    expect(bodyOf(href(h))).to.equal('[Please paste the copied report here.]');
    expect(words(h.query('.alternatives'))).to.include('too long for an email link');
    expect(textOf(h)).to.include('x'.repeat(5000));
  });

  it('warns the sender of an anonymous report that an email shows its sender', async () => {
    const h = await filled({ contacts });
    await h.send();
    expect(words(h.query('.alternatives'))).not.to.include('shows who sent it');
    await h.fill('anonymous', true);
    expect(words(h.query('.alternatives'))).to.include('shows who sent it');
    expect(decodeURIComponent(href(h)))
      .to.include('Anonymous report')
      .and.not.to.include('ada@');
  });

  it('shows the other contacts if there is no email address', async () => {
    const h = await filled({ contacts: ['https://hackerone.com/acme'] });
    await h.send();
    expect(h.query('.alternatives a').getAttribute('href')).to.equal('https://hackerone.com/acme');
  });

  it('clears the form on request, and can undo that', async () => {
    const h = await filled({ contacts });
    await h.send();
    h.query('.alternatives + button').click();
    await h.rest();
    expect(h.field('title').value).to.equal('');
    expect(words(h.root.activeElement)).to.equal('Undo');
    (h.root.activeElement as HTMLElement).click();
    await h.rest();
    expect(h.field('title').value).to.equal('Stored XSS');
  });
});

describe('the report form on a page that sends reports itself', () => {
  expectNoWarnings();
  const takenOver = async () => {
    const h = await filled();
    h.element.addEventListener('trust-submit', (event) => event.preventDefault());
    await h.send();
    return h;
  };

  it('waits for the page, and shows its result', async () => {
    const h = await takenOver();
    expect(h.network.calls).to.have.length(0);
    expect(words(h.query('.send'))).to.equal('Sending the report…');
    h.element.settle({ reference: 'H-1' });
    await h.rest();
    expect(words(h.query('.sent'))).to.include('H-1');
    expect(h.detail('trust-submitted').reference).to.equal('H-1');
    expect(h.network.timers.pending).to.equal(0);
    h.element.settle({ error: 'again' });
    await h.rest();
    expect(h.has('.sent'), 'settled once').to.be.true;
  });

  it('shows an error message of the page, but not the message of an Error object', async () => {
    const h = await takenOver();
    h.element.settle({ error: 'Please sign in first.' });
    await h.rest();
    expect(words(h.query('[part=failed]'))).to.include('Please sign in first.');
    expect(h.detail('trust-submit-error')).to.include({ reason: 'host', detail: 'Please sign in first.' });
    await h.send();
    h.element.settle({ error: new Error('ECONNRESET') });
    await h.rest();
    expect(words(h.query('[part=failed]')))
      .to.include('could not send it')
      .and.not.to.include('ECONN');
    expect(h.detail('trust-submit-error').detail).to.include('ECONNRESET');
  });

  it('accepts a result that the page gives inside its event listener', async () => {
    const h = await filled();
    h.element.addEventListener('trust-submit', () => h.element.settle());
    await h.send();
    expect(h.network.calls).to.have.length(0);
    expect(h.has('.sent')).to.be.true;
  });

  it('stops waiting after 30 s, but accepts a later success', async () => {
    const h = await takenOver();
    h.network.timers.advance(30_000);
    await h.rest();
    expect(h.detail('trust-submit-error').reason).to.equal('timeout');
    expect(h.field('title').value).to.equal('Stored XSS');
    await h.fill('title', 'Another one');
    h.element.settle({ reference: 'late' });
    await h.rest();
    expect(words(h.query('.sent'))).to.include('late');
    h.query('.sent > p > button').click();
    await h.rest();
    expect(h.field('title').value, 'the text typed after sending is kept').to.equal('Another one');
  });

  it('ignores a result if the page has not canceled trust-submit', async () => {
    const h = await filled();
    h.element.settle({ reference: 'x' });
    await h.send();
    h.element.settle({ reference: 'x' });
    await h.rest();
    expect(h.has('.sent')).to.be.false;
    expect(h.names).to.deep.equal(['trust-submit']);
  });
});
