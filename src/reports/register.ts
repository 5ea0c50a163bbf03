/** `register`: everything in the register as a table (rekapitulasi). */
import { isHolding } from '../views/record-states.ts';
import type { RecordRow } from '../views/record-row.ts';
import { reportData, reportRows } from './data/report-data.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';
import { countedWords } from '../records/counted.ts';

export const register: Report = { content };

function content(input: ReportInput): ReportContent {
  const agreements = reportRows(input, ['agreement']);
  const memberships = reportRows(input, ['membership']);
  return {
    data: {
      ...reportData(input),
      agreements: agreements.filter(({ start }) => start !== null),
      preparing: agreements.filter(({ start }) => start === null),
      memberships,
      counts: {
        agreements: agreements.length,
        in_force: agreements.filter(({ state }) => isHolding(state)).length,
        memberships: memberships.length,
        countries: new Set(agreements.flatMap(({ countries }) => countries)).size,
        by_state: countedBy(agreements, ({ state }) => state ?? 'unknown'),
      },
    },
  };
}

type Count = { readonly id: string; readonly count: number };

/** How many rows there are of each, the most frequent first. */
function countedBy(rows: readonly RecordRow[], keyOf: (row: RecordRow) => string): readonly Count[] {
  return countedWords(rows.map(keyOf)).map(({ word: id, count }) => ({ id, count }));
}
