/** Document numbers: several in a cell, whose each is, and those that a database cut off. */
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
    .map((part) => oneLine(part).replace(/^(?:nomor|no)\s*[.:]+\s*/i, '').replace(/[,;]$/, '').trim())
    .filter((part) => part !== '' && !standsForNothing(part));
  // "Surat dan lampiran 3" is no pair of numbers: each part of a pair has a figure and a stroke.
  const arePair = parts.length > 1 && parts.every((part) => /\d/.test(part) && /[/.]/.test(part));
  const whole = oneLine(text);
  return arePair ? parts : whole === '' || standsForNothing(whole) ? [] : [parts.length === 1 ? (parts[0] ?? whole) : whole];
}

/** The part of our own numbers by which they are known ("UN30"), and the length at which a database cut them off. */
export type NumberHabits = { readonly ours: string | undefined; readonly cutAt: number | undefined };

// What stands in everybody's numbers: kinds of papers, years, months in Roman figures.
const ANYBODYS = /^(?:\d+|[ivx]+|mou|moa|pks|ks|kl|hk|ia|loi|spk|nk|mo u|tu|kerjasama)$/i;

/** A part must stand in this share of the numbers to be ours. */
const USUAL = 0.3;

/** What the numbers of a column have in common. */
export function numberHabits(cells: readonly string[]): NumberHabits {
  const counts = new Map<string, number>();
  const filled = cells.filter((cell) => documentNumbers(cell).length > 0);
  for (const cell of filled) {
    for (const part of new Set(partsOf(cell))) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const ours = usual !== undefined && filled.length >= 5 && usual[1] >= filled.length * USUAL ? usual[0] : undefined;
  return { ours, cutAt: cutLength(filled) };
}

/** True for a number in which our part stands: "4036/UN.30.1/KS" too. */
export function isOurs(number: string, { ours }: NumberHabits): boolean {
  return ours !== undefined && partsOf(number).some((part) => part === ours || part.startsWith(`${ours}.`) || /^\d/.test(part.slice(ours.length)) === false && part.startsWith(ours));
}

function partsOf(number: string): readonly string[] {
  return number
    .toLowerCase()
    .replaceAll(/\b([a-z]{2})\.(?=\d)/g, '$1')
    .split(/[/\s-]+/)
    .map((part) => part.replace(/\.\d.*$/, ''))
    .filter((part) => part.length > 1 && !ANYBODYS.test(part));
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
