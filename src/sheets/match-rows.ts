/** Which records of the register came from which rows, when a file is imported again. */
import { folded } from '../records/folded.ts';
import type { AgreementRecord } from '../records/record.ts';
import { cellsKey, rowOriginOf, type RowOrigin } from './import-origin.ts';
import type { RowReading } from './row-reading.ts';

/** A record that came from a row, with what it keeps of it. */
export type ImportedAgreement = { readonly record: AgreementRecord; readonly origin: RowOrigin };

/** The records of earlier imports. */
export function importedAgreements(records: Iterable<AgreementRecord>): readonly ImportedAgreement[] {
  return [...records].flatMap((record) => {
    const origin = rowOriginOf(record);
    return origin === undefined ? [] : [{ record, origin }];
  });
}

/** How rows are told apart in their sheet, and by what they may be known again after a change. */
export type RowIdentity = {
  readonly file: string;
  readonly runningNumbers: ReadonlySet<string>;
  /** What a row is about, the surest first. */
  readonly telling: readonly Telling[];
};

/** Columns whose texts together tell a row, with the day it starts where `byStart`; `inFile`: in the same file alone. */
export type Telling = {
  readonly titles: readonly string[];
  readonly byStart: boolean;
  readonly inFile: boolean;
};

type Cells = Readonly<Record<string, string>>;

/**
 * Pairs rows with records: first those whose cells are all the same, then those that share what tells a row from
 * others. Where several share it, those are paired of which most cells agree.
 */
export function matchRows(
  rows: readonly RowReading[],
  imported: readonly ImportedAgreement[],
  identity: RowIdentity,
): ReadonlyMap<RowReading, ImportedAgreement> {
  const pairs: Pairs = { byRow: new Map(), taken: new Set() };
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
    const keys: Keys = {
      ofRow: ({ cells, facts }) => keyOf(cells, telling, facts.from ?? facts.signed),
      ofRecord: ({ record, origin }) => keyOf(origin.cells, telling, startOf(record)),
    };
    pairByKey(rows, telling.inFile ? inFile : inTable, keys, pairs);
  }
  return pairs.byRow;
}

type Pairs = { readonly byRow: Map<RowReading, ImportedAgreement>; readonly taken: Set<ImportedAgreement> };

type Keys = {
  readonly ofRow: (row: RowReading) => string;
  readonly ofRecord: (imported: ImportedAgreement) => string;
};

function pairByKey(
  rows: readonly RowReading[],
  imported: readonly ImportedAgreement[],
  { ofRow, ofRecord }: Keys,
  { byRow, taken }: Pairs,
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
function bestPairs(
  rows: readonly RowReading[],
  records: readonly ImportedAgreement[],
): readonly (readonly [RowReading, ImportedAgreement])[] {
  const left = [...records];
  if (rows.length * records.length > 400) {
    return rows.flatMap((row, at) => (records[at] === undefined ? [] : [[row, records[at]] as const]));
  }
  const scored = rows
    .flatMap((row) =>
      records.map((record) => ({ row, record, score: commonCells(row.cells, record.origin.cells) })),
    )
    .sort((a, b) => b.score - a.score);
  const pairs: (readonly [RowReading, ImportedAgreement])[] = [];
  const used = new Set<RowReading>();
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
function isSameTable(origin: RowOrigin, { file }: RowIdentity, sample: RowReading | undefined): boolean {
  if (origin.file === file) return true;
  const titles = new Set(Object.keys(sample?.cells ?? {}));
  const shared = Object.keys(origin.cells).filter((title) => titles.has(title)).length;
  return shared >= 3 && shared * 2 >= titles.size;
}

/** The texts of some columns together, perhaps with a day; empty where one of them is. */
function keyOf(cells: Cells, { titles, byStart }: Telling, start: string | undefined): string {
  const texts = titles.map((title) => folded(cells[title] ?? ''));
  if (byStart) texts.push(start ?? '');
  return texts.some((text) => /^[-.\s]*$/.test(text)) ? '' : texts.join('\u0001');
}

function startOf({ data }: AgreementRecord): string | undefined {
  const from = data.term?.from;
  return from === undefined || from === 'signing' ? data.parties[0]?.signed : from;
}
