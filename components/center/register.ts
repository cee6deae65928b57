import { define } from '../../src/element/define.js';
import { TrustCenter } from './center.js';

define('trust-center', TrustCenter);
