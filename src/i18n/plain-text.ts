import { inlineToPlain } from '../text/inline.js';
import type { Text } from '../text/text.js';
import type { Locale } from './locale.js';

/**
 * Words of the manifest in the reader's language as a plain string, without marks: for attributes, and within messages.
 *
 * @example plainText('Kept for **30 days**', locale) // 'Kept for 30 days'
 */
export const plainText = (text: Text | undefined, locale: Locale): string =>
  inlineToPlain(locale.text(text)?.value ?? '');
