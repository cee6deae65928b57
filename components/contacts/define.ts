import { define } from '../../src/element/define.js';
import { TrustContacts } from './contacts.js';

define('trust-contacts', TrustContacts);

export type { TrustContacts };
