import { expect } from '@open-wc/testing';
import { endpointUrl, submitReport, SubmitError, type SubmitOptions } from '../../src/load/submit-report.js';
import type { Report } from '../../src/model/report.js';
import { FakeNetwork, json, nextTurn, streamed } from './harness.js';

const url = 'https://example.com/report';
const report: Report = {
  title: 'Stored XSS',
  severity: undefined,
  system: undefined,
  steps: '1. Open',
  contact: undefined,
  anonymous: true,
  agreed: true,
  fields: { exploited: true },
};

const start = (options: SubmitOptions = {}) => {
  const network = new FakeNetwork();
  const { fetch, setTimeout, clearTimeout } = network.deps;
  const deps = { fetch: fetch!, setTimeout: setTimeout!, clearTimeout: clearTimeout! };
  return { network, promise: submitReport(url, report, { ...options, deps }) };
};

const answered = async (response: Response): Promise<string | undefined> => {
  const { network, promise } = start();
  network.call(0).answer(response);
  return (await promise).reference;
};

const failure = async (promise: Promise<unknown>): Promise<SubmitError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SubmitError)) throw new Error(`expected a SubmitError, got ${String(error)}`);
  return error;
};

describe('submitReport', () => {
  it('submitReport posts JSON, without cookies, referrer or redirects', async () => {
    const { network, promise } = start();
    const { init, url: to } = network.call(0);
    expect(to).to.equal(url);
    const { method, credentials, redirect, referrerPolicy, mode, headers, body } = init;
    expect({ method, credentials, redirect, referrerPolicy, mode }).to.deep.equal({
      method: 'POST',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      mode: 'cors',
    });
    expect(new Headers(headers).get('content-type')).to.equal('application/json');
    expect(JSON.parse(body as string)).to.deep.equal({
      title: 'Stored XSS',
      steps: '1. Open',
      anonymous: true,
      agreed: true,
      fields: { exploited: true },
    });
    network.call(0).answer(new Response(null, { status: 204 }));
    expect(await promise).to.deep.equal({ reference: undefined });
  });

  it('submitReport uses PUT if the manifest says so', () => {
    const { network, promise } = start({ method: 'PUT' });
    expect(network.call(0).init.method).to.equal('PUT');
    network.call(0).answer(json({}));
    return promise;
  });

  const answers: [string, Response, string | undefined][] = [
    ['a reference', json({ reference: ' R-42 ' }, { status: 202 }), 'R-42'],
    ['a number as the reference', json({ reference: 42 }), '42'],
    [
      'a media type that ends in +json',
      new Response('{"reference":"R"}', { headers: { 'content-type': 'application/hal+json' } }),
      'R',
    ],
    ['no reference', json({ id: 'R-42' }), undefined],
    ['a reference that is an object', json({ reference: { id: 1 } }), undefined],
    ['a reference with control characters', json({ reference: 'a\u0007b' }), undefined],
    ['a reference of more than 200 characters', json({ reference: 'x'.repeat(201) }), undefined],
    ['null', json(null), undefined],
    ['a list', json(['R-42']), undefined],
    [
      'JSON that is cut short',
      new Response('{"refer', { headers: { 'content-type': 'application/json' } }),
      undefined,
    ],
    ['text', new Response('{"reference":"R"}', { headers: { 'content-type': 'text/plain' } }), undefined],
    ['no content', new Response(null, { status: 204 }), undefined],
  ];
  for (const [what, response, reference] of answers) {
    it(`submitReport accepts a response with ${what}`, async () =>
      expect(await answered(response)).to.equal(reference));
  }

  for (const status of [400, 401, 404, 413, 500, 503]) {
    it(`submitReport fails as http for the status ${status}`, async () => {
      const { network, promise } = start();
      network.call(0).answer(new Response('{"reference":"R"}', { status }));
      const { reason, message } = await failure(promise);
      expect(reason).to.equal('http');
      expect(message).to.equal(`${url}: ${status}`);
    });
  }

  it('submitReport fails as network without a response', async () => {
    const { network, promise } = start();
    network.call(0).answer(new TypeError('Failed to fetch'));
    const { reason, message } = await failure(promise);
    expect(reason).to.equal('network');
    expect(message).to.include('Failed to fetch');
  });

  it('submitReport fails as timeout at the limit, aborts the request and clears the timer', async () => {
    const { network, promise } = start({ timeoutMs: 5000 });
    network.timers.advance(4999);
    await nextTurn();
    expect(network.call(0).signal.aborted).to.be.false;
    network.timers.advance(1);
    expect((await failure(promise)).reason).to.equal('timeout');
    expect(network.call(0).signal.aborted).to.be.true;
    expect(network.timers.pending).to.equal(0);
  });

  it('submitReport fails as timeout even if fetch ignores the signal', async () => {
    const { timers } = new FakeNetwork();
    const { setTimeout, clearTimeout } = timers;
    const ignoringFetch = () => new Promise<Response>(() => undefined);
    const promise = submitReport(url, report, { deps: { fetch: ignoringFetch, setTimeout, clearTimeout } });
    timers.advance(30_000);
    expect((await failure(promise)).reason).to.equal('timeout');
  });

  it('submitReport accepts a 2xx status even if the body never ends', async () => {
    const { network, promise } = start();
    const endless = streamed([new TextEncoder().encode('{"reference":')]);
    endless.headers.set('content-type', 'application/json');
    network.call(0).answer(endless);
    await nextTurn();
    network.timers.advance(30_000);
    expect(await promise).to.deep.equal({ reference: undefined });
  });
});

describe('endpointUrl', () => {
  const base = 'https://example.com/trust/trust.json';
  const rows: [string | undefined, string | undefined][] = [
    ['/report', 'https://example.com/report'],
    ['report', 'https://example.com/trust/report'],
    ['https://api.example.org/r?x=1', 'https://api.example.org/r?x=1'],
    ['http://localhost/r', 'http://localhost/r'],
    ['mailto:security@example.com', undefined],
    ['tel:+1201', undefined],
    ['#report', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/plain,', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [endpoint, expected] of rows) {
    it(`endpointUrl returns ${expected ?? 'nothing'} for ${endpoint === undefined ? 'no endpoint' : `“${endpoint}”`}`, () =>
      expect(endpointUrl(endpoint, base)).to.equal(expected));
  }
});
