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
import type { Kind } from '../records/record.ts';
import type { FormNames } from '../sheets/cells/forms.ts';
import type { SheetMapping } from '../sheets/column-mapping.ts';
import type { ColumnMeaning } from '../sheets/header-dictionary.ts';
import {
  applyMapping,
  draftMapping,
  readMapping,
  writeMapping,
  type SheetMap,
} from '../sheets/mapping-file.ts';
import { findSheets } from '../sheets/read-sheets.ts';
import type { SheetTable } from '../sheets/sheet-table.ts';
import { settledKinds, type AskKind, type OpenKinds } from './import-kinds.ts';
import { kindOption, type ImportOptions } from './import-options.ts';
import { languageFor } from './speak.ts';

/** The sheets that are read, and the names of those that are not. */
export type ChosenSheets = { readonly mapped: readonly SheetMapping[]; readonly notRead: readonly string[] };

type Choosing = {
  readonly options: ImportOptions;
  /** The register's own forms. */
  readonly forms: FormNames;
  /** Undefined where nobody can be asked. */
  readonly askKind: AskKind | undefined;
};

/** The sheets to import. Throws UsageError where none can be, or where the mapping does not fit. */
export async function chosenSheets(
  context: Context,
  { tables, name }: ReadWorkbook,
  { options, forms, askKind }: Choosing,
): Promise<ChosenSheets> {
  const open = openKinds(context, chosenTables(tables, name, options), { options, forms });
  const kind = kindOption(options);
  const chosen = await settledKinds(open, { file: name, kind, options, forms, askKind });
  const { mapped, notRead } = chosen;
  if (mapped.length === 0) throw new UsageError(IMPORT_ERRORS.noHead(name, notRead.join(', ')));
  refuseNameless(mapped, name);
  return chosen;
}

function openKinds(
  context: Context,
  tables: readonly SheetTable[],
  { options: { map }, forms }: Pick<Choosing, 'options' | 'forms'>,
): OpenKinds {
  if (map !== undefined) return { ...applied(readMaps(context, map), tables, forms), notRead: [] };
  const { mapped, unclear, headless } = findSheets(tables, forms);
  return { mapped, unclear: unclear.map((sheet) => ({ ...sheet, columns: [] })), notRead: headless };
}

/** What a record of each kind is called by, in its sheet. */
const NAMING: Readonly<Record<Kind, ColumnMeaning>> = {
  agreement: 'partner',
  institution: 'partner',
  activity: 'title',
  membership: 'network',
};

/** Where one sheet can be read, rows of another without such a column are left to a person, one by one. */
function refuseNameless(mapped: readonly SheetMapping[], file: string): void {
  const has = ({ columns }: SheetMapping, meaning: ColumnMeaning): boolean =>
    columns.some((column) => column.meaning === meaning);
  const isNamed = (mapping: SheetMapping): boolean => {
    const { kind } = mapping.holds;
    return has(mapping, NAMING[kind]) || (kind === 'activity' && has(mapping, 'form'));
  };
  const [first] = mapped;
  if (first === undefined || mapped.some(isNamed)) return;
  const { kind } = first.holds;
  if (kind === 'agreement') throw new UsageError(IMPORT_ERRORS.noPartnerColumn(file));
  throw new UsageError(IMPORT_ERRORS.noNamingColumn(file, NAMING[kind], kind));
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

function readMaps({ cwd }: Context, path: string): readonly SheetMap[] {
  const absolute = resolve(cwd, path);
  if (entryAt(absolute) !== 'file') throw new FileError(WORKBOOK_ERRORS.missing(path));
  const maps = readMapping(readFileSync(absolute, 'utf8'));
  if ('problem' in maps) throw new UsageError(maps.problem);
  return maps;
}

function applied(
  maps: readonly SheetMap[],
  tables: readonly SheetTable[],
  forms: FormNames,
): Pick<OpenKinds, 'mapped' | 'unclear'> {
  const mapped = applyMapping(tables, maps, forms);
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
  const kind = kindOption(options);
  const mappings = chosenTables(tables, name, options).map((table) => draftMapping(table, kind));
  const text = writeMapping(mappings, name, language);
  writeReport({ cwd: context.cwd, path, text, beginning: BEGINNING });
  context.out(`${IMPORT_TEXTS[language].mapWritten(path)}\n`);
  return EXIT.ok;
}
