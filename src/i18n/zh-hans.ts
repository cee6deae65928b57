import type { PartialMessages } from './messages.js';

/** Messages of the interface in Simplified Chinese. */
export const zhHans = { 'common.copy': '复制' } as const satisfies PartialMessages;
