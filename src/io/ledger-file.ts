/** The ledger on disk: read whole, and only ever added to. */
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FileError } from '../errors.ts';
import { LEDGER_FILE } from '../register/own-files.ts';
import type { LedgerEntry } from '../reminders/ledger-line.ts';
import { ledgerAddition } from '../reminders/ledger.ts';
import { systemWord } from './disk-refusals.ts';

/** The text of a register's ledger; empty where there is none yet. Throws FileError where it cannot be read. */
export function readLedgerFile(root: string): string {
  const absolute = join(root, LEDGER_FILE);
  try {
    const stats = lstatSync(absolute, { throwIfNoEntry: false });
    if (stats === undefined) return '';
    // A link could lead anywhere, and what is added would be written there.
    if (stats.isFile()) return readFileSync(absolute, 'utf8');
  } catch (error) {
    throw refused(error);
  }
  throw notAFile();
}

/**
 * Adds lines in one write, and comes back once they are on the disk: a run that is stopped at any point leaves them
 * all, or a beginning of them that the next one takes for what it is.
 */
export function addToLedger(root: string, entries: readonly LedgerEntry[]): void {
  const text = ledgerAddition(readLedgerFile(root), entries);
  if (text === '') return;
  const absolute = join(root, LEDGER_FILE);
  try {
    mkdirSync(dirname(absolute), { recursive: true });
    const handle = openSync(absolute, 'a');
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw refused(error);
  }
}

function notAFile(): FileError {
  return new FileError({
    en: `${LEDGER_FILE} is no file, so mou cannot keep there what it has reminded of. Take away what stands in its place, then run the command again.`,
    id: `${LEDGER_FILE} bukan berkas, jadi mou tidak dapat mencatat pengingat di sana. Singkirkan yang ada di tempatnya, lalu ulangi perintahnya.`,
  });
}

function refused(error: unknown): FileError {
  const word = systemWord(error);
  return new FileError({
    en: `${LEDGER_FILE} cannot be read or written (${word}). Check that you may write in the register's folder, then run the command again.`,
    id: `${LEDGER_FILE} tidak dapat dibaca atau ditulis (${word}). Pastikan Anda boleh menulis di folder register, lalu ulangi perintahnya.`,
  });
}
