/** What a file is by its first bytes and what lies in it, whatever its name says. */
import type { OTHER_TYPES } from '../../locale/import/file-errors.ts';
import type { ZipEntry } from './zip-entries.ts';

/** `package` is XLSX or ODS, `old` the binary XLS, `page` an HTML or XML table under the name of a spreadsheet. */
export type FileType =
  | { readonly is: 'package' | 'old' | 'page' | 'text' }
  | { readonly is: 'other'; readonly what: keyof typeof OTHER_TYPES };

/** A ZIP file by its first bytes. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** The type of a file that is no ZIP. */
export function typeOfBytes(bytes: Uint8Array): FileType {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { is: 'old' };
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { is: 'other', what: 'pdf' };
  const isPicture = [
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
  ].some((start) => startsWith(bytes, start));
  if (isPicture) return { is: 'other', what: 'picture' };
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isUtf16 && bytes.subarray(0, 8000).includes(0)) return { is: 'other', what: 'binary' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000)).trimStart().toLowerCase();
  const isPage = /^(?:\ufeff|ï»¿)?\s*(?:<!doctype html|<html|<table|<meta|<\?xml)/.test(start);
  return { is: isPage ? 'page' : 'text' };
}

/** The type of a ZIP file by what lies in it. */
export function typeOfEntries(entries: readonly ZipEntry[]): FileType {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl\/workbook\.(?:xml|bin)$/i)) return { is: 'package' };
  if (has(/^word\//)) return { is: 'other', what: 'word' };
  if (has(/^ppt\//)) return { is: 'other', what: 'slides' };
  if (has(/^content\.xml$/)) return { is: 'package' };
  return { is: 'other', what: 'zip' };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
