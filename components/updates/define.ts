import { define } from '../../src/element/define.js';
import { TrustUpdates } from './updates.js';

define('trust-updates', TrustUpdates);

export type { TrustUpdates };
