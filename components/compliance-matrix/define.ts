import { define } from '../../src/element/define.js';
import { TrustComplianceMatrix } from './compliance-matrix.js';

define('trust-compliance-matrix', TrustComplianceMatrix);

export type { TrustComplianceMatrix };
