/** The cooperation score of a study programme, worked out step by step. */
import { fraction, plus, smaller, times, twoDecimals, type Fraction } from './fraction.ts';
import type { ScoreSet } from './score-sets.ts';

/** How many cooperations there are by duty and by level, and how many permanent lecturers the programme has. */
export type ScoreCounts = {
  readonly n1: number;
  readonly n2: number;
  readonly n3: number;
  readonly ni: number;
  readonly nn: number;
  readonly nl: number;
  /** Null where nobody has recorded them: there is no RK then, and no score. */
  readonly ndtps: number | null;
};

/** Which line of the matrix B was read from. */
export type ScoreBranch = 'international' | 'national' | 'mixed' | 'local' | 'few-local';

/** A step: what is worked out, the formula, the same with numbers, and what comes out. */
export type ScoreStep = {
  readonly symbol: 'RK' | 'A' | 'B' | 'score';
  readonly formula: string;
  readonly numbers: string;
  /** In lowest terms: `7/12`, or a whole number. */
  readonly exact: string;
  /** With two decimals, rounded half up; with a full stop. */
  readonly value: string;
};

/** The score; null where the lecturers are not known. B is known all the same. */
export type Score = {
  readonly set: ScoreSet;
  readonly counts: ScoreCounts;
  readonly branch: ScoreBranch;
  readonly steps: readonly ScoreStep[];
  readonly score: string | null;
};

/** Works out the score by a set of coefficients. No lecturers at all are as good as none recorded. */
export function accreditationScore(counts: ScoreCounts, set: ScoreSet): Score {
  const { branch, ...b } = levelPart(counts, set);
  const { ndtps } = counts;
  if (ndtps === null || ndtps <= 0) return { set, counts, branch, steps: [step('B', b)], score: null };
  const rk = ratePart({ ...counts, ndtps }, set);
  const ceiling = fraction(set.ceiling);
  const a = {
    formula: `min(RK, ${String(set.ceiling)})`,
    numbers: `min(${exact(rk.value)}, ${String(set.ceiling)})`,
    value: smaller(rk.value, ceiling),
  };
  const score = {
    formula: '(2A + B) / 3',
    numbers: `(2 × ${exact(a.value)} + ${exact(b.value)}) / 3`,
    value: times(plus(times(fraction(2), a.value), b.value), fraction(1, 3)),
  };
  const steps = [step('RK', rk), step('A', a), step('B', b), step('score', score)];
  return { set, counts, branch, steps, score: twoDecimals(score.value) };
}

type Part = { readonly formula: string; readonly numbers: string; readonly value: Fraction };

function ratePart(
  { n1, n2, n3, ndtps }: ScoreCounts & { readonly ndtps: number },
  { weights: { education, research, service } }: ScoreSet,
): Part {
  return {
    formula: `(${weighted(education, 'N1')} + ${weighted(research, 'N2')} + ${weighted(service, 'N3')}) / NDTPS`,
    numbers: `(${[education, research, service].map((weight, at) => `${String(weight)} × ${String([n1, n2, n3][at])}`).join(' + ')}) / ${String(ndtps)}`,
    value: fraction(education * n1 + research * n2 + service * n3, ndtps),
  };
}

function weighted(weight: number, symbol: string): string {
  return weight === 1 ? symbol : `${String(weight)}${symbol}`;
}

/** B, by the lines of the matrix from the best downwards. */
function levelPart({ ni, nn, nl }: ScoreCounts, set: ScoreSet): Part & { readonly branch: ScoreBranch } {
  const { a, b, c, fewLocal } = set;
  if (ni >= a) {
    return { branch: 'international', formula: '4', numbers: '4', value: fraction(4) };
  }
  if (nn >= b) {
    const value = plus(fraction(3), fraction(ni, a));
    return { branch: 'national', formula: '3 + NI/a', numbers: `3 + ${over(ni, a)}`, value };
  }
  if (ni > 0 || nn > 0) {
    return {
      branch: 'mixed',
      formula: '2 + 2 × NI/a + NN/b − (NI × NN)/(a × b)',
      numbers: `2 + 2 × ${over(ni, a)} + ${over(nn, b)} − (${String(ni)} × ${String(nn)})/(${String(a)} × ${String(b)})`,
      value: plus(fraction(2), fraction(2 * ni, a), fraction(nn, b), fraction(-ni * nn, a * b)),
    };
  }
  if (nl >= c) return { branch: 'local', formula: '2', numbers: '2', value: fraction(2) };
  if (typeof fewLocal === 'number') {
    const text = String(fewLocal);
    return { branch: 'few-local', formula: text, numbers: text, value: fraction(fewLocal) };
  }
  return {
    branch: 'few-local',
    formula: '2 × NL/c',
    numbers: `2 × ${over(nl, c)}`,
    value: fraction(2 * nl, c),
  };
}

function over(numerator: number, denominator: number): string {
  return `${String(numerator)}/${String(denominator)}`;
}

function step(symbol: ScoreStep['symbol'], { formula, numbers, value }: Part): ScoreStep {
  return { symbol, formula, numbers, exact: exact(value), value: twoDecimals(value) };
}

function exact({ numerator, denominator }: Fraction): string {
  return denominator === 1 ? String(numerator) : over(numerator, denominator);
}
