/** The help of `mou export`. */
import type { Language } from './language.ts';

type ExportHelp = {
  readonly kind: string;
  readonly format: string;
  readonly output: string;
  readonly public: string;
  readonly force: string;
  readonly dryRun: string;
  readonly examples: string;
};

export const EXPORT_HELP: Readonly<Record<Language, ExportHelp>> = {
  en: {
    kind: 'agreement, institution, activity, membership or all (default: all; for csv agreements)',
    format: 'what to make (default: what the name of the file ends in)',
    output: 'the file to write; without it, text goes to standard output',
    public: 'leave out phone numbers, e-mail addresses, notes, and every person who is no signatory',
    force: 'write over a file that mou did not make, or that was changed since',
    dryRun: 'only say what would be written',
    examples: `A workbook, a CSV or a JSON file holds every record whole beside the columns for
people: change cells in Excel, and \`mou import\` takes back what you changed.
What is made with --public cannot be taken back.

Examples:
  mou export -o register.xlsx                a workbook of everything
  mou export -o register.xlsx --as-of 2025-12-31
  mou export -o ending.xlsx --ending-within 6mo
  mou export --format csv --kind activity    a table of activities
  mou export --format json --public          for a web page
  mou export --format laporkerma -o kerma.xlsx`,
  },
  id: {
    kind: 'agreement (perjanjian), institution (lembaga), activity (kegiatan), membership (keanggotaan), atau all (semua); bawaan: semua, untuk csv perjanjian',
    format: 'bentuk hasilnya (bawaan: menurut akhiran nama berkas)',
    output: 'berkas yang ditulis; tanpa ini, teks dikirim ke keluaran standar',
    public: 'tanpa nomor telepon, alamat surel, catatan, dan setiap orang yang bukan penanda tangan',
    force: 'timpa juga berkas yang bukan buatan mou, atau yang sudah diubah',
    dryRun: 'hanya tunjukkan apa yang akan ditulis',
    examples: `Buku kerja, CSV, atau berkas JSON memuat setiap data seutuhnya di samping kolom
untuk dibaca: ubah selnya di Excel, lalu \`mou import\` mengambil perubahannya.
Hasil --public tidak dapat diambil kembali.

Contoh:
  mou export -o register.xlsx                buku kerja berisi semuanya
  mou export -o register.xlsx --as-of 2025-12-31
  mou export -o berakhir.xlsx --ending-within "6 bulan"
  mou export --format csv --kind kegiatan    tabel kegiatan
  mou export --format json --public          untuk halaman web
  mou export --format laporkerma -o kerma.xlsx`,
  },
};
