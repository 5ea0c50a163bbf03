/** What the columns of a file mean: found, or as a mapping file says; and writing such a file. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Context } from '../context.ts';
import { EXIT, FileError, UsageError, type ExitCode } from '../errors.ts';
import { entryAt } from '../io/entries.ts';
import { findRoot } from '../io/find-registers.ts';
import { writeReport } from '../io/write-report.ts';
import type { ReadWorkbook } from '../io/workbook/read-workbook.ts';
import { WORKBOOK_ERRORS } from '../locale/import/file-errors.ts';
import { IMPORT_ERRORS } from '../locale/import/errors.ts';
import { IMPORT_TEXTS } from '../locale/import/report.ts';
import { applyMapping, draftMapping, readMapping, writeMapping } from '../sheets/mapping-file.ts';
import { findSheets, type FoundSheets } from '../sheets/read-sheets.ts';
import type { SheetTable } from '../sheets/sheet-table.ts';
import type { ImportOptions } from './import-options.ts';
import { languageFor } from './speak.ts';

/** The sheets to import. Throws UsageError where none can be, or where the mapping does not fit. */
export function chosenSheets(
  context: Context,
  { tables }: ReadWorkbook,
  file: string,
  options: ImportOptions,
): FoundSheets {
  const chosen = chosenTables(tables, file, options);
  const found =
    options.map === undefined
      ? findSheets(chosen)
      : { mapped: mappedBy(context, options.map, chosen), headless: [] };
  if (found.mapped.length === 0) throw new UsageError(IMPORT_ERRORS.noHead(file, found.headless.join(', ')));
  const hasPartners = found.mapped.some(({ columns }) =>
    columns.some(({ meaning }) => meaning === 'partner'),
  );
  if (!hasPartners) throw new UsageError(IMPORT_ERRORS.noPartnerColumn(file));
  return found;
}

function chosenTables(
  tables: readonly SheetTable[],
  file: string,
  { sheet }: ImportOptions,
): readonly SheetTable[] {
  if (tables.every(({ rows }) => rows.every((row) => row.every(({ text }) => text.trim() === '')))) {
    throw new FileError(IMPORT_ERRORS.nothingThere(file));
  }
  if (sheet.length === 0) return tables;
  return sheet.map((name) => {
    const table = tables.find((each) => each.name === name);
    if (table === undefined)
      throw new UsageError(IMPORT_ERRORS.noSheet(name, tables.map((each) => each.name).join(', ')));
    return table;
  });
}

function mappedBy({ cwd }: Context, path: string, tables: readonly SheetTable[]): FoundSheets['mapped'] {
  const absolute = resolve(cwd, path);
  if (entryAt(absolute) !== 'file') throw new FileError(WORKBOOK_ERRORS.missing(path));
  const maps = readMapping(readFileSync(absolute, 'utf8'));
  if ('problem' in maps) throw new UsageError(maps.problem);
  const mapped = applyMapping(tables, maps);
  if ('problem' in mapped) throw new UsageError(mapped.problem);
  return mapped;
}

/** How a mapping file of ours begins. */
const BEGINNING = /^# (?:What the columns of|Arti kolom dalam) /;

/** Writes what the columns seem to mean, for a person to change. */
export function writeMapFile(
  context: Context,
  { tables, name }: ReadWorkbook,
  path: string,
  options: ImportOptions,
): ExitCode {
  const language = languageFor(context, options);
  if (/\.ya?ml$/i.test(path) && findRoot(dirname(resolve(context.cwd, path))) !== undefined) {
    throw new UsageError(IMPORT_ERRORS.mapAsRecord(path));
  }
  const mappings = chosenTables(tables, name, options).map(draftMapping);
  const text = writeMapping(mappings, name, language);
  writeReport({ cwd: context.cwd, path, text, beginning: BEGINNING });
  context.out(`${IMPORT_TEXTS[language].mapWritten(path)}\n`);
  return EXIT.ok;
}
