/** Agreements and memberships over time: plain rows with bars, for the terminal and for paper alike. */
import type { Day } from '../calendar/day.ts';
import { compareText } from '../findings/finding.ts';
import { groupedBy } from '../records/grouped.ts';
import { ourInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { Terms } from '../terms/terms-of.ts';
import { agreementTimelineRow } from './timeline-agreement.ts';
import { timelineDays, touches, type DayStretch } from './timeline-days.ts';
import type { TimelineBy, TimelineGroup } from './timeline-groups.ts';
import { membershipTimelineRow } from './timeline-membership.ts';
import type { TimelineRow } from './timeline-row.ts';

/** What is asked for: how to group, which days, which states; what is undefined is left to the register. */
export type TimelineQuery = {
  readonly by?: TimelineBy | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** States to show; all of them where there is none. */
  readonly states?: readonly string[];
  /** The records to show; all of them where this is left out. */
  readonly ids?: ReadonlySet<string>;
};

/**
 * Rows that belong together: agreements with a window (those of one group, where rows are grouped), memberships,
 * agreements that not all have signed yet, and whatever has no days at all.
 */
export type TimelineSection = {
  readonly kind: 'agreements' | 'memberships' | 'preparing' | 'without-days';
  /** Null where rows are not grouped. */
  readonly group: TimelineGroup | null;
  readonly rows: readonly TimelineRow[];
};

export type TimelineView = {
  readonly asOf: Day;
  readonly institution: string | null;
  readonly by: TimelineBy | null;
  /** The days that the picture spans, both inclusive. */
  readonly days: DayStretch;
  /** The states asked for; empty for all. */
  readonly states: readonly string[];
  /** Without empty ones; groups in the order of their keys, the one without a key last. */
  readonly sections: readonly TimelineSection[];
  /** How many agreements and memberships are shown; one that stands in several groups counts once. */
  readonly agreements: number;
  readonly memberships: number;
  /** How many lie wholly before or after the days shown, and are left out. */
  readonly outside: number;
};

/** The timeline of a register as of the day of its terms. What was not known on that day is not in it. */
export function timelineView(register: Register, terms: Terms, query: TimelineQuery = {}): TimelineView {
  const { by, states = [], ids } = query;
  const known = timelineRows(register, terms, by).filter(
    ({ id, state }) => (states.length === 0 || states.includes(state)) && ids?.has(id) !== false,
  );
  const days = timelineDays(known, terms.asOf, query);
  const rows = known.filter((row) => row.bars.length === 0 || touches(row, days));
  return {
    asOf: terms.asOf,
    institution: ourInstitution(register)?.name ?? null,
    by: by ?? null,
    days,
    states,
    sections: sectionsOf(rows, by),
    agreements: rows.filter(({ kind }) => kind === 'agreement').length,
    memberships: rows.filter(({ kind }) => kind === 'membership').length,
    outside: known.length - rows.length,
  };
}

/** Every agreement and membership that was known on the day, however long ago it ended, in the order of their days. */
export function timelineRows(register: Register, terms: Terms, by?: TimelineBy): readonly TimelineRow[] {
  return [
    ...[...register.agreements.values()].map((record) => agreementTimelineRow(register, terms, record, by)),
    ...[...register.memberships.values()].map((record) => membershipTimelineRow(register, terms, record)),
  ]
    .filter((row) => row !== undefined)
    .sort(compareRows);
}

/** By their first day, then by their last; what has no day comes last. */
function compareRows(a: TimelineRow, b: TimelineRow): number {
  return (
    compareText(firstDay(a), firstDay(b)) || compareText(finalDay(a), finalDay(b)) || compareText(a.id, b.id)
  );
}

/** Sorts after every day, as LAST_KEY does after every key. */
const AFTER_EVERY_DAY = '~';
const LAST_KEY = '\u{10FFFF}';

function firstDay({ bars: [first] }: TimelineRow): string {
  if (first === undefined) return AFTER_EVERY_DAY;
  return first.from?.earliest ?? '';
}

function finalDay({ bars }: TimelineRow): string {
  return bars.at(-1)?.to?.latest ?? AFTER_EVERY_DAY;
}

function sectionsOf(rows: readonly TimelineRow[], by: TimelineBy | undefined): readonly TimelineSection[] {
  const sections = groupedBy(rows, sectionKind);
  const rowsOf = (kind: TimelineSection['kind']): readonly TimelineRow[] => sections.get(kind) ?? [];
  const plain = (kind: TimelineSection['kind']): TimelineSection => ({
    kind,
    group: null,
    rows: rowsOf(kind),
  });
  const agreements = by === undefined ? [plain('agreements')] : groupSections(rowsOf('agreements'));
  return [...agreements, plain('memberships'), plain('preparing'), plain('without-days')].filter(
    (section) => section.rows.length > 0,
  );
}

function sectionKind({ kind, signed, bars }: TimelineRow): TimelineSection['kind'] {
  if (!signed) return 'preparing';
  if (bars.length === 0) return 'without-days';
  return kind === 'agreement' ? 'agreements' : 'memberships';
}

function groupSections(rows: readonly TimelineRow[]): readonly TimelineSection[] {
  const pairs = rows.flatMap((row) => row.groups.map((group) => ({ group, row })));
  return [...groupedBy(pairs, ({ group }) => group.key).values()]
    .map((members): TimelineSection => ({
      kind: 'agreements',
      group: members[0]?.group ?? null,
      rows: members.map(({ row }) => row),
    }))
    .sort((a, b) => compareText(a.group?.key ?? LAST_KEY, b.group?.key ?? LAST_KEY));
}
