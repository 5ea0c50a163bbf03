/** What becomes of a record of an earlier import. */
import type { FieldPath } from '../findings/place.ts';
import { plainDataOf } from '../records/plain-data.ts';
import type { PlainMap, PlainValue } from '../records/read-node.ts';
import type { RegisterRecord } from '../records/record.ts';
import { writeImprint, type Imprint } from './imprint.ts';
import { ORIGIN_KEY } from './import-origin.ts';
import type { KnownRecord } from './import-plan.ts';
import { mergeAgain, type FieldChange, type MadeField, type MergeHow } from './merge-again.ts';
import type { PlacedRemark } from './row-reading.ts';

/** Another spelling of a name, and another language, make no other title. */
const MADE_TITLE: MadeField = {
  key: 'title',
  isPart: (key) =>
    key === 'instrument' ||
    key === 'form' ||
    /^(?:parties|participants)\/\d+\/(?:institution|name)$/.test(key),
};

type Again = {
  readonly record: RegisterRecord;
  readonly last: Imprint;
  readonly draft: PlainMap;
  /** What `x-import` is to hold, the imprint aside. */
  readonly origin: PlainMap;
  /** True where the sheet says of the record what it said last time. */
  readonly isSameOrigin: boolean;
  /** True where no cell holds the title: it was made of what the paper is and of its parties. */
  readonly isTitleMade?: boolean;
  /** What becomes of fields of which the sheet says nothing: another may have told of them. */
  readonly unsaid?: MergeHow['unsaid'];
  readonly remarks: readonly PlacedRemark[];
};

/** Merges the draft into the record. What was left alone since keeps its text, `x-import` too: no line changes for nothing. */
export function planKnownRecord(again: Again): KnownRecord {
  const {
    record,
    last,
    draft,
    origin,
    isSameOrigin,
    isTitleMade = false,
    unsaid = 'taken-away',
    remarks,
  } = again;
  const present = plainDataOf(record);
  const { changes, conflicts, imprint } = mergeAgain(present, last, draft, {
    made: isTitleMade ? MADE_TITLE : undefined,
    unsaid,
  });
  const made = writeImprint(imprint);
  const isUpdated = changes.length > 0 || !isSameOrigin || made !== writeImprint(last);
  const after = isUpdated ? { ...applied(present, changes), [ORIGIN_KEY]: { ...origin, made } } : present;
  return { is: isUpdated ? 'updated' : 'unchanged', id: record.id, record, after, conflicts, remarks };
}

function applied(data: PlainMap, changes: readonly FieldChange[]): PlainMap {
  const after = structuredClone(data);
  for (const { path, value } of changes) change(after, path, value);
  return after;
}

/** Sets a field, or takes it out together with the maps around it that hold nothing any more. */
function change(
  holder: PlainMap | PlainValue[],
  [step, ...rest]: FieldPath,
  value: PlainValue | undefined,
): void {
  if (step === undefined) return;
  const old = childOf(holder, step);
  if (rest.length === 0) {
    put(holder, step, value);
    return;
  }
  const child = typeof old === 'object' ? old : typeof rest[0] === 'number' ? [] : {};
  change(child, rest, value);
  put(holder, step, Object.keys(child).length === 0 ? undefined : child);
}

function childOf(holder: PlainMap | PlainValue[], step: string | number): PlainValue | undefined {
  return Array.isArray(holder) ? holder[Number(step)] : holder[step];
}

function put(holder: PlainMap | PlainValue[], step: string | number, value: PlainValue | undefined): void {
  if (!Array.isArray(holder)) {
    if (value === undefined) Reflect.deleteProperty(holder, step);
    else holder[step] = value;
    return;
  }
  const at = Number(step);
  if (value === undefined) holder.splice(at, 1);
  else if (at <= holder.length) holder[at] = value;
}
