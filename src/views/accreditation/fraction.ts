/** Exact arithmetic with fractions, so that a score is what the formula says to the last digit. */

/** A fraction in lowest terms; the denominator is positive. */
export type Fraction = { readonly numerator: number; readonly denominator: number };

/** A fraction of two whole numbers. Throws where the denominator is 0. */
export function fraction(numerator: number, denominator = 1): Fraction {
  if (denominator === 0) throw new RangeError('a fraction of nothing');
  const shared = greatestDivisor(Math.abs(numerator), Math.abs(denominator)) * Math.sign(denominator);
  return { numerator: numerator / shared, denominator: denominator / shared };
}

/** The sum of some fractions. */
export function plus(...terms: readonly Fraction[]): Fraction {
  let sum = fraction(0);
  for (const { numerator, denominator } of terms) {
    sum = fraction(sum.numerator * denominator + numerator * sum.denominator, sum.denominator * denominator);
  }
  return sum;
}

/** The product of two fractions. */
export function times(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** The smaller of two fractions. */
export function smaller(one: Fraction, other: Fraction): Fraction {
  return one.numerator * other.denominator <= other.numerator * one.denominator ? one : other;
}

/**
 * A fraction with two decimals, rounded half up; with a full stop.
 *
 * @example
 * twoDecimals(fraction(7, 12)); // '0.58'
 * twoDecimals(fraction(1, 200)); // '0.01'
 */
export function twoDecimals({ numerator, denominator }: Fraction): string {
  const hundredths = Math.floor((200 * numerator + denominator) / (2 * denominator));
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
