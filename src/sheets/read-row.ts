/** Reading one row by what its columns mean. */
import { folded } from '../records/folded.ts';
import { standsForNothing } from '../records/values/placeholder.ts';
import { readDateCell } from './cells/dates.ts';
import type { ColumnMeaning } from './header-dictionary.ts';
import { readAgreementCells } from './read-agreement-cells.ts';
import { readPartnerCells } from './read-partner-cells.ts';
import { readPartyCells } from './read-party-cells.ts';
import { rowCells, type RowCells } from './row-cells.ts';
import type { CellSpot, PlacedRemark, RowReading, SheetRow } from './row-reading.ts';
import { cellAddress, EMPTY_CELL, oneLine, type SheetCell } from './sheet-table.ts';
import type { SheetHabits } from './sheet-habits.ts';

/** Reads the row with this number, from 0, as an agreement. */
export function readRow(cells: readonly SheetCell[], row: number, habits: SheetHabits): RowReading {
  const { at, rowWith } = beginRow(cells, row, habits);
  const partners = readPartnerCells(at);
  const { own, theirs } = readPartyCells(at);
  const facts = readAgreementCells(at);
  return { ...rowWith(partners), own, theirs, facts };
}

type BegunRow = {
  readonly at: RowCells;
  readonly rowWith: (partners: SheetRow['partners']) => SheetRow;
  /** Where a meaning stands in the row; where the partner does, if no column has it. */
  readonly spot: (meaning: ColumnMeaning) => CellSpot;
};

/** A row with its columns at hand; and what every row has, with all that was said of its cells meanwhile. */
export function beginRow(
  cells: readonly SheetCell[],
  row: number,
  habits: SheetHabits,
  naming: ColumnMeaning = 'partner',
): BegunRow {
  const remarks: PlacedRemark[] = [];
  const at = rowCells(cells, row, habits, remarks);
  const ownId = oneLine(at.cell('row-id').text) || oneLine(at.cell('row-number').text);
  const named = at.column(naming) ?? habits.mapping.columns[0];
  const rowWith: BegunRow['rowWith'] = (partners) => ({
    sheet: habits.mapping.table.name,
    row: row + 1,
    cells: textsOf(cells, habits),
    compared: comparedOf(cells, habits),
    ...(ownId === '' ? {} : { ownId }),
    partnerCell: cellAddress(row, named?.column ?? 0),
    partners,
    remarks,
  });
  const spot: BegunRow['spot'] = (meaning) => {
    const column = at.column(meaning);
    return { cell: cellAddress(row, (column ?? named)?.column ?? 0), header: column?.title ?? '' };
  };
  return { at, rowWith, spot };
}

/** What the filled cells say, their blank lines and runs of blanks taken out. */
function textsOf(cells: readonly SheetCell[], { mapping }: SheetHabits): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { column, title } of mapping.columns) {
    const text = tidy((cells[column] ?? EMPTY_CELL).text);
    if (text !== '') texts[title] = text;
  }
  return texts;
}

function tidy(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}

const DAYS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['signed', 'from', 'until']);
const RUNNING: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['row-number', 'row-id']);

function comparedOf(cells: readonly SheetCell[], { mapping, orders }: SheetHabits): string {
  const texts = mapping.columns.flatMap(({ column, meaning, title }) => {
    const cell = cells[column] ?? EMPTY_CELL;
    const text = oneLine(cell.text);
    if (text === '' || standsForNothing(text) || RUNNING.has(meaning)) return [];
    const order = DAYS.has(meaning) ? orders.get(column) : undefined;
    const day = order === undefined ? undefined : readDateCell(cell, order).value;
    return [`${folded(title)}=${day ?? folded(text)}`];
  });
  return texts.join('\u0001');
}
