/** Exports of a register as `mou import` reads them, with cells changed as a person would in Excel. */
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { parseDay } from '../../src/calendar/day.ts';
import type { Language } from '../../src/locale/language.ts';
import { exportCsv } from '../../src/output/export/export-csv.ts';
import { exportWorkbook } from '../../src/output/export/export-workbook.ts';
import { exportedRecords, type Exported } from '../../src/output/export/exported.ts';
import { KINDS } from '../../src/records/record.ts';
import type { Register } from '../../src/register/register.ts';
import type { ReadCell, ReadTable } from '../../src/sheets/made/made-file.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { registerRows } from '../../src/views/register-rows.ts';
import { TODAY } from './context.ts';

/** Everything of a register, ready for any format. */
export function everythingOf(register: Register, language: Language = 'en', isPublic = false): Exported {
  const rows = registerRows(register, termsOf(register, TODAY), KINDS);
  const records = exportedRecords(rows, register.byId, isPublic);
  return { records, asOf: TODAY, commit: undefined, isPublic, language, forms: register.settings.forms };
}

/** The sheets of the workbook, read again from its bytes. */
export async function workbookTables(exported: Exported): Promise<readonly ReadTable[]> {
  const { SheetNames, Sheets } = read(await exportWorkbook(exported), { cellDates: true, UTC: true });
  return SheetNames.map((name) => ({
    name,
    rows: utils
      .sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1, defval: '' })
      .map((row) => row.map(readCell)),
  }));
}

/** The table of the CSV file, read again from its text. */
export function csvTables(exported: Exported): readonly ReadTable[] {
  const rows: string[][] = parse(exportCsv(exported));
  return [{ name: 'CSV', rows: rows.map((row) => row.map((text) => ({ text }))) }];
}

/** The tables with other cells: in the row of an id, under a head, of the first sheet that has both. */
export function changed(
  tables: readonly ReadTable[],
  id: string,
  cells: Readonly<Record<string, string | ReadCell>>,
): readonly ReadTable[] {
  const sheet = tables.find(({ rows }) => {
    const heads = rows.flatMap((row) => (row.some(({ text }) => text === 'ID') ? row : []));
    const hasHeads = Object.keys(cells).every((head) => heads.some(({ text }) => text === head));
    return hasHeads && rows.some((row) => row.some(({ text }) => text === id));
  });
  if (sheet === undefined) throw new Error(`no row ${id} with ${Object.keys(cells).join(', ')}`);
  const heads = sheet.rows.find((row) => row.some(({ text }) => text === 'ID')) ?? [];
  let isDone = false;
  const rows = sheet.rows.map((row) => {
    if (isDone || !row.some(({ text }) => text === id)) return row;
    isDone = true;
    return row.map((cell, at) => {
      const other = cells[heads[at]?.text ?? ''];
      return typeof other === 'string' ? { text: other } : (other ?? cell);
    });
  });
  return tables.map((table) => (table === sheet ? { ...table, rows } : table));
}

function readCell(value: unknown): ReadCell {
  if (!(value instanceof Date)) return { text: String(value) };
  const day = parseDay(value.toISOString().slice(0, 10));
  return day === undefined ? { text: '' } : { text: day, day };
}
