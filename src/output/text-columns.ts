/** How many columns of a terminal a text takes. */
import stringWidth from 'string-width';

/** Letters, punctuation and lines that take one column each: nearly everything that mou says, and that registers hold. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2500-\u257f\u2713\u2717]*$/;

/** The columns that a text takes: two for a letter of Chinese or Japanese and for an emoji, none for what is not seen. */
export function textColumns(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}
