/** Texts without what people do not mean when they search: capitals, accents, kinds of blanks and of apostrophes. */

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

/** Whether every word of a search occurs somewhere in one of the texts, which are folded already. */
export function hasEveryWord(texts: readonly string[], search: string): boolean {
  const words = folded(search).split(' ');
  return words.every((word) => texts.some((text) => text.includes(word)));
}
