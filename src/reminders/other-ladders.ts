/** What remind of beside agreements: follow-ups, activities without evidence, dues of networks, the ministry's report. */
import { daysBetween, makeDay, yearOf, type Day } from '../calendar/day.ts';
import { daysInMonth } from '../calendar/day-number.ts';
import type { ActivityRecord, AgreementRecord, MembershipRecord } from '../records/record.ts';
import { openDuesOf } from '../register/dues.ts';
import { openFollowUpsOf } from '../register/follow-ups.ts';
import { ourInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { Terms } from '../terms/terms-of.ts';
import { exactly, type Sketch } from './ladder.ts';
import type { Owners } from './owners.ts';

const FOLLOW_UP = ['P7D', '+P1D', '+P1M', '+P3M'];
const DUES = ['P1M', 'P7D', '+P1D', '+P1M'];
const EVIDENCE = ['+P14D', '+P2M'];
const REPORT = ['P1M', 'P7D', 'P0D'];

/** The follow-ups that are open and due on some day. Whoever does one hears of it, where that is an owner. */
export function followUpSketches(
  record: AgreementRecord | ActivityRecord,
  { named }: Owners,
  asOf: Day,
): readonly Sketch[] {
  const all = (record.data.follow_ups ?? []).map((followUp) => plainText(followUp.what));
  return openFollowUpsOf(record.data, asOf).flatMap(({ position, who, due }) => {
    if (due === undefined) return [];
    const item = numbered(all, position - 1);
    return [{ what: 'follow-up', item, range: exactly(due), names: FOLLOW_UP, owner: named(who) }];
  });
}

/** An activity that was surely held, while nothing shows it. */
export function evidenceSketches({ id, data }: ActivityRecord, terms: Terms): readonly Sketch[] {
  const term = terms.activity(id);
  const held = term?.state === 'held' ? term.lastDay : undefined;
  if (held === undefined || held.latest >= terms.asOf || (data.evidence ?? []).length > 0) return [];
  const range = { earliest: held.latest, latest: held.latest, certain: held.certain };
  return [{ what: 'evidence', range, names: EVIDENCE }];
}

/** The dues that are not paid by the day, of a network that we have not left. */
export function duesSketches(record: MembershipRecord, terms: Terms): readonly Sketch[] {
  if (terms.membership(record.id)?.state === 'left') return [];
  const years = (record.data.dues ?? []).map(({ year, due = '' }) => String(year ?? due.slice(0, 4)));
  return openDuesOf(record, terms.asOf).flatMap(({ position, due }) => {
    if (due === undefined) return [];
    return [{ what: 'dues', item: numbered(years, position - 1), range: exactly(due), names: DUES }];
  });
}

/**
 * What tells an item from the others of its record: its own words, which stay where the list is sorted or cut; of
 * several with the same words also which it is of them.
 */
function numbered(texts: readonly string[], index: number): string {
  const text = texts[index] ?? '';
  const before = texts.slice(0, index).filter((other) => other === text).length;
  return before === 0 ? text : `${text} (${String(before + 1)})`;
}

function plainText(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/**
 * The days of the ministry's report: the last that has come and those of the year ahead. Where the settings leave them
 * open they are the ends of both semesters, for those who report: universities and polytechnics in Indonesia.
 */
export function reportSketches(register: Register, asOf: Day): readonly Sketch[] {
  const days = register.settings.remind.reports ?? (reportsToMinistry(register) ? SEMESTERS : []);
  const year = yearOf(asOf);
  const dates = [year - 1, year, year + 1]
    .flatMap((one) => days.flatMap((day) => dayIn(one, day) ?? []))
    .sort();
  const passed = dates.filter((day) => day <= asOf && daysBetween(day, asOf) < NO_LONGER);
  const coming = dates.filter((day) => day > asOf);
  return [...passed.slice(-1), ...coming.slice(0, days.length)].map((day) => ({
    what: 'report',
    range: exactly(day),
    names: REPORT,
  }));
}

/** So many days after its day a report has been made, or the next one is nearer. */
const NO_LONGER = 92;

const SEMESTERS = ['06-30', '12-31'];

function reportsToMinistry(register: Register): boolean {
  const ours = ourInstitution(register);
  const type = ours?.record?.data.type;
  return ours?.country === 'ID' && (type === 'university' || type === 'polytechnic');
}

/** 29 February is 28 February in most years. */
function dayIn(year: number, text: string): Day | undefined {
  const [month = 0, date = 0] = text.split('-').map(Number);
  return makeDay(year, month, Math.min(date, daysInMonth(year, month)));
}
