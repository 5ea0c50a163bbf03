/** Bytes to text: strict UTF-8, with a clear word for what offices save by accident. */
import type { PlacedFinding } from '../findings/finding.ts';
import { startOfFile, type Place } from '../findings/place.ts';
import { fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';

export type Decoded = { readonly file: SourceFile | undefined; readonly findings: readonly PlacedFinding[] };

/** Decodes a file's bytes; a byte order mark is dropped. Finds `wrong-encoding` and then has no text. */
export function decodeFile(path: string, bytes: Uint8Array): Decoded {
  if (looksLikeUtf16(bytes)) {
    return { file: undefined, findings: [fault('wrong-encoding', 'utf16', {}, startOfFile(path))] };
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return { file: undefined, findings: [fault('wrong-encoding', 'notUtf8', {}, firstBadByte(path, bytes))] };
  }
  const control = CONTROL.exec(text);
  if (control !== null) {
    const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const at = placeOfOffset(path, text, control.index);
    return { file: undefined, findings: [fault('wrong-encoding', 'control', { code }, at)] };
  }
  // The line ends of old Macs, which the parser does not know; no position changes.
  return { file: { path, text: text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text }, findings: [] };
}

// What YAML 1.2 (5.1) does not allow in a stream, less the line breaks and the tab.
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/;

/** A UTF-16 mark, or every other byte zero as in UTF-16 text without one. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 64);
  if (!sample.includes(0)) return false;
  const zeros = sample.filter((byte) => byte === 0).length;
  return sample.length >= 4 && zeros >= sample.length / 4;
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where decoding fails: the text up to it is decoded leniently and counted. */
function firstBadByte(path: string, bytes: Uint8Array): Place {
  let low = 0;
  let high = bytes.length;
  // The longest prefix that decodes (a sequence cut at its end counts as decodable) is found by halving.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodesAsPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true });
  return placeOfOffset(path, before, before.length);
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function placeOfOffset(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { file, line, column, endLine: line, endColumn: column + 1 };
}
