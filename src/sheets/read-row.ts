/** Reading one row by what its columns mean. */
import { folded } from '../records/folded.ts';
import { standsForNothing } from '../records/values/placeholder.ts';
import { readDateCell } from './cells/dates.ts';
import type { ColumnMeaning } from './header-dictionary.ts';
import { readAgreementCells } from './read-agreement-cells.ts';
import { readPartnerCells } from './read-partner-cells.ts';
import { readPartyCells } from './read-party-cells.ts';
import { rowCells } from './row-cells.ts';
import type { PlacedRemark, RowReading } from './row-reading.ts';
import { cellAddress, EMPTY_CELL, oneLine, type SheetCell } from './sheet-table.ts';
import type { SheetHabits } from './sheet-habits.ts';

/** Reads the row with this number, from 0. */
export function readRow(cells: readonly SheetCell[], row: number, habits: SheetHabits): RowReading {
  const remarks: PlacedRemark[] = [];
  const at = rowCells(cells, row, habits, remarks);
  const partners = readPartnerCells(at);
  const { own, theirs } = readPartyCells(at);
  const facts = readAgreementCells(at);
  const ownId = oneLine(at.cell('row-id').text) || oneLine(at.cell('row-number').text);
  const partnerColumn = at.column('partner') ?? habits.mapping.columns[0];
  return {
    sheet: habits.mapping.table.name,
    row: row + 1,
    cells: textsOf(cells, habits),
    compared: comparedOf(cells, habits),
    ...(ownId === '' ? {} : { ownId }),
    partnerCell: cellAddress(row, partnerColumn?.column ?? 0),
    partners,
    own,
    theirs,
    facts,
    remarks,
  };
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
