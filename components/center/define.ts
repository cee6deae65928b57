/** Registers `<trust-center>` and every section that it may lay out. */
import '../contacts/define.js';
import '../compliance-matrix/define.js';
import '../data-handling/define.js';
import '../control-grid/define.js';
import '../crosswalk/define.js';
import '../documents/define.js';
import '../disclosure-form/define.js';
import '../faq/define.js';
import '../overview/define.js';
import '../prose/define.js';
import '../responsibilities/define.js';
import '../subprocessor-table/define.js';
import '../updates/define.js';
import { define } from '../../src/element/define.js';
import { TrustCenter } from './center.js';

define('trust-center', TrustCenter);

export type { TrustCenter };
