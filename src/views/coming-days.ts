/** The days that are coming: what ends, what is due, what begins. */
import type { Day } from '../calendar/day.ts';
import { compareText } from '../findings/finding.ts';
import type { AgreementRecord, MembershipRecord } from '../records/record.ts';
import { openDuesOf } from '../register/dues.ts';
import { openFollowUps } from '../register/follow-ups.ts';
import { labelByPartners } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import { onlyDay, type DayRange } from '../terms/day-range.ts';
import type { Terms } from '../terms/terms-of.ts';

/** What happens on a coming day. */
export type ComingKind =
  'last-day' | 'renews' | 'notice-deadline' | 'starts' | 'follow-up' | 'planned-activity' | 'dues';

export type ComingDay = {
  readonly day: Day;
  readonly kind: ComingKind;
  readonly id: string;
  /** The partner of an agreement or its title, the title of an activity, what is to be done. */
  readonly about: string;
};

/** Coming days from the as-of day on, that day included, in order; only what is certain to the day. */
export function comingDays(register: Register, terms: Terms): readonly ComingDay[] {
  const days = [
    ...[...register.agreements.values()].flatMap((record) => ofAgreement(register, terms, record)),
    ...ofFollowUps(register, terms.asOf),
    ...ofActivities(register, terms),
    ...[...register.memberships.values()].flatMap((record) => ofMembership(record, terms.asOf)),
  ];
  return days.filter(({ day }) => day >= terms.asOf).sort(compareComing);
}

function compareComing(a: ComingDay, b: ComingDay): number {
  return compareText(a.day, b.day) || compareText(a.id, b.id) || compareText(a.kind, b.kind);
}

function ofAgreement(register: Register, terms: Terms, record: AgreementRecord): readonly ComingDay[] {
  const term = terms.agreement(record.id);
  if (term?.signed !== true) return [];
  const about = labelByPartners(register, record);
  const coming = (range: DayRange | undefined, kind: ComingKind): readonly ComingDay[] => {
    const day = onlyDay(range);
    return day === undefined ? [] : [{ day, kind, id: record.id, about }];
  };
  return [
    ...coming(term.start, 'starts'),
    ...coming(term.lastDay, term.goesOnByItself ? 'renews' : 'last-day'),
    ...coming(term.noticeDeadline, 'notice-deadline'),
  ];
}

function ofFollowUps(register: Register, asOf: Day): readonly ComingDay[] {
  return openFollowUps(register, asOf).flatMap(({ due, record, what }) =>
    due === undefined ? [] : [{ day: due, kind: 'follow-up' as const, id: record.id, about: what }],
  );
}

function ofActivities(register: Register, terms: Terms): readonly ComingDay[] {
  return [...register.activities.values()].flatMap(({ id, data }) => {
    const term = terms.activity(id);
    const day = onlyDay(term?.firstDay);
    if (term?.state !== 'planned' || day === undefined) return [];
    return [{ day, kind: 'planned-activity' as const, id, about: data.title }];
  });
}

function ofMembership(record: MembershipRecord, asOf: Day): readonly ComingDay[] {
  return openDuesOf(record, asOf).flatMap(({ due, year }) =>
    due === undefined ? [] : [{ day: due, kind: 'dues' as const, id: record.id, about: String(year ?? '') }],
  );
}
