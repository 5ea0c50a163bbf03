/** One run at a time: a file that only one of them can make. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { FileError } from '../errors.ts';
import { systemWord } from './disk-refusals.ts';

/**
 * Does something while no other run does it in the same register. A file that was left behind by a run which was
 * stopped is taken away. Throws FileError where another run is at it.
 */
export async function whileLocked<T>(path: string, work: () => Promise<T>): Promise<T> {
  if (!take(path)) {
    const owner = Number(readOwner(path));
    if (isRunning(owner)) throw anotherRun(path, owner);
    rmSync(path, { force: true });
    if (!take(path)) throw anotherRun(path, owner);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    const handle = openSync(path, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (systemWord(error) === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // gone meanwhile
  }
}

/** Signal 0 only asks whether there is such a process; one of somebody else's may not even be asked (EPERM). */
function isRunning(owner: number): boolean {
  if (!Number.isInteger(owner) || owner <= 0) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return systemWord(error) === 'EPERM';
  }
}

function anotherRun(path: string, owner: number): FileError {
  return new FileError({
    en: `Another run (process ${owner}) is sending the reminders of this register. Wait for it; if there is none, delete ${path}.`,
    id: `Proses lain (nomor ${owner}) sedang mengirim pengingat register ini. Tunggu sampai selesai; bila tidak ada, hapus ${path}.`,
  });
}
