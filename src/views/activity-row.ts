/** An activity as a plain row: when it is held, by whom, and what it carries out. */
import type { Participant } from '../generated/types.ts';
import type { ActivityRecord } from '../records/record.ts';
import { institutionOf, isOurs } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import type { ActivityTerm } from '../terms/activity-term.ts';
import { rangeCell } from './range-cell.ts';
import {
  institutionCell,
  partnerCells,
  rowOf,
  uniqueTexts,
  UNKNOWN_PARTY,
  type PartyCell,
  type RecordRow,
} from './record-row.ts';

/** The row of an activity. `start` and `last_day` are the days on which it is held, or planned while it is not. */
export function activityRow(register: Register, record: ActivityRecord, term: ActivityTerm): RecordRow {
  const { data } = record;
  const parties = partiesOf(register, record);
  const { partners, countries } = partnerCells(parties);
  return rowOf(record, data.title, {
    state: term.state,
    certainty: term.certainty,
    possible_states: [term.state],
    start: rangeCell(term.firstDay),
    last_day: rangeCell(term.lastDay),
    parties,
    partners,
    countries: uniqueTexts([...countries, ...groupCountries(record)]),
    forms: [data.form],
    units: uniqueTexts([data.host_unit, ...(data.units ?? [])]),
    under: data.under ?? [],
    place: data.place ?? null,
  });
}

/** The host first, then whoever took part; an institution that is both stands once. */
function partiesOf(register: Register, { data }: ActivityRecord): readonly PartyCell[] {
  const { host, host_unit: unit = null, participants = [] } = data;
  const hosts = host === undefined ? [] : [{ ...known(register, host), unit }];
  const others = participants
    .map((participant) => participantCell(register, participant))
    .filter((cell) => !hosts.some((one) => cell.description === null && cell.name === one.name));
  return [...hosts, ...others];
}

function participantCell(register: Register, participant: string | Participant): PartyCell {
  if (typeof participant === 'string') return known(register, participant);
  const { institution, name, country, group } = participant;
  if (institution !== undefined) return known(register, institution);
  if (name !== undefined) return known(register, country === undefined ? { name } : { name, country });
  return { ...UNKNOWN_PARTY, description: group ?? null, country: country ?? null };
}

function known(register: Register, reference: Parameters<typeof institutionOf>[1]): PartyCell {
  const institution = institutionOf(register, reference);
  return institutionCell(isOurs(register, institution), institution);
}

function groupCountries({ data }: ActivityRecord): readonly string[] {
  return (data.participants ?? []).flatMap((participant) =>
    typeof participant === 'string' ? [] : (participant.countries ?? []),
  );
}
