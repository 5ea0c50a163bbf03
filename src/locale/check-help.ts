/** The help of `mou check`. */
import type { Language } from './language.ts';

type CheckHelp = {
  readonly paths: string;
  readonly format: string;
  readonly quiet: string;
  readonly strict: string;
  readonly maxWarnings: string;
  readonly rule: string;
  readonly attention: string;
  readonly asOf: string;
  readonly stdinPath: string;
  readonly examples: string;
};

export const CHECK_HELP: Readonly<Record<Language, CheckHelp>> = {
  en: {
    paths:
      'registers, or files and folders in one; `-` reads standard input (default: the register you stand in)',
    format:
      'how to show the findings, on standard output or as FORMAT=FILE in a file; may be repeated (default: text; in GitHub Actions and GitLab CI also what they show)',
    quiet: 'show findings only: no excerpts, no summary',
    strict: 'count warnings as errors',
    maxWarnings: 'fail when there are more warnings than this',
    rule: 'set the severity of one rule: off, info, warning or error (may be repeated)',
    attention: 'what overdue matters count as; they never change the exit code unless this says so',
    asOf: 'the day to look from: 2026-01-26, "26 January 2026", yesterday (default: today)',
    stdinPath: 'with `-`: the file that standard input stands in for',
    examples: `Examples:
  mou check                              the register you stand in
  mou check examples                     every register below a folder
  mou check agreements/iism-2026.yaml    one file; the rest stays known
  mou check --strict --format json       for a program; warnings fail
  mou check --rule document-missing=off  without one rule
  mou check -f text -f sarif=mou.sarif   on the screen, and in a file

Exit code: 0 no errors, 1 errors were found, 2 nothing could be checked.`,
  },
  id: {
    paths:
      'register, atau berkas dan folder di dalamnya; `-` membaca masukan standar (bawaan: register tempat Anda berada)',
    format:
      'cara menampilkan temuan, di keluaran standar atau sebagai FORMAT=BERKAS dalam berkas; boleh diulang (bawaan: text; di GitHub Actions dan GitLab CI juga yang mereka tampilkan)',
    quiet: 'hanya temuan: tanpa kutipan dan ringkasan',
    strict: 'peringatan dihitung sebagai kesalahan',
    maxWarnings: 'gagal bila peringatan lebih dari jumlah ini',
    rule: 'tingkat satu aturan: off, info, warning, atau error (boleh diulang)',
    attention: 'tingkat hal yang terlambat; tanpa pilihan ini kode keluar tidak pernah berubah karenanya',
    asOf: 'hari acuan: 2026-01-26, "26 Januari 2026", kemarin (bawaan: hari ini)',
    stdinPath: 'bersama `-`: berkas yang digantikan oleh masukan standar',
    examples: `Contoh:
  mou check                              register tempat Anda berada
  mou check examples                     semua register di bawah sebuah folder
  mou check agreements/iism-2026.yaml    satu berkas; isi lainnya tetap dikenal
  mou check --strict --format json       untuk program; peringatan menggagalkan
  mou check --rule document-missing=off  tanpa satu aturan
  mou check -f text -f sarif=mou.sarif   di layar, dan dalam berkas

Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 tidak dapat diperiksa.`,
  },
};
