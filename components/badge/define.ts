import { define } from '../../src/element/define.js';
import { TrustBadge } from './badge.js';

define('trust-badge', TrustBadge);
