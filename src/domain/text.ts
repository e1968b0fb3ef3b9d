/** The languages the product speaks. */
export const languages = ['en', 'de'] as const;

export type Language = (typeof languages)[number];

/** Words that belong to a fact (a name, a definition), once per language. */
export type Text = Readonly<Record<Language, string>>;
