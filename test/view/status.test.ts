import { expect } from '@open-wc/testing';
import { parseManifest } from '../../src/manifest/parse.js';
import type { Evidence, TrustDocument } from '../../src/model/types.js';
import type { LoadState } from '../../src/load/state.js';
import { renderAccess, renderEvidence } from '../../src/view/evidence.js';
import { renderLoadState } from '../../src/view/load-state.js';
import { renderMark, renderStatus, markOf, type Status, type StatusMark } from '../../src/view/status.js';
import { context, markup, shown } from './harness.js';

const words = (place: Element | null | undefined): string =>
  (place?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('renderStatus', () => {
  const marks: Record<Status, StatusMark> = {
    implemented: 'stated',
    attested: 'done',
    certified: 'done',
    aligned: 'partial',
    partial: 'partial',
    'in-progress': 'partial',
    alternative: 'partial',
    planned: 'pending',
    'not-started': 'pending',
    expired: 'ended',
    withdrawn: 'ended',
    'not-offered': 'ended',
    'not-applicable': 'absent',
  };
  for (const [status, mark] of Object.entries(marks) as [Status, StatusMark][]) {
    it(`renderStatus shows ${status} with the mark ${mark} and a text`, () => {
      expect(markOf(status)).to.equal(mark);
      const place = shown(renderStatus(status, 'Word'));
      expect(words(place)).to.equal('Word');
      expect(place.querySelector(`[part~="status-${status}"]`)?.classList.contains(mark)).to.equal(true);
      expect(place.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('renderStatus accepts a weaker tone than that of the status', () => {
    expect(shown(renderStatus('certified', 'Certified', 'partial')).querySelector('.partial')).to.exist;
  });

  it('renderMark renders each mark differently', () => {
    const shapes = [...new Set(Object.values(marks))].map((mark) => markup(renderMark(mark)));
    expect(new Set(shapes).size).to.equal(6);
  });
});

describe('renderAccess', () => {
  it('renderAccess shows who has access, and nothing for public or missing access', () => {
    expect(words(shown(renderAccess('nda', context)))).to.equal('Under a non-disclosure agreement');
    expect(markup(renderAccess('public', context))).to.equal('');
    expect(markup(renderAccess(undefined, context))).to.equal('');
  });
});

describe('renderEvidence', () => {
  const documents: readonly TrustDocument[] =
    parseManifest({
      manifestVersion: 1,
      organization: { name: 'Acme' },
      documents: [
        { id: 'soc2', title: 'SOC 2', access: 'nda', url: '/soc2.pdf', updated: '2026-07-20' },
        { id: 'soa', title: 'SoA', access: 'nda', url: '/soa.pdf', requestUrl: '/ask' },
        { id: 'policy', title: 'Policy', access: 'public', url: '/policy.pdf' },
      ],
    }).model?.documents ?? [];
  const show = (...items: Evidence[]): HTMLElement => shown(renderEvidence(items, documents, context));

  it('renderEvidence renders nothing without evidence', () => {
    expect(markup(renderEvidence([], documents, context))).to.equal('');
    expect(markup(renderEvidence(undefined, undefined, context))).to.equal('');
  });

  it('evidence gets date and access from the document that it names, and no link to a restricted one', () => {
    const place = show({ label: 'The report', document: 'soc2' });
    expect(place.querySelector('a')).to.not.exist;
    expect(words(place)).to.equal('The report 20 July 2026 Under a non-disclosure agreement');
    expect(place.querySelector('time')?.getAttribute('datetime')).to.equal('2026-07-20');
  });

  it('evidence links to a public document, or to the request URL of a restricted one', () => {
    const links = show({ label: 'P', document: 'policy' }, { label: 'S', document: 'soa' });
    expect([...links.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.com/policy.pdf',
      'https://example.com/ask',
    ]);
  });

  it('a linked evidence item contains no other link', () => {
    const place = show({ label: 'The [whole](/x) **report**', document: 'policy' });
    expect(markup(renderEvidence([{ label: '[Only](/x)' }], [], context))).to.include('href');
    expect(place.querySelectorAll('a').length).to.equal(1);
    expect(words(place)).to.equal('The whole report');
  });

  it('evidence prefers its own URL, date and access to those of the document', () => {
    const place = show({
      label: 'Extract',
      document: 'soc2',
      url: '/extract.pdf',
      access: 'request',
      date: '2026-08',
    });
    expect(place.querySelector('a')?.getAttribute('href')).to.equal('https://example.com/extract.pdf');
    expect(words(place)).to.equal('Extract August 2026 On request');
  });

  it('evidence without a URL, or with an unknown document, is rendered as text', () => {
    const place = show({ label: 'On site' }, { label: 'Lost', document: 'absent' });
    expect(place.querySelector('a')).to.not.exist;
    expect([...place.querySelectorAll('li')].map(words)).to.deep.equal(['On site', 'Lost']);
  });
});

describe('renderLoadState', () => {
  const failed = (state: object): LoadState =>
    ({
      status: 'failed',
      reason: 'http',
      detail: 'https://example.com 503',
      problems: [],
      previous: undefined,
      ...state,
    }) as unknown as LoadState;
  const show = (state: LoadState, retry = () => {}): HTMLElement =>
    shown(renderLoadState(state, context.locale.t, retry));

  it('the loading state has a live region', () => {
    const place = show({ status: 'loading' });
    expect(words(place.querySelector('[role=status]'))).to.equal('Loading this information…');
  });

  for (const reason of ['network', 'http', 'not-json', 'invalid', 'unsupported-version', 'integrity']) {
    it(`a failure with the reason ${reason} has a message in plain language, without the detail`, () => {
      const place = show(failed({ reason }));
      expect(words(place.querySelector('[role=alert] p'))).to.match(/^This information [^{}]+\.$/);
      expect(words(place)).to.not.contain('503');
    });
  }

  it('a failed reload has a message that the previous version is shown', () => {
    expect(words(show(failed({ previous: {} })))).to.contain('an earlier one');
  });

  it('a failure has a retry button', () => {
    let tried = 0;
    show(failed({}), () => tried++)
      .querySelector('button')
      ?.click();
    expect(tried).to.equal(1);
  });

  it('renderLoadState renders nothing for an idle state', () => {
    expect(markup(renderLoadState({ status: 'idle' }, context.locale.t, () => {}))).to.equal('');
  });
});
