import { expect } from '@open-wc/testing';
import type { LoadDeps } from '../../src/load/deps.js';
import { loadManifest, type LoadOptions, type LoadReason } from '../../src/load/index.js';
import { FakeNetwork, json, loadError, manifest, streamed } from './harness.js';

const URL_ = 'https://example.com/trust.json';
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (body: BodyInit | null, type = 'application/json', init: ResponseInit = {}): Response =>
  new Response(body, { headers: { 'content-type': type }, ...init });
const refused = new TypeError('Failed to fetch');

/** Reports a policy violation after fetch has rejected, as Chromium and Firefox do. */
const violation = (init: Partial<SecurityPolicyViolationEventInit>): Partial<LoadDeps> => {
  const events = new EventTarget();
  return {
    events,
    setTimeout: (run, ms) => {
      if (ms === 0) {
        const event = Object.assign(new Event('securitypolicyviolation'), {
          blockedURI: URL_,
          disposition: 'enforce',
          ...init,
        });
        events.dispatchEvent(event);
        run();
      }
      return 0;
    },
  };
};

interface Bad {
  readonly what: string;
  readonly answer: () => Response | Error;
  readonly reason: LoadReason;
  /** Texts that the detail must contain. */
  readonly detail: readonly string[];
  readonly options?: LoadOptions;
  readonly deps?: Partial<LoadDeps>;
}

const BAD: readonly Bad[] = [
  {
    what: '404',
    answer: () => text('Not here', 'text/plain', { status: 404, statusText: 'Not Found' }),
    reason: 'http',
    detail: [URL_, '404', 'Not Found'],
  },
  {
    what: '404 with a good manifest for a body',
    answer: () => json(manifest('Acme'), { status: 404 }),
    reason: 'http',
    detail: ['404'],
  },
  { what: '500', answer: () => text('', 'text/html', { status: 500 }), reason: 'http', detail: ['500'] },
  {
    what: 'offline',
    answer: () => refused,
    reason: 'network',
    detail: [URL_, 'offline'],
    deps: { online: () => false },
  },
  {
    what: 'a refused connection, or CORS',
    answer: () => refused,
    reason: 'network',
    detail: [URL_, 'CORS', 'Failed to fetch'],
  },
  {
    what: "blocked by the page's Content-Security-Policy",
    answer: () => refused,
    reason: 'network',
    detail: [URL_, 'Content-Security-Policy'],
    deps: violation({}),
  },
  {
    what: 'a report-only policy and a refused connection',
    answer: () => refused,
    reason: 'network',
    detail: ['CORS'],
    deps: violation({ disposition: 'report' }),
  },
  {
    what: 'a policy that blocked something else and a refused connection',
    answer: () => refused,
    reason: 'network',
    detail: ['CORS'],
    deps: violation({ blockedURI: 'https://example.com/other.json' }),
  },
  {
    what: 'a connection lost within the body',
    answer: () => streamed([bytes('{"manifestVersion":')], new TypeError('network error')),
    reason: 'network',
    detail: [URL_, 'network error'],
  },
  {
    what: 'HTML where JSON was expected',
    answer: () => text('<!doctype html><title>Page not found</title>', 'text/html; charset=utf-8'),
    reason: 'not-json',
    detail: [URL_, 'text/html; charset=utf-8', '<!doctype html>'],
  },
  {
    what: 'HTML with the content type of JSON',
    answer: () => text('<html>'),
    reason: 'not-json',
    detail: ['application/json', '<html>'],
  },
  {
    what: 'truncated JSON',
    answer: () => text('{"manifestVersion":1,"title":"Tru'),
    reason: 'not-json',
    detail: ['starts "{\\"manifestVersion', 'ends at character 33'],
  },
  { what: 'an empty body', answer: () => text(null), reason: 'not-json', detail: ['ends at character 0'] },
  {
    what: 'a trailing comma',
    answer: () => text('{"manifestVersion":1,}'),
    reason: 'not-json',
    detail: ['JSON'],
  },
  {
    what: 'Latin-1',
    answer: () => text(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d])),
    reason: 'not-json',
    detail: ['not UTF-8'],
  },
  {
    what: 'UTF-16',
    answer: () => text(new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])),
    reason: 'not-json',
    detail: ['not UTF-8'],
  },
  { what: 'a list', answer: () => json([manifest('Acme')]), reason: 'invalid', detail: [URL_, 'a list'] },
  { what: 'a string', answer: () => json('trust'), reason: 'invalid', detail: ['text "trust"'] },
  { what: 'null', answer: () => json(null), reason: 'invalid', detail: ['null'] },
  {
    what: 'a newer version',
    answer: () => json({ ...manifest('Acme'), manifestVersion: 2 }),
    reason: 'unsupported-version',
    detail: [URL_, 'manifestVersion', 'number 2'],
  },
  {
    what: 'a body of more than 25 MB that does not end',
    answer: () => streamed(Array.from({ length: 26 }, () => new Uint8Array(1_000_000))),
    reason: 'invalid',
    detail: [URL_, 'larger than 25 MB'],
  },
  {
    what: 'a file that does not match integrity',
    answer: () => text('{}'),
    reason: 'integrity',
    // The actual hash, so that an author can copy it.
    detail: [URL_, 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='],
    options: { integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' },
  },
  {
    what: 'integrity on a page without crypto.subtle',
    answer: () => text('{}'),
    reason: 'integrity',
    detail: ['https', 'crypto.subtle'],
    options: { integrity: 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=' },
    deps: { subtle: undefined },
  },
];

describe('load: bad input', () => {
  for (const { what, answer, reason, detail, options, deps } of BAD) {
    it(`loadManifest fails as ${reason} for ${what}`, async () => {
      const network = new FakeNetwork(deps);
      const load = loadManifest(URL_, { ...options, deps: network.deps });
      network.call(0).answer(answer());
      const error = await loadError(load);
      expect(error.reason).to.equal(reason);
      for (const part of detail) expect(error.detail).to.contain(part);
      expect(network.timers.pending, 'timers left').to.equal(0);
      expect(network.call(0).signal.aborted, 'the rest of the body is canceled').to.be.true;
      expect(network.deps.cache!.size, 'failures are not cached').to.equal(0);
    });
  }

  it('loadManifest fails as network without a response within the time limit', async () => {
    const network = new FakeNetwork();
    const load = loadManifest(URL_, { deps: network.deps });
    network.timers.advance(19_999);
    expect(network.call(0).signal.aborted).to.be.false;
    network.timers.advance(1);
    const error = await loadError(load);
    expect(error.reason).to.equal('network');
    expect(error.detail).to.contain(URL_).and.to.contain('20000 ms');
    expect(network.call(0).signal.aborted).to.be.true;
  });

  it('loadManifest fails as network at the time limit if the body stops half way', async () => {
    const network = new FakeNetwork();
    const load = loadManifest(URL_, { timeoutMs: 500, deps: network.deps });
    network.call(0).answer(streamed([bytes('{"manifestVersion":1,')]));
    await Promise.resolve();
    network.timers.advance(500);
    const error = await loadError(load);
    expect(error.reason).to.equal('network');
    expect(error.detail).to.contain('500 ms');
  });

  it('loadManifest fails as network at the time limit even if fetch ignores the signal', async () => {
    const network = new FakeNetwork({ fetch: () => new Promise(() => {}) });
    const load = loadManifest(URL_, { timeoutMs: 500, deps: network.deps });
    network.timers.advance(500);
    expect((await loadError(load)).reason).to.equal('network');
  });

  it('loadManifest fails as network for an invalid URL, and the detail contains it', async () => {
    const network = new FakeNetwork({ fetch: (url, init) => globalThis.fetch(url, init) });
    const error = await loadError(loadManifest('https://', { deps: network.deps }));
    expect(error.reason).to.equal('network');
    expect(error.detail).to.contain('https://');
  });

  it('the error contains the problems of a manifest that cannot be shown', async () => {
    const network = new FakeNetwork();
    const load = loadManifest(URL_, { deps: network.deps });
    network.call(0).answer(json({ manifestVersion: 99 }));
    const { problems } = await loadError(load);
    expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
      ['$.manifestVersion', 'unsupported-version'],
    ]);
  });
});

describe('load: unusual input that is valid', () => {
  const load = async (answer: Response) => {
    const network = new FakeNetwork();
    const loaded = loadManifest(URL_, { deps: network.deps });
    network.call(0).answer(answer);
    return loaded;
  };

  it('loadManifest accepts a byte-order mark', async () => {
    const { model } = await load(text(`\uFEFF${JSON.stringify(manifest('Acme'))}`));
    expect(model.organization?.name).to.equal('Acme');
  });

  it('loadManifest accepts any content type, and none', async () => {
    const body = JSON.stringify(manifest('Acme'));
    expect((await load(text(body, 'text/plain'))).model).to.be.an('object');
    expect((await load(new Response(bytes(body)))).model).to.be.an('object');
  });

  it('loadManifest accepts a file of 10 MB', async () => {
    const faq = Array.from({ length: 1000 }, (_, index) => ({
      id: `q${index}`,
      question: `Question ${index}?`,
      answer: 'All of it, always. '.repeat(530),
    }));
    const body = JSON.stringify({ ...manifest('Acme'), faq });
    expect(body.length).to.be.greaterThan(10_000_000);
    const { model, problems } = await load(text(body));
    expect(problems).to.deep.equal([]);
    expect(model.faq?.length).to.equal(1000);
  });

  it('loadManifest decodes a letter that is split between two chunks', async () => {
    const all = bytes('{"manifestVersion":1,"organization":{"name":"Zoë"}}');
    const cut = all.indexOf(0xc3) + 1;
    expect(cut).to.be.greaterThan(0);
    const { model } = await load(streamed([all.slice(0, cut), all.slice(cut)], 'close'));
    expect(model.organization?.name).to.equal('Zoë');
  });

  it('loadManifest keeps the valid parts beside wrong types, and reports where they are', async () => {
    const { model, problems } = await load(
      json({
        ...manifest('Acme'),
        faq: 7,
        contacts: [{ kind: 'security', email: 'security@example.com' }, 3],
      }),
    );
    expect(model.organization?.name).to.equal('Acme');
    expect(model.contacts?.length).to.equal(1);
    expect(problems.map(({ path }) => path)).to.include.members(['$.faq', '$.contacts[1]']);
  });

  it('the url of a manifest is the one after redirects', async () => {
    const answer = json(manifest('Acme'));
    Object.defineProperty(answer, 'url', { value: 'https://cdn.example/v2/trust.json' });
    expect((await load(answer)).url).to.equal('https://cdn.example/v2/trust.json');
    expect((await load(json(manifest('Acme')))).url).to.equal(URL_);
  });

  it('loadManifest returns frozen objects', async () => {
    const loaded = await load(json(manifest('Acme')));
    expect(Object.isFrozen(loaded)).to.be.true;
    expect(Object.isFrozen(loaded.problems)).to.be.true;
  });
});
