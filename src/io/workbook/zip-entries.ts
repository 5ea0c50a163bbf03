/** The entries of a ZIP file, and whether they unpack to what a register may be: looked at before anything is parsed. */
import { inflateRawSync } from 'node:zlib';
import { systemWord } from '../disk-refusals.ts';

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array; readonly isDeflated: boolean };

// Signatures and field offsets: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 10_000;

/** Reads the directory at the end of a ZIP file; undefined where it is damaged. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) return undefined;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const read = entryAt(view, bytes, at);
    if (read === undefined) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

/**
 * Whether all entries together unpack to no more than `limit` bytes. They are really unpacked, one by one and never
 * further than the limit, because the sizes that a file states may lie.
 */
export function unpacksWithin(entries: readonly ZipEntry[], limit: number): boolean {
  let left = limit;
  for (const { bytes, isDeflated } of entries) {
    const size = isDeflated ? inflatedSize(bytes, left) : bytes.length;
    if (size === undefined || size > left) return false;
    left -= size;
  }
  return true;
}

function inflatedSize(bytes: Uint8Array, limit: number): number | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, limit) }).length;
  } catch (error) {
    // A damaged entry is for the parser to refuse; only too much of it is ours.
    return systemWord(error) === 'ERR_BUFFER_TOO_LARGE' ? undefined : 0;
  }
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { entry: ZipEntry; next: number } | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
  const packed = view.getUint32(at + 20, true);
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const local = view.getUint32(at + 42, true);
  if (
    nameLength === undefined ||
    extra === undefined ||
    comment === undefined ||
    local + 30 > view.byteLength
  )
    return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const entry = {
    name,
    bytes: bytes.subarray(start, start + packed),
    isDeflated: view.getUint16(at + 10, true) === 8,
  };
  return { entry, next: at + 46 + nameLength + extra + comment };
}
