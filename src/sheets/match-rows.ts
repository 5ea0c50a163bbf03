/** Which records of the register came from which rows, when a file is imported again. */
import { folded } from '../records/folded.ts';
import type { RegisterRecord } from '../records/record.ts';
import { cellsKey, rowOriginOf, type RowOrigin } from './import-origin.ts';
import { tellingKey, type RowIdentity } from './row-identity.ts';
import type { SheetRow } from './row-reading.ts';

/** A record that came from a row, with what it keeps of it. */
export type Imported<R extends RegisterRecord> = { readonly record: R; readonly origin: RowOrigin };

/** The records of earlier imports. */
export function importedRecords<R extends RegisterRecord>(records: Iterable<R>): readonly Imported<R>[] {
  return [...records].flatMap((record) => {
    const origin = rowOriginOf(record);
    return origin === undefined ? [] : [{ record, origin }];
  });
}

/** The day on which a row, or a record, begins: a part of what tells it from others. */
export type Starts<Row extends SheetRow, R extends RegisterRecord> = {
  readonly ofRow: (row: Row) => string | undefined;
  readonly ofRecord: (record: R) => string | undefined;
};

type Cells = SheetRow['cells'];

/**
 * Pairs rows with records: first those whose cells are all the same, then those that share what tells a row from
 * others. Where several share it, those are paired of which most cells agree.
 */
export function matchRows<Row extends SheetRow, R extends RegisterRecord>(
  rows: readonly Row[],
  imported: readonly Imported<R>[],
  identity: RowIdentity,
  starts: Starts<Row, R>,
): ReadonlyMap<Row, Imported<R>> {
  const pairs: Pairs<Row, R> = { byRow: new Map(), taken: new Set() };
  const whole = (cells: Cells): string => cellsKey(cells, identity.runningNumbers);
  // The same cells in a file of another name are the same row; a changed row is looked for in its own table alone.
  pairByKey(
    rows,
    imported,
    { ofRow: ({ cells }) => whole(cells), ofRecord: ({ origin }) => whole(origin.cells) },
    pairs,
  );
  const inTable = imported.filter(({ origin }) => isSameTable(origin, identity, rows[0]));
  const inFile = imported.filter(({ origin }) => origin.file === identity.file);
  for (const telling of identity.telling) {
    const keys: Keys<Row, R> = {
      ofRow: (row) => tellingKey(row.cells, telling, starts.ofRow(row)),
      ofRecord: ({ record, origin }) => tellingKey(origin.cells, telling, starts.ofRecord(record)),
    };
    pairByKey(rows, telling.inFile ? inFile : inTable, keys, pairs);
  }
  return pairs.byRow;
}

type Pairs<Row extends SheetRow, R extends RegisterRecord> = {
  readonly byRow: Map<Row, Imported<R>>;
  readonly taken: Set<Imported<R>>;
};

type Keys<Row extends SheetRow, R extends RegisterRecord> = {
  readonly ofRow: (row: Row) => string;
  readonly ofRecord: (imported: Imported<R>) => string;
};

function pairByKey<Row extends SheetRow, R extends RegisterRecord>(
  rows: readonly Row[],
  imported: readonly Imported<R>[],
  { ofRow, ofRecord }: Keys<Row, R>,
  { byRow, taken }: Pairs<Row, R>,
): void {
  const free = imported.filter((each) => !taken.has(each));
  const recordsByKey = indexed(free, ofRecord);
  const rowsByKey = indexed(
    rows.filter((row) => !byRow.has(row)),
    ofRow,
  );
  for (const [key, group] of rowsByKey) {
    for (const [row, found] of bestPairs(group, recordsByKey.get(key) ?? [])) {
      byRow.set(row, found);
      taken.add(found);
    }
  }
}

/** Pairs with most cells in common first; of larger groups, in their order. */
function bestPairs<Row extends SheetRow, R extends RegisterRecord>(
  rows: readonly Row[],
  records: readonly Imported<R>[],
): readonly (readonly [Row, Imported<R>])[] {
  const left = [...records];
  if (rows.length * records.length > 400) {
    return rows.flatMap((row, at) => (records[at] === undefined ? [] : [[row, records[at]] as const]));
  }
  const scored = rows
    .flatMap((row) =>
      records.map((record) => ({ row, record, score: commonCells(row.cells, record.origin.cells) })),
    )
    .sort((a, b) => b.score - a.score);
  const pairs: (readonly [Row, Imported<R>])[] = [];
  const used = new Set<Row>();
  for (const { row, record } of scored) {
    const at = left.indexOf(record);
    if (used.has(row) || at < 0) continue;
    left.splice(at, 1);
    used.add(row);
    pairs.push([row, record]);
  }
  return pairs;
}

function commonCells(cells: Cells, others: Cells): number {
  return Object.entries(cells).filter(([title, text]) => folded(others[title] ?? '') === folded(text)).length;
}

function indexed<Item>(
  items: readonly Item[],
  keyOfItem: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    if (key === '') continue;
    const group = index.get(key);
    if (group === undefined) index.set(key, [item]);
    else group.push(item);
  }
  return index;
}

/** The same file, or a table with the same heads: a register is saved under a new name every year. */
function isSameTable(origin: RowOrigin, { file }: RowIdentity, sample: SheetRow | undefined): boolean {
  if (origin.file === file) return true;
  const titles = new Set(Object.keys(sample?.cells ?? {}));
  const shared = Object.keys(origin.cells).filter((title) => titles.has(title)).length;
  return shared >= 3 && shared * 2 >= titles.size;
}
