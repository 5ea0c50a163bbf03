/** What happened with some agreements, memberships and activities, day by day. */
import { parseUncertainDate } from '../calendar/uncertain-date.ts';
import type { Day } from '../calendar/day.ts';
import { compareText } from '../findings/finding.ts';
import type { ActivityRecord, AgreementRecord, MembershipRecord } from '../records/record.ts';
import { recordTitle } from '../register/record-title.ts';
import type { Register } from '../register/register.ts';
import type { Terms } from '../terms/terms-of.ts';

/** What happened: a stage was reached, all had signed, an addendum was signed, it ended; it was held; joined, left. */
export type HistoryEvent = 'stage' | 'signed' | 'amended' | 'ended' | 'held' | 'joined' | 'left';

export type HistoryEntry = {
  /** As a record writes it, which may be an uncertain date or an interval. */
  readonly day: string;
  readonly event: HistoryEvent;
  /** Which stage, or by which state it ended. */
  readonly state: string | null;
  readonly id: string;
  readonly title: string;
};

type Told = Omit<HistoryEntry, 'id' | 'title'>;
type Past = AgreementRecord | MembershipRecord | ActivityRecord;

/** The history of some records up to the day of the terms, the latest first; what bears no day is not in it. */
export function historyOf(
  register: Register,
  terms: Terms,
  records: readonly Past[],
): readonly HistoryEntry[] {
  return records
    .flatMap((record) =>
      toldBy(record, terms).map((told) => ({ ...told, id: record.id, title: recordTitle(register, record) })),
    )
    .filter(({ day }) => firstDay(day) <= terms.asOf)
    .sort((a, b) => compareText(firstDay(b.day), firstDay(a.day)) || compareText(a.id, b.id));
}

function firstDay(text: string): Day | string {
  return parseUncertainDate(text)?.earliest ?? text;
}

function toldBy(record: Past, terms: Terms): readonly Told[] {
  switch (record.kind) {
    case 'agreement':
      return toldByAgreement(record, terms);
    case 'membership':
      return toldByMembership(record);
    case 'activity':
      return terms.activity(record.id)?.state === 'held' ? dated([record.data.on], 'held') : [];
    default:
      return record satisfies never;
  }
}

function toldByAgreement({ id, data }: AgreementRecord, terms: Terms): readonly Told[] {
  const term = terms.agreement(id);
  const stages = (data.process ?? []).flatMap(({ stage, on }) => dated([on], 'stage', stage));
  const amended = dated(
    (data.amendments ?? []).map(({ signed }) => signed),
    'amended',
  );
  const signed = term?.signed === true ? dated([lastSigned(data)], 'signed') : [];
  const end = term?.finalDay;
  const isOver = end?.earliest === end?.latest && end !== undefined && end.latest < terms.asOf;
  return [...stages, ...signed, ...amended, ...(isOver ? dated([end.latest], 'ended', term?.state) : [])];
}

/** The day on which the last party signed. */
function lastSigned({ parties }: AgreementRecord['data']): string | undefined {
  const days = parties.flatMap(({ signed }) => signed ?? []);
  return days.sort((a, b) => compareText(firstDay(a), firstDay(b))).at(-1);
}

function toldByMembership({ data: { joined, left } }: MembershipRecord): readonly Told[] {
  return [...dated([joined], 'joined'), ...dated([left], 'left')];
}

function dated(
  days: readonly (string | undefined)[],
  event: HistoryEvent,
  state: string | null = null,
): readonly Told[] {
  return days.flatMap((day) => (day === undefined ? [] : [{ day, event, state }]));
}
