/** ROR ids (ror.org): how they are written, and their check digits. */

/** With or without the address before it: a zero, six of Crockford's base 32 (no i, l, o, u), two check digits. */
const ROR = /^(?:(?:https?:\/\/)?(?:www\.)?ror\.org\/)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})\/?$/i;

const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The nine characters of a ROR id, in small letters; undefined for a text that is none.
 *
 * @example
 * rorDigits('https://ror.org/05m2fqn25'); // '05m2fqn25'
 */
export function rorDigits(text: string): string | undefined {
  return ROR.exec(text.trim())?.[1]?.toLowerCase();
}

/** True where the last two digits fit the seven characters before them (ISO/IEC 7064, MOD 97-10). */
export function hasFittingCheckDigits(digits: string): boolean {
  let number = 0;
  for (const character of digits.slice(0, 7)) number = number * BASE_32.length + BASE_32.indexOf(character);
  return 98 - ((number * 100) % 97) === Number(digits.slice(7));
}
