/** Any record as a plain row; the same columns for every kind, null or empty where a kind has none. */
import type { Day } from '../calendar/day.ts';
import type { Kind, RegisterRecord } from '../records/record.ts';
import type { Certainty, Mark } from '../terms/agreement-term.ts';
import type { EndCause } from '../terms/early-end.ts';
import type { KnownInstitution } from '../register/parties.ts';
import type { DayCell } from './range-cell.ts';

/** A party, a host, a participant, a network or a member; an institution is its own party. */
export type PartyCell = {
  /** Whether this is the institution whose register it is. */
  readonly ours: boolean;
  /** The id of its record, where it has one. */
  readonly institution: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly country: string | null;
  readonly unit: string | null;
  readonly number: string | null;
  readonly signatory: string | null;
  readonly position: string | null;
  readonly on_behalf_of: string | null;
  /** As written in the record, which may be an uncertain date. */
  readonly signed: string | null;
};

export type PeriodCell = {
  readonly kind: 'initial' | 'renewal';
  readonly number: number;
  readonly start: DayCell;
  readonly last_day: DayCell;
  readonly end_by: string;
};

/** The columns, named as in JSON; documented by `schemas/record-row.schema.json`. */
export type RecordRow = {
  readonly id: string;
  readonly kind: Kind;
  /** The title of an agreement or an activity; the name of an institution, or of the network of a membership. */
  readonly title: string;
  readonly instrument: string | null;
  /** What sort of institution it is. */
  readonly type: string | null;
  readonly level: string | null;
  readonly state: string | null;
  readonly certainty: Certainty | null;
  readonly possible_states: readonly string[];
  readonly marks: readonly Mark[];
  readonly start: DayCell;
  readonly last_day: DayCell;
  readonly final_day: DayCell;
  /** What brings the final day. */
  readonly ends_by: EndCause | null;
  readonly open: boolean;
  readonly goes_on: boolean;
  readonly days_left: number | { readonly earliest: number; readonly latest: number } | null;
  readonly notice_deadline: DayCell;
  readonly periods: readonly PeriodCell[];
  readonly times_renewed: number;
  readonly parties: readonly PartyCell[];
  /** Names of the parties that are not ours. */
  readonly partners: readonly string[];
  /** Countries of the partners. */
  readonly countries: readonly string[];
  /** The numbers of the paper; of an institution, the numbers under which others know it. */
  readonly numbers: readonly string[];
  readonly forms: readonly string[];
  readonly units: readonly string[];
  readonly under: readonly string[];
  readonly supersedes: readonly string[];
  readonly superseded_by: string | null;
  readonly last_activity: { readonly id: string; readonly day: Day } | null;
  /** Where it was signed or held; the town of an institution. */
  readonly place: string | null;
  /** Who is the member of the network. */
  readonly member: string | null;
  readonly category: string | null;
  readonly role: string | null;
  /** The id of an owner in the configuration, or a name. */
  readonly owner: string | null;
  readonly tags: readonly string[];
  readonly notes: string | null;
  readonly file: string;
};

/** The cells that depend on the kind. */
type OwnCells = Omit<RecordRow, 'id' | 'kind' | 'title' | 'owner' | 'tags' | 'notes' | 'file'>;

/** What stands in the cells that a kind does not have. */
const NO_CELLS: OwnCells = {
  instrument: null,
  type: null,
  level: null,
  state: null,
  certainty: null,
  possible_states: [],
  marks: [],
  start: null,
  last_day: null,
  final_day: null,
  ends_by: null,
  open: false,
  goes_on: false,
  days_left: null,
  notice_deadline: null,
  periods: [],
  times_renewed: 0,
  parties: [],
  partners: [],
  countries: [],
  numbers: [],
  forms: [],
  units: [],
  under: [],
  supersedes: [],
  superseded_by: null,
  last_activity: null,
  place: null,
  member: null,
  category: null,
  role: null,
};

/** A row in the order of its columns: what every kind fills alike, and the cells that this one has. */
export function rowOf(record: RegisterRecord, title: string, cells: Partial<OwnCells>): RecordRow {
  const { id, kind, file, data } = record;
  const { owner, tags = [], notes = null } = data;
  const ownerName = typeof owner === 'string' ? owner : (owner?.name ?? null);
  return { id, kind, title, ...NO_CELLS, ...cells, owner: ownerName, tags, notes, file };
}

/** The cell of an institution that signs, hosts, takes part or is joined. */
export function institutionCell(ours: boolean, institution: KnownInstitution): PartyCell {
  const { id = null, name = null, country = null } = institution;
  return { ...UNKNOWN_PARTY, ours, institution: id, name, country };
}

/** A party of which nothing is known. */
export const UNKNOWN_PARTY: PartyCell = {
  ours: false,
  institution: null,
  name: null,
  description: null,
  country: null,
  unit: null,
  number: null,
  signatory: null,
  position: null,
  on_behalf_of: null,
  signed: null,
};

/** The partners among the parties, each once: their names, or what is known of those without one. */
export function partnerCells(parties: readonly PartyCell[]): Pick<RecordRow, 'partners' | 'countries'> {
  const partners = parties.filter(({ ours }) => !ours);
  return {
    partners: uniqueTexts(partners.map(partyName)),
    countries: uniqueTexts(partners.map(({ country }) => country)),
  };
}

/** What a party is called in one line. */
export function partyName({ name, description }: PartyCell): string {
  return name ?? description ?? '?';
}

/** Texts that are there, each once, in their order. */
export function uniqueTexts(texts: readonly (string | null | undefined)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== undefined && text !== null))];
}
