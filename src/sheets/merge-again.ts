/** A second import of a row: what was written last time, what the sheet says now, and what the record says now. */
import type { PlainValue } from '../records/read-node.ts';
import { fingerprint, leavesOf, type Imprint, type Leaf } from './imprint.ts';

type Data = Readonly<Record<string, PlainValue>>;

/** A field to write; without a value it is taken out. */
export type FieldChange = { readonly path: Leaf['path']; readonly value: PlainValue | undefined };

/** A field that both the sheet and a person have changed since: the record keeps what it has. */
export type FieldConflict = {
  readonly path: Leaf['path'];
  /** What stands in the record; undefined where a person took it out. */
  readonly present: PlainValue | undefined;
  /** What the sheet says now; undefined where it says nothing any more. */
  readonly sheet: PlainValue | undefined;
};

export type Merge = {
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly FieldConflict[];
  /** What the record carries from now on. */
  readonly imprint: Imprint;
};

/** A field that no cell holds: it was made of others, and stays as it is while these do. */
export type MadeField = { readonly key: string; readonly isPart: (key: string) => boolean };

/** How fields are merged; without either, each goes by itself. */
export type MergeHow = {
  readonly made?: MadeField | undefined;
  /**
   * What becomes of a field that an import wrote and of which the sheet says nothing now: it is taken away; it is
   * kept as that import's; or it is let go, and nobody's but the record's from now on.
   */
  readonly unsaid?: 'taken-away' | 'kept' | 'let-go';
};

/**
 * Merges field by field. The sheet's value is written where the record still has what the last import wrote;
 * where a person has changed the field since, it stays, and it is a conflict if the sheet has changed as well.
 */
export function mergeAgain(
  present: Data,
  last: Imprint,
  draft: Data,
  { made, unsaid = 'taken-away' }: MergeHow = {},
): Merge {
  const [now, next] = [leavesOf(present), leavesOf(draft)];
  const keys = [...new Set([...last.keys(), ...next.keys()])];
  const fieldOf = (key: string): Field => ({
    before: last.get(key),
    present: now.get(key),
    next: next.get(key),
  });
  const settled = settledField(made, keys, fieldOf);
  const changes: FieldChange[] = [];
  const conflicts: FieldConflict[] = [];
  const imprint = new Map<string, string>();
  for (const key of keys) {
    const field = fieldOf(key);
    const verdict = key === settled ? 'leave' : judgeWith(field, unsaid);
    if (verdict === 'let-go') continue;
    const path = placeOf(key, field);
    if (verdict === 'write') changes.push({ path, value: field.next?.value });
    if (verdict === 'conflict')
      conflicts.push({ path, present: field.present?.value, sheet: field.next?.value });
    const isKept = verdict === 'conflict' || verdict === 'leave';
    const print = isKept ? field.before : printOf(field.next);
    if (print !== undefined) imprint.set(key, print);
  }
  return { changes, conflicts, imprint };
}

/** The key of a made field of which no part is written or in conflict. */
function settledField(
  made: MadeField | undefined,
  keys: readonly string[],
  fieldOf: (key: string) => Field,
): string | undefined {
  const isSettled = keys.every((key) => made?.isPart(key) !== true || judge(fieldOf(key)) === 'keep');
  return isSettled ? made?.key : undefined;
}

type Field = {
  readonly before: string | undefined;
  readonly present: Leaf | undefined;
  readonly next: Leaf | undefined;
};

function judge({ before, present, next }: Field): 'keep' | 'write' | 'conflict' {
  const [now, then] = [printOf(present), printOf(next)];
  if (then === before || then === now) return 'keep';
  return now === before ? 'write' : 'conflict';
}

/** The verdict where a sheet may be silent of what another has told. */
function judgeWith(
  field: Field,
  unsaid: NonNullable<MergeHow['unsaid']>,
): ReturnType<typeof judge> | 'leave' | 'let-go' {
  if (field.next !== undefined || unsaid === 'taken-away') return judge(field);
  return unsaid === 'kept' ? 'leave' : 'let-go';
}

function printOf(leaf: Leaf | undefined): string | undefined {
  return leaf === undefined ? undefined : fingerprint(leaf.value);
}

function placeOf(key: string, { next, present }: Field): Leaf['path'] {
  return (next ?? present)?.path ?? pathOf(key);
}

function pathOf(key: string): Leaf['path'] {
  return key.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
