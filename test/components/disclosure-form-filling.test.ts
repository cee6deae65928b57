import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../components/disclosure-form/define.js';
import { expectNoWarnings, words } from '../helpers/fixture.js';
import { disclosure, Harness, policy } from './disclosure-form-harness.js';

describe('the report form', () => {
  expectNoWarnings();

  it('shows no error while the reporter types or leaves a field unchanged', async () => {
    const h = await new Harness().show();
    h.field('title').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(h.root.activeElement?.id).to.equal('report-steps');
    expect(h.root.querySelectorAll('.error')).to.have.length(0);
    h.field('contact').focus();
    await sendKeys({ type: 'ada@' });
    expect(h.error('contact')).to.equal('');
  });

  it('shows and announces an error when an edited field is left, and removes it once it is corrected', async () => {
    const h = await new Harness().show();
    h.field('contact').focus();
    await sendKeys({ type: 'ada@' });
    await sendKeys({ press: 'Tab' });
    await h.element.updateComplete;
    const wrong = 'This email address looks incomplete.';
    expect(h.error('contact')).to.equal(wrong);
    expect(words(h.query('.form > [role=status]'))).to.equal(wrong);
    h.field('contact').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ type: 'e' });
    await h.element.updateComplete;
    expect(h.error('contact')).to.equal('');
    await sendKeys({ press: 'Backspace' });
    await h.element.updateComplete;
    expect(h.error('contact'), 'not again before the field is left').to.equal('');
  });

  it('moves focus to a list of all errors on Enter, with a link to each field', async () => {
    const h = await new Harness().show(policy);
    h.field('title').focus();
    await sendKeys({ press: 'Enter' });
    await h.rest();
    expect(h.network.calls).to.have.length(0);
    expect(h.names).to.deep.equal([]);
    const summary = h.query('.faults');
    expect(h.root.activeElement).to.equal(summary);
    expect(summary.querySelector('[role=alert]')).to.exist;
    expect([...summary.querySelectorAll('a')].map(words)).to.deep.equal([
      'Enter a title.',
      'Describe how to reproduce the problem.',
      'Enter an email address or a username, or report anonymously.',
      'Agree to the policy before you report.',
    ]);
    for (const name of ['title', 'steps', 'contact', 'agreed']) expect(h.error(name), name).not.to.equal('');
    const before = location.href;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(h.root.activeElement?.id).to.equal('report-steps');
    expect(location.href).to.equal(before);
    await sendKeys({ type: 'a' });
    await h.element.updateComplete;
    expect(h.error('steps')).to.equal('');
    expect(summary.querySelectorAll('a')).to.have.length(3);
    await h.fill('title', 'A');
    await h.fill('contact', '@ada');
    await h.fill('agreed', true);
    expect(h.has('.faults')).to.be.false;
  });

  it('adds a line when Enter is pressed in the steps', async () => {
    const h = await new Harness().show();
    h.field('steps').focus();
    await sendKeys({ type: 'a' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'b' });
    expect(h.field('steps').value).to.equal('a\nb');
    expect(h.has('.faults')).to.be.false;
  });

  it('lets a click reach its target even if it makes an error appear by leaving a field', async () => {
    const h = await new Harness().show();
    await h.fill('contact', 'ada@');
    h.field('contact').focus();
    h.field('anonymous').scrollIntoView({ block: 'center' });
    const { x, y, width, height } = h.field('anonymous').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await h.element.updateComplete;
    expect(h.field('anonymous').checked).to.be.true;
  });

  it('disables the contact of an anonymous report, keeps its value, and does not send it', async () => {
    const h = await new Harness().show();
    await h.fillAll();
    h.field('anonymous').focus();
    await sendKeys({ press: ' ' });
    await h.element.updateComplete;
    expect(h.field('contact').disabled).to.be.true;
    expect(h.field('contact').value).to.equal('ada@example.org');
    await h.send();
    expect(JSON.parse(h.network.call(0).init.body as string)).to.deep.equal({
      title: 'Stored XSS',
      steps: '1. Open\n2. Look',
      anonymous: true,
      agreed: false,
      fields: {},
    });
  });

  it('offers the systems of the form, or else those in scope, and a free text', async () => {
    const h = await new Harness().show({
      scope: [{ name: 'App' }, { name: 'API' }],
      disclosure: { ...disclosure, form: { endpoint: '/r' } },
    });
    const select = h.query<HTMLSelectElement>('#report-system');
    const options = [...select.options];
    expect(options.map(words)).to.deep.equal(['Choose…', 'App', 'API', 'Something else']);
    await h.fillAll();
    await h.fill('system', 'API');
    await h.fill('system', options[3]!.value);
    await h.fill('systemText', 'The old one');
    await h.fill('system', 'App');
    expect(h.has('#report-systemText')).to.be.false;
    await h.fill('system', options[3]!.value);
    expect(h.field('systemText').value, 'what was typed is still there').to.equal('The old one');
    await h.send();
    expect(h.detail('trust-submit').report.system).to.equal('The old one');
  });

  it('shows the fields that the manifest adds', async () => {
    const h = await new Harness().show({
      ...disclosure,
      form: {
        endpoint: '/r',
        fields: [
          { id: 'version', label: 'Version', hint: 'From the footer', required: true },
          { id: 'kind', label: 'Kind', kind: 'select', options: ['XSS', 'CSRF'], required: true },
          { id: 'note', label: 'Note', kind: 'textarea' },
          { id: 'live', label: 'Exploited', kind: 'checkbox' },
        ],
      },
    });
    await h.fillAll();
    await h.send();
    expect([...h.root.querySelectorAll('.faults a')].map(words)).to.deep.equal([
      'This field is required: Version',
      'This field is required: Kind',
    ]);
    expect(h.field('field-version').getAttribute('aria-describedby')).to.equal(
      'report-field-version-hint report-field-version-error',
    );
    await h.fill('field-version', '1.2');
    await h.fill('field-kind', 'CSRF');
    await h.fill('field-live', true);
    await h.send();
    expect(h.detail('trust-submit').report.fields).to.deep.equal({
      version: '1.2',
      kind: 'CSRF',
      live: true,
    });
  });

  it('lets the reporter choose a severity with the arrow keys', async () => {
    const h = await new Harness().show();
    h.query('input[value=low]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await h.fillAll();
    await h.send();
    expect(h.detail('trust-submit').report.severity).to.equal('high');
  });

  it('does not affect a form around it', async () => {
    const outer = await fixture<HTMLFormElement>(
      html`<form>
        <input name="q" />
        <div></div>
      </form>`,
    );
    let submitted = 0;
    outer.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    const h = await new Harness().show();
    outer.querySelector('div')!.append(h.element);
    await h.rest();
    h.field('title').focus();
    await sendKeys({ type: 'A' });
    await sendKeys({ press: 'Enter' });
    await h.rest();
    expect(h.root.activeElement?.classList.contains('faults')).to.be.true;
    expect(submitted).to.equal(0);
    expect([...new FormData(outer).keys()]).to.deep.equal(['q']);
  });
});

describe('the report form', () => {
  const states: [string, (h: Harness) => Promise<void>][] = [
    ['empty', () => Promise.resolve()],
    ['incomplete', (h) => h.send()],
    [
      'not sent because of an error',
      async (h) => {
        await h.fillAll();
        await h.fill('agreed', true);
        await h.send();
        await h.answer(0, new Error('down'));
      },
    ],
    [
      'sent',
      async (h) => {
        await h.fillAll();
        await h.fill('agreed', true);
        await h.send();
        await h.answer(0, new Response(null, { status: 204 }));
      },
    ],
  ];
  for (const [state, reach] of states) {
    it(`passes axe when it is ${state}`, async () => {
      const h = await new Harness().show(policy);
      await reach(h);
      await expect(h.element).to.be.accessible();
    });
  }
});
