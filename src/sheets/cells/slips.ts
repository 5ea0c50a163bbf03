/** Slips of the hand in figures. */

/**
 * Figures where letters that look like them were typed.
 *
 * @example
 * withoutSlips('2O22-05-l2'); // '2022-05-12'
 */
export function withoutSlips(text: string): string {
  return text
    .replaceAll(/(?<=\d)[oO](?=[\dOo\s/.-]|$)|(?<=[\s/.-])[oO](?=\d)/g, '0')
    .replaceAll(/(?<=[/.-]|^)[lI](?=\d)|(?<=\d)[lI](?=[/.-]|\d|$)/g, '1');
}
