import { define } from '../../src/element/define.js';
import { TrustCrosswalk } from './crosswalk.js';

define('trust-crosswalk', TrustCrosswalk);

export type { TrustCrosswalk };
