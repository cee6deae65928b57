import { define } from '../../src/element/define.js';
import { TrustDocuments } from './documents.js';

define('trust-documents', TrustDocuments);

export type { TrustDocuments };
