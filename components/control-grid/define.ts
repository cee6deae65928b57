import { define } from '../../src/element/define.js';
import { TrustControlGrid } from './control-grid.js';

define('trust-control-grid', TrustControlGrid);

export type { TrustControlGrid };
