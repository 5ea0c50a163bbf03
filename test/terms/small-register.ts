/** Small registers written down in tests: agreements, activities and memberships as their records have them. */
import { NO_TIME, type Duration } from '../../src/calendar/duration.ts';
import { parseDuration } from '../../src/calendar/read-duration.ts';
import type { ActivityData, AgreementData, MembershipData, Party } from '../../src/generated/types.ts';
import type { AgreementTerm } from '../../src/terms/agreement-term.ts';
import type { Step } from '../../src/terms/steps.ts';
import type {
  Activity,
  Agreement,
  Membership,
  TermsRegister,
  TermsSettings,
} from '../../src/terms/terms-register.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { day } from '../calendar/arbitraries.ts';

/** What a test says of an agreement; `signed` has a day for each party, '' for one that has not signed. */
export type AgreementWords = Partial<Omit<AgreementData, 'kind' | 'id'>> & {
  readonly signed?: readonly string[];
};

/** The settings of a register that says nothing. */
export const DEFAULTS: TermsSettings = {
  lastDay: 'day-before',
  horizon: length('P6M'),
  stalledAfter: length('P90D'),
  dormantAfter: length('P12M'),
};

/** A duration that a test writes down; a slip of the pen fails the test. */
export function length(text: string): Duration {
  return parseDuration(text) ?? NO_TIME;
}

/** An agreement between two schools, signed by both on 26 January 2026 unless the test says otherwise. */
export function agreement(id: string, words: AgreementWords = {}): Agreement {
  const { signed = ['2026-01-26', '2026-01-26'], ...rest } = words;
  const parties = signed.map((text, index): Party => {
    const name = index === 0 ? 'SMA Muhammadiyah 3 Jember' : 'International Islamic School Malaysia';
    return text === '' ? { name } : { name, signed: text };
  });
  return { id, data: { kind: 'agreement', id, title: 'Nota Kesepahaman', parties, ...rest } };
}

/** An activity under some agreements. */
export function activity(
  id: string,
  on: string,
  under: readonly string[],
  words: Partial<ActivityData> = {},
): Activity {
  return {
    id,
    data: {
      kind: 'activity',
      id,
      title: 'Pertukaran pelajar',
      form: 'student-exchange',
      on,
      under,
      ...words,
    },
  };
}

/** A membership of the University of Bengkulu in a network. */
export function membership(id: string, words: Partial<MembershipData>): Membership {
  return { id, data: { kind: 'membership', id, network: 'aln', member: 'unib', ...words } };
}

/** A register of these records, in any order. */
export function registerOf(
  records: readonly (Agreement | Activity | Membership)[],
  settings: Partial<TermsSettings> = {},
): TermsRegister {
  const agreements = records.filter((record): record is Agreement => record.data.kind === 'agreement');
  const activities = records.filter((record): record is Activity => record.data.kind === 'activity');
  const memberships = records.filter((record): record is Membership => record.data.kind === 'membership');
  const children = grouped(agreements, ({ data }) => (data.under === undefined ? [] : [data.under]));
  const successors = grouped(agreements, ({ data }) => data.supersedes ?? []);
  const under = grouped(activities, ({ data }) => data.under ?? []);
  return {
    settings: { ...DEFAULTS, ...settings },
    agreements: byId(agreements),
    activities: byId(activities),
    memberships: byId(memberships),
    childrenOf: (id) => children.get(id) ?? [],
    successorsOf: (id) => successors.get(id) ?? [],
    activitiesUnder: (id) => under.get(id) ?? [],
  };
}

/** The term of one agreement of a register as of a day. */
export function termOn(register: TermsRegister, id: string, asOf: string): AgreementTerm {
  const term = termsOf(register, day(asOf)).agreement(id);
  if (term === undefined) throw new Error(`the test asks for an agreement that it has not written: ${id}`);
  return term;
}

/** The term, as of a day, of an agreement that is alone in its register. */
export function termOf(
  words: AgreementWords,
  asOf: string,
  settings: Partial<TermsSettings> = {},
): AgreementTerm {
  return termOn(registerOf([agreement('mou', words)], settings), 'mou', asOf);
}

/** The steps of one agreement of a register as of a day. */
export function stepsOn(register: TermsRegister, id: string, asOf: string): readonly Step[] {
  return termsOf(register, day(asOf)).stepsOf(id);
}

/** A term in the few words that tables need: days as written, ranges as "from..to", nothing as "-". */
export function inShort(term: AgreementTerm): {
  readonly state: string;
  readonly start: string;
  readonly lastDay: string;
  readonly notice: string;
} {
  const { state, start, lastDay, noticeDeadline } = term;
  return { state, start: short(start), lastDay: short(lastDay), notice: short(noticeDeadline) };
}

function short(range: AgreementTerm['start']): string {
  if (range === undefined) return '-';
  return range.earliest === range.latest ? range.earliest : `${range.earliest}..${range.latest}`;
}

function byId<Kept extends { readonly id: string }>(records: readonly Kept[]): ReadonlyMap<string, Kept> {
  return new Map(records.map((record) => [record.id, record]));
}

function grouped<Kept>(
  records: readonly Kept[],
  idsOf: (record: Kept) => readonly string[],
): ReadonlyMap<string, Kept[]> {
  const groups = new Map<string, Kept[]>();
  for (const record of records) {
    for (const id of idsOf(record)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [record]);
      else group.push(record);
    }
  }
  return groups;
}
