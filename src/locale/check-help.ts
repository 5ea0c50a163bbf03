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
  readonly changed: string;
  readonly since: string;
  readonly staged: string;
  readonly baseline: string;
  readonly noBaseline: string;
  readonly writeBaseline: string;
  readonly dryRun: string;
  readonly watch: string;
  readonly noCache: string;
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
    changed: 'check everything, report findings in changed files and those that the change brought to others',
    since:
      'with --changed: what the change starts from (default: the last commit, or in a pull request its target)',
    staged: 'the same for what will be committed next, as it is staged',
    baseline: 'leave out the findings of this file (default: .mou-baseline.yaml in the register)',
    noBaseline: 'report everything',
    writeBaseline: 'write all findings into a baseline: from then on only new ones are reported',
    dryRun: 'with --write-baseline: only say what would be written',
    watch: 'check again whenever a file changes, until Ctrl+C',
    noCache: 'check every file anew: take nothing from .mou/cache, and keep nothing there',
    examples: `Examples:
  mou check                              the register you stand in
  mou check examples                     every register below a folder
  mou check agreements/iism-2026.yaml    one file; the rest stays known
  mou check --strict --format json       for a program; warnings fail
  mou check --rule document-missing=off  without one rule
  mou check -f text -f sarif=mou.sarif   on the screen, and in a file
  mou check --changed --since main       only what this branch answers for
  mou check --write-baseline             begin with a register as it is

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
    changed:
      'periksa semuanya, laporkan temuan dalam berkas yang berubah dan yang muncul di tempat lain karenanya',
    since: 'bersama --changed: titik awal perubahan (bawaan: commit terakhir, atau tujuan pull request)',
    staged: 'sama, untuk yang akan disimpan sebagai commit berikutnya',
    baseline: 'abaikan temuan dalam berkas ini (bawaan: .mou-baseline.yaml dalam register)',
    noBaseline: 'laporkan semuanya',
    writeBaseline: 'tulis semua temuan ke baseline: sejak itu hanya yang baru yang dilaporkan',
    dryRun: 'bersama --write-baseline: hanya menyebutkan apa yang akan ditulis',
    watch: 'periksa lagi setiap kali berkas berubah, sampai Ctrl+C',
    noCache: 'periksa semua berkas dari awal: tanpa memakai atau mengisi .mou/cache',
    examples: `Contoh:
  mou check                              register tempat Anda berada
  mou check examples                     semua register di bawah sebuah folder
  mou check agreements/iism-2026.yaml    satu berkas; isi lainnya tetap dikenal
  mou check --strict --format json       untuk program; peringatan menggagalkan
  mou check --rule document-missing=off  tanpa satu aturan
  mou check -f text -f sarif=mou.sarif   di layar, dan dalam berkas
  mou check --changed --since main       hanya akibat perubahan cabang ini
  mou check --write-baseline             mulai dari register apa adanya

Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 tidak dapat diperiksa.`,
  },
};
