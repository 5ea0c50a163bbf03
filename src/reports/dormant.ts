/** `dormant`: agreements in force under which nothing is done (MoU tidur). */
import { durationToIso } from '../calendar/duration.ts';
import { daysBetween, parseDay } from '../calendar/day.ts';
import { dayShift } from '../calendar/day-shift.ts';
import { earliestOf } from '../views/range-cell.ts';
import type { RecordRow } from '../views/record-row.ts';
import { isHolding } from '../views/record-states.ts';
import { reportData, reportRows } from './data/report-data.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';
import { compareText } from '../findings/finding.ts';

export const dormant: Report = { content };

type Sleeper = {
  readonly agreement: RecordRow;
  /** The last activity, or the start where there was none; null where neither day is known. */
  readonly since: string | null;
  /** Days from then to the day of the report. */
  readonly days: number | null;
  /** The same as people say it: months, and days only within the first one. */
  readonly asleep: string | null;
};

function content(input: ReportInput): ReportContent {
  const { terms, register } = input;
  const rows = reportRows(input, ['agreement']);
  const sleepers = rows
    .filter(({ marks }) => marks.includes('dormant'))
    .map((row) => sleeper(row, terms.asOf))
    .sort((a, b) => (b.days ?? 0) - (a.days ?? 0) || compareText(a.agreement.id, b.agreement.id));
  return {
    data: {
      ...reportData(input),
      dormant_after: durationToIso(register.settings.dormantAfter),
      in_force: rows.filter(({ state }) => isHolding(state)).length,
      agreements: sleepers,
      never_used: sleepers.filter(({ agreement }) => agreement.last_activity === null).length,
    },
  };
}

function sleeper(agreement: RecordRow, asOf: string): Sleeper {
  const since = agreement.last_activity?.day ?? earliestOf(agreement.start) ?? null;
  const [from, to] = [parseDay(since ?? ''), parseDay(asOf)];
  if (from === undefined || to === undefined) return { agreement, since, days: null, asleep: null };
  const { by } = dayShift(from, to);
  const asleep = durationToIso(by.months === 0 ? by : { ...by, days: 0 });
  return { agreement, since, days: daysBetween(from, to), asleep };
}
