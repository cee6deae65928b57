import { expect } from '@open-wc/testing';
import { checkIntegrity } from '../../src/load/integrity.js';
import { loadManifest } from '../../src/load/index.js';
import { FakeNetwork, loadError, manifest } from './harness.js';

const URL_ = 'https://example.com/trust.json';
const BODY = new TextEncoder().encode('{}').buffer;

// printf '{}' | openssl dgst -sha256 -binary | openssl base64 -A
const GOOD_256 = 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=';
const BAD_256 = `sha256-${'A'.repeat(43)}=`;
const BAD_512 = `sha512-${'A'.repeat(86)}==`;

const hash = async (bits: 384 | 512): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, BODY));
  return `sha${bits}-${btoa(String.fromCharCode(...digest))}`;
};

type Outcome = 'matches' | 'is refused' | 'is not checked';

describe('load: integrity', () => {
  let good384 = '';
  let good512 = '';
  before(async () => {
    good384 = await hash(384);
    good512 = await hash(512);
  });

  const TABLE: readonly (readonly [what: string, integrity: () => string, outcome: Outcome])[] = [
    ['sha256', () => GOOD_256, 'matches'],
    ['sha384', () => good384, 'matches'],
    ['sha512', () => good512, 'matches'],
    ['a wrong sha256', () => BAD_256, 'is refused'],
    ['one right hash of several', () => `${BAD_256} ${GOOD_256}`, 'matches'],
    ['a right weak hash with a wrong strong one', () => `${GOOD_256} ${BAD_512}`, 'is refused'],
    ['a right strong hash with a wrong weak one', () => `${good512} ${BAD_256}`, 'matches'],
    [
      'a strong digest with a weak algorithm name, beside a wrong strong hash,',
      () => `${good512.replace('512', '256')} ${BAD_512}`,
      'is refused',
    ],
    ['a hash with options after a question mark', () => `${GOOD_256}?ct=application/json`, 'matches'],
    ['a list with line breaks and tabs', () => `\n\t${BAD_256}\n\t${GOOD_256}\n`, 'matches'],
    ['an unknown algorithm beside a right hash', () => `md5-abc= ${GOOD_256} sha1024-x`, 'matches'],
    ['an unknown algorithm beside a wrong hash', () => `md5-abc= ${BAD_256}`, 'is refused'],
    ['an algorithm in capitals with a wrong digest', () => BAD_256.toUpperCase(), 'is refused'],
    ['a known algorithm with a malformed digest', () => 'sha256-oops', 'is refused'],
    ['a known algorithm without a digest', () => 'sha256', 'is refused'],
    ['a list of unknown algorithms', () => 'md5-abc= sha1-abc=', 'is not checked'],
    ['a hash without its algorithm', () => GOOD_256.slice(7), 'is not checked'],
    ['an empty attribute', () => '', 'is not checked'],
  ];

  for (const [what, integrity, outcome] of TABLE) {
    it(`${what} ${outcome}`, async () => {
      const check = checkIntegrity(BODY, integrity(), URL_, crypto.subtle);
      if (outcome === 'is refused') expect((await loadError(check)).reason).to.equal('integrity');
      else expect(await check).to.equal(outcome === 'matches');
    });
  }

  it('an attribute without a known hash needs no crypto.subtle', async () => {
    expect(await checkIntegrity(BODY, 'md5-abc=', URL_, undefined)).to.be.false;
  });

  const load = async (integrity: string | undefined) => {
    const network = new FakeNetwork();
    const loaded = loadManifest(URL_, { integrity, deps: network.deps });
    network.call(0).answer(Response.json(manifest('Acme')));
    return { network, loaded: await loaded };
  };

  it('loadManifest loads a manifest whose hash matches', async () => {
    const body = new TextEncoder().encode(JSON.stringify(manifest('Acme')));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', body));
    const { loaded } = await load(`sha384-${btoa(String.fromCharCode(...digest))}`);
    expect(loaded.model.organization?.name).to.equal('Acme');
    expect(loaded.problems).to.deep.equal([]);
  });

  it('loadManifest adds a warning if the attribute has no known hash', async () => {
    const { loaded } = await load('md5-abc=');
    expect(loaded.problems.map(({ severity, found }) => [severity, found])).to.deep.equal([
      ['warning', 'md5-abc='],
    ]);
  });

  it('loadManifest adds no warning for an empty or missing attribute', async () => {
    expect((await load(' ')).loaded.problems).to.deep.equal([]);
    expect((await load(undefined)).loaded.problems).to.deep.equal([]);
  });

  it('loadManifest does not pass integrity to fetch, which would report a mismatch as a network error', async () => {
    const body = new TextEncoder().encode(JSON.stringify(manifest('Acme')));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
    const { network } = await load(`sha256-${btoa(String.fromCharCode(...digest))}`);
    expect(network.call(0).init).not.to.have.property('integrity');
  });
});
