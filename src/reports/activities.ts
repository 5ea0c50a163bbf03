/** `activities`: what was carried out in a year or a semester (laporan pelaksanaan). */
import type { ActivityRecord } from '../records/record.ts';
import { earliestOf, latestOf } from '../views/range-cell.ts';
import type { RecordRow } from '../views/record-row.ts';
import { sortRows } from '../views/row-order.ts';
import { activityDetails } from './data/activity-details.ts';
import { yearOrSemester, type Stretch } from './data/report-options.ts';
import { reportData, reportRow } from './data/report-data.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';

export const activities: Report = { content };

/** What has not been held yet is planned, and listed apart. */
const CARRIED_OUT: ReadonlySet<string | null> = new Set(['held', 'under-way']);

function content(input: ReportInput): ReportContent {
  const period = yearOrSemester(input);
  const records = new Map(
    [...input.register.activities.values()].map((record) => [record.id, record] as const),
  );
  const rows = [...records.values()].map((record) => reportRow(input, record));
  const within = sortRows(rows, BY_DAY).filter((row) => touches(row, period));
  const detailed = (chosen: readonly RecordRow[]): readonly object[] =>
    chosen.flatMap(({ id }) => detailsOf(input, records.get(id)));
  const held = within.filter(({ state }) => CARRIED_OUT.has(state));
  return {
    data: {
      ...reportData(input),
      period,
      activities: detailed(held),
      planned: detailed(within.filter(({ state }) => state === 'planned')),
      agreements_served: new Set(held.flatMap(({ under }) => under)).size,
    },
  };
}

const BY_DAY = [
  { column: 'start', descending: false },
  { column: 'title', descending: false },
] as const;

function detailsOf(input: ReportInput, record: ActivityRecord | undefined): readonly object[] {
  return record === undefined ? [] : [activityDetails(input, record)];
}

/** Whether an activity may have been held on one of the days. */
function touches({ start, last_day }: RecordRow, { from, to }: Stretch): boolean {
  const first = earliestOf(start);
  const last = latestOf(last_day) ?? latestOf(start);
  return first !== undefined && last !== undefined && first <= to && last >= from;
}
