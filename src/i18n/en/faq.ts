import { faqTitle } from './titles.js';
import type { Words } from './words.js';

export const faqWords = {
  'faq.title': faqTitle,
} as const satisfies Words;
