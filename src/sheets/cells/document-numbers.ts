/** Document numbers: several in a cell, whose each is, and those that a database cut off. */
import { countedWords } from '../../records/counted.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import { oneLine } from '../sheet-table.ts';

/**
 * The numbers in a cell.
 *
 * @example
 * documentNumbers('4036/UN30/KS/2017 dan 013/NKB/SES/2017'); // ['4036/UN30/KS/2017', '013/NKB/SES/2017']
 */
export function documentNumbers(text: string): readonly string[] {
  const parts = text
    .split(/\r?\n|;|\s(?:dan|&|and|serta)\s|\s+\|\s+/i)
    .map((part) =>
      oneLine(part)
        .replace(/^(?:nomor|no)\s*[.:]+\s*/i, '')
        .replace(/[,;]$/, '')
        .trim(),
    )
    .filter((part) => part !== '' && !standsForNothing(part));
  // "Surat dan lampiran 3" is no pair of numbers: each part has a figure, and two at least a stroke.
  const strokes = parts.filter((part) => /[/.]/.test(part)).length;
  const arePair = strokes > 1 && parts.every((part) => /\d/.test(part));
  const whole = oneLine(text);
  return arePair
    ? parts
    : whole === '' || standsForNothing(whole)
      ? []
      : [parts.length === 1 ? (parts[0] ?? whole) : whole];
}

/** Parts by which our own numbers are known ("un30", before that "h30"), and the length at which a database cut them off. */
export type NumberHabits = { readonly ours: readonly string[]; readonly cutAt: number | undefined };

// What stands in everybody's numbers: kinds of papers, years, months in Roman figures.
const ANYBODYS = /^(?:\d+|[ivxl]+|[a-z]|mou|moa|pks|ks|kl|hk|ia|loi|spk|nk|dn|ln|tu|kerjasama)$/;

/** A part must stand in so many numbers, and in this share of them, to be ours: an office changes it now and then. */
const USUAL = { count: 5, share: 0.02 };

/** What the numbers of a column have in common. */
export function numberHabits(cells: readonly string[]): NumberHabits {
  const filled = cells.filter((cell) => documentNumbers(cell).length > 0);
  const least = Math.max(USUAL.count, filled.length * USUAL.share);
  const parts = countedWords(filled.flatMap((cell) => [...new Set(partsOf(cell))]));
  return {
    ours: parts.filter(({ count }) => count >= least).map(({ word }) => word),
    cutAt: cutLength(filled),
  };
}

/** True for a number in which a part of ours stands: "4036/UN.30.1/KS", "2677UN30/KS". */
export function isOurs(number: string, { ours }: NumberHabits): boolean {
  const plain = tightened(number);
  return ours.some((part) => new RegExp(`(?<![a-z])${part}(?!\\d)`).test(plain));
}

function partsOf(number: string): readonly string[] {
  return tightened(number)
    .split(/[/\s-]+/)
    .map((part) => part.replace(/\..*$/, ''))
    .filter((part) => /^[a-z0-9]{2,}$/.test(part) && !ANYBODYS.test(part));
}

/** "UN.30" is "un30". */
function tightened(number: string): string {
  return number.toLowerCase().replaceAll(/\b([a-z]{1,2})\.(?=\d)/g, '$1');
}

/** Several cells that end at one same length, the longest, were cut there: VARCHAR(50). */
function cutLength(cells: readonly string[]): number | undefined {
  const lengths = cells.map((cell) => cell.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  return longest >= 20 && lengths.filter((length) => length === longest).length >= 3 ? longest : undefined;
}

/** A number for comparing: figures and letters alone. */
export function numberKey(number: string): string {
  return number.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
