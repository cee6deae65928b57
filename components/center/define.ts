/**
 * Registers `<trust-center>` and every section. The center is registered first, because sections request its manifest
 * when they are upgraded, also those in shadow roots that the center cannot search.
 */
import './register.js';
import '../define-sections.js';

export type { TrustCenter } from './center.js';
