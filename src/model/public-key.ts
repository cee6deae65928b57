/**
 * Whether a key is an age recipient, which is a key itself but would pass for a relative address.
 *
 * Source: C2SP, "The age file encryption format": recipients are Bech32 with the prefix `age`.
 *
 * @example isAgeRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p') // true
 */
export const isAgeRecipient = (key: string): boolean => /^age1[a-z0-9]+$/.test(key);
