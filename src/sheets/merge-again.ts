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

/**
 * Merges field by field. The sheet's value is written where the record still has what the last import wrote;
 * where a person has changed the field since, it stays, and it is a conflict if the sheet has changed as well.
 */
export function mergeAgain(present: Data, last: Imprint, draft: Data, made?: MadeField): Merge {
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
    const verdict = key === settled ? 'leave' : judge(field);
    const path = (field.next ?? field.present)?.path ?? pathOf(key);
    if (verdict === 'write') changes.push({ path, value: field.next?.value });
    if (verdict === 'conflict')
      conflicts.push({ path, present: field.present?.value, sheet: field.next?.value });
    const print = verdict === 'conflict' || verdict === 'leave' ? field.before : printOf(field.next);
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

function printOf(leaf: Leaf | undefined): string | undefined {
  return leaf === undefined ? undefined : fingerprint(leaf.value);
}

function pathOf(key: string): Leaf['path'] {
  return key.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
