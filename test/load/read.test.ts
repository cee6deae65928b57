import { expect } from '@open-wc/testing';
import { MAX_BYTES, readBytes } from '../../src/load/read.js';
import { loadError } from './harness.js';

describe('readBytes', () => {
  /** The response of a page's own `fetch`, without streams. */
  const withoutStream = (body: Uint8Array<ArrayBuffer>): Response =>
    ({ ok: true, body: undefined, arrayBuffer: () => Promise.resolve(body.buffer) }) as unknown as Response;

  it('readBytes reads a response without a stream', async () => {
    const bytes = await readBytes(
      withoutStream(new TextEncoder().encode('{}')),
      'https://example.com/trust.json',
    );
    expect(new TextDecoder().decode(bytes)).to.equal('{}');
  });

  it('readBytes limits the size of a response without a stream', async () => {
    const error = await loadError(
      readBytes(withoutStream(new Uint8Array(MAX_BYTES + 1)), 'https://example.com/'),
    );
    expect(error.reason).to.equal('invalid');
    expect(error.detail).to.include('larger than 25 MB');
  });

  it('readBytes returns no bytes for a response without a body', async () => {
    expect(
      (await readBytes(new Response(null, { status: 204 }), 'https://example.com/')).byteLength,
    ).to.equal(0);
  });
});
