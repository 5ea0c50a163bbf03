/** The rows of all sheets of a file as they are to become records: duplicates brought together, running numbers known. */
import { folded } from '../records/folded.ts';
import type { ColumnMeaning } from './header-dictionary.ts';
import type { RowIdentity } from './match-rows.ts';
import type { SheetReading } from './read-sheets.ts';
import type { RowReading } from './row-reading.ts';

/** A row that says exactly what another says, its running number aside. */
export type DuplicateRow = { readonly row: RowReading; readonly of: RowReading };

/** Rows whose partner and number are the same, and which differ elsewhere: a person decides. */
export type PerhapsSameRow = { readonly row: RowReading; readonly as: RowReading };

export type SheetRows = {
  /** Those that stand for themselves. */
  readonly rows: readonly RowReading[];
  readonly duplicates: readonly DuplicateRow[];
  readonly identity: RowIdentity;
};

/** Brings exact duplicates together. */
export function sheetRows(readings: readonly SheetReading[], file: string): SheetRows {
  const identity = identityOf(readings, file);
  const firsts = new Map<string, RowReading>();
  const rows: RowReading[] = [];
  const duplicates: DuplicateRow[] = [];
  for (const row of readings.flatMap((reading) => reading.rows)) {
    const key = row.compared;
    const first = key === '' ? undefined : firsts.get(key);
    if (first !== undefined && row.partners.length > 0) {
      duplicates.push({ row, of: first });
      continue;
    }
    firsts.set(key, row);
    rows.push(row);
  }
  return { rows, duplicates, identity };
}

/** Columns of numbers count the rows; whether they stay with a row after a change, their gaps tell. */
function identityOf(readings: readonly SheetReading[], file: string): RowIdentity {
  const titled = (meaning: ColumnMeaning): readonly string[] => [
    ...new Set(
      readings.flatMap(({ mapping }) =>
        mapping.columns.filter((column) => column.meaning === meaning).map(({ title }) => title),
      ),
    ),
  ];
  const numbers = [...titled('row-number'), ...titled('row-id')];
  const lasting = numbers.filter((title) => !countsRows(readings, title));
  const [partner] = titled('partner');
  const [number] = [...titled('number'), ...titled('our-number'), ...titled('partner-number')];
  const inTable = (titles: readonly (string | undefined)[], byStart = false): RowIdentity['telling'] =>
    telling(titles, { byStart, inFile: false });
  const inFile = (titles: readonly (string | undefined)[]): RowIdentity['telling'] =>
    telling(titles, { byStart: false, inFile: true });
  return {
    file,
    runningNumbers: new Set(numbers),
    telling: [
      ...lasting.flatMap((title) => inTable([title, partner])),
      ...inTable([number, partner]),
      ...inTable([partner], true),
      ...lasting.flatMap((title) => inFile([title])),
      ...inFile([number]),
    ],
  };
}

function telling(
  titles: readonly (string | undefined)[],
  how: { readonly byStart: boolean; readonly inFile: boolean },
): RowIdentity['telling'] {
  const known = titles.flatMap((title) => title ?? []);
  return known.length === titles.length ? [{ titles: known, ...how }] : [];
}

/** 1, 2, 3 ... down the sheet: numbers that move when a row is put between. */
function countsRows(readings: readonly SheetReading[], title: string): boolean {
  return readings.every(({ rows }) => {
    const figures = rows
      .map(({ cells }) => Number(cells[title] ?? Number.NaN))
      .filter((figure) => Number.isInteger(figure));
    const steps = figures.filter((figure, at) => at > 0 && figure - (figures[at - 1] ?? 0) === 1).length;
    return figures.length > 1 && steps >= (figures.length - 1) * 0.9;
  });
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
