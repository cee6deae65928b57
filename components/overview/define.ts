import { define } from '../../src/element/define.js';
import { TrustOverview } from './overview.js';

define('trust-overview', TrustOverview);

export type { TrustOverview };
