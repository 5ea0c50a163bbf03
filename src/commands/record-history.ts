/** A record followed back through git: past renames of its file and of its id, as far as they can be told. */
import type { Day } from '../calendar/day.ts';
import type { Context } from '../context.ts';
import type { FileTree } from '../io/file-tree.ts';
import { findCommit } from '../io/git-commit.ts';
import { isShallow } from '../io/git.ts';
import { commitsAboutId, hasCommits, lastTouch, type TouchingCommit } from '../io/git-log.ts';
import { gitTree } from '../io/git-tree.ts';
import { loadRegister } from '../io/load-register.ts';
import type { RegisterRecord } from '../records/record.ts';
import { readRegister, type Register } from '../register/register.ts';
import { settingsOf } from '../register/settings.ts';
import { termsOf } from '../terms/terms-of.ts';
import { registerDiff, type RecordChange } from '../views/diff/register-diff.ts';
import type { DiffSide } from '../views/diff/side.ts';
import { findRecord } from './find-record.ts';

/** What one commit changed about the record; without a commit, what is not committed yet. */
export type HistoryEntry = {
  readonly commit: TouchingCommit | undefined;
  readonly day: Day;
  readonly change: RecordChange;
};

export type RecordHistory = {
  /** As it is, or as it was before it was taken away. */
  readonly record: RegisterRecord;
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Why it goes back no further: the record begins there, the clone is cut off, or as much was asked for. */
  readonly end: 'beginning' | 'cut-off' | 'limit';
};

/** A record as far as it has to be known to follow it: one that cannot be read is followed too. */
type Followed = Pick<RegisterRecord, 'id' | 'file'>;

/**
 * Follows a record, one that has been taken away too. Each commit is looked at from its own day. Throws UsageError
 * where there never was such a record, FileError where there is no history.
 */
export function recordHistory(
  root: string,
  register: Register,
  id: string,
  context: Context,
  limit: number,
): RecordHistory {
  const { timeZone } = register.settings;
  const today = context.today(timeZone);
  const isInFiles = register.byId.has(id) || register.broken.some((one) => one.id === id);
  const present = isInFiles || !hasCommits(root) ? findRecord(register, id) : undefined;
  const head = findCommit(root, 'HEAD', today, timeZone, `mou log ${id}`).hash;
  const committed = registerAt(gitTree(root, head));
  const record = present ?? committed.byId.get(id);
  if (record === undefined) return takenAway({ root, timeZone, limit }, register, head, id);
  const uncommitted = changeBetween(committed, register, id, today);
  const entries = uncommitted === undefined ? [] : [{ commit: undefined, day: today, change: uncommitted }];
  return {
    record,
    ...followedBack({ root, timeZone, limit }, head, before(committed, uncommitted, record), entries),
  };
}

type Following = { readonly root: string; readonly timeZone: string; readonly limit: number };

/** The history of a record that is neither in the files nor in the last commit. */
function takenAway(following: Following, register: Register, head: string, id: string): RecordHistory {
  const { root, timeZone } = following;
  for (const { hash, parent } of isPlainId(id) ? commitsAboutId(root, head, id, timeZone) : []) {
    const record = parent === undefined ? undefined : registerAt(gitTree(root, parent)).byId.get(id);
    if (record !== undefined) return { record, ...followedBack(following, hash, record, []) };
  }
  // There never was one: the answer is that of every command.
  return { record: findRecord(register, id), entries: [], end: 'beginning' };
}

function isPlainId(id: string): boolean {
  return /^[a-z0-9-]+$/.test(id);
}

/** What commits changed about a record, back from one of them, behind what is known already. */
function followedBack(
  { root, timeZone, limit }: Following,
  start: string,
  record: Followed | undefined,
  known: readonly HistoryEntry[],
): Omit<RecordHistory, 'record'> {
  const entries = [...known];
  let from: string | undefined = start;
  let followed = record;
  while (from !== undefined && followed !== undefined) {
    if (entries.length >= limit) return { entries, end: 'limit' };
    const commit = lastTouch(root, from, followed.file, timeZone);
    if (commit === undefined) break;
    if (commit.parent === undefined && isShallow(root)) return { entries, end: 'cut-off' };
    const earlier: Register =
      commit.parent === undefined ? NOTHING : registerAt(gitTree(root, commit.parent));
    const change = changeBetween(earlier, registerAt(gitTree(root, commit.hash)), followed.id, commit.day);
    if (change !== undefined) entries.push({ commit, day: commit.day, change });
    followed = before(earlier, change, followed);
    from = commit.parent;
  }
  return { entries, end: 'beginning' };
}

const NOTHING: Register = readRegister([], settingsOf({})).register;

function registerAt(tree: FileTree): Register {
  return loadRegister(tree).register;
}

/** The record on the older side of a change, under the id that it bore there. */
function before(
  { byId, broken }: Register,
  change: RecordChange | undefined,
  { id }: Followed,
): Followed | undefined {
  const oldId = change?.was ?? id;
  return byId.get(oldId) ?? broken.find((one) => one.id === oldId);
}

/** What became of one record from one register to another, both looked at from a day; undefined where nothing did. */
function changeBetween(older: Register, newer: Register, id: string, asOf: Day): RecordChange | undefined {
  const { records } = registerDiff(sideOn(older, asOf), sideOn(newer, asOf));
  return records.find((change) => change.id === id && change.fate !== 'affected');
}

function sideOn(register: Register, asOf: Day): DiffSide {
  return { register, terms: termsOf(register, asOf), findings: [], reminders: [] };
}
