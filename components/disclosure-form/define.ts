import { define } from '../../src/element/define.js';
import { TrustDisclosureForm } from './disclosure-form.js';

define('trust-disclosure-form', TrustDisclosureForm);

export type { TrustDisclosureForm };
