/** What a template puts in as it is: pictures, styles and scripts that mou has made itself. */

export type Markup = { readonly markup: string };

/** Marks a text as made by mou for the output; every other text is escaped. */
export function markup(text: string): Markup {
  return { markup: text };
}
