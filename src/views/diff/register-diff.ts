/** Two versions of a register compared, in the words of the office: what a change means for its agreements. */
import type { Day } from '../../calendar/day.ts';
import { compareText, type Finding } from '../../findings/finding.ts';
import { numberedKeys } from '../../findings/finding-key.ts';
import { KINDS, type Kind, type RegisterRecord } from '../../records/record.ts';
import { groupedBy } from '../../records/grouped.ts';
import { parseFile } from '../../records/parse.ts';
import { partyLabel } from '../../register/parties.ts';
import { CONFIG_FILE } from '../../register/read-config.ts';
import type { Register } from '../../register/register.ts';
import type { RecordRow } from '../record-row.ts';
import { recordRow } from '../register-rows.ts';
import { computedFacts, outlivedFacts } from './computed-facts.ts';
import type { Fact } from './fact.ts';
import { reminderFacts } from './reminder-facts.ts';
import { renamesBetween } from './renames.ts';
import { isDataMap, type DataMap } from '../../records/data-map.ts';
import { withNewIds } from './same-data.ts';
import type { DiffSide, PlannedReminder } from './side.ts';
import { fieldFacts, writtenFacts } from './written-facts.ts';

/**
 * What became of a record. `affected`: nobody touched it, and something else follows from it now. `unreadable`: its
 * document has mistakes now; `mended`: it had.
 */
export type RecordFate = 'new' | 'removed' | 'renamed' | 'changed' | 'affected' | 'unreadable' | 'mended';

export type RecordChange = {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly file: string;
  readonly fate: RecordFate;
  /** What it was called before, where it was renamed. */
  readonly was: string | null;
  /** The row before, null where there was none that can be read. */
  readonly before: RecordRow | null;
  readonly after: RecordRow | null;
  readonly facts: readonly Fact[];
};

export type RegisterDiff = {
  readonly asOf: Day;
  /** By kind, then by what became of them, then by id. */
  readonly records: readonly RecordChange[];
  /** What changed in the configuration. */
  readonly settings: readonly Fact[];
  /** Findings that are there now and were not before, and the other way round. */
  readonly findings: { readonly new: readonly Finding[]; readonly gone: readonly Finding[] };
};

/** Compares two sides, both looked at from the same day. */
export function registerDiff(before: DiffSide, after: DiffSide): RegisterDiff {
  const newIds = renamesBetween(before.register, after.register);
  const comparison = {
    before,
    after,
    newIds,
    oldIds: new Map([...newIds].map(([old, fresh]) => [fresh, old])),
    remindersBefore: groupedBy(before.reminders, ({ record }) => record),
    remindersAfter: groupedBy(after.reminders, ({ record }) => record),
  };
  const come = [...after.register.byId.values()].flatMap((record) => changeOf(comparison, record));
  const gone = [...before.register.byId.values()]
    .filter(({ id }) => !after.register.byId.has(id) && !newIds.has(id))
    .map((record) => departure(before, after, record));
  return {
    asOf: after.terms.asOf,
    records: [...come, ...gone].sort(compareChanges),
    settings: settingsFacts(before.register, after.register),
    findings: findingChanges(before.findings, after.findings, newIds),
  };
}

type Comparison = {
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly newIds: ReadonlyMap<string, string>;
  readonly oldIds: ReadonlyMap<string, string>;
  readonly remindersBefore: ReadonlyMap<string, readonly PlannedReminder[]>;
  readonly remindersAfter: ReadonlyMap<string, readonly PlannedReminder[]>;
};

const FATES: readonly RecordFate[] = [
  'new',
  'renamed',
  'changed',
  'affected',
  'mended',
  'unreadable',
  'removed',
];

function compareChanges(a: RecordChange, b: RecordChange): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    FATES.indexOf(a.fate) - FATES.indexOf(b.fate) ||
    compareText(a.id, b.id)
  );
}

function changeOf(comparison: Comparison, record: RegisterRecord): readonly RecordChange[] {
  const { before, after, oldIds, remindersBefore, remindersAfter } = comparison;
  const oldIdOf = (id: string): string => oldIds.get(id) ?? id;
  const oldId = oldIdOf(record.id);
  const old = before.register.byId.get(oldId);
  const row = recordRow(after.register, after.terms, record);
  const change = { ...headOf(record, row), after: row };
  if (old === undefined) {
    const wasBroken = before.register.broken.some(({ id }) => id === record.id);
    return [{ ...change, fate: wasBroken ? 'mended' : 'new', was: null, before: null, facts: [] }];
  }
  const oldRow = recordRow(before.register, before.terms, old);
  const written = writtenBetween(comparison, old, record);
  const facts = [
    ...computedFacts(oldRow, row),
    ...outlivedFacts(before, after, record.id, oldIdOf),
    ...reminderFacts(remindersBefore.get(oldId) ?? [], remindersAfter.get(record.id) ?? []),
    ...written,
  ];
  const was = oldIds.get(record.id) ?? null;
  // That reminders of a record move is worth a word beside a reason, not without one.
  if (was === null && facts.every(({ kind }) => kind === 'reminder')) return [];
  const fate = was !== null ? 'renamed' : written.length > 0 ? 'changed' : 'affected';
  return [{ ...change, fate, was, before: oldRow, facts }];
}

function writtenBetween(
  { before, after, newIds }: Comparison,
  old: RegisterRecord,
  record: RegisterRecord,
): readonly Fact[] {
  if (old.data === record.data) return [];
  // A party is called by its institution, whose name may have changed beside it: the newer name is told.
  const nameOf = (party: DataMap): string => {
    const now = partyLabel(after.register, party);
    return now === party['institution'] ? partyLabel(before.register, party) : now;
  };
  const oldData = withNewIds(old.data, newIds);
  return writtenFacts(isDataMap(oldData) ? oldData : {}, record.data, nameOf);
}

function departure(before: DiffSide, { register }: DiffSide, record: RegisterRecord): RecordChange {
  const row = recordRow(before.register, before.terms, record);
  const isBroken = register.broken.some(({ id }) => id === record.id);
  const fate = isBroken ? 'unreadable' : 'removed';
  return { ...headOf(record, row), fate, was: null, before: row, after: null, facts: [] };
}

function headOf(
  { id, kind, file }: RegisterRecord,
  { title }: RecordRow,
): Pick<RecordChange, 'id' | 'kind' | 'title' | 'file'> {
  return { id, kind, title, file };
}

/** The configuration as it is written, whether or not it could be used. */
function settingsFacts(before: Register, after: Register): readonly Fact[] {
  const [was, is] = [writtenConfig(before), writtenConfig(after)];
  return Object.keys({ ...was, ...is }).flatMap((key) => fieldFacts(key, was[key], is[key], null));
}

function writtenConfig({ sources }: Register): DataMap {
  const source = sources.get(CONFIG_FILE);
  const document = source && parseFile(source).documents[0]?.document;
  try {
    const value: unknown = document?.toJS();
    return isDataMap(value) ? value : {};
  } catch {
    // An alias bomb or an alias to nothing: the finding about it says so.
    return {};
  }
}

function findingChanges(
  before: readonly Finding[],
  after: readonly Finding[],
  newIds: ReadonlyMap<string, string>,
): RegisterDiff['findings'] {
  const renamed = before.map((finding) => ({
    ...finding,
    record: finding.record === undefined ? undefined : (newIds.get(finding.record) ?? finding.record),
  }));
  const keyOf = ({ key, before: turn }: { key: string; before: number }): string => `${key}${String(turn)}`;
  const [was, is] = [numberedKeys(renamed), numberedKeys(after)];
  const [wasKeys, isKeys] = [new Set(was.map(keyOf)), new Set(is.map(keyOf))];
  return {
    new: is.filter((one) => !wasKeys.has(keyOf(one))).map(({ finding }) => finding),
    gone: was.filter((one) => !isKeys.has(keyOf(one))).map(({ finding }) => finding),
  };
}
