import { expect } from '@open-wc/testing';
import { MAX_BYTES, readBytes } from '../../src/load/read.js';
import { loadError } from './harness.js';

describe('readBytes', () => {
  /** The answer of a fetch that a page has made itself, without streams. */
  const bare = (body: Uint8Array<ArrayBuffer>): Response =>
    ({ ok: true, body: undefined, arrayBuffer: () => Promise.resolve(body.buffer) }) as unknown as Response;

  it('takes an answer without a stream', async () => {
    const bytes = await readBytes(bare(new TextEncoder().encode('{}')), 'https://example.com/trust.json');
    expect(new TextDecoder().decode(bytes)).to.equal('{}');
  });

  it('takes no more of it than of another', async () => {
    const error = await loadError(readBytes(bare(new Uint8Array(MAX_BYTES + 1)), 'https://example.com/'));
    expect(error.reason).to.equal('invalid');
    expect(error.detail).to.include('larger than 25 MB');
  });

  it('takes an answer that has no body', async () => {
    expect(
      (await readBytes(new Response(null, { status: 204 }), 'https://example.com/')).byteLength,
    ).to.equal(0);
  });
});
