/** Rows of the accreditation tables: one for each activity with partners in the three years. */
import { daysBetween, yearOf } from '../../calendar/day.ts';
import type { Level } from '../../generated/types.ts';
import type { ActivityRecord, AgreementRecord } from '../../records/record.ts';
import { levelOf, ourInstitution, partnerLabels } from '../../register/parties.ts';
import type { Register } from '../../register/register.ts';
import type { Terms } from '../../terms/terms-of.ts';
import { activityRow } from '../activity-row.ts';
import { earliestOf, latestOf, rangeCell, type DayCell } from '../range-cell.ts';
import type { AccreditationYears } from './accreditation-years.ts';
import { compareText } from '../../findings/finding.ts';

/** What a row of the table still lacks. */
export type AccreditationGap = 'dharma' | 'partner' | 'benefit' | 'agreement' | 'evidence';

/** A cooperation (kerja sama) in the tables; what nobody has recorded is null. */
export type AccreditationRow = {
  readonly id: string;
  /** Lembaga mitra; an activity with several partners is one cooperation. */
  readonly partners: readonly string[];
  /** Which table it stands in; null while nobody has said. */
  readonly dharma: 'education' | 'research' | 'service' | null;
  readonly level: Level;
  readonly title: string;
  readonly benefit: string | null;
  readonly start: DayCell;
  readonly last_day: DayCell;
  /** How many days it took, both included; null where that is not known to the day. */
  readonly days: number | null;
  /** Bukti kerja sama: the numbers of the agreements, then the files of the activity. */
  readonly evidence: readonly string[];
  /** The year in which the agreement ends; null where there is none, `open` where it has no end. */
  readonly ends: number | 'open' | null;
  readonly missing: readonly AccreditationGap[];
};

/** The activities held in the years, by their days; of a unit and what is below it where one is asked for. */
export function accreditationRows(
  register: Register,
  terms: Terms,
  { from, until }: AccreditationYears,
  concerns: (activity: ActivityRecord) => boolean,
): readonly AccreditationRow[] {
  return [...register.activities.values()]
    .filter((activity) => isCooperation(activity) && concerns(activity))
    .flatMap((activity) => {
      const row = accreditationRow(register, terms, activity);
      const [first, last] = [earliestOf(row.start), latestOf(row.last_day) ?? latestOf(row.start)];
      const isHeld = terms.activity(activity.id)?.state === 'held';
      return isHeld && first !== undefined && first <= until && (last ?? first) >= from ? [row] : [];
    })
    .sort((a, b) => {
      const [dayA, dayB] = [earliestOf(a.start) ?? '', earliestOf(b.start) ?? ''];
      return compareText(dayA, dayB) || compareText(a.id, b.id);
    });
}

/** Signing a paper and meeting about it are no cooperation yet. */
const NO_COOPERATION: ReadonlySet<string> = new Set(['meeting', 'visit', 'signing-ceremony']);

function isCooperation({ data }: ActivityRecord): boolean {
  return !NO_COOPERATION.has(data.form);
}

function accreditationRow(register: Register, terms: Terms, activity: ActivityRecord): AccreditationRow {
  const { data } = activity;
  const term = terms.activity(activity.id);
  const start = rangeCell(term?.firstDay);
  const lastDay = rangeCell(term?.lastDay);
  const agreements = (data.under ?? []).flatMap((id) => register.agreements.get(id) ?? []);
  const row = {
    id: activity.id,
    partners: partnersIn(register, terms, activity, agreements),
    dharma: data.dharma ?? null,
    level: levelOfActivity(register, terms, activity, agreements),
    title: data.title,
    benefit: data.benefit ?? null,
    start,
    last_day: lastDay,
    days: typeof start === 'string' && typeof lastDay === 'string' ? daysBetween(start, lastDay) + 1 : null,
    evidence: evidenceOf(activity, agreements),
    ends: endOf(terms, agreements),
  };
  return { ...row, missing: gapsIn(row, (data.under ?? []).length > 0, data.evidence !== undefined) };
}

/** Whoever took part beside us; the partners of the agreement where the activity names nobody. */
function partnersIn(
  register: Register,
  terms: Terms,
  activity: ActivityRecord,
  agreements: readonly AgreementRecord[],
): readonly string[] {
  const term = terms.activity(activity.id);
  const named = term === undefined ? [] : activityRow(register, activity, term).partners;
  if (named.length > 0) return named;
  return [...new Set(agreements.flatMap((agreement) => partnerLabels(register, agreement)))];
}

const LEVELS: readonly Level[] = ['international', 'national', 'local'];

/** The highest level among the agreements; without one, international where anybody comes from abroad. */
function levelOfActivity(
  register: Register,
  terms: Terms,
  activity: ActivityRecord,
  agreements: readonly AgreementRecord[],
): Level {
  const levels = agreements.map((agreement) => levelOf(register, agreement));
  const highest = LEVELS.find((level) => levels.includes(level));
  if (highest !== undefined) return highest;
  const term = terms.activity(activity.id);
  const countries = term === undefined ? [] : activityRow(register, activity, term).countries;
  const home = ourInstitution(register)?.country ?? 'ID';
  return countries.some((country) => country !== home) ? 'international' : 'national';
}

function evidenceOf({ data }: ActivityRecord, agreements: readonly AgreementRecord[]): readonly string[] {
  const numbers = agreements.map(
    ({ data: agreement }) =>
      agreement.parties.find(({ number }) => number !== undefined)?.number ?? agreement.title,
  );
  const files = (data.evidence ?? []).flatMap(({ path, original_at: drawer }) => path ?? drawer ?? []);
  return [...numbers, ...files];
}

/** Of several agreements the one that ends last. */
function endOf(terms: Terms, agreements: readonly AgreementRecord[]): AccreditationRow['ends'] {
  const known = agreements.flatMap(({ id }) => terms.agreement(id) ?? []);
  if (known.some(({ open }) => open)) return 'open';
  const years = known.flatMap(({ lastDay }) => (lastDay === undefined ? [] : [yearOf(lastDay.latest)]));
  return years.length === 0 ? null : Math.max(...years);
}

function gapsIn(
  { dharma, partners, benefit }: Omit<AccreditationRow, 'missing'>,
  hasAgreement: boolean,
  hasEvidence: boolean,
): readonly AccreditationGap[] {
  return [
    ...(dharma === null ? (['dharma'] as const) : []),
    ...(partners.length === 0 ? (['partner'] as const) : []),
    ...(benefit === null ? (['benefit'] as const) : []),
    ...(hasAgreement ? [] : (['agreement'] as const)),
    ...(hasEvidence ? [] : (['evidence'] as const)),
  ];
}
