/** Which rows are asked for: pure conditions, each on one row. */
import type { Day } from '../calendar/day.ts';
import { standsForOneOf } from '../register/called-institutions.ts';
import type { Mark } from '../terms/agreement-term.ts';
import type { Register } from '../register/register.ts';
import { nameKey } from '../register/institution-names.ts';
import { unitsOf } from '../register/units.ts';
import type { Terms } from '../terms/terms-of.ts';
import { folded, hasEveryWord } from './folded.ts';
import { earliestOf, latestOf, type DayCell } from './range-cell.ts';
import { isHolding } from './record-states.ts';
import type { PartyCell, RecordRow } from './record-row.ts';

/** A condition on a row. */
export type RowFilter = (row: RecordRow) => boolean;

/** Rows that meet every condition; all of them where there is none. */
export function meetsAll(filters: readonly RowFilter[]): RowFilter {
  return (row) => filters.every((filter) => filter(row));
}

/** Rows with one of these states. */
export function inStates(states: readonly string[]): RowFilter {
  return ({ state }) => state !== null && states.includes(state);
}

/** Rows with one of these marks. */
export function withMarks(marks: readonly Mark[]): RowFilter {
  return (row) => row.marks.some((mark) => marks.includes(mark));
}

/** Agreements that are one of these instruments. */
export function ofInstruments(instruments: readonly string[]): RowFilter {
  return ({ instrument }) => instrument !== null && instruments.includes(instrument);
}

/** Rows with a partner from one of these countries, by their codes; institutions that lie there. */
export function inCountries(codes: readonly string[]): RowFilter {
  return ({ countries }) => countries.some((country) => codes.includes(country));
}

/** Agreements with one of these forms of cooperation in their scope, and activities of that form. */
export function ofForms(forms: readonly string[]): RowFilter {
  return (row) => row.forms.some((form) => forms.includes(form));
}

/** Rows with one of these tags, in any case. */
export function withTags(tags: readonly string[]): RowFilter {
  const wanted = tags.map(folded);
  return (row) => row.tags.some((tag) => wanted.includes(folded(tag)));
}

/** What the names of institutions are, those by which they are also known too, by the id of the record. */
export type NamesOf = (institution: string) => readonly string[];

/** The names that the institutions of a register bear. */
export function namesIn({ institutions }: Pick<Register, 'institutions'>): NamesOf {
  return (id) => {
    const data = institutions.get(id)?.data;
    return data === undefined ? [] : [data.name, ...(data.also_known_as ?? [])];
  };
}

/**
 * Rows with a partner that one of the texts means: its id, a part of one of its names in any case, or its name in
 * another spelling ("Univ. Bengkulu" for "Universitas Bengkulu"). Short forms count: "UGM". Our own institution is no partner.
 */
export function withPartner(texts: readonly string[], namesOf: NamesOf): RowFilter {
  const wanted = texts.map((text) => ({ text, id: folded(text), key: keyWords(text) }));
  return (row) =>
    row.parties
      .filter(({ ours }) => !ours)
      .some((party) => {
        const names = partyNames(party, namesOf);
        return wanted.some(
          ({ text, id, key }) =>
            party.institution === id ||
            hasEveryWord([names.map(folded).join('\n')], text) ||
            standsForOneOf(text, names) ||
            names.some((name) => isSpelling(key, name)),
        );
      });
}

function partyNames({ institution, name, description }: PartyCell, namesOf: NamesOf): readonly string[] {
  const known = institution === null ? [] : namesOf(institution);
  return [...known, name, description].filter((text) => text !== null);
}

function keyWords(name: string): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => word !== '');
}

function isSpelling(key: readonly string[], name: string): boolean {
  const words = keyWords(name);
  return key.length > 0 && key.every((word) => words.includes(word));
}

/** Rows that concern a unit that one of the texts means: `unib/fkip`, or a part of its name. */
export function ofUnits(
  texts: readonly string[],
  { institutions }: Pick<Register, 'institutions'>,
): RowFilter {
  const names = new Map<string, string>(
    [...institutions.values()].flatMap((record) =>
      unitsOf(record).map(({ id, unit }) => [`${record.id}/${id}`, unit.name ?? id] as const),
    ),
  );
  return ({ units }) =>
    units.some((unit) =>
      texts.some((text) => hasEveryWord([folded(unit), folded(names.get(unit) ?? '')], text)),
    );
}

/** Rows that an owner looks after whom one of the texts means: the id in the configuration, or a part of the name. */
export function ownedBy(texts: readonly string[], owners: Register['settings']['owners']): RowFilter {
  return ({ owner }) => {
    if (owner === null) return false;
    const names = [folded(owner), folded(owners[owner]?.name ?? '')];
    return texts.some((text) => hasEveryWord(names, text));
  };
}

/**
 * Rows whose last day lies between two days, both inclusive, and after which nothing follows by itself: an automatic
 * renewal is no end, unless something is known to end it. An uncertain day counts where it may lie there.
 *
 * @example
 * endingWithin('2026-01-26', '2026-07-26')(row); // true for last_day 2026-07-26, false for 2026-07-27
 */
export function endingWithin(from: Day, until: Day): RowFilter {
  return (row) => {
    const end = endOf(row);
    const [first, last] = [earliestOf(end), latestOf(end)];
    return first !== undefined && last !== undefined && first <= until && last >= from;
  };
}

/** The last day of what does not go on by itself. */
function endOf({ kind, goes_on, ends_by, last_day, final_day }: RecordRow): DayCell {
  if (kind !== 'agreement' || !goes_on) return last_day;
  return ends_by === null || ends_by === 'expiry' ? null : final_day;
}

/** Agreements that were in force on the day of these terms, memberships that lasted, activities being held. */
export function inForceOn(terms: Terms): RowFilter {
  return ({ kind, id }) => isHolding(stateOn(terms, kind, id));
}

function stateOn(terms: Terms, kind: RecordRow['kind'], id: string): string | null {
  switch (kind) {
    case 'agreement':
      return terms.agreement(id)?.state ?? null;
    case 'membership':
      return terms.membership(id)?.state ?? null;
    case 'activity':
      return terms.activity(id)?.state ?? null;
    case 'institution':
      return null;
    default:
      return kind satisfies never;
  }
}

/** Rows that hold every word of a search, in any case, in their titles, parties, numbers, notes or ids. */
export function matching(search: string, namesOf: NamesOf): RowFilter {
  return (row) => {
    const parties = row.parties.flatMap((party) => [
      party.institution,
      ...partyNames(party, namesOf),
      party.number,
    ]);
    const texts = [row.id, row.title, row.notes, row.member, ...row.numbers, ...parties];
    return hasEveryWord(texts.filter((text) => text !== null).map(folded), search);
  };
}
