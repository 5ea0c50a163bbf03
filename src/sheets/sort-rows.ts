/** Which rows of a table are records already, which are new, and which somebody has deleted here. */
import { groupedBy } from '../records/grouped.ts';
import type { Kind, RegisterRecord } from '../records/record.ts';
import { rowPrint, type ImportedRow, type RowPrint } from './imported-rows.ts';
import type { ImportInput } from './import-input.ts';
import type { DeletedRow, LeftRow } from './import-plan.ts';
import { importedRecords, matchRows, type Imported, type Starts } from './match-rows.ts';
import type { RowIdentity } from './row-identity.ts';
import type { SheetRow } from './row-reading.ts';

export type SortedRows<Row extends SheetRow, R extends RegisterRecord> = {
  /** Those that are to be records, in their order. */
  readonly rows: readonly Row[];
  readonly imported: readonly Imported<R>[];
  readonly matches: ReadonlyMap<Row, Imported<R>>;
  readonly left: readonly LeftRow[];
  readonly deleted: readonly DeletedRow[];
  /** The ids of deleted records that are wanted back. */
  readonly wantedBack: ReadonlyMap<Row, string>;
  readonly prints: ReadonlyMap<Row, RowPrint>;
};

export type Sorting<Row extends SheetRow, R extends RegisterRecord> = {
  readonly kind: Kind;
  readonly input: Pick<ImportInput, 'register' | 'listed' | 'bringBack'>;
  readonly identity: RowIdentity;
  readonly present: Iterable<R>;
  readonly starts: Starts<Row, R>;
  /** Rows that somebody has recorded by hand, of those that match no record: by row the record's id. */
  readonly recorded: (rows: readonly Row[], taken: ReadonlySet<string>) => ReadonlyMap<Row, string>;
};

/** Sorts the rows of one kind. */
export function sortRows<Row extends SheetRow, R extends RegisterRecord>(
  rows: readonly Row[],
  { kind, input, identity, present, starts, recorded: byHand }: Sorting<Row, R>,
): SortedRows<Row, R> {
  const imported = importedRecords(present);
  const matches = matchRows(rows, imported, identity, starts);
  const prints = new Map(rows.map((row) => [row, rowPrint(row, identity, starts.ofRow(row))] as const));
  const taken = new Set([...matches.values()].map(({ record }) => record.id));
  const fresh = rows.filter((row) => !matches.has(row));
  const recorded = new Map(byHand(fresh, taken));
  const deleted: DeletedRow[] = [];
  const wantedBack = new Map<Row, string>();
  const unknown = fresh.filter((row) => !recorded.has(row));
  for (const [row, id] of foundInList(unknown, prints, { kind, input, taken })) {
    if (isPresent(input, id)) recorded.set(row, id);
    else if (input.bringBack.has(id) || input.bringBack.has('all')) wantedBack.set(row, id);
    else deleted.push({ row, id });
  }
  const gone = new Set<SheetRow>(deleted.map(({ row }) => row));
  return {
    rows: rows.filter((row) => !recorded.has(row) && !gone.has(row)),
    imported,
    matches,
    left: [...recorded].map(([row, recordId]) => ({
      row,
      reason: kind === 'agreement' ? 'already-recorded' : 'already-there',
      recordId,
    })),
    deleted,
    wantedBack,
    prints,
  };
}

function isPresent({ register }: Pick<ImportInput, 'register'>, id: string): boolean {
  return register.byId.has(id) || register.broken.some((one) => one.id === id);
}

/**
 * Rows of which the list says that they were records, though none says so itself: the record is gone, or its
 * `x-import` is. A row whose cells have changed is known by what tells it from others, where that is one row alone.
 */
function foundInList<Row extends SheetRow>(
  rows: readonly Row[],
  prints: ReadonlyMap<Row, RowPrint>,
  {
    kind,
    input,
    taken,
  }: Pick<Sorting<Row, RegisterRecord>, 'kind' | 'input'> & { taken: ReadonlySet<string> },
): readonly (readonly [Row, string])[] {
  const own = input.listed.filter((one) => one.kind === kind && !taken.has(one.id));
  const byCells = groupedBy(own, ({ cells }) => cells);
  const missing = own.filter(({ id, known_by }) => known_by !== undefined && !isPresent(input, id));
  const byKnown = groupedBy(missing, ({ known_by = '' }) => known_by);
  const rowsByKnown = groupedBy(rows, (row) => prints.get(row)?.known_by ?? '');
  const used = new Set<string>();
  return rows.flatMap((row) => {
    const { cells = '', known_by = '' } = prints.get(row) ?? {};
    const isAlone = known_by !== '' && rowsByKnown.get(known_by)?.length === 1;
    const found: ImportedRow | undefined =
      byCells.get(cells)?.find(({ id }) => !used.has(id)) ??
      (isAlone && idsOf(byKnown.get(known_by) ?? []).size === 1 ? byKnown.get(known_by)?.[0] : undefined);
    if (found === undefined || used.has(found.id)) return [];
    used.add(found.id);
    return [[row, found.id] as const];
  });
}

function idsOf(rows: readonly ImportedRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}
