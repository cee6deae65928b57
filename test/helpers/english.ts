// Brings all English words, for tests of what is no element: elements bring their own.
import { en } from '../../components/english.js';
import { addEnglish } from '../../src/i18n/messages.js';

addEnglish([en]);
