/**
 * Registers `<trust-center>` and every section that it may lay out. The center comes first: sections ask it for its
 * manifest when they are upgraded, also those in shadow roots that the center cannot search.
 */
import './register.js';
import '../define-sections.js';

export type { TrustCenter } from './center.js';
