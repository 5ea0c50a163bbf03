/** What rows of a sheet are that hold no agreement. */
import type { Language } from '../language.ts';

/** By what the row is. */
export const PASSED_OVER_AS = {
  total: { en: 'total', id: 'baris jumlah' },
  heading: { en: 'heading', id: 'judul bagian' },
  head: { en: 'head of the columns again', id: 'judul kolom berulang' },
  'column-numbers': { en: 'numbers of columns', id: 'nomor kolom' },
  'number-alone': { en: 'running number alone', id: 'hanya nomor urut' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** "passed over: total". */
export function passedOverReason(is: keyof typeof PASSED_OVER_AS, language: Language): string {
  const label = PASSED_OVER_AS[is][language];
  return { en: `passed over: ${label}`, id: `dilewati: ${label}` }[language];
}
