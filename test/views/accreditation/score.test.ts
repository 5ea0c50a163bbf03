/** The cooperation score: every line of the matrix, every bound, exact to the last digit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, plus, smaller, times, twoDecimals } from '../../../src/views/accreditation/fraction.ts';
import { accreditationScore, type ScoreCounts } from '../../../src/views/accreditation/score.ts';
import { SCORE_SETS } from '../../../src/views/accreditation/score-sets.ts';

const [IAPS] = SCORE_SETS;
const NOTHING: ScoreCounts = { n1: 0, n2: 0, n3: 0, ni: 0, nn: 0, nl: 0, ndtps: 10 };

function valueOf(symbol: string, counts: Partial<ScoreCounts>, set = IAPS): string | undefined {
  const { steps } = accreditationScore({ ...NOTHING, ...counts }, set);
  return steps.find((step) => step.symbol === symbol)?.exact;
}

describe('RK and A', () => {
  test.each<[Partial<ScoreCounts>, string, string]>([
    [{ n1: 0, n2: 0, n3: 0 }, '0', '0'],
    [{ n1: 1 }, '3/10', '3/10'],
    [{ n2: 1 }, '1/5', '1/5'],
    [{ n3: 1 }, '1/10', '1/10'],
    [{ n1: 3, n2: 2, n3: 1 }, '7/5', '7/5'],
    [{ n1: 13, n3: 0 }, '39/10', '39/10'],
    [{ n1: 13, n3: 1 }, '4', '4'],
    [{ n1: 13, n3: 2 }, '41/10', '4'],
    [{ n1: 1, ndtps: 1 }, '3', '3'],
  ])('%j: RK %s, A %s', (counts, rk, a) => {
    expect(valueOf('RK', counts)).toBe(rk);
    expect(valueOf('A', counts)).toBe(a);
  });
});

describe('B', () => {
  test.each<[number, number, number, string, string]>([
    // ni, nn, nl
    [2, 0, 0, 'international', '4'],
    [3, 9, 9, 'international', '4'],
    [1, 6, 0, 'national', '7/2'],
    [0, 6, 0, 'national', '3'],
    [0, 7, 20, 'national', '3'],
    [1, 5, 0, 'mixed', '41/12'],
    [1, 0, 0, 'mixed', '3'],
    [1, 0, 30, 'mixed', '3'],
    [0, 5, 0, 'mixed', '17/6'],
    [0, 1, 9, 'mixed', '13/6'],
    [0, 0, 9, 'local', '2'],
    [0, 0, 10, 'local', '2'],
    [0, 0, 8, 'few-local', '16/9'],
    [0, 0, 1, 'few-local', '2/9'],
    [0, 0, 0, 'few-local', '0'],
  ])('NI %i, NN %i, NL %i: %s, %s', (ni, nn, nl, branch, b) => {
    expect(accreditationScore({ ...NOTHING, ni, nn, nl }, IAPS).branch).toBe(branch);
    expect(valueOf('B', { ni, nn, nl })).toBe(b);
  });

  test('of a body that gives a number for few local ones', () => {
    const [, fixed] = SCORE_SETS;
    if (fixed === undefined) throw new Error('there are two sets');
    expect(valueOf('B', { nl: 3 }, fixed)).toBe('1');
    expect(valueOf('B', { nl: 9 }, fixed)).toBe('2');
  });

  test('with other coefficients', () => {
    const set = { ...IAPS, a: 1, b: 4, c: 6 };
    expect(valueOf('B', { ni: 1 }, set)).toBe('4');
    expect(valueOf('B', { nn: 3 }, set)).toBe('11/4');
    expect(valueOf('B', { nl: 3 }, set)).toBe('1');
  });
});

test('the steps show the formula, the same with numbers, and what comes out', () => {
  const score = accreditationScore({ n1: 3, n2: 2, n3: 1, ni: 1, nn: 4, nl: 1, ndtps: 24 }, IAPS);
  expect(score.score).toBe('1.50');
  expect(score.steps).toEqual([
    {
      symbol: 'RK',
      formula: '(3N1 + 2N2 + N3) / NDTPS',
      numbers: '(3 × 3 + 2 × 2 + 1 × 1) / 24',
      exact: '7/12',
      value: '0.58',
    },
    { symbol: 'A', formula: 'min(RK, 4)', numbers: 'min(7/12, 4)', exact: '7/12', value: '0.58' },
    {
      symbol: 'B',
      formula: '2 + 2 × NI/a + NN/b − (NI × NN)/(a × b)',
      numbers: '2 + 2 × 1/2 + 4/6 − (1 × 4)/(2 × 6)',
      exact: '10/3',
      value: '3.33',
    },
    {
      symbol: 'score',
      formula: '(2A + B) / 3',
      numbers: '(2 × 7/12 + 10/3) / 3',
      exact: '3/2',
      value: '1.50',
    },
  ]);
});

test.each([null, 0])('without lecturers (%s) there is B, and no score', (ndtps) => {
  const { score, steps } = accreditationScore({ ...NOTHING, n1: 5, ni: 2, ndtps }, IAPS);
  expect(score).toBeNull();
  expect(steps.map(({ symbol, exact }) => [symbol, exact])).toEqual([['B', '4']]);
});

test('the best is 4, and more cooperation never makes a score worse within a level', () => {
  const count = fc.nat({ max: 40 });
  const value = (counts: ScoreCounts): number => Number(accreditationScore(counts, IAPS).score);
  fc.assert(
    fc.property(
      count,
      count,
      count,
      count,
      count,
      fc.integer({ min: 1, max: 60 }),
      (n1, ni, nn, nl, n3, ndtps) => {
        const counts = { n1, n2: 0, n3, ni, nn, nl, ndtps };
        expect(value(counts)).toBeLessThanOrEqual(4);
        expect(value(counts)).toBeGreaterThanOrEqual(0);
        expect(value({ ...counts, n1: n1 + 1 })).toBeGreaterThanOrEqual(value(counts));
        expect(value({ ...counts, nl: nl + 1 })).toBeGreaterThanOrEqual(value(counts));
        expect(value({ ...counts, ni: ni + 1 })).toBeGreaterThanOrEqual(value(counts));
      },
    ),
  );
});

describe('fractions', () => {
  test.each([
    [7, 12, '0.58'],
    [1, 200, '0.01'],
    [1, 201, '0.00'],
    [2, 1, '2.00'],
    [-1, 3, '-0.33'],
    [10, 3, '3.33'],
    [5, 8, '0.63'],
  ])('%i/%i is %s', (numerator, denominator, text) => {
    expect(twoDecimals(fraction(numerator, denominator))).toBe(text);
  });

  test('are in lowest terms, with a positive denominator', () => {
    expect(fraction(6, -8)).toEqual({ numerator: -3, denominator: 4 });
    expect(fraction(0, 5)).toEqual({ numerator: 0, denominator: 1 });
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  test('are added, multiplied and compared exactly', () => {
    expect(plus(fraction(1, 10), fraction(2, 10), fraction(-3, 10))).toEqual(fraction(0));
    expect(times(fraction(2, 3), fraction(3, 4))).toEqual(fraction(1, 2));
    expect(smaller(fraction(1, 3), fraction(33, 100))).toEqual(fraction(33, 100));
  });
});
