/** Signed agreements counted by what they share: the year, the country, the form, what sort of institution the partner is. */
import { yearOf, type Day } from '../calendar/day.ts';
import { compareText } from '../findings/finding.ts';
import type { Party } from '../generated/types.ts';
import type { AgreementRecord } from '../records/record.ts';
import { ourInstitution, partnersOf, partyInstitution } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { AgreementTerm } from '../terms/agreement-term.ts';
import type { Terms } from '../terms/terms-of.ts';
import { uniqueTexts } from './record-row.ts';
import { isHolding } from './record-states.ts';

/** What signed agreements are counted by. */
export const TALLIED_BY = ['year', 'country', 'form', 'type'] as const;

export type TalliedBy = (typeof TALLIED_BY)[number];

/** How many agreements share something; `key` is null for those of which the record does not say it. */
export type Tally = {
  readonly key: string | null;
  readonly total: number;
  /** How many of them are in force on the day. */
  readonly inForce: number;
};

export type TalliesView = {
  readonly asOf: Day;
  readonly institution: string | null;
  /** All signed agreements; one that shares several things stands in several tallies. */
  readonly signed: number;
  /** Most first, equal ones by their keys, the one without a key last; years in their order, empty ones among them. */
  readonly tallies: Readonly<Record<TalliedBy, readonly Tally[]>>;
};

type Signed = { readonly record: AgreementRecord; readonly term: AgreementTerm };

/** The tallies of a register as of the day of its terms. */
export function talliesView(register: Register, terms: Terms): TalliesView {
  const signed = [...register.agreements.values()].flatMap((record): Signed[] => {
    const term = terms.agreement(record.id);
    return term?.signed === true ? [{ record, term }] : [];
  });
  const tallied = (keysOf: (one: Signed) => readonly string[]): readonly Tally[] =>
    tally(signed, keysOf).sort(compareTallies);
  const partiesOf = ({ record }: Signed): readonly Party[] => partnersOf(register, record);
  return {
    asOf: terms.asOf,
    institution: ourInstitution(register)?.name ?? null,
    signed: signed.length,
    tallies: {
      year: withEmptyYears(tally(signed, ({ term }) => startYears(term))),
      country: tallied((one) =>
        uniqueTexts(partiesOf(one).map((party) => partyInstitution(register, party).country)),
      ),
      form: tallied(({ record }) => uniqueTexts(record.data.scope ?? [])),
      type: tallied((one) => uniqueTexts(partiesOf(one).map((party) => partnerType(register, party)))),
    },
  };
}

/** The year in which an agreement starts, where uncertain dates leave only one. */
function startYears({ start }: AgreementTerm): readonly string[] {
  if (start === undefined) return [];
  const [first, last] = [yearOf(start.earliest), yearOf(start.latest)];
  return first === last ? [String(first)] : [];
}

function partnerType(register: Register, party: Party): string | undefined {
  const { record } = partyInstitution(register, party);
  const inPlace = typeof party.institution === 'object' ? party.institution.type : party.type;
  return record?.data.type ?? inPlace;
}

function tally(signed: readonly Signed[], keysOf: (one: Signed) => readonly string[]): Tally[] {
  const counts = new Map<string | null, { total: number; inForce: number }>();
  for (const one of signed) {
    const keys = keysOf(one);
    for (const key of keys.length === 0 ? [null] : keys) {
      const count = counts.get(key) ?? { total: 0, inForce: 0 };
      count.total += 1;
      if (isHolding(one.term.state)) count.inForce += 1;
      counts.set(key, count);
    }
  }
  return [...counts].map(([key, count]) => ({ key, ...count }));
}

function compareTallies(a: Tally, b: Tally): number {
  if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
  return b.total - a.total || compareText(a.key, b.key);
}

/** Beyond so many years between the first and the last, empty ones are left out: a mistyped year makes no long page. */
const MOST_YEARS = 200;

function withEmptyYears(tallies: readonly Tally[]): readonly Tally[] {
  const byYear = new Map(tallies.map((one) => [one.key, one]));
  const years = tallies.flatMap(({ key }) => (key === null ? [] : [Number(key)])).sort((a, b) => a - b);
  const [first = 0] = years;
  const span = (years.at(-1) ?? first) - first + 1;
  const shown = span > MOST_YEARS ? years : Array.from({ length: span }, (_, index) => first + index);
  const dated = years.length === 0 ? [] : shown.map(String);
  const undated = byYear.get(null);
  return [
    ...dated.map((key) => byYear.get(key) ?? { key, total: 0, inForce: 0 }),
    ...(undated === undefined ? [] : [undated]),
  ];
}
