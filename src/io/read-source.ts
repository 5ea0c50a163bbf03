/** Reading one file of a register: regular, not too large, UTF-8; anything else is a finding. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import type { PlacedFinding } from '../findings/finding.ts';
import { startOfFile } from '../findings/place.ts';
import { decodeFile, type Decoded } from '../records/decode.ts';
import { fault } from '../records/fault.ts';
import { systemWord } from './disk-refusals.ts';
import type { FoundFile } from './file-tree.ts';

/** Hears what was read, before it is decoded; nothing of a file that is refused unread. The bytes are lent for that long. */
export type HearBytes = (stats: Stats, bytes: Uint8Array) => void;

/** Reads a found file below a root. `limit` is the largest size in bytes. */
export function readSource(
  root: string,
  { path, entry }: FoundFile,
  limit: number,
  hear?: HearBytes,
): Decoded {
  const at = startOfFile(path);
  if (entry === 'not-regular') return refused(fault('unreadable-file', 'notRegular', {}, at));
  if (entry === 'link-outside') return refused(fault('unreadable-file', 'linkOutside', {}, at));
  try {
    return readRegular(`${root}/${path}`, path, limit, hear);
  } catch (error) {
    return refused(fault('unreadable-file', 'denied', { detail: systemWord(error) }, at));
  }
}

// Opened without waiting, so that a FIFO put in a file's place cannot hang the run. Windows has no such flag.
const WITHOUT_WAITING =
  process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

function readRegular(absolute: string, path: string, limit: number, hear?: HearBytes): Decoded {
  const handle = openSync(absolute, WITHOUT_WAITING);
  try {
    const stats = fstatSync(handle);
    const at = startOfFile(path);
    if (!stats.isFile()) return refused(fault('unreadable-file', 'notRegular', {}, at));
    if (stats.size > limit) {
      return refused(fault('unreadable-file', 'tooLarge', { bytes: stats.size, limit }, at));
    }
    const bytes = bytesOf(handle, stats.size);
    hear?.(stats, bytes);
    return decodeFile(path, bytes);
  } finally {
    closeSync(handle);
  }
}

/** Small files are read into the same memory one after the other: a large register would leave much of it to be cleared. */
const SHARED = Buffer.allocUnsafeSlow(64 * 1024);

function bytesOf(handle: number, size: number): Uint8Array {
  // A file of no size may be one that the system makes up while it is read.
  if (size === 0 || size > SHARED.length) return readFileSync(handle);
  let length = 0;
  let read: number;
  do {
    read = readSync(handle, SHARED, length, size - length, null);
    length += read;
  } while (read > 0 && length < size);
  return SHARED.subarray(0, length);
}

function refused(finding: PlacedFinding): Decoded {
  return { file: undefined, findings: [finding] };
}
