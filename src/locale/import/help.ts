/** The help of `mou import`. */
import type { Language } from '../language.ts';

type ImportHelp = {
  readonly file: string;
  readonly sheet: string;
  readonly kind: string;
  readonly ours: string;
  readonly map: string;
  readonly writeMap: string;
  readonly assumptions: string;
  readonly bringBack: string;
  readonly yes: string;
  readonly dryRun: string;
  readonly examples: string;
};

export const IMPORT_HELP: Readonly<Record<Language, ImportHelp>> = {
  en: {
    file: 'the spreadsheet: XLSX, XLS, ODS or CSV; or JSON that mou export made',
    sheet: 'read this sheet alone; may be given several times',
    kind: 'what each row is: agreement, activity, institution, membership',
    ours: "our institution, by its id or name (default: the register's)",
    map: 'take what the columns mean from this file',
    writeMap: 'write what the columns mean to this file, and import nothing',
    assumptions: 'where to write the list of assumptions (default: .mou/import/FILE.csv)',
    bringBack: 'make the record with this id again, deleted here since; or all',
    yes: 'do not ask whether the columns are understood',
    dryRun: 'only show what would change',
    examples: `A sheet holds agreements, activities, institutions or memberships: the names of
its columns tell which, and where they leave it open mou asks. Every row ends as
a record, as a duplicate, or on the list of what is left for you; nothing is
guessed silently. The original cells stay in each record
under x-import. Import a file again after it has changed: what nobody has edited
is brought up to date, what somebody has edited stays.
A file that mou export made is known again: the cells that you have changed in
it are taken as changes of their records, and nothing else.

Examples:
  mou import register.xlsx --dry-run
  mou import register.xlsx
  mou import activities.xlsx --kind activity
  mou import register.csv --write-map columns.map
  mou import register.csv --map columns.map

Exit code: 0 done, 1 something was not taken, 2 could not run.`,
  },
  id: {
    file: 'lembar kerja: XLSX, XLS, ODS, atau CSV; atau JSON buatan mou export',
    sheet: 'baca lembar ini saja; boleh diberikan beberapa kali',
    kind: 'isi setiap baris: agreement, activity, institution, membership',
    ours: 'lembaga kita, dengan id atau namanya (bawaan: lembaga register)',
    map: 'ambil arti kolom dari berkas ini',
    writeMap: 'tulis arti kolom ke berkas ini, tanpa mengimpor',
    assumptions: 'tempat daftar asumsi (bawaan: .mou/import/BERKAS.csv)',
    bringBack: 'buat lagi data dengan id ini, yang telah dihapus di sini; atau all',
    yes: 'tanpa bertanya apakah arti kolom sudah benar',
    dryRun: 'hanya menunjukkan apa yang akan berubah',
    examples: `Lembar memuat perjanjian, kegiatan, lembaga, atau keanggotaan; mou mengenalinya
dari nama kolom, dan bertanya bila belum pasti. Setiap baris menjadi data,
duplikat, atau masuk daftar yang perlu Anda putuskan; tidak ada yang ditebak
diam-diam. Sel aslinya tersimpan dalam setiap
data pada x-import. Impor lagi berkas yang sudah berubah: yang tidak pernah
disunting diperbarui, yang sudah disunting orang dibiarkan.
Berkas buatan mou export dikenali: sel yang Anda ubah di dalamnya menjadi
perubahan datanya, dan hanya itu.

Contoh:
  mou import register.xlsx --dry-run
  mou import register.xlsx
  mou import kegiatan.xlsx --kind activity
  mou import register.csv --write-map kolom.map
  mou import register.csv --map kolom.map

Kode keluar: 0 selesai, 1 ada yang tidak diambil, 2 tidak dapat dijalankan.`,
  },
};
