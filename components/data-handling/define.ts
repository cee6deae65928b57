import { define } from '../../src/element/define.js';
import { TrustDataHandling } from './data-handling.js';

define('trust-data-handling', TrustDataHandling);

export type { TrustDataHandling };
