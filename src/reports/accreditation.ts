/** `accreditation`: LKPS tables 1-1, 1-2 and 1-3 of three years, with the score worked out step by step. */
import { ACCREDITATION_GAPS, SCORE_BRANCHES } from '../locale/accreditation.ts';
import type { Language } from '../locale/language.ts';
import { accreditation as accreditationOf } from '../views/accreditation/accreditation.ts';
import type { AccreditationRow } from '../views/accreditation/accreditation-rows.ts';
import type { Score } from '../views/accreditation/score.ts';
import { coefficientsAskedFor, unitAskedFor, yearsAskedFor } from './data/accreditation-options.ts';
import { reportData } from './data/report-data.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';

export const accreditation: Report = { content };

function content(input: ReportInput): ReportContent {
  const { register, terms, language } = input;
  const answer = accreditationOf(register, terms, {
    years: yearsAskedFor(input),
    unit: unitAskedFor(input),
    set: coefficientsAskedFor(input),
  });
  const rowsOf = (rows: readonly AccreditationRow[]): readonly object[] =>
    rows.map((row) => rowData(row, language));
  const counted = answer.tables.flatMap(({ rows }) => rows);
  return {
    data: {
      ...reportData(input),
      years: { ts: answer.ts, from: answer.from, to: answer.until },
      programme: answer.programme,
      tables: answer.tables.map(({ number, dharma, rows }) => ({ number, dharma, rows: rowsOf(rows) })),
      undecided: rowsOf(answer.undecided),
      incomplete: rowsOf(counted.filter(({ missing }) => missing.length > 0)),
      score: scoreData(answer.score, language),
    },
  };
}

/** A row, with what it lacks in words too. */
function rowData(row: AccreditationRow, language: Language): object {
  return { ...row, missing_words: row.missing.map((gap) => ACCREDITATION_GAPS[gap][language]) };
}

/** The score with its decimals as the language writes them. */
function scoreData({ set, counts, branch, steps, score }: Score, language: Language): object {
  const { fewLocal: few_local, ...letters } = set;
  const decimal = (text: string): string => (language === 'id' ? text.replace('.', ',') : text);
  return {
    set: { ...letters, few_local },
    counts,
    branch,
    branch_words: SCORE_BRANCHES[branch][language],
    steps: steps.map((step) => ({
      ...step,
      symbol: step.symbol === 'score' ? { en: 'Score', id: 'Skor' }[language] : step.symbol,
      value: decimal(step.value),
      /** Whether two decimals say less than the fraction. */
      rounded: step.exact.includes('/') && !isExact(step.exact),
    })),
    value: score === null ? null : decimal(score),
  };
}

/** Whether a fraction has at most two decimals. */
function isExact(text: string): boolean {
  const [numerator = 0, denominator = 1] = text.split('/').map(Number);
  return (100 * numerator) % denominator === 0;
}
