/** CSV files as offices have them: with commas, semicolons or tabs, in UTF-8, UTF-16 or windows-1252. */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { FileError } from '../../errors.ts';
import { WORKBOOK_ERRORS } from '../../locale/import/file-errors.ts';
import type { SheetTable } from '../../sheets/sheet-table.ts';
import { WORKBOOK_LIMITS } from './limits.ts';

/** The one sheet of a CSV file. */
export function readCsvTable(bytes: Uint8Array, path: string): SheetTable {
  const { text, delimiter } = withoutSeparatorLine(decode(bytes));
  const records = parseText(text, delimiter ?? sniffDelimiter(text), path);
  if (records.length > WORKBOOK_LIMITS.rows) {
    throw new FileError(WORKBOOK_ERRORS.tooManyRows(path, String(WORKBOOK_LIMITS.rows)));
  }
  return { name: 'CSV', rows: records.map((cells) => cells.map((cell) => ({ text: cell }))) };
}

function parseText(text: string, delimiter: string, path: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new FileError(WORKBOOK_ERRORS.quotes(path, Number(error['lines'] ?? 1)));
  }
}

/** UTF-8 where the bytes are valid for it, else what Excel writes on Windows in the west. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Excel's own first line `sep=;` names the delimiter; a line stays in its place, so that rows keep their numbers. */
function withoutSeparatorLine(text: string): { readonly text: string; readonly delimiter?: string } {
  const [line, , delimiter] = /^("?)sep=(.)\1\r?\n/i.exec(text) ?? [];
  return line === undefined || delimiter === undefined
    ? { text }
    : { text: `\n${text.slice(line.length)}`, delimiter };
}

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** The mark that divides the first lines most evenly, quoted cells left out. */
function sniffDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 25);
  let best: (typeof DELIMITERS)[number] = ',';
  let most = 0;
  for (const mark of DELIMITERS) {
    const counts = lines.map((line) => line.split(mark).length - 1);
    const usual = usualOf(counts);
    const score = usual * counts.filter((count) => count === usual).length;
    if (score > most) [most, best] = [score, mark];
  }
  return best;
}

/** The number that comes most often, 0 aside. */
function usualOf(counts: readonly number[]): number {
  const often = new Map<number, number>();
  for (const count of counts) if (count > 0) often.set(count, (often.get(count) ?? 0) + 1);
  const [usual] = [...often].sort(([a, m], [b, n]) => n - m || b - a);
  return usual?.[0] ?? 0;
}
