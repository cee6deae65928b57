import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { createLocale } from '../../src/i18n/locale.js';
import { EnglishMessage, asText } from '../../src/i18n/message.js';
import { registerMessages } from '../../src/i18n/messages.js';
import { renderText } from '../../src/view/text.js';
import { markup, shown } from '../view/harness.js';

registerMessages('sk', { 'common.copy': 'Kopírovať' });
const { t } = createLocale('sk');

describe('a message in a template', () => {
  it('is plain text if the language of the page has it', () => {
    expect(markup(html`<p>${t('common.copy')}</p>`)).to.equal('<p>Kopírovať</p>');
  });

  it('is marked as English in the text of an element if the language lacks it', () => {
    expect(markup(html`<p>${t('common.yes')}</p>`)).to.equal('<p><span lang="en" dir="ltr">Yes</span></p>');
    expect(markup(html`<p>${t('controlGrid.count', { count: 1200 })}</p>`)).to.equal(
      '<p><span lang="en" dir="ltr">1,200 controls</span></p>',
    );
  });

  it('is its words alone in an attribute', () => {
    const input = shown(html`<input aria-label=${t('common.yes')} title="(${t('common.no')})" />`);
    expect(input.querySelector('input')!.getAttribute('aria-label')).to.equal('Yes');
    expect(input.querySelector('input')!.title).to.equal('(No)');
  });

  it('takes the place of the marked message when the language gets it', async () => {
    const { render } = await import('lit');
    const place = document.createElement('div');
    const view = () => render(html`<p>${createLocale('sl').t('common.yes')}</p>`, place);
    view();
    expect(place.querySelector('span')!.lang).to.equal('en');
    registerMessages('sl', { 'common.yes': 'Da' });
    view();
    expect(place.querySelector('span')).to.equal(null);
    expect(place.textContent).to.equal('Da');
  });
});

describe('EnglishMessage', () => {
  it('is its words as a string, also within another message', () => {
    const yes = t('common.yes');
    expect(yes).to.be.instanceOf(EnglishMessage);
    expect(String(yes)).to.equal('Yes');
    expect(String(t('disclosureForm.optional', { label: yes }))).to.equal('Yes (optional)');
    expect([yes, 'and no'].join(' ')).to.equal('Yes and no');
  });
});

describe('asText', () => {
  it('gives a view of manifest texts the language of an English message', () => {
    expect(markup(renderText(asText(t('common.yes')), createLocale('sk')))).to.equal(
      '<span lang="en" dir="ltr">Yes</span>',
    );
    expect(asText(t('common.copy'))).to.equal('Kopírovať');
  });
});
