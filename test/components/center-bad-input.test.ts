import { expect } from '@open-wc/testing';
import '../../components/center/define.js';
import type { LoadReason } from '../../src/load/state.js';
import { en } from '../../components/english.js';
import { complete } from '../manifest/fixture.js';
import { words } from '../helpers/fixture.js';
import {
  fallbackShown,
  find,
  HostPage,
  retry,
  seen,
  sections,
  show,
  still,
  StubbedFetch,
  tags,
} from './center-harness.js';

const good = {
  manifestVersion: 1,
  organization: { name: 'Acme' },
  faq: [{ id: 'where', question: 'Where is data kept?', answer: 'In Frankfurt.' }],
  contacts: [{ id: 'security', kind: 'security', email: 'security@acme.example' }],
};
const text = JSON.stringify(good);
const answers =
  (body: BodyInit | null, type = 'application/json', init: ResponseInit = {}) =>
  () =>
    new Response(body, { headers: { 'content-type': type }, ...init });
const wrongTypes = Object.fromEntries(
  Object.keys(complete()).map((key, index) => [key, [5, true, [[]], null][index % 4]]),
);
const megabytes = JSON.stringify({
  ...good,
  faq: [
    ...good.faq,
    ...Array.from({ length: 200 }, (_, i) => ({ question: `Q${i}?`, answer: 'a'.repeat(50_000) })),
  ],
});

interface Bad {
  readonly what: string;
  readonly answer: object;
  /** Nothing can be shown: the words for this reason, the fallback and a way to try again. */
  readonly reason?: LoadReason;
  /** Something can be shown: these words are on the page. */
  readonly shows?: readonly string[];
  /** The sections on the page. */
  readonly laidOut?: readonly string[];
  /** Each of these places is named by a problem. */
  readonly problems?: readonly string[];
  readonly before?: () => () => void;
}
const both = ['trust-overview', 'trust-faq', 'trust-contacts'];

const BAD: readonly Bad[] = [
  { what: '404', answer: answers('Not here', 'text/plain', { status: 404 }), reason: 'http' },
  { what: '500', answer: answers(text, 'application/json', { status: 500 }), reason: 'http' },
  {
    what: 'no answer within the time limit',
    answer: () => new Promise(() => {}),
    reason: 'network',
    before: () => {
      const { setTimeout } = globalThis;
      // The limit of 20 seconds passes at once; every other timer is as it was.
      globalThis.setTimeout = ((run: () => void, ms: number, ...rest: unknown[]) =>
        setTimeout(run, ms === 20_000 ? 0 : ms, ...rest)) as typeof setTimeout;
      return () => (globalThis.setTimeout = setTimeout);
    },
  },
  {
    what: 'offline',
    answer: () => new TypeError('Failed to fetch'),
    reason: 'network',
    before: () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      return () => Reflect.deleteProperty(navigator, 'onLine');
    },
  },
  {
    what: 'HTML where JSON was expected',
    answer: answers('<!doctype html><title>Oops', 'text/html'),
    reason: 'not-json',
  },
  { what: 'truncated JSON', answer: answers(text.slice(0, -20)), reason: 'not-json' },
  { what: 'nothing at all', answer: answers(null), reason: 'not-json' },
  { what: 'a list', answer: [good], reason: 'invalid' },
  { what: 'null', answer: answers('null'), reason: 'invalid' },
  { what: 'a newer version', answer: { ...good, manifestVersion: 2 }, reason: 'unsupported-version' },
  {
    what: 'an object of something else',
    answer: { openapi: '3.1.0' },
    shows: [en['state.empty']],
    problems: ['$.manifestVersion'],
  },
  {
    what: 'wrong types everywhere',
    answer: { ...wrongTypes, manifestVersion: 1 },
    shows: [en['state.empty']],
    laidOut: [],
    problems: ['$.organization', '$.faq', '$.controls', '$.title'],
  },
  {
    what: 'wrong types in one part',
    answer: { ...good, faq: 'none', subprocessors: [] },
    shows: ['security@acme.example'],
    laidOut: ['trust-overview', 'trust-contacts'],
    problems: ['$.faq', '$.subprocessors'],
  },
  {
    what: 'duplicate ids',
    answer: { ...good, faq: [...good.faq, { id: 'where', question: 'Where else?', answer: 'Nowhere.' }] },
    shows: ['In Frankfurt.', 'Nowhere.'],
    laidOut: both,
    problems: ['$.faq[1].id'],
  },
  {
    what: 'unknown sections',
    answer: { ...good, sections: [{ type: 'faq' }, { type: 'hologram' }, { type: 'contacts' }] },
    shows: ['In Frankfurt.', 'security@acme.example'],
    laidOut: ['trust-faq', 'trust-contacts'],
    problems: ['$.sections[1].type'],
  },
  {
    what: '10 MB of it',
    answer: answers(megabytes),
    shows: ['In Frankfurt.', 'Q199?', 'security@acme.example'],
    laidOut: both,
  },
  {
    what: 'javascript: links',
    answer: {
      ...good,
      faq: [{ question: 'Safe?', answer: 'Press [here](javascript:alert(1)).' }],
      links: [{ label: 'Run me', url: 'javascript:alert(1)' }],
    },
    shows: ['Safe?', 'security@acme.example'],
    laidOut: both,
    problems: ['$.links[0].url'],
  },
  {
    what: 'HTML in texts',
    answer: {
      ...good,
      title: '<img src=x onerror=alert(1)>',
      faq: [{ question: '<b>Bold?</b>', answer: '<script>alert(1)</script>' }],
    },
    shows: ['<img src=x onerror=alert(1)>', '<b>Bold?</b>', '<script>alert(1)</script>'],
    laidOut: both,
  },
  {
    what: 'empty lists',
    answer: {
      ...good,
      organization: undefined,
      faq: [],
      contacts: [],
      sections: [],
      controls: { groups: [] },
    },
    shows: [en['state.empty']],
    laidOut: [],
  },
  { what: 'everything absent', answer: { manifestVersion: 1 }, shows: [en['state.empty']], laidOut: [] },
];

describe('<trust-center> with bad input', () => {
  const network = new StubbedFetch();
  let page: HostPage;
  beforeEach(() => {
    network.install();
    page = new HostPage();
  });
  afterEach(() => network.restore());

  for (const { what, answer, reason, shows = [], laidOut = [], problems = [], before } of BAD) {
    it(what, async function () {
      this.timeout(20_000);
      const undo = before?.();
      const events: string[] = [];
      const listen = (event: Event): void => void events.push(event.type);
      addEventListener('trust-load', listen);
      addEventListener('trust-error', listen);
      const src = network.serve(answer);
      const center = await show(src);
      undo?.();
      const error = center.renderRoot.querySelector('[part=error]');
      if (reason) {
        expect(center.state).to.include({ status: 'failed', reason });
        expect(events).to.deep.equal(['trust-error']);
        expect(words(error)).to.equal(`${en[`state.${reason}`]} ${en['state.retry']}`);
        expect(words(error)).to.not.match(/https?:|\/|\d/);
        expect(fallbackShown(center)).to.equal(true);
        expect(page.warnings.filter((line) => line.includes(src))).to.have.length(1);

        network.answer(src, good);
        retry(center)!.click();
        await still(center);
        expect(center.state.status).to.equal('ready');
        expect(center.renderRoot.querySelector('[part=error]')).to.equal(null);
        expect(seen(center)).to.include('In Frankfurt.');
        expect(fallbackShown(center)).to.equal(false);
      } else {
        expect(center.state.status).to.equal('ready');
        expect(events).to.deep.equal(['trust-load']);
        expect(error).to.equal(null);
        expect(tags(center)).to.deep.equal(laidOut);
        const said = seen(center);
        for (const part of shows) expect(said).to.include(part);
        expect(said).to.not.match(/undefined|\[object|NaN/);
        expect(fallbackShown(center)).to.equal(laidOut.length === 0);
        const places = center.problems.map(({ path }) => path);
        if (problems.length === 0) expect(places).to.deep.equal([]);
        for (const path of problems) expect(places).to.include(path);
        for (const root of [center, ...sections(center)].map(({ renderRoot }) => renderRoot)) {
          expect((root as ShadowRoot).querySelector('img, b, script, [href^="javascript:" i]')).to.equal(
            null,
          );
        }
      }
      removeEventListener('trust-load', listen);
      removeEventListener('trust-error', listen);
      center.remove();
      await still();
      expect(page.leave()).to.deep.equal([]);
    });
  }

  it('shows every sound item beside one broken item in each section, and names the places of the problems', async () => {
    const broken: Record<string, unknown> = {
      manifestVersion: 1,
      organization: { name: 'Acme' },
      highlights: [{ title: 'Kept highlight', text: 'Yes.' }, { text: 5 }],
      figures: [{ title: 'Kept figure', value: 4, unit: 'hours' }, 7],
      assurances: [{ framework: 'soc2', title: 'Kept assurance', status: 'planned' }, { status: 'superb' }],
      controls: {
        groups: [
          {
            id: 'g',
            title: 'Kept group',
            controls: [{ title: 'Kept control', status: 'implemented' }, { title: 5 }],
          },
          null,
        ],
      },
      subprocessors: { items: [{ name: 'Kept vendor', purpose: 'Hosting' }, { purpose: 'Nameless' }] },
      dataHandling: { retention: [{ title: 'Kept category', period: 'P30D' }, 'forever'] },
      documents: [{ title: 'Kept document', access: 'request' }, { access: 'public' }],
      responsibilities: [{ text: 'Kept duty', owner: 'customer' }, 0],
      limitations: [{ title: 'Kept limitation', meaning: 'So.' }, []],
      disclosure: { contacts: ['mailto:kept@acme.example', 'javascript:alert(1)'] },
      faq: [{ question: 'Kept question?', answer: 'Yes.' }, { answer: 'Nobody asked.' }],
      updates: [
        { title: 'Kept update', date: '2026-05-01' },
        { title: 'Broken', date: 'soon' },
      ],
      contacts: [{ kind: 'security', email: 'kept@contacts.example' }, 'somebody'],
      links: [
        { label: 'Kept link', url: 'https://acme.example/' },
        { label: 'Bad', url: 'javascript:alert(1)' },
      ],
    };
    const center = await show(network.serve(broken));
    expect(center.state.status).to.equal('ready');
    const said = seen(center);
    const kept = JSON.stringify(broken).match(/Kept [a-z]+|kept@[a-z.]+/g)!;
    expect(kept).to.have.length(15);
    expect(kept.filter((part) => !said.includes(part))).to.deep.equal([]);
    const places = center.problems.map(({ path }) => path).join('\n');
    for (const key of Object.keys(broken).slice(2)) expect(places).to.include(`$.${key}`);
    expect(places).to.include('$.controls.groups[0].controls[1]').and.to.include('$.controls.groups[1]');
    expect(find(center, '[href^="javascript:" i]')).to.equal(null);
    expect(page.leave()).to.deep.equal([]);
  });
});
