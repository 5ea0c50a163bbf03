/** The register at a glance: what there is, what needs somebody, what comes next. */
import { compareDays, daysBetween, LAST_DAY, type Day } from '../calendar/day.ts';
import { addDuration } from '../calendar/duration.ts';
import { compareText } from '../findings/finding.ts';
import { countedWords } from '../records/counted.ts';
import type { AgreementRecord } from '../records/record.ts';
import { labelByPartners, ourInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { AgreementTerm, Mark } from '../terms/agreement-term.ts';
import { stalledSince, type Terms } from '../terms/terms-of.ts';
import { comingDays, type ComingDay } from './coming-days.ts';
import { openFollowUps } from '../register/follow-ups.ts';
import { earliestOf, rangeCell, type DayCell } from './range-cell.ts';

/** How many records share a word: a state, an instrument. */
export type Count = { readonly of: string; readonly count: number };

/** What somebody has to see to, and why. */
export type MatterKind = 'ending' | 'notice' | 'follow-up-overdue' | 'follow-up-due' | 'stalled' | 'dormant';

export type Matter = {
  readonly kind: MatterKind;
  readonly id: string;
  /** The partner, or what is to be done. */
  readonly about: string;
  /** The last day, the deadline, the day it was due; the last sign of life of what sleeps. */
  readonly day: DayCell;
  /** Days from the as-of day, negative where it has passed; null where the day is uncertain or missing. */
  readonly days: number | null;
};

export type StatusView = {
  readonly as_of: Day;
  readonly institution: string | null;
  readonly agreements: {
    readonly total: number;
    readonly states: readonly Count[];
    readonly instruments: readonly Count[];
  };
  readonly memberships: { readonly total: number; readonly states: readonly Count[] };
  readonly activities: { readonly total: number; readonly states: readonly Count[] };
  readonly institutions: number;
  /** Mistakes that were found while the files were read; what stands there may be missing here. */
  readonly mistakes: number;
  /** How far the matters look ahead: its last day, inclusive. */
  readonly horizon: Day;
  readonly matters: readonly Matter[];
  readonly next: readonly ComingDay[];
};

const NEXT_SHOWN = 10;

/** The status of a register as of the day of its terms; `mistakes` is how many were found in reading it. */
export function statusView(register: Register, terms: Terms, mistakes = 0): StatusView {
  const { agreements, memberships, activities, institutions, settings } = register;
  const horizon = addDuration(terms.asOf, settings.horizon, 'clamp');
  return {
    as_of: terms.asOf,
    institution: ourInstitution(register)?.name ?? null,
    agreements: {
      total: agreements.size,
      states: counts([...agreements.keys()].map((id) => terms.agreement(id)?.state)),
      instruments: counts([...agreements.values()].map(({ data }) => data.instrument ?? 'none')),
    },
    memberships: {
      total: memberships.size,
      states: counts([...memberships.keys()].map((id) => terms.membership(id)?.state)),
    },
    activities: {
      total: activities.size,
      states: counts([...activities.keys()].map((id) => terms.activity(id)?.state)),
    },
    institutions: institutions.size,
    mistakes,
    horizon,
    matters: [...agreementMatters(register, terms), ...followUpMatters(register, terms.asOf, horizon)].sort(
      compareMatters,
    ),
    next: comingDays(register, terms).slice(0, NEXT_SHOWN),
  };
}

function counts(words: readonly (string | undefined)[]): readonly Count[] {
  const known = words.filter((word) => word !== undefined);
  return countedWords(known).map(({ word, count }) => ({ of: word, count }));
}

const URGENCY: readonly MatterKind[] = [
  'follow-up-overdue',
  'ending',
  'notice',
  'follow-up-due',
  'stalled',
  'dormant',
];

function compareMatters(a: Matter, b: Matter): number {
  const byKind = URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind);
  const [dayA, dayB] = [earliestOf(a.day) ?? LAST_DAY, earliestOf(b.day) ?? LAST_DAY];
  return byKind || compareDays(dayA, dayB) || compareText(a.id, b.id) || compareText(a.about, b.about);
}

function agreementMatters(register: Register, terms: Terms): readonly Matter[] {
  return [...register.agreements.values()].flatMap((record) => {
    const term = terms.agreement(record.id);
    return term === undefined ? [] : mattersOf(register, terms, record, term);
  });
}

function mattersOf(
  register: Register,
  terms: Terms,
  record: AgreementRecord,
  term: AgreementTerm,
): readonly Matter[] {
  const about = labelByPartners(register, record);
  const matter = (kind: MatterKind, day: DayCell): readonly Matter[] => [
    { kind, id: record.id, about, day, days: daysTo(term.asOf, day) },
  ];
  const has = (mark: Mark): boolean => term.marks.includes(mark);
  return [
    ...(term.state === 'ending-soon' ? matter('ending', rangeCell(term.lastDay)) : []),
    ...(has('notice-window') ? matter('notice', rangeCell(term.noticeDeadline)) : []),
    ...(has('stalled') ? matter('stalled', rangeCell(stalledSince(terms, record.id))) : []),
    ...(has('dormant') ? matter('dormant', term.lastActivity?.day ?? rangeCell(term.start)) : []),
  ];
}

function daysTo(asOf: Day, cell: DayCell): number | null {
  return typeof cell === 'string' ? daysBetween(asOf, cell) : null;
}

function followUpMatters(register: Register, asOf: Day, horizon: Day): readonly Matter[] {
  return openFollowUps(register, asOf).flatMap(({ record, what, due, overdue }) => {
    if (due === undefined || due > horizon) return [];
    const kind = overdue ? 'follow-up-overdue' : 'follow-up-due';
    return [{ kind, id: record.id, about: what, day: due, days: daysBetween(asOf, due) }];
  });
}
