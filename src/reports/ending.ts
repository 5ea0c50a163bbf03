/** `ending`: what ends within a period, with a proposed decision and a column to sign. */
import type { Day } from '../calendar/day.ts';
import { addDuration } from '../calendar/duration.ts';
import type { Register } from '../register/register.ts';
import { knownDecision } from '../terms/known-decision.ts';
import { earliestOf } from '../views/range-cell.ts';
import type { RecordRow } from '../views/record-row.ts';
import { sortRows } from '../views/row-order.ts';
import { within, type Stretch } from './data/report-options.ts';
import { reportData, reportRows } from './data/report-data.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';

export const ending: Report = { content };

/** What to propose: renew what is alive; look closer at what sleeps. */
type Proposal = 'renew' | 'evaluate';

type EndingAgreement = {
  readonly agreement: RecordRow;
  /** What the office has decided already: renewing, not-renewing ... */
  readonly decided: string | null;
  readonly proposal: Proposal | null;
  readonly activities: number;
};

const STILL_OPEN: ReadonlySet<string | null> = new Set(['in-force', 'ending-soon', 'suspended', 'unknown']);

function content(input: ReportInput): ReportContent {
  const { terms, register } = input;
  const { asOf } = terms;
  const period = within(input) ?? { from: asOf, to: addDuration(asOf, register.settings.horizon, 'clamp') };
  const open = sortRows(reportRows(input, ['agreement']), BY_LAST_DAY).filter(({ state }) =>
    STILL_OPEN.has(state),
  );
  const endingRows = open.filter((row) => !row.goes_on && lies(earliestOf(row.last_day), period));
  const renewing = open.filter((row) => row.goes_on && lies(earliestOf(row.last_day), period));
  return {
    data: {
      ...reportData(input),
      period,
      agreements: endingRows.map((row) => endingAgreement(register, row, asOf)),
      renewing,
    },
  };
}

const BY_LAST_DAY = [
  { column: 'last_day', descending: false },
  { column: 'partners', descending: false },
] as const;

function lies(day: string | undefined, { from, to }: Stretch): boolean {
  return day !== undefined && day >= from && day <= to;
}

function endingAgreement(register: Register, row: RecordRow, asOf: Day): EndingAgreement {
  const record = register.agreements.get(row.id);
  const decided = (record && knownDecision(record.data, asOf)) ?? null;
  const proposal = row.marks.includes('dormant') ? 'evaluate' : 'renew';
  return {
    agreement: row,
    decided,
    proposal: decided === null ? proposal : null,
    activities: register.activitiesUnder(row.id).length,
  };
}
