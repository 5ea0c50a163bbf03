/** The rows of all sheets of a file as they are to become records: duplicates brought together, running numbers known. */
import { folded } from '../records/folded.ts';
import type { Kind } from '../records/record.ts';
import type { SheetReading, SheetReadingOf } from './read-sheets.ts';
import { identityOf, type RowIdentity } from './row-identity.ts';
import type { RowReading, SheetRow } from './row-reading.ts';

/** A row that says exactly what another says, its running number aside. */
export type DuplicateRow = { readonly row: SheetRow; readonly of: SheetRow };

/** Rows whose partner and number are the same, and which differ elsewhere: a person decides. */
export type PerhapsSameRow = { readonly row: RowReading; readonly as: RowReading };

export type SheetRows<Row extends SheetRow> = {
  /** Those that stand for themselves. */
  readonly rows: readonly Row[];
  readonly duplicates: readonly DuplicateRow[];
  readonly identity: RowIdentity;
};

/** The rows of some sheets of one kind, exact duplicates brought together. */
export function sheetRows<K extends Kind>(
  kind: K,
  readings: readonly SheetReading[],
  file: string,
): SheetRows<SheetReadingOf<K>['rows'][number]> {
  type Row = SheetReadingOf<K>['rows'][number];
  const own = readings.filter(
    (reading): reading is SheetReading & SheetReadingOf<K> => reading.kind === kind,
  );
  const firsts = new Map<string, Row>();
  const rows: Row[] = [];
  const duplicates: DuplicateRow[] = [];
  for (const row of own.flatMap((reading): readonly Row[] => reading.rows)) {
    const key = row.compared;
    const first = key === '' ? undefined : firsts.get(key);
    if (first !== undefined && (row.partners.length > 0 || kind === 'activity')) {
      duplicates.push({ row, of: first });
      continue;
    }
    firsts.set(key, row);
    rows.push(row);
  }
  return { rows, duplicates, identity: identityOf(kind, own, file) };
}

/** Rows of one partner with one number, or without a number but with one start, that say different things. */
export function perhapsSame(rows: readonly RowReading[]): readonly PerhapsSameRow[] {
  const firsts = new Map<string, RowReading>();
  const found: PerhapsSameRow[] = [];
  for (const row of rows) {
    const key = sameKey(row);
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else found.push({ row, as: first });
  }
  return found;
}

function sameKey({ own, theirs, partners, facts }: RowReading): string | undefined {
  const [partner] = partners;
  const number = own.number ?? theirs.number;
  const telling = number ?? facts.from ?? facts.signed;
  if (partner === undefined || telling === undefined) return undefined;
  return `${folded(partner.name)} ${number === undefined ? 'start' : 'number'} ${folded(telling)}`;
}
