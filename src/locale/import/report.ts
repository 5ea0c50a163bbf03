/** What `mou import` says of its work. */
import { KIND_COUNTS, KIND_NAMES, withArticle, type Kind } from '../kind-names.ts';
import type { Language } from '../language.ts';
import { formatList } from '../lists.ts';
import { formatCount, formatNumber, type CountedNoun } from '../numbers.ts';

/** What became of rows, by what their records are. */
const BECAME = {
  agreement: {
    created: { en: ['new agreement', 'new agreements'], id: 'perjanjian baru' },
    updated: {
      en: ['agreement brought up to date', 'agreements brought up to date'],
      id: 'perjanjian diperbarui',
    },
    unchanged: { en: ['agreement as it was', 'agreements as they were'], id: 'perjanjian tetap' },
  },
  institution: {
    created: { en: ['new institution', 'new institutions'], id: 'lembaga baru' },
    updated: {
      en: ['institution brought up to date', 'institutions brought up to date'],
      id: 'lembaga diperbarui',
    },
    unchanged: { en: ['institution as it was', 'institutions as they were'], id: 'lembaga tetap' },
  },
  activity: {
    created: { en: ['new activity', 'new activities'], id: 'kegiatan baru' },
    updated: {
      en: ['activity brought up to date', 'activities brought up to date'],
      id: 'kegiatan diperbarui',
    },
    unchanged: { en: ['activity as it was', 'activities as they were'], id: 'kegiatan tetap' },
  },
  membership: {
    created: { en: ['new membership', 'new memberships'], id: 'keanggotaan baru' },
    updated: {
      en: ['membership brought up to date', 'memberships brought up to date'],
      id: 'keanggotaan diperbarui',
    },
    unchanged: { en: ['membership as it was', 'memberships as they were'], id: 'keanggotaan tetap' },
  },
} as const satisfies Readonly<
  Record<Kind, Readonly<Record<'created' | 'updated' | 'unchanged', CountedNoun>>>
>;

const ACCOUNT = {
  became: BECAME,
  duplicates: { en: ['duplicate of another row', 'duplicates of other rows'], id: 'duplikat baris lain' },
  deleted: {
    en: ['deleted here, not made again', 'deleted here, not made again'],
    id: 'sudah dihapus di sini, tidak dibuat lagi',
  },
  left: { en: ['left for you', 'left for you'], id: 'perlu Anda putuskan' },
} as const;

const CELL = { en: ['cell', 'cells'], id: 'sel' } as const;
const INSTITUTION = { en: ['new institution', 'new institutions'], id: 'lembaga baru' } as const;
const ROW = { en: ['row', 'rows'], id: 'baris' } as const;

type ImportTexts = {
  readonly sheet: (name: string, rows: string, count: number) => string;
  /** What each row of the sheet is, and by which heads that is known. */
  readonly holds: (kind: Kind, by: 'columns' | 'name' | 'told', columns: readonly string[]) => string;
  readonly columns: { readonly column: string; readonly title: string; readonly meaning: string };
  /** Beside a column whose meaning is not by its exact name. */
  readonly how: Readonly<Record<'exact' | 'near' | 'cells' | 'told' | 'unknown', string>>;
  readonly order: Readonly<
    Record<'day' | 'month' | 'mixed' | 'custom', (day: number, month: number) => string>
  >;
  readonly notRead: (sheets: string) => string;
  /** Totals, headings, repeated heads, running numbers alone; `kind` where all sheets hold records of one. */
  readonly otherRows: (count: number, kind: Kind | undefined) => string;
  readonly account: {
    readonly rows: (count: number) => string;
    /** Where the sheets hold records of several kinds. */
    readonly rowsOf: (count: number, kind: Kind) => string;
    readonly became: typeof BECAME;
    readonly duplicates: CountedNoun;
    readonly deleted: CountedNoun;
    readonly left: CountedNoun;
    readonly institutions: (created: number, updated: number) => string;
    /** Beside institutions that rows describe themselves. */
    readonly named: (institutions: string) => string;
  };
  readonly assumptions: (count: number, path: string) => string;
  /** Readings that need no eyes. */
  readonly certain: (count: number) => string;
  readonly leftRows: (count: number) => string;
  readonly duplicateRows: (count: number) => string;
  readonly sameAs: (row: string, first: string) => string;
  readonly perhapsOne: (count: number) => string;
  readonly perhapsSame: (count: number) => string;
  readonly perhapsUnder: (count: number) => string;
  readonly deletedRows: (count: number) => string;
  readonly gone: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly conflict: (path: string, present: string, sheet: string) => string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly wouldChange: string;
  readonly nothingWouldChange: string;
  readonly newFiles: (count: number) => string;
  readonly done: string;
  readonly next: string;
  readonly example: (path: string) => string;
  readonly reading: (count: number) => string;
  readonly planning: string;
  readonly writing: string;
  readonly ask: { readonly question: string; readonly yes: string; readonly no: string };
  /** Asked of a sheet that does not tell what it holds. */
  readonly askKind: {
    readonly question: (sheet: string, heads: readonly string[]) => string;
    readonly kinds: Readonly<Record<Kind, string>>;
    readonly none: string;
  };
  readonly mapWritten: (path: string) => string;
  readonly csv: readonly string[];
};

/** The texts of each language. */
export const IMPORT_TEXTS: Readonly<Record<Language, ImportTexts>> = {
  en: {
    sheet: (name, rows, count) => `Sheet "${name}": head in ${rows}, ${formatCount(count, ROW, 'en')}`,
    columns: { column: '', title: 'column', meaning: 'read as' },
    how: { exact: '', near: 'by a like name', cells: 'by its cells', told: 'by the mapping', unknown: '' },
    order: {
      day: (day) => `day/month, shown by ${day === 0 ? 'another column' : formatCount(day, CELL, 'en')}`,
      month: (_, month) =>
        `month/day, shown by ${month === 0 ? 'another column' : formatCount(month, CELL, 'en')}`,
      mixed: (day, month) =>
        `day/month in ${formatNumber(day, 'en')} cells, month/day in ${formatNumber(month, 'en')}: unclear`,
      custom: () => 'day/month by custom, no cell shows it',
    },
    notRead: (sheets) => `Not read, because no head was found: ${sheets}`,
    holds: (kind, by, columns) =>
      `Each row is ${withArticle(KIND_NAMES[kind].en)}, ${
        by === 'told'
          ? 'as was said'
          : `by ${[...(by === 'name' ? ['what the sheet is called'] : []), ...(columns.length === 0 ? [] : [named(columns, 'en')])].join(' and ')}`
      }`,
    otherRows: (count, kind) =>
      `Passed over, because no ${kind === undefined ? 'record' : KIND_NAMES[kind].en} stands there: ${formatCount(count, ROW, 'en')}`,
    account: {
      rows: (count) => formatCount(count, ROW, 'en'),
      rowsOf: (count, kind) => `${formatCount(count, ROW, 'en')} of ${KIND_COUNTS[kind].en[1]}`,
      ...ACCOUNT,
      named: (institutions) => `${institutions}, named in other rows`,
      institutions: (created, updated) =>
        `${formatCount(created, INSTITUTION, 'en')}${updated === 0 ? '' : `, ${formatNumber(updated, 'en')} brought up to date`}`,
    },
    assumptions: (count, path) =>
      `How cells were read: ${formatCount(count, { en: ['assumption', 'assumptions'], id: 'asumsi' }, 'en')}, each in ${path}`,
    certain: (count) => `Certain, such as "MoU" or a day in other writing: ${formatNumber(count, 'en')}`,
    leftRows: (count) => `Left for you: ${formatCount(count, ROW, 'en')}, whole`,
    duplicateRows: (count) => `Duplicates, brought together: ${formatNumber(count, 'en')}`,
    sameAs: (row, first) => `${row} says what ${first} says`,
    perhapsOne: (count) => `Perhaps one institution (${formatNumber(count, 'en')}); if they are, run:`,
    perhapsSame: (count) => `Same partner and number, but not the same row (${formatNumber(count, 'en')}):`,
    perhapsUnder: (count) =>
      `Perhaps carried out under an agreement (${formatNumber(count, 'en')}); if so, write it in under:`,
    deletedRows: (count) =>
      `Deleted here since an earlier import, and not made again (${formatNumber(count, 'en')}); to have one back, add --bring-back ID`,
    gone: (count) => `No longer in the file; their records stay (${formatNumber(count, 'en')}):`,
    conflicts: (count) =>
      `Changed in the file and by somebody here; left as they are (${formatNumber(count, 'en')}):`,
    conflict: (path, present, sheet) => `${path}: here ${present}, in the file ${sheet}`,
    none: '(nothing)',
    more: (count) => `... and ${formatNumber(count, 'en')} more`,
    wouldChange: 'Nothing was written. What would change:',
    nothingWouldChange: 'Nothing was written, and nothing would change.',
    newFiles: (count) => `... and ${formatNumber(count, 'en')} more new files`,
    done: 'Imported.',
    next: 'Next: mou check',
    example: (path) =>
      `${path} is still the example of mou init and is counted with the others: delete that file.`,
    reading: (count) => `Reading row ${formatNumber(count, 'en')}`,
    planning: 'Comparing with the register',
    writing: 'Writing records',
    ask: { question: 'Are the columns understood?', yes: 'Yes', no: 'No' },
    askKind: {
      question: (sheet, heads) => `What is each row of the sheet "${sheet}" (${heads.join(', ')})?`,
      kinds: {
        agreement: 'An agreement: a paper that was signed or is being prepared',
        activity: 'An activity: something that was done or is planned',
        institution: 'An institution: a partner with its address and contacts',
        membership: 'A membership: of a network or an association',
      },
      none: 'None of these: leave the sheet out',
    },
    mapWritten: (path) =>
      `The mapping stands in ${path}. Change what is wrong there, then run the import with --map.`,
    csv: ['sheet', 'cell', 'column', 'said', 'taken', 'field', 'record', 'why', 'how sure'],
  },
  id: {
    sheet: (name, rows, count) =>
      `Lembar "${name}": judul kolom di ${rows}, ${formatCount(count, ROW, 'id')}`,
    columns: { column: '', title: 'kolom', meaning: 'dibaca sebagai' },
    how: {
      exact: '',
      near: 'menurut nama yang mirip',
      cells: 'menurut isinya',
      told: 'menurut pemetaan',
      unknown: '',
    },
    order: {
      day: (day) =>
        `hari/bulan (tampak ${day === 0 ? 'di kolom lain' : `pada ${formatNumber(day, 'id')} sel`})`,
      month: (_, month) =>
        `bulan/hari (tampak ${month === 0 ? 'di kolom lain' : `pada ${formatNumber(month, 'id')} sel`})`,
      mixed: (day, month) =>
        `hari/bulan pada ${formatNumber(day, 'id')} sel, bulan/hari pada ${formatNumber(month, 'id')}: tidak jelas`,
      custom: () => 'hari/bulan menurut kebiasaan, tidak tampak pada sel mana pun',
    },
    notRead: (sheets) => `Tidak dibaca karena judul kolomnya tidak ditemukan: ${sheets}`,
    holds: (kind, by, columns) =>
      `Setiap baris satu ${KIND_NAMES[kind].id}, ${
        by === 'told'
          ? 'seperti yang disebutkan'
          : `menurut ${[...(by === 'name' ? ['nama lembarnya'] : []), ...(columns.length === 0 ? [] : [named(columns, 'id')])].join(' dan ')}`
      }`,
    otherRows: (count, kind) =>
      `Dilewati karena tidak memuat ${kind === undefined ? 'data' : KIND_NAMES[kind].id}: ${formatCount(count, ROW, 'id')}`,
    account: {
      rows: (count) => formatCount(count, ROW, 'id'),
      rowsOf: (count, kind) => `${formatCount(count, ROW, 'id')} ${KIND_COUNTS[kind].id}`,
      ...ACCOUNT,
      named: (institutions) => `${institutions}, disebut di baris lain`,
      institutions: (created, updated) =>
        `${formatCount(created, INSTITUTION, 'id')}${updated === 0 ? '' : `, ${formatNumber(updated, 'id')} diperbarui`}`,
    },
    assumptions: (count, path) => `Cara sel dibaca: ${formatNumber(count, 'id')} asumsi, semuanya di ${path}`,
    certain: (count) =>
      `Pasti, misalnya "MoU" atau tanggal dengan tulisan lain: ${formatNumber(count, 'id')}`,
    leftRows: (count) => `Perlu Anda putuskan: ${formatCount(count, ROW, 'id')}, selengkapnya`,
    duplicateRows: (count) => `Duplikat, disatukan: ${formatNumber(count, 'id')}`,
    sameAs: (row, first) => `${row} sama isinya dengan ${first}`,
    perhapsOne: (count) => `Mungkin satu lembaga (${formatNumber(count, 'id')}); bila benar, jalankan:`,
    perhapsSame: (count) => `Mitra dan nomornya sama, barisnya berbeda (${formatNumber(count, 'id')}):`,
    perhapsUnder: (count) =>
      `Mungkin melaksanakan perjanjian (${formatNumber(count, 'id')}); bila benar, tulis pada under:`,
    deletedRows: (count) =>
      `Dihapus di sini sejak impor terdahulu, dan tidak dibuat lagi (${formatNumber(count, 'id')}); untuk mengembalikannya, tambahkan --bring-back ID`,
    gone: (count) => `Tidak ada lagi di berkas; datanya dibiarkan (${formatNumber(count, 'id')}):`,
    conflicts: (count) =>
      `Berubah di berkas dan juga disunting di sini; dibiarkan (${formatNumber(count, 'id')}):`,
    conflict: (path, present, sheet) => `${path}: di sini ${present}, di berkas ${sheet}`,
    none: '(kosong)',
    more: (count) => `... dan ${formatNumber(count, 'id')} lagi`,
    wouldChange: 'Tidak ada yang ditulis. Yang akan berubah:',
    nothingWouldChange: 'Tidak ada yang ditulis, dan tidak ada yang akan berubah.',
    newFiles: (count) => `... dan ${formatNumber(count, 'id')} berkas baru lagi`,
    done: 'Selesai diimpor.',
    next: 'Selanjutnya: mou check',
    example: (path) => `${path} masih contoh dari mou init dan ikut dihitung: hapus berkas itu.`,
    reading: (count) => `Membaca baris ${formatNumber(count, 'id')}`,
    planning: 'Membandingkan dengan register',
    writing: 'Menulis data',
    ask: { question: 'Apakah arti kolom sudah benar?', yes: 'Ya', no: 'Tidak' },
    askKind: {
      question: (sheet, heads) => `Apa isi setiap baris lembar "${sheet}" (${heads.join(', ')})?`,
      kinds: {
        agreement: 'Perjanjian: naskah yang ditandatangani atau sedang disiapkan',
        activity: 'Kegiatan: yang sudah dilaksanakan atau direncanakan',
        institution: 'Lembaga: mitra dengan alamat dan narahubungnya',
        membership: 'Keanggotaan: dalam jejaring atau asosiasi',
      },
      none: 'Bukan semuanya: lewati lembar ini',
    },
    mapWritten: (path) =>
      `Pemetaan ada di ${path}. Perbaiki yang salah di sana, lalu jalankan impor dengan --map.`,
    csv: ['lembar', 'sel', 'kolom', 'isi', 'diambil', 'isian', 'data', 'sebab', 'keyakinan'],
  },
};

/** Columns by their heads: the first three, and how many more. */
function named(columns: readonly string[], language: Language): string {
  const shown = columns.slice(0, 3).map((title) => `"${title}"`);
  const rest = columns.length - shown.length;
  const word = {
    en: columns.length === 1 ? 'the column' : 'the columns',
    id: 'kolom',
  }[language];
  const more = { en: `${String(rest)} more`, id: `${String(rest)} lagi` }[language];
  return `${word} ${formatList(rest > 0 ? [...shown, more] : shown, 'and', language)}`;
}
