/** Any record as a plain row; the same columns for every kind, null or empty where a kind has none. */
import type { Day } from '../calendar/day.ts';
import type { Kind, RegisterRecord } from '../records/record.ts';
import type { Certainty, Mark } from '../terms/agreement-term.ts';
import type { DayCell } from './range-cell.ts';

/** A party, a host, a participant, a network or a member. */
export type PartyCell = {
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
  readonly title: string;
  readonly instrument: string | null;
  readonly level: string | null;
  readonly state: string | null;
  readonly certainty: Certainty | null;
  readonly possible_states: readonly string[];
  readonly marks: readonly Mark[];
  readonly start: DayCell;
  readonly last_day: DayCell;
  readonly final_day: DayCell;
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
  readonly numbers: readonly string[];
  readonly forms: readonly string[];
  readonly units: readonly string[];
  readonly under: readonly string[];
  readonly supersedes: readonly string[];
  readonly superseded_by: string | null;
  readonly last_activity: { readonly id: string; readonly day: Day } | null;
  readonly owner: string | null;
  readonly tags: readonly string[];
  readonly notes: string | null;
  readonly file: string;
};

/** The cells that a kind does not have. */
export const EMPTY_ROW: Omit<RecordRow, 'id' | 'kind' | 'title' | 'file'> = {
  instrument: null,
  level: null,
  state: null,
  certainty: null,
  possible_states: [],
  marks: [],
  start: null,
  last_day: null,
  final_day: null,
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
  owner: null,
  tags: [],
  notes: null,
};

/** The cells that every kind fills alike. */
export function sharedCells(
  record: RegisterRecord,
): Pick<RecordRow, 'id' | 'kind' | 'owner' | 'tags' | 'notes' | 'file'> {
  const { owner, tags = [], notes = null } = record.data;
  const ownerName = typeof owner === 'string' ? owner : (owner?.name ?? null);
  return { id: record.id, kind: record.kind, owner: ownerName, tags, notes, file: record.file };
}
