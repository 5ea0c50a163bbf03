/** What people write for "nothing" or "not yet": a dash, a question mark, "belum ada". */
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import { fieldOf, placeOfValue, textOf, type WrongValue } from './wrong-value.ts';

const WORDS = new Set([
  ...['n/a', 'na', 'none', 'null', 'nil', 'unknown', 'not yet', 'tba', 'tbc', 'tbd'],
  ...['nihil', 'kosong', 'tidak ada', 'belum', 'belum ada', 'belum diketahui', 'tidak diketahui', 'menyusul'],
  'dalam proses',
]);
const MARKS = /^[-–—.?…_]+$/;
/** What databases write for a day that nobody knows. */
const ZEROS = /^0{1,4}(?:[-/.]0{1,2}){0,2}$/;

/**
 * True for a text that stands for nothing.
 *
 * @example
 * standsForNothing('0000-00-00'); // true
 * standsForNothing('Belum ada'); // true
 */
export function standsForNothing(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return MARKS.test(plain) || ZEROS.test(plain) || WORDS.has(plain);
}

/** The finding for a value that stands for nothing, in a field where it cannot be a text. */
export function placeholder(wrong: WrongValue): PlacedFinding | undefined {
  if (!standsForNothing(textOf(wrong))) return undefined;
  return fault('missing-value', 'placeholder', fieldOf(wrong), placeOfValue(wrong));
}
