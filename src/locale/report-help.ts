/** The help of `mou report` and `mou templates`. */
import type { Language } from './language.ts';

type ReportHelp = {
  readonly name: string;
  readonly id: string;
  readonly list: string;
  readonly format: string;
  readonly output: string;
  readonly all: string;
  readonly isPublic: string;
  readonly isInternal: string;
  readonly force: string;
  readonly dryRun: string;
  readonly examples: string;
  readonly templatesAction: string;
  readonly templatesName: string;
  readonly templatesExamples: string;
};

export const REPORT_HELP: Readonly<Record<Language, ReportHelp>> = {
  en: {
    name: 'which report: mou report --list shows all',
    id: 'the record that it is about',
    list: 'list the reports',
    format: 'what to make (default: by the ending of the file, else md)',
    output: 'the file, or the folder; - for standard output',
    all: 'one file for every record, into a folder',
    isPublic: 'without telephone numbers, e-mail addresses, notes, and people who did not sign',
    isInternal: 'with everything, where a report is public unless told otherwise (dashboard)',
    force: 'write over a file that is there already',
    dryRun: 'only say what would be written',
    examples: `Examples:
  mou report --list                           what there is
  mou report register -o rekap.pdf            the whole register, to print
  mou report summary iism-2026                one agreement, as text
  mou report summary iism-2026 -f docx        as a Word file
  mou report summary --all -f pdf -o pages/   one page for each agreement
  mou report accreditation --unit unib/fkip   accreditation tables and the score
  mou report laporkerma -o kerma.pdf          the ministry's report
  mou report partner iium -o iium.pdf         everything with one partner
  mou report unit unib/fkip -o fkip.pdf       everything of one unit
  mou report dashboard -o dashboard.html      a web page for everybody`,
    templatesAction: 'list them, or copy one into the register',
    templatesName: 'the report whose templates to copy',
    templatesExamples: `Examples:
  mou templates list           every template, and whose it is
  mou templates copy summary   the summary's templates into templates/reports/`,
  },
  id: {
    name: 'laporan yang mana: mou report --list menampilkan semuanya',
    id: 'data yang dilaporkan',
    list: 'menampilkan daftar laporan',
    format: 'bentuk hasilnya (bawaan: menurut akhiran berkas, selain itu md)',
    output: 'berkas atau folder; - untuk keluaran standar',
    all: 'satu berkas untuk setiap data, ke dalam folder',
    isPublic: 'tanpa nomor telepon, alamat surel, catatan, dan orang yang tidak bertanda tangan',
    isInternal: 'dengan semua isi, untuk laporan yang biasanya publik (dashboard)',
    force: 'menimpa berkas yang sudah ada',
    dryRun: 'hanya menyebutkan yang akan ditulis',
    examples: `Contoh:
  mou report --list                           daftar laporan
  mou report register -o rekap.pdf            seluruh register, siap cetak
  mou report summary iism-2026                satu perjanjian, sebagai teks
  mou report summary iism-2026 -f docx        sebagai berkas Word
  mou report summary --all -f pdf -o hasil/   satu halaman tiap perjanjian
  mou report accreditation --unit unib/fkip   tabel akreditasi dan skornya
  mou report laporkerma -o kerma.pdf          Laporan Kerma
  mou report partner iium -o iium.pdf         semua dengan satu mitra
  mou report unit unib/fkip -o fkip.pdf       semua milik satu unit
  mou report dashboard -o dashboard.html      halaman web untuk umum`,
    templatesAction: 'menampilkan daftarnya, atau menyalin ke dalam register',
    templatesName: 'laporan yang templatnya disalin',
    templatesExamples: `Contoh:
  mou templates list           semua templat, dan asalnya
  mou templates copy summary   templat ringkasan ke templates/reports/`,
  },
};
