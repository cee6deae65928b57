import { define } from '../../src/element/define.js';
import { TrustFaq } from './faq.js';

define('trust-faq', TrustFaq);

export type { TrustFaq };
