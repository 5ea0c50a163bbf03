/** The same content as the same bytes: archives without the time at which they were packed. */

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** 1 January 1980, 00:00, as archives write it (APPNOTE 4.4.6): the first day that they know. */
const FIRST_TIME = 0x0021_0000;

/** A ZIP archive in which every entry bears the same time. Throws where the bytes are no archive. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('no archive');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(entry, true) !== DIRECTORY_HEADER || view.getUint32(local, true) !== LOCAL_HEADER) {
      throw new Error('no archive');
    }
    view.setUint32(entry + 12, FIRST_TIME, true);
    view.setUint32(local + 10, FIRST_TIME, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
