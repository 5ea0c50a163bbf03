/** The headings of the manual page, and what stands in it beyond the help of the commands. */
import type { Language } from './language.ts';

type ManPageTexts = {
  readonly manual: string;
  readonly headings: Readonly<
    Record<
      'name' | 'synopsis' | 'description' | 'commands' | 'options' | 'exit' | 'environment' | 'files',
      string
    >
  >;
  readonly description: string;
  /** Exit codes, variables and files with what they mean. */
  readonly exit: readonly (readonly [term: string, text: string])[];
  readonly environment: readonly (readonly [term: string, text: string])[];
  readonly files: readonly (readonly [term: string, text: string])[];
};

export const MAN_PAGE_TEXTS: Readonly<Record<Language, ManPageTexts>> = {
  en: {
    manual: 'Manual of mou',
    headings: {
      name: 'NAME',
      synopsis: 'SYNOPSIS',
      description: 'DESCRIPTION',
      commands: 'COMMANDS',
      options: 'GLOBAL OPTIONS',
      exit: 'EXIT STATUS',
      environment: 'ENVIRONMENT',
      files: 'FILES',
    },
    description:
      'A register is a folder of YAML files: agreements, institutions, activities and memberships. mou checks it, works out every date that follows from it, reminds the right person in time and prints what people need on paper. A command works on the register around the current folder.',
    exit: [
      ['0', 'done; for check: no finding at the threshold'],
      [
        '1',
        'check: findings at the threshold; fmt --check and diff --exit-code: something differs; import: something is left to a person',
      ],
      ['2', 'could not run, or could not do all that was asked'],
    ],
    environment: [
      ['MOU_LANG', 'the language of answers, id or en, before that of the computer'],
      ['NO_COLOR', 'set to anything: no colours'],
      ['FORCE_COLOR', 'set to anything but 0 or false: colours in a pipe too'],
    ],
    files: [
      ['mou.config.yaml', 'the settings of a register, at its root'],
      ['.mouignore', 'files that are no records, in the form of .gitignore'],
      ['.mou/', 'what mou keeps for a register: schemas for editors, handed-over reminders, a cache'],
    ],
  },
  id: {
    manual: 'Panduan mou',
    headings: {
      name: 'NAMA',
      synopsis: 'RINGKASAN',
      description: 'DESKRIPSI',
      commands: 'PERINTAH',
      options: 'PILIHAN UMUM',
      exit: 'KODE KELUAR',
      environment: 'LINGKUNGAN',
      files: 'BERKAS',
    },
    description:
      'Register adalah folder berisi berkas YAML: perjanjian, lembaga, kegiatan, dan keanggotaan. mou memeriksanya, menghitung setiap tanggal yang mengikutinya, mengingatkan orang yang tepat pada waktunya, dan mencetak yang diperlukan di atas kertas. Perintah bekerja pada register di sekitar folder tempat Anda berada.',
    exit: [
      ['0', 'selesai; untuk check: tidak ada temuan pada ambang batas'],
      [
        '1',
        'check: ada temuan pada ambang batas; fmt --check dan diff --exit-code: ada yang berbeda; import: ada yang perlu diputuskan orang',
      ],
      ['2', 'tidak dapat berjalan, atau tidak dapat melakukan semua yang diminta'],
    ],
    environment: [
      ['MOU_LANG', 'bahasa jawaban, id atau en, mendahului bahasa komputer'],
      ['NO_COLOR', 'diisi apa pun: tanpa warna'],
      ['FORCE_COLOR', 'diisi selain 0 atau false: berwarna, juga di dalam pipa'],
    ],
    files: [
      ['mou.config.yaml', 'pengaturan register, di folder utamanya'],
      ['.mouignore', 'berkas yang bukan data, dalam bentuk .gitignore'],
      [
        '.mou/',
        'yang disimpan mou untuk register: skema untuk editor, pengingat yang sudah disampaikan, tembolok',
      ],
    ],
  },
};
