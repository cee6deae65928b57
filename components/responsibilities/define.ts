import { define } from '../../src/element/define.js';
import { TrustResponsibilities } from './responsibilities.js';

define('trust-responsibilities', TrustResponsibilities);

export type { TrustResponsibilities };
