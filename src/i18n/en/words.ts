/** English messages by key. A message with a count has the two plural forms of English (Unicode CLDR). */
export type Words = Readonly<Record<string, string | { readonly one: string; readonly other: string }>>;
