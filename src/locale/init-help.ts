/** The help of `mou init`. */
import type { Language } from './language.ts';

type InitHelp = {
  readonly folder: string;
  readonly name: string;
  readonly id: string;
  readonly country: string;
  readonly language: string;
  readonly lastDay: string;
  readonly ci: string;
  readonly dryRun: string;
  readonly examples: string;
};

export const INIT_HELP: Readonly<Record<Language, InitHelp>> = {
  en: {
    folder: 'where to set it up; made if it is missing (default: the folder you stand in)',
    name: 'the name of our institution',
    id: 'the short name of our institution (default: made from its name)',
    country: 'where our institution is: a two-letter code or a name (default: ID)',
    language: 'the language of messages, reports and help in the editor (default: the one you read now)',
    lastDay: 'how the last day of a term is counted (default: day-before)',
    ci: 'also write what checks the register and sends reminders there',
    dryRun: 'only say what would be written',
    examples: `On a terminal, mou asks for what is not given here. Files that are there
already are left as they are; in a register that is there already only the
schemas for the editor are brought up to date.

Examples:
  mou init                        asks, then sets up a register here
  mou init partnerships --dry-run says what it would write
  mou init --name "Politeknik Negeri Jember" --last-day anniversary
  mou init --ci github            also in a register that is there already

Exit code: 0 the register stands, 2 it could not be set up.`,
  },
  id: {
    folder: 'tempat register; dibuat bila belum ada (bawaan: folder tempat Anda berada)',
    name: 'nama lembaga kita',
    id: 'nama pendek lembaga kita (bawaan: dibuat dari namanya)',
    country: 'negara lembaga kita: kode dua huruf atau nama (bawaan: ID)',
    language: 'bahasa pesan, laporan, dan penjelasan di editor (bawaan: yang sedang Anda baca)',
    lastDay: 'cara menghitung hari terakhir (bawaan: day-before)',
    ci: 'tulis juga berkas agar register diperiksa dan pengingat dikirim di sana',
    dryRun: 'hanya menyebutkan apa yang akan ditulis',
    examples: `Di terminal, mou menanyakan yang belum disebut di sini. Berkas yang sudah ada
dibiarkan; dalam register yang sudah ada hanya skema untuk editor yang
diperbarui.

Contoh:
  mou init                        bertanya, lalu menyiapkan register di sini
  mou init kerja-sama --dry-run   menyebutkan apa yang akan ditulis
  mou init --name "Politeknik Negeri Jember" --last-day anniversary
  mou init --ci github            juga dalam register yang sudah ada

Kode keluar: 0 register siap, 2 register tidak dapat disiapkan.`,
  },
};
