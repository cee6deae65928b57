import type { Mend } from '../manifest/mend.js';

let here: Mend | undefined;

/** Gives what mends manifests at once, where it is here, else later: pages fetch it for the first that is not sound. */
export const mender = (): Mend | Promise<Mend> =>
  here ?? import('../manifest/mend.js').then(({ mendSteps }) => (here = mendSteps));

/** Takes what mends manifests from who has it: where a server renders, nothing can be waited for. */
export const provideMender = (mend: Mend): void => {
  here = mend;
};
