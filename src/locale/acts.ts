/** What the commands that change records say they did. */
import { formatDay, formatDuration } from './dates.ts';
import type { Language } from './language.ts';
import { SHOW_TEXTS } from './show.ts';
import type { Text } from './text.ts';
import { formatWrittenDate } from './uncertain-dates.ts';
import type { Day } from '../calendar/day.ts';
import type { Duration } from '../calendar/duration.ts';

/** A text made for each language. */
function both(make: (language: Language) => string): Text {
  return { en: make('en'), id: make('id') };
}

/** "PIHAK KEDUA (Chiang Mai University)". */
export function partyWords(position: number, name: string): Text {
  return both((language) => `${SHOW_TEXTS[language].party(position)} (${name})`);
}

const date = (text: string): Text => both((language) => formatWrittenDate(text, language));
const day = (given: Day): Text => both((language) => formatDay(given, language));

/** The sentences, each in both languages. */
export const DID = {
  signed: (title: string, id: string): Text => ({
    en: `Signed: ${title} (${id}).`,
    id: `Ditandatangani: ${title} (${id}).`,
  }),
  partySigned: (party: Text, on: string): Text => ({
    en: `${party.en} signed on ${date(on).en}.`,
    id: `${party.id} menandatangani pada ${date(on).id}.`,
  }),
  terminated: (title: string, id: string): Text => ({
    en: `Termination recorded: ${title} (${id}).`,
    id: `Pengakhiran dicatat: ${title} (${id}).`,
  }),
  noticeOnly: {
    en: 'Notice alone ends nothing: give the last day with --last-day once it is agreed.',
    id: 'Pemberitahuan saja belum mengakhiri perjanjian: sebutkan hari terakhirnya dengan --last-day bila sudah disepakati.',
  },
  amended: (title: string, id: string): Text => ({
    en: `Addendum recorded: ${title} (${id}).`,
    id: `Adendum dicatat: ${title} (${id}).`,
  }),
  lengthCounted: (length: Duration, from: Day, lastDay: Day, isSigning: boolean): Text => ({
    en: `Counted: ${formatDuration(length, 'en')} from ${day(from).en}${isSigning ? ', the day the addendum was signed,' : ''} to ${day(lastDay).en}.`,
    id: `Dihitung: ${formatDuration(length, 'id')} sejak ${day(from).id}${isSigning ? ', hari adendum ditandatangani,' : ''} sampai dengan ${day(lastDay).id}.`,
  }),
  countOn: (from: Day): Text => ({
    en: `To count on from the end it had until now instead: --effective ${from}.`,
    id: `Untuk menyambung dari akhir yang berlaku sampai sekarang: --effective ${from}.`,
  }),
  done: (what: string, id: string): Text => ({
    en: `Done: ${what} (${id}).`,
    id: `Selesai: ${what} (${id}).`,
  }),
  doneOn: (on: Day): Text => ({ en: `On ${day(on).en}.`, id: `Pada ${day(on).id}.` }),
  stillOpen: (count: number): Text => ({
    en: count === 0 ? 'Nothing else is open in this record.' : `Still open in this record: ${String(count)}.`,
    id:
      count === 0
        ? 'Tidak ada lagi yang terbuka dalam data ini.'
        : `Masih terbuka dalam data ini: ${String(count)}.`,
  }),
  attached: (file: string, id: string): Text => ({
    en: `Attached: ${file} (${id}).`,
    id: `Dilampirkan: ${file} (${id}).`,
  }),
  copiedTo: (path: string): Text => ({
    en: `Copied to ${path}, and linked with its fingerprint: mou check tells when the file changes or is lost.`,
    id: `Disalin ke ${path} dan ditautkan beserta sidik jarinya: mou check memberi tahu bila berkas itu berubah atau hilang.`,
  }),
  linkedOnly: (path: string): Text => ({
    en: `${path} lies in the register already; it was linked with its fingerprint, not copied.`,
    id: `${path} sudah ada dalam register; berkas itu ditautkan beserta sidik jarinya, tidak disalin.`,
  }),
  renamed: (old: string, next: string): Text => ({
    en: `Renamed: ${old} is now ${next}.`,
    id: `Diganti: ${old} sekarang bernama ${next}.`,
  }),
  references: (count: number, files: number): Text => ({
    en:
      count === 0
        ? 'No other record names it.'
        : `${String(count)} ${count === 1 ? 'reference' : 'references'} changed, in ${String(files)} ${files === 1 ? 'file' : 'files'}.`,
    id:
      count === 0
        ? 'Tidak ada data lain yang menyebutnya.'
        : `${String(count)} rujukan diubah, dalam ${String(files)} berkas.`,
  }),
  oldIdRetired: (old: string): Text => ({
    en: `Do not use ${old} again for another record: letters and reports may still name it.`,
    id: `Jangan memakai ${old} lagi untuk data lain: surat dan laporan mungkin masih menyebutnya.`,
  }),
  merged: (old: string, into: string): Text => ({
    en: `Merged: ${old} is now ${into}.`,
    id: `Digabung: ${old} sekarang menjadi ${into}.`,
  }),
  keptNames: (names: readonly string[]): Text => ({
    en: `Its names are kept in also_known_as: ${names.join('; ')}.`,
    id: `Namanya disimpan dalam also_known_as: ${names.join('; ')}.`,
  }),
  takenOver: (fields: readonly string[]): Text => ({
    en: `Taken over from it: ${fields.join(', ')}.`,
    id: `Diambil alih darinya: ${fields.join(', ')}.`,
  }),
  notTaken: (field: string, value: string): Text => ({
    en: `Not taken over, because ${field} says something else here: ${value}`,
    id: `Tidak diambil alih, karena isi ${field} di sini berbeda: ${value}`,
  }),
  remarksGone: {
    en: 'The comments in its record go with it; the history of git keeps them.',
    id: 'Komentar dalam datanya ikut terhapus; riwayat git menyimpannya.',
  },
  renewed: (title: string, id: string): Text => ({
    en: `A successor was prepared: ${title} (${id}).`,
    id: `Penerus disiapkan: ${title} (${id}).`,
  }),
  supersedes: (old: string): Text => ({
    en: `It supersedes ${old}, which is marked as being renewed and goes on until all have signed the new one.`,
    id: `Menggantikan ${old}, yang ditandai sedang diperpanjang dan tetap berlaku sampai semua pihak menandatangani yang baru.`,
  }),
  supersedesEnded: (old: string, end: Day): Text => ({
    en: `It supersedes ${old}, which is marked as being renewed. ${old} ended on ${day(end).en}: nothing is in force until all have signed the new one.`,
    id: `Menggantikan ${old}, yang ditandai sedang diperpanjang. ${old} sudah berakhir pada ${day(end).id}: tidak ada yang berlaku sampai semua pihak menandatangani yang baru.`,
  }),
  proposedWindow: (start: Day, lastDay: Day | undefined): Text => ({
    en:
      lastDay === undefined
        ? `Proposed start: ${day(start).en}. How long it lasts is still open.`
        : `Proposed window, once signed: ${day(start).en} to ${day(lastDay).en}.`,
    id:
      lastDay === undefined
        ? `Usulan mulai: ${day(start).id}. Jangka waktunya belum ditentukan.`
        : `Usulan masa berlaku setelah ditandatangani: ${day(start).id} sampai dengan ${day(lastDay).id}.`,
  }),
  toComplete: (what: Text): Text => ({
    en: `Still to be written: ${what.en}.`,
    id: `Masih perlu ditulis: ${what.id}.`,
  }),
  carriedOver: {
    en: 'Carried over: title, forms, parties and signatories, term and renewal. Numbers and signing days are new ones.',
    id: 'Disalin: judul, bentuk kegiatan, para pihak dan penanda tangan, jangka waktu, dan perpanjangan. Nomor dan tanggal tanda tangan diisi baru.',
  },
  created: (name: string, id: string): Text => ({
    en: `Created: ${name} (${id}).`,
    id: `Dibuat: ${name} (${id}).`,
  }),
} as const;
