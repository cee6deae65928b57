import { expect } from '@open-wc/testing';
import { expectNoWarnings, fixedClock, parsed, words, prerendered } from '../helpers/fixture.js';
import { NOW, full, one, row, show, vendors, withItems } from '../helpers/subprocessors.js';

describe('the lifecycle in the sub-processor table', () => {
  expectNoWarnings();
  const setNow = fixedClock(NOW);

  const lines = (el: Element, id: string): string[] =>
    [...row(el, id).querySelectorAll('[part=lifecycle] li')].map(words);

  it('shows how many days are left until a change, on the visitor’s clock', async () => {
    const el = await show(full);
    expect(lines(el, 'openai')).to.deep.equal([
      'Announced on 3 November 2026',
      'Takes effect on 3 December 2026, in 12 days',
      'Objection period ends on 3 December 2026, in 12 days',
    ]);
    expect(lines(el, 'mailer')).to.deep.equal(['Announced']);
    expect(lines(el, 'later')).to.deep.equal(['Announced', 'Takes effect in Q1 2027']);
    expect(lines(el, 'support')).to.deep.equal(['Removal on 31 January 2027, in 71 days']);
    expect(row(el, 'openai').querySelector('.vendor .mark')).to.exist;
  });

  it('shows only dates and no number of days in the first render of prerendered content', () => {
    const el = prerendered(document.createElement('trust-subprocessor-table'));
    el.data = parsed(full);
    document.body.append(el);
    try {
      (el as unknown as { performUpdate(): void }).performUpdate();
      expect(lines(el, 'openai')[1]).to.equal('Takes effect on 3 December 2026');
      expect(lines(el, 'later')).to.deep.equal(['Effective Q1 2027']);
      expect(lines(el, 'heroku')).to.deep.equal(['Removal in June 2024']);
      expect(words(el.shadowRoot)).not.to.match(/in \d+ days/);
    } finally {
      el.remove();
    }
  });

  it('changes with time, without a new manifest', async () => {
    setNow(Date.UTC(2027, 1, 1));
    const el = await show(full);
    expect(lines(el, 'openai')).to.deep.equal(['Effective 3 December 2026']);
    expect(row(el, 'support').closest('details')).to.exist;
    expect(lines(el, 'support')).to.deep.equal(['Removed on 31 January 2027']);
    expect(lines(el, 'later')).to.deep.equal(['Announced', 'Takes effect in Q1 2027']);
  });

  it('shows that the time to object has ended', async () => {
    const item = { id: 'a', name: 'A', status: 'announced', objectBy: '2026-11-01' };
    expect(lines(await withItems([item]), 'a')).to.deep.equal([
      'Announced',
      'Objection period ended: 1 November 2026',
    ]);
  });

  it('is updated when the page becomes visible again on another day', async () => {
    const el = await show(full);
    setNow(Date.UTC(2026, 11, 2));
    document.dispatchEvent(new Event('visibilitychange'));
    await el.updateComplete;
    expect(lines(el, 'openai')[1]).to.equal('Takes effect on 3 December 2026, tomorrow');
  });

  it('puts former sub-processors into a closed list, latest removal first', async () => {
    const el = await show(full);
    const former = one<HTMLDetailsElement>(el, 'details[part=former]');
    expect(former.open).to.equal(false);
    expect(words(former.querySelector('summary'))).to.equal('Former sub-processors (2)');
    expect([...former.querySelectorAll('tbody tr')].map((tr) => words(tr.querySelector('th')))).to.deep.equal(
      ['SendGrid Removed on 1 March 2026', 'Heroku Removed in June 2024'],
    );
    expect(vendors(el)).not.to.include('Heroku');
  });

  it('says that no current sub-processor is listed if all are former', async () => {
    const el = await withItems([{ name: 'A', status: 'removed' }]);
    expect(words(one(el, '[part=no-results]'))).to.equal(
      'No current or announced sub-processors are listed.',
    );
    expect(words(one(el, 'summary'))).to.equal('Former sub-processors (1)');
  });
});
