import { define } from '../../src/element/define.js';
import { TrustSubprocessorTable } from './subprocessor-table.js';

define('trust-subprocessor-table', TrustSubprocessorTable);

export type { TrustSubprocessorTable };
