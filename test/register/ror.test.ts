/** ROR ids and their check digits (ISO/IEC 7064, MOD 97-10). */
import { expect, test } from 'vitest';
import { hasFittingCheckDigits, rorDigits } from '../../src/register/ror.ts';

test.each([
  ['https://ror.org/0116zj450', '0116zj450'],
  ['http://www.ror.org/0116zj450/', '0116zj450'],
  ['ror.org/0116ZJ450', '0116zj450'],
  [' 0116zj450 ', '0116zj450'],
  ['0116zj45', undefined],
  ['0116uj450', undefined], // base 32 has no u
  ['https://grid.ac/0116zj450', undefined],
])('%s: %s', (text, digits) => {
  expect(rorDigits(text)).toBe(digits);
});

// Published ids: Universitas Indonesia, ITB, UGM, IIUM, Universiti Malaya, Harvard.
const PUBLISHED = ['0116zj450', '00apj8t60', '03ke6d638', '03s9hs139', '00rzspn62', '03vek6s52'];

test.each(PUBLISHED)('the check digits of %s fit', (digits) => {
  expect(hasFittingCheckDigits(digits)).toBe(true);
});

test.each(PUBLISHED)('any one character changed in %s no longer fits', (digits) => {
  for (let index = 1; index < 7; index += 1) {
    const other = digits[index] === '7' ? '8' : '7';
    const changed = digits.slice(0, index) + other + digits.slice(index + 1);
    expect(hasFittingCheckDigits(changed)).toBe(false);
  }
});
