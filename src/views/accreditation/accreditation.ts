/** Accreditation (LKPS): tables 1-1, 1-2 and 1-3 of three years, and the score that follows from them. */
import type { Day } from '../../calendar/day.ts';
import type { Level } from '../../generated/types.ts';
import type { ActivityRecord } from '../../records/record.ts';
import { ourInstitution } from '../../register/parties.ts';
import type { Register } from '../../register/register.ts';
import type { Terms } from '../../terms/terms-of.ts';
import { accreditationRows, type AccreditationRow } from './accreditation-rows.ts';
import type { AccreditationYears } from './accreditation-years.ts';
import { programmeOf, unitsWithin, type Programme } from './programme.ts';
import { accreditationScore, type Score } from './score.ts';
import type { ScoreSet } from './score-sets.ts';

/** One of the three tables. */
export type AccreditationTable = {
  readonly number: '1-1' | '1-2' | '1-3';
  readonly dharma: 'education' | 'research' | 'service';
  readonly rows: readonly AccreditationRow[];
};

/** The tables and the score of a programme, or of the whole institution where no unit is asked for. */
export type Accreditation = {
  readonly as_of: Day;
  readonly ts: number;
  readonly from: Day;
  readonly until: Day;
  readonly institution: string | null;
  /** The unit asked for; null for the whole institution. */
  readonly programme: Programme | null;
  readonly tables: readonly AccreditationTable[];
  /** Activities of which nobody has said for which table they are: they count for nothing. */
  readonly undecided: readonly AccreditationRow[];
  readonly score: Score;
};

const TABLES = [
  { number: '1-1', dharma: 'education' },
  { number: '1-2', dharma: 'research' },
  { number: '1-3', dharma: 'service' },
] as const;

type Question = {
  readonly years: AccreditationYears;
  /** The id of a unit, `institution-id/unit-id`. */
  readonly unit?: string | undefined;
  readonly set: ScoreSet;
};

/** The tables and the score. A unit that no record lists has no lecturers, and therefore no score. */
export function accreditation(
  register: Register,
  terms: Terms,
  { years, unit, set }: Question,
): Accreditation {
  const programme = unit === undefined ? null : programmeOf(register, unit);
  const rows = accreditationRows(register, terms, years, concerning(register, unit));
  const tables = TABLES.map((table) => ({
    ...table,
    rows: rows.filter(({ dharma }) => dharma === table.dharma),
  }));
  const counted = tables.flatMap((table) => table.rows);
  const [n1 = 0, n2 = 0, n3 = 0] = tables.map((table) => table.rows.length);
  const count = (level: Level): number => counted.filter((row) => row.level === level).length;
  const counts = {
    ...{ n1, n2, n3 },
    ni: count('international'),
    nn: count('national'),
    nl: count('local'),
    ndtps: programme?.lecturers ?? null,
  };
  return {
    as_of: terms.asOf,
    ...years,
    institution: ourInstitution(register)?.name ?? null,
    programme,
    tables,
    undecided: rows.filter(({ dharma }) => dharma === null),
    score: accreditationScore(counts, set),
  };
}

function concerning(register: Register, unit: string | undefined): (activity: ActivityRecord) => boolean {
  if (unit === undefined) return () => true;
  const wanted = unitsWithin(register, unit);
  return ({ data }) =>
    [data.host_unit, ...(data.units ?? [])].some((one) => one !== undefined && wanted.has(one));
}
