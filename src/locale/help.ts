/** Help in the reader's language: headings, global options, and how to read what went wrong on the command line. */
import type { Language } from './language.ts';

type HelpTexts = {
  readonly about: string;
  readonly directory: string;
  readonly lang: string;
  readonly color: string;
  readonly noColor: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly helpOf: string;
  readonly man: string;
  readonly more: string;
  readonly headings: Readonly<Record<string, string>>;
  /** Over the commands of a kind. */
  readonly groups: Readonly<Record<'begin' | 'check' | 'look' | 'edit' | 'hand-on' | 'more', string>>;
  readonly defaultValue: string;
  readonly choices: string;
  /** What options and commands take, by the English word in angle or square brackets. */
  readonly placeholders: Readonly<Record<string, string>>;
};

const PLACEHOLDERS = {
  action: 'tindakan',
  column: 'kolom',
  columns: 'kolom',
  command: 'perintah',
  commit: 'commit',
  count: 'jumlah',
  country: 'negara',
  day: 'hari',
  duration: 'jangka waktu',
  expression: 'ungkapan',
  file: 'berkas',
  folder: 'folder',
  form: 'bentuk',
  forms: 'bentuk',
  format: 'format',
  from: 'lama',
  group: 'kelompok',
  id: 'id',
  'id=severity': 'id=tingkat',
  institution: 'lembaga',
  instrument: 'jenis',
  into: 'tetap',
  kind: 'jenis data',
  language: 'bahasa',
  mark: 'tanda',
  name: 'nama',
  new: 'baru',
  old: 'lama',
  options: 'pilihan',
  owner: 'penanggung jawab',
  party: 'pihak',
  path: 'berkas',
  paths: 'berkas',
  place: 'tempat',
  rule: 'aturan',
  schema: 'skema',
  service: 'layanan',
  severity: 'tingkat',
  shell: 'shell',
  state: 'status',
  number: 'angka',
  tag: 'label',
  type: 'jenis',
  text: 'teks',
  to: 'baru',
  way: 'cara',
  year: 'tahun',
  month: 'bulan',
  unit: 'unit',
  set: 'kumpulan',
  which: 'mana',
} as const;

export const HELP_TEXTS: Readonly<Record<Language, HelpTexts>> = {
  en: {
    about: 'Partnership agreements as YAML in git: checked like code, every date computed and explained.',
    directory: 'run as if started in this folder',
    lang: 'language of the answer',
    color: 'with colours, even in a pipe',
    noColor: 'without colours',
    version: 'show the version',
    help: 'show this help',
    helpCommand: 'Show the help of a command',
    helpOf: 'the command to explain (none: list all commands)',
    man: 'everything as one manual page: mou help --man | man -l -',
    more: 'mou help check explains a command; mou init sets up a register.',
    headings: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global options:',
      'Commands:': 'Commands:',
    },
    groups: {
      begin: 'Begin a register, and add to it:',
      check: 'Check:',
      look: 'Look:',
      edit: 'Record what happens:',
      'hand-on': 'Remind, print, hand on:',
      more: 'More:',
    },
    defaultValue: 'default',
    choices: 'one of',
    placeholders: {},
  },
  id: {
    about:
      'Perjanjian kerja sama sebagai YAML dalam git: diperiksa seperti kode, setiap tanggal dihitung dan dijelaskan.',
    directory: 'bekerja seolah-olah dimulai di folder ini',
    lang: 'bahasa jawaban',
    color: 'dengan warna, juga di dalam pipa',
    noColor: 'tanpa warna',
    version: 'menampilkan versi',
    help: 'menampilkan bantuan ini',
    helpCommand: 'Menampilkan bantuan sebuah perintah',
    helpOf: 'perintah yang dijelaskan (tanpa nama: daftar semua perintah)',
    man: 'semuanya sebagai satu halaman panduan: mou help --man | man -l -',
    more: 'mou help check menjelaskan sebuah perintah; mou init menyiapkan register.',
    headings: {
      'Usage:': 'Pemakaian:',
      'Arguments:': 'Argumen:',
      'Options:': 'Pilihan:',
      'Global Options:': 'Pilihan umum:',
      'Commands:': 'Perintah:',
    },
    groups: {
      begin: 'Memulai register, dan menambahnya:',
      check: 'Memeriksa:',
      look: 'Melihat:',
      edit: 'Mencatat yang terjadi:',
      'hand-on': 'Mengingatkan, mencetak, meneruskan:',
      more: 'Lainnya:',
    },
    defaultValue: 'bawaan',
    choices: 'salah satu',
    placeholders: PLACEHOLDERS,
  },
};

/**
 * The words in brackets of a command's or an option's term, in a language; a word that has none stays as it is.
 *
 * @example
 * translateTerm('--as-of <day>', 'id'); // '--as-of <hari>'
 * translateTerm('mou check [options] [paths...]', 'id'); // 'mou check [pilihan] [berkas...]'
 */
export function translateTerm(term: string, language: Language): string {
  const { placeholders } = HELP_TEXTS[language];
  return term.replace(
    /([<[])([^\]>.]+)/g,
    (_, bracket: string, word: string) => bracket + (placeholders[word] ?? word),
  );
}
