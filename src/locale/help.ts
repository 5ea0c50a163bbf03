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
  readonly more: string;
  readonly headings: Readonly<Record<string, string>>;
  readonly defaultValue: string;
  readonly choices: string;
};

export const HELP_TEXTS: Readonly<Record<Language, HelpTexts>> = {
  en: {
    about: 'Partnership agreements as YAML in git: checked like code, every date computed and explained.',
    directory: 'run as if started in this folder',
    lang: 'language of the answer: id or en',
    color: 'with colours, even in a pipe',
    noColor: 'without colours',
    version: 'show the version',
    help: 'show this help',
    helpCommand: 'show the help of a command',
    more: 'mou help check explains a command; mou init sets up a register.',
    headings: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global options:',
      'Commands:': 'Commands:',
    },
    defaultValue: 'default',
    choices: 'choices',
  },
  id: {
    about: 'Perjanjian kerja sama sebagai YAML dalam git: diperiksa seperti kode, setiap tanggal dihitung dan dijelaskan.',
    directory: 'bekerja seolah-olah dimulai di folder ini',
    lang: 'bahasa jawaban: id atau en',
    color: 'dengan warna, juga di dalam pipa',
    noColor: 'tanpa warna',
    version: 'menampilkan versi',
    help: 'menampilkan bantuan ini',
    helpCommand: 'menampilkan bantuan sebuah perintah',
    more: 'mou help check menjelaskan sebuah perintah; mou init menyiapkan register.',
    headings: {
      'Usage:': 'Pemakaian:',
      'Arguments:': 'Argumen:',
      'Options:': 'Pilihan:',
      'Global Options:': 'Pilihan umum:',
      'Commands:': 'Perintah:',
    },
    defaultValue: 'bawaan',
    choices: 'pilihan',
  },
};
