/**
 * Returns whether a string is an age recipient. A recipient is a public key itself, but could be mistaken for a relative
 * URL.
 *
 * Source: C2SP, "The age file encryption format": recipients are encoded as Bech32 with the prefix `age`.
 *
 * @example isAgeRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p') // true
 */
export const isAgeRecipient = (key: string): boolean => /^age1[a-z0-9]+$/.test(key);
