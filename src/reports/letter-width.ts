/** How wide texts are, about, where nobody can measure them. */

/** How wide a text is in the widest of the fonts that a browser or Word may take, in the size of its letters. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (/\p{Lu}/u.test(letter)) return 0.72;
  if (/[.,:;/'’|()ijl-]/u.test(letter)) return 0.34;
  return 0.56;
}
