import { inlineToPlain } from '../text/inline.js';
import type { Text } from '../text/text.js';
import type { Locale } from './locale.js';

/**
 * Returns a text of the manifest in the reader's language as plain text, without Markdown, for attributes and messages.
 *
 * @example plainText('Kept for **30 days**', locale) // 'Kept for 30 days'
 */
export const plainText = (text: Text | undefined, locale: Locale): string =>
  inlineToPlain(locale.text(text)?.value ?? '');
