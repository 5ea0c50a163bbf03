/** `letter`: the proposal to renew an agreement, as a letter to the partner. */
import { addDays, later, parseDay, type Day } from '../calendar/day.ts';
import { durationToIso } from '../calendar/duration.ts';
import { lastDayOf } from '../calendar/last-day.ts';
import { parseDuration } from '../calendar/read-duration.ts';
import type { Party } from '../generated/types.ts';
import type { AgreementRecord } from '../records/record.ts';
import { partnersOf, partyInstitution } from '../register/parties.ts';
import { onlyDay } from '../terms/day-range.ts';
import { latestOf } from '../views/range-cell.ts';
import type { RecordRow } from '../views/record-row.ts';
import { agreementDetails } from './data/agreement-details.ts';
import { reportData } from './data/report-data.ts';
import { mustBeRenewable } from './data/renewable.ts';
import { agreementIn } from './data/subjects.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';

export const letter: Report = { content };

type Recipient = {
  /** Whom the letter addresses: the office of who signed, or of the one on whose behalf that was. */
  readonly office: string | null;
  readonly institution: string | null;
  readonly address: string | null;
  readonly city: string | null;
  readonly country: string | null;
};

/** The term that is proposed: as long as the first one, from the day after its end, or from the signing where that has passed. */
type Proposal = { readonly lasts: string; readonly from: Day | null; readonly until: Day | null };

function content(input: ReportInput): ReportContent {
  const record = agreementIn(input);
  mustBeRenewable(input, record.id);
  const details = agreementDetails(input, record);
  const held = details.activities.filter((row) => carriesOut(row, record, details.agreement));
  return {
    data: {
      ...reportData(input),
      ...details,
      signed_on: signedOn(input, record) ?? null,
      number: input.options['number'] ?? null,
      recipients: partnersOf(input.register, record).map((party) => recipient(input, party)),
      proposal: proposal(input, record) ?? null,
      held,
      held_count: held.length,
    },
  };
}

/** Signing it is not carrying it out, nor is what was done before it began. */
function carriesOut(row: RecordRow, { data }: AgreementRecord, { start }: RecordRow): boolean {
  const [day, from] = [latestOf(row.last_day), latestOf(start)];
  return (
    row.state === 'held' &&
    row.id !== data.signing?.event &&
    day !== undefined &&
    from !== undefined &&
    day > from
  );
}

/** The day on which the last party signed, where every day is known. */
function signedOn({ terms }: ReportInput, { data }: AgreementRecord): Day | undefined {
  const days = data.parties.map(({ signed }) => parseDay(signed ?? ''));
  const latest = days.reduce(
    (a, b) => (a === undefined || b === undefined ? undefined : later(a, b)),
    days[0],
  );
  return latest === undefined || latest > terms.asOf ? undefined : latest;
}

function recipient({ register }: ReportInput, party: Party): Recipient {
  const { name, country, record } = partyInstitution(register, party);
  const { signatory } = party;
  return {
    office: signatory?.on_behalf_of ?? signatory?.position ?? null,
    institution: name ?? null,
    address: record?.data.address ?? null,
    city: record?.data.city ?? null,
    country: country ?? null,
  };
}

function proposal({ register, terms }: ReportInput, { id, data }: AgreementRecord): Proposal | undefined {
  const lastDay = onlyDay(terms.agreement(id)?.lastDay);
  const lasts = parseDuration(data.renewal?.lasts ?? data.term?.lasts ?? '');
  if (lastDay === undefined || lasts === undefined) return undefined;
  if (lastDay < terms.asOf) return { lasts: durationToIso(lasts), from: null, until: null };
  const from = addDays(lastDay, 1);
  const convention = data.term?.last_day ?? register.settings.lastDay;
  return { lasts: durationToIso(lasts), from, until: lastDayOf(from, lasts, convention) };
}
