/** Texts without what people do not mean when they compare: capitals, accents, kinds of blanks and of apostrophes. */

/**
 * A text for comparing: lower case, without accents, its blanks single.
 *
 * @example
 * folded('Université  d’Été'); // "universite d'ete"
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
