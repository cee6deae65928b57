import { define } from '../../src/element/define.js';
import { TrustProse } from './prose.js';

define('trust-prose', TrustProse);

export type { TrustProse };
