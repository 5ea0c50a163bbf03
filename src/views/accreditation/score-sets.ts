/** Coefficients of the cooperation score in the accreditation of study programmes: data with a year, as they change. */

/** A set of coefficients; the letters are those of the scoring matrix. */
export type ScoreSet = {
  readonly id: string;
  /** The year of the instrument. */
  readonly year: number;
  /** How much a cooperation counts by its duty: RK = (education N1 + research N2 + service N3) / NDTPS. */
  readonly weights: { readonly education: number; readonly research: number; readonly service: number };
  /** A is RK, but never more than this. */
  readonly ceiling: number;
  /** How many international, national and local ones are wanted. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** What local ones alone give where they are fewer than c: `proportional` 2 NL / c, or a number whatever their count. */
  readonly fewLocal: 'proportional' | number;
};

/** The sets that mou knows, the newest first. */
export const SCORE_SETS: readonly [ScoreSet, ...ScoreSet[]] = [
  {
    id: 'iaps-4.0',
    year: 2019,
    weights: { education: 3, research: 2, service: 1 },
    ceiling: 4,
    a: 2,
    b: 6,
    c: 9,
    fewLocal: 'proportional',
  },
  {
    id: 'iaps-4.0-local-1',
    year: 2019,
    weights: { education: 3, research: 2, service: 1 },
    ceiling: 4,
    a: 2,
    b: 6,
    c: 9,
    fewLocal: 1,
  },
];
