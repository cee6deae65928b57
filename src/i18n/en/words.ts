/** A message, or its plural forms: English has two (Unicode CLDR). */
export type Words = Readonly<Record<string, string | { readonly one: string; readonly other: string }>>;
