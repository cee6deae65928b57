import type { Mend } from '../manifest/mend.js';

let loaded: Mend | undefined;

/**
 * Returns the function that repairs manifests. It is lazy-loaded for the first manifest that is not valid, and returned
 * without a promise from then on.
 */
export const mender = (): Mend | Promise<Mend> =>
  loaded ?? import('../manifest/mend.js').then(({ mendSteps }) => (loaded = mendSteps));

/** Sets the repair function, so that it is never loaded lazily. A server needs this, because rendering cannot wait. */
export const provideMender = (mend: Mend): void => {
  loaded = mend;
};
