/** Reading one row by what its columns mean. */
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
