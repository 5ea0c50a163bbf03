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

/** How rows are told apart in their sheet, and by which columns they may be known again after a change. */
export type RowIdentity = {
  readonly file: string;
  readonly runningNumbers: ReadonlySet<string>;
  /** Heads of columns that together hold what a row is about, the surest first; `inFile`: in the same file alone. */
  readonly telling: readonly { readonly titles: readonly string[]; readonly inFile: boolean }[];
};

/**
 * Pairs rows with records: first those whose cells are all the same, then those that share what tells a row from all
 * others on both sides. What two rows or two records share tells nothing.
 */
export function matchRows(
  rows: readonly RowReading[],
  imported: readonly ImportedAgreement[],
  identity: RowIdentity,
): ReadonlyMap<RowReading, ImportedAgreement> {
  const pairs = new Map<RowReading, ImportedAgreement>();
  const taken = new Set<ImportedAgreement>();
  const pair = (row: RowReading, found: ImportedAgreement): void => {
    pairs.set(row, found);
    taken.add(found);
  };
  const whole = (cells: Readonly<Record<string, string>>): string => cellsKey(cells, identity.runningNumbers);
  const inTable = imported.filter(({ origin }) => isSameTable(origin, identity, rows[0]));
  const inFile = imported.filter(({ origin }) => origin.file === identity.file);
  // The same cells in a file of another name are the same row; a changed row is looked for in its own table alone.
  pairByKey(rows, imported, { keyOf: whole, isUnique: false, pairs, taken, pair });
  for (const { titles, inFile: isNarrow } of identity.telling) {
    const keyOf = (cells: Readonly<Record<string, string>>): string => keyOfTitles(cells, titles);
    pairByKey(rows, isNarrow ? inFile : inTable, { keyOf, isUnique: true, pairs, taken, pair });
  }
  return pairs;
}

type Pairing = {
  readonly keyOf: (cells: Readonly<Record<string, string>>) => string;
  readonly isUnique: boolean;
  readonly pairs: ReadonlyMap<RowReading, ImportedAgreement>;
  readonly taken: ReadonlySet<ImportedAgreement>;
  readonly pair: (row: RowReading, found: ImportedAgreement) => void;
};

function pairByKey(
  rows: readonly RowReading[],
  imported: readonly ImportedAgreement[],
  { keyOf, isUnique, pairs, taken, pair }: Pairing,
): void {
  const freeRows = rows.filter((row) => !pairs.has(row));
  const rowsByKey = indexed(freeRows, ({ cells }) => keyOf(cells));
  const recordsByKey = indexed(
    imported.filter((each) => !taken.has(each)),
    ({ origin }) => keyOf(origin.cells),
  );
  for (const [key, group] of rowsByKey) {
    const found = recordsByKey.get(key) ?? [];
    if (isUnique && (group.length > 1 || found.length > 1)) continue;
    for (const [at, row] of group.entries()) {
      const record = found[at];
      if (record !== undefined) pair(row, record);
    }
  }
}

function indexed<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
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

/** The texts of some columns together; empty where one of them is. */
function keyOfTitles(cells: Readonly<Record<string, string>>, titles: readonly string[]): string {
  const texts = titles.map((title) => folded(cells[title] ?? ''));
  return texts.length === 0 || texts.some((text) => text === '' || /^[-.]+$/.test(text))
    ? ''
    : texts.join('\u0001');
}
