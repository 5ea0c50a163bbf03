/** What `mou init` says once it is done. */
import type { LastDayConvention } from '../calendar/last-day.ts';
import type { Language } from './language.ts';
import { exampleEnd, exampleStart } from './last-day-example.ts';

type InitTexts = {
  readonly done: (folder: string) => string;
  readonly wouldBeDone: (folder: string) => string;
  readonly existing: (folder: string) => string;
  readonly outcome: Readonly<Record<'created' | 'updated' | 'same' | 'left' | 'lacking', string>>;
  /** In a dry run. */
  readonly planned: Readonly<Record<'created' | 'updated', string>>;
  readonly schemas: (count: number) => string;
  readonly lacks: Readonly<Record<string, string>>;
  /** For the file of a service that does not check the register yet. */
  readonly lacksCi: string;
  readonly ci: Readonly<Record<'github' | 'gitlab', string>>;
  readonly inside: (folder: string) => string;
  readonly lastDay: (convention: LastDayConvention) => string;
  readonly nameless: (path: string) => string;
  readonly next: string;
  readonly steps: {
    readonly enter: (folder: string) => readonly [step: string, meaning: string];
    readonly check: readonly [step: string, meaning: string];
    readonly example: (path: string) => readonly [step: string, meaning: string];
    readonly editor: readonly [step: string, meaning: string];
    readonly git: readonly [step: string, meaning: string];
  };
};

/** The texts of each language; `folder` and `path` are as the reader would type them. */
export const INIT_TEXTS: Readonly<Record<Language, InitTexts>> = {
  en: {
    done: (folder) => `The register is set up in ${namedFolder(folder, 'this folder')}.`,
    wouldBeDone: (folder) => `Nothing was written. In ${namedFolder(folder, 'this folder')} there would be:`,
    existing: (folder) =>
      `${namedFolder(folder, 'This folder')} is a register already: its settings and records stay as they are.`,
    outcome: {
      created: 'created',
      updated: 'updated',
      same: 'up to date',
      left: 'left as it is',
      lacking: 'left as it is',
    },
    planned: { created: 'to create', updated: 'to update' },
    schemas: (count) => `(${String(count)} schemas for the editor)`,
    lacks: {
      '.gitignore': 'add the line: .mou/cache/',
      '.vscode/settings.json':
        'for help in the editor, add: "yaml.schemas": {".mou/schemas/record.schema.json": ["institutions/**", "agreements/**", "activities/**", "memberships/**"]}',
    },
    lacksCi: 'add a job that runs here: mou check',
    ci: {
      github:
        'mou is not on npm yet: set the variable MOU_PACKAGE in the settings of the repository. The comment at the top of mou.yml says how, and what reminders by mail need.',
      gitlab:
        'mou is not on npm yet: set the variable MOU_PACKAGE in the settings of the project. The comment at the top of .gitlab-ci.yml says how, and what reminders by mail need.',
    },
    inside: (folder) =>
      `This folder lies inside another register, ${folder}. It is a register of its own now: that one no longer sees the records in here.`,
    lastDay: (convention) => {
      const other = otherThan(convention);
      return `Last days are counted as ${convention}: five years from ${exampleStart('en')} end on ${exampleEnd(convention, 'en')}. With ${other} it would be ${exampleEnd(other, 'en')}. If your office counts like that, change last_day in mou.config.yaml.`;
    },
    nameless: (path) => `No name was given (--name): write that of your institution in ${path}.`,
    next: 'Next:',
    steps: {
      enter: (folder) => [`cd ${folder}`, 'go into the register'],
      check: ['mou check', 'checks all records'],
      example: (path) => [path, 'an example: put your first agreement there'],
      editor: ['code .', 'opens it in VS Code; accept the YAML extension'],
      git: ['git init', 'keeps the history of every change'],
    },
  },
  id: {
    done: (folder) => `Register siap di ${namedFolder(folder, 'folder ini')}.`,
    wouldBeDone: (folder) => `Tidak ada yang ditulis. Di ${namedFolder(folder, 'folder ini')} akan ada:`,
    existing: (folder) =>
      `${namedFolder(folder, 'Folder ini')} sudah menjadi register: pengaturan dan datanya dibiarkan.`,
    outcome: {
      created: 'dibuat',
      updated: 'diperbarui',
      same: 'sudah mutakhir',
      left: 'dibiarkan',
      lacking: 'dibiarkan',
    },
    planned: { created: 'akan dibuat', updated: 'akan diperbarui' },
    schemas: (count) => `(${String(count)} skema untuk editor)`,
    lacks: {
      '.gitignore': 'tambahkan baris: .mou/cache/',
      '.vscode/settings.json':
        'agar editor membantu, tambahkan: "yaml.schemas": {".mou/schemas/record.schema.json": ["institutions/**", "agreements/**", "activities/**", "memberships/**"]}',
    },
    lacksCi: 'tambahkan tugas yang menjalankan di sini: mou check',
    ci: {
      github:
        'mou belum ada di npm: isi variabel MOU_PACKAGE dalam pengaturan repositori. Komentar di awal mou.yml menjelaskan caranya, juga yang diperlukan untuk pengingat lewat surel.',
      gitlab:
        'mou belum ada di npm: isi variabel MOU_PACKAGE dalam pengaturan proyek. Komentar di awal .gitlab-ci.yml menjelaskan caranya, juga yang diperlukan untuk pengingat lewat surel.',
    },
    inside: (folder) =>
      `Folder ini berada di dalam register lain, ${folder}. Sekarang folder ini register tersendiri: register di luarnya tidak lagi membaca data di sini.`,
    lastDay: (convention) => {
      const other = otherThan(convention);
      return `Hari terakhir dihitung dengan cara ${convention}: lima tahun sejak ${exampleStart('id')} berakhir pada ${exampleEnd(convention, 'id')}. Dengan cara ${other}, berakhir pada ${exampleEnd(other, 'id')}. Bila kantor Anda menghitung seperti itu, ubah last_day dalam mou.config.yaml.`;
    },
    nameless: (path) => `Nama lembaga belum disebut (--name): tulislah dalam ${path}.`,
    next: 'Selanjutnya:',
    steps: {
      enter: (folder) => [`cd ${folder}`, 'masuk ke folder register'],
      check: ['mou check', 'memeriksa semua data'],
      example: (path) => [path, 'contoh: ganti dengan perjanjian Anda yang pertama'],
      editor: ['code .', 'membukanya di VS Code; terima ekstensi YAML'],
      git: ['git init', 'menyimpan riwayat setiap perubahan'],
    },
  },
};

function otherThan(convention: LastDayConvention): LastDayConvention {
  return convention === 'day-before' ? 'anniversary' : 'day-before';
}

/** The folder that the reader stands in is not named by a dot, which would end the sentence twice. */
function namedFolder(folder: string, here: string): string {
  return folder === '.' ? here : folder;
}
