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

/** The finding for a value that stands for nothing, in a field where it cannot be a text. */
export function placeholder(wrong: WrongValue): PlacedFinding | undefined {
  const text = textOf(wrong).trim().toLowerCase();
  if (!MARKS.test(text) && !ZEROS.test(text) && !WORDS.has(text)) return undefined;
  return fault('missing-value', 'placeholder', fieldOf(wrong), placeOfValue(wrong));
}
