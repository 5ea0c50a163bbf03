/** The heads of columns without their spelling. */
import { folded } from '../records/folded.ts';

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bkerja ?sama\b|\bkerjasama nya\b|\bcooperations?\b(?= agreement)/g, 'kerjasama'],
  [/\btgl\b|\btangal\b|\btggl\b|\btanggal\b/g, 'tanggal'],
  [/\bno\b(?= \w)|\bnmr\b|\bnomer\b|\bnumber of\b/g, 'nomor'],
  [/\bttd\b|\btanda ?tangan\b|\bpenanda ?tanganan\b/g, 'tandatangan'],
  [/\bpenanda ?tangan\b/g, 'penandatangan'],
  [/\bpropinsi\b|\bprov\b/g, 'provinsi'],
  [/\bs ?d\b/g, 'sd'],
  [/\bsampai dengan\b|\bsampai dgn\b/g, 'sampai'],
  [/\be ?mail\b/g, 'email'],
  [/\borganisation\b/g, 'organization'],
  [/\bkadaluwarsa\b|\bkedaluwarsa\b|\bdaluwarsa\b/g, 'kadaluarsa'],
  [/\bmemorandum of understanding\b|\bm o u\b/g, 'mou'],
  [/\bpihak (?:1|i|kesatu|pertama|ke 1|ke satu)\b/g, 'pihak 1'],
  [/\bpihak (?:2|ii|kedua|ke 2|ke dua)\b/g, 'pihak 2'],
];

/**
 * A header without its spelling: small letters, one blank, one word for "Tgl." and "Tanggal", "kerja sama" and
 * "kerjasama".
 *
 * @example
 * headerKey('Tgl. Penanda Tanganan '); // 'tanggal tandatangan'
 * headerKey('No. SK/MOU'); // 'nomor sk mou'
 */
export function headerKey(header: string): string {
  let key = folded(header)
    .replaceAll(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  for (const [pattern, spelling] of SPELLINGS) key = key.replaceAll(pattern, spelling);
  return key.replaceAll(/\s+/g, ' ').trim();
}
