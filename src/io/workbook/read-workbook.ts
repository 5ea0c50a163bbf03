/** A spreadsheet file read into tables: XLSX, XLS, ODS, CSV, or an HTML table that calls itself one. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FileError } from '../../errors.ts';
import { OTHER_TYPES, WORKBOOK_ERRORS } from '../../locale/import/file-errors.ts';
import type { SheetTable } from '../../sheets/sheet-table.ts';
import { systemWord } from '../disk-refusals.ts';
import { isZip, typeOfBytes, typeOfEntries, type FileType } from './file-type.ts';
import { WORKBOOK_LIMITS } from './limits.ts';
import { readCsvTable } from './read-csv-table.ts';
import { unpacksWithin, zipEntries } from './zip-entries.ts';

/** A file and its sheets. */
export type ReadWorkbook = {
  /** The file's name without its folder. */
  readonly name: string;
  readonly tables: readonly SheetTable[];
  readonly bytes: Uint8Array;
};

const MEGABYTE = 1_048_576;

/** Reads a file. Throws FileError for one that is no spreadsheet, is locked, protected, damaged or too large. */
export async function readWorkbook(cwd: string, path: string): Promise<ReadWorkbook> {
  const absolute = resolve(cwd, path);
  refuseLocks(absolute, path);
  const bytes = bytesOf(absolute, path);
  const name = basename(absolute);
  const type = typeOf(bytes, path);
  if (type.is === 'other') throw new FileError(WORKBOOK_ERRORS.otherType(path, OTHER_TYPES[type.what]));
  if (type.is === 'text') return { name, bytes, tables: [readCsvTable(bytes, path)] };
  const { readSpreadsheet } = await import('./read-spreadsheet.ts');
  return { name, bytes, tables: readSpreadsheet(bytes, path) };
}

/** The text of a file that is no spreadsheet. Throws FileError as for those. */
export function readTextFile(cwd: string, path: string): string {
  return new TextDecoder().decode(bytesOf(resolve(cwd, path), path));
}

/** Excel keeps `~$name.xlsx` beside a file that it has open, LibreOffice `.~lock.name.ods#`. */
function refuseLocks(absolute: string, path: string): void {
  const name = basename(absolute);
  if (name.startsWith('~$') || name.startsWith('.~lock.'))
    throw new FileError(WORKBOOK_ERRORS.lockFile(path));
  for (const lock of [`~$${name}`, `.~lock.${name}#`]) {
    const isThere = statSync(join(dirname(absolute), lock), { throwIfNoEntry: false }) !== undefined;
    if (isThere) throw new FileError(WORKBOOK_ERRORS.open(path, lock));
  }
}

function bytesOf(absolute: string, path: string): Uint8Array {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) throw new FileError(WORKBOOK_ERRORS.missing(path));
  if (stats.isDirectory()) throw new FileError(WORKBOOK_ERRORS.folder(path));
  if (stats.size === 0) throw new FileError(WORKBOOK_ERRORS.empty(path));
  if (stats.size > WORKBOOK_LIMITS.megabytes * MEGABYTE) {
    throw new FileError(WORKBOOK_ERRORS.tooLarge(path, WORKBOOK_LIMITS.megabytes));
  }
  try {
    return readFileSync(absolute);
  } catch (error) {
    throw new FileError(WORKBOOK_ERRORS.denied(path, systemWord(error)));
  }
}

function typeOf(bytes: Uint8Array, path: string): FileType {
  if (!isZip(bytes)) return typeOfBytes(bytes);
  const entries = zipEntries(bytes);
  if (entries === undefined) throw new FileError(WORKBOOK_ERRORS.broken(path));
  const limit = WORKBOOK_LIMITS.unpackedMegabytes;
  if (!unpacksWithin(entries, limit * MEGABYTE)) throw new FileError(WORKBOOK_ERRORS.bomb(path, limit));
  return typeOfEntries(entries);
}
