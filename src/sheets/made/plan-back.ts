/** The way back: what a file that mou made would change in a register, field by field. */
import { validators } from '../../generated/validators.js';
import { isSameData } from '../../records/data-map.ts';
import { groupedBy } from '../../records/grouped.ts';
import type { PlainMap, PlainValue } from '../../records/read-node.ts';
import { asPlainData } from '../../records/plain-data.ts';
import { isKind, type Kind } from '../../records/record.ts';
import type { Register } from '../../register/register.ts';
import type { Envelope } from './envelope.ts';
import { valueAt } from './fact-form.ts';
import type { MadeFile, RowPlace } from './made-file.ts';
import {
  readChanges,
  type AddedFollowUp,
  type CellChange,
  type CellPlace,
  type CellProblem,
} from './read-changes.ts';
import { BACK_PROBLEMS } from './sheet-problems.ts';
import { withValue } from './with-value.ts';

/** A change that met another one: the register says something else by now than when the file was made. */
export type BackConflict = CellChange & { readonly now: PlainValue | undefined };

/** A record that changes, or that the register does not have yet. */
export type BackRecord = {
  readonly id: string;
  readonly kind: Kind;
  /** The file that the record came from. */
  readonly file: string;
  /** What the register has; undefined for a record that is new to it. */
  readonly before: PlainMap | undefined;
  readonly after: PlainMap;
  /** What people have changed, and is taken. */
  readonly changes: readonly CellChange[];
  /** How many follow-ups are new. */
  readonly added: number;
};

export type BackPlan = {
  /** How many records the file holds. */
  readonly total: number;
  readonly records: readonly BackRecord[];
  readonly conflicts: readonly BackConflict[];
  readonly problems: readonly CellProblem[];
  readonly damaged: readonly RowPlace[];
  /** Records of the file whose row somebody has taken away: they are left as they are. */
  readonly withoutRow: readonly string[];
  /** Of a file without rows: records of which the register says something else. */
  readonly differing: readonly string[];
};

/**
 * What would become of the register. A cell that nobody has changed changes nothing, whatever the register says by
 * now. A changed one is taken where the register still says what the file was made from; where it says something
 * else, that is a conflict and the register stays. Doing it again changes nothing more.
 */
export function planBack(register: Register, made: MadeFile): BackPlan {
  const read = readChanges(made, register.settings.forms);
  const withRow = new Set(made.rows.map(({ id }) => id));
  const [changed, added] = [groupedBy(read.changes, ({ id }) => id), groupedBy(read.added, ({ id }) => id)];
  const outcomes = [...made.envelopes].map(([id, envelope]) =>
    outcomeOf(register, { id, envelope, changes: changed.get(id) ?? [], added: added.get(id) ?? [] }),
  );
  return {
    total: made.envelopes.size,
    records: outcomes.flatMap(({ record }) => record ?? []),
    conflicts: outcomes.flatMap(({ conflicts }) => conflicts),
    problems: [...read.problems, ...outcomes.flatMap(({ problems }) => problems)],
    damaged: made.damaged,
    withoutRow: made.rows.length === 0 ? [] : [...made.envelopes.keys()].filter((id) => !withRow.has(id)),
    differing: made.rows.length === 0 ? differingIn(register, made) : [],
  };
}

function differingIn({ byId }: Register, { envelopes }: MadeFile): readonly string[] {
  return [...envelopes].flatMap(([id, { record }]) => {
    const known = byId.get(id);
    return known === undefined || isSameData(known.data, record) ? [] : [id];
  });
}

type Incoming = {
  readonly id: string;
  readonly envelope: Envelope;
  readonly changes: readonly CellChange[];
  readonly added: readonly AddedFollowUp[];
};

type Outcome = {
  /** Undefined where nothing changes. */
  readonly record: BackRecord | undefined;
  readonly conflicts: readonly BackConflict[];
  readonly problems: readonly CellProblem[];
};

function outcomeOf(register: Register, { id, envelope, changes, added }: Incoming): Outcome {
  const known = register.byId.get(id);
  const { kind } = envelope.record;
  const wrong = problemOf(known?.kind, envelope.record);
  if (!isKind(kind) || wrong !== undefined) {
    const problem = { id, at: nowhere(), text: id, why: wrong ?? BACK_PROBLEMS.invalidRecord };
    return { record: undefined, conflicts: [], problems: [problem] };
  }
  const before = known && asPlainData(known.data);
  const cells = takeChanges(kind, before ?? envelope.record, changes);
  const rows = takeFollowUps(kind, cells.data, added);
  const isTouched = before === undefined || cells.taken.length + rows.count > 0;
  const record = {
    ...{ id, kind, before, file: envelope.file },
    after: rows.data,
    changes: cells.taken,
    added: rows.count,
  };
  return {
    record: isTouched ? record : undefined,
    conflicts: cells.conflicts,
    problems: [...cells.problems, ...rows.problems],
  };
}

/** What is wrong with a record as a whole; one that the register has is judged there. */
function problemOf(known: Kind | undefined, record: PlainMap): CellProblem['why'] | undefined {
  const { kind } = record;
  if (!isKind(kind) || (known === undefined && !validators[kind](record))) return BACK_PROBLEMS.invalidRecord;
  return known !== undefined && known !== kind ? BACK_PROBLEMS.otherKind : undefined;
}

type TakenChanges = Pick<Outcome, 'conflicts' | 'problems'> & {
  readonly data: PlainMap;
  readonly taken: readonly CellChange[];
};

function takeChanges(kind: Kind, before: PlainMap, changes: readonly CellChange[]): TakenChanges {
  const taken: CellChange[] = [];
  const conflicts: BackConflict[] = [];
  const problems: CellProblem[] = [];
  let data = before;
  for (const change of changes) {
    const now = valueAt(data, change.path);
    if (isSameData(now, change.to)) continue;
    const next = withValue(data, change.path, change.to);
    if (!isSameData(now, change.from)) conflicts.push({ ...change, now });
    else if (spoils(kind, data, next)) {
      problems.push({ ...change, text: textOf(change.to), why: BACK_PROBLEMS.invalid });
    } else {
      data = next;
      taken.push(change);
    }
  }
  return { data, taken, conflicts, problems };
}

type TakenFollowUps = Pick<Outcome, 'problems'> & { readonly data: PlainMap; readonly count: number };

/** One that the record has by now is not added again. */
function takeFollowUps(kind: Kind, before: PlainMap, added: readonly AddedFollowUp[]): TakenFollowUps {
  const problems: CellProblem[] = [];
  let data = before;
  let count = 0;
  for (const one of added) {
    const entries = Array.isArray(data['follow_ups']) ? data['follow_ups'] : [];
    if (entries.some((entry) => isSameData(entry, one.entry))) continue;
    const next = { ...data, follow_ups: [...entries, one.entry] };
    if (spoils(kind, data, next)) {
      problems.push({ ...one, text: JSON.stringify(one.entry), why: BACK_PROBLEMS.invalid });
    } else {
      data = next;
      count += 1;
    }
  }
  return { data, count, problems };
}

/** Whether data that was valid would no longer be. */
function spoils(kind: Kind, before: PlainMap, after: PlainMap): boolean {
  return validators[kind](before) && !validators[kind](after);
}

/** What belongs to no cell. */
function nowhere(): CellPlace {
  return { sheet: '', row: 0, column: 0, head: 'ID' };
}

function textOf(value: PlainValue | undefined): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
}
