/** The help of `mou diff`. */
import type { Language } from './language.ts';

type DiffHelp = {
  readonly from: string;
  readonly to: string;
  readonly format: string;
  readonly asOf: string;
  readonly exitCode: string;
  readonly examples: string;
};

export const DIFF_HELP: Readonly<Record<Language, DiffHelp>> = {
  en: {
    from: 'the older side: a commit, a branch or a day (default: the last commit); or both sides as A..B or A...B',
    to: 'the newer side (default: the files as they are now)',
    format: 'how to show it; markdown is for a comment on a pull request',
    asOf: 'the day from which both sides are looked at (default: today)',
    exitCode: 'answer 1 where anything changed, as git does',
    examples: `Says what a change means: agreements that are new, gone or renamed, windows,
notice deadlines and states that move, follow-ups that were done, findings
that came and went. What git shows line by line is not repeated.

Examples:
  mou diff                         what is not committed yet
  mou diff main...                 what this branch brings, not what main got
  mou diff 2026-01-01 HEAD         what became of the register since a day
  mou diff main... -f markdown     the same for a pull request

Exit code: 0 compared, 2 could not be compared.`,
  },
  id: {
    from: 'sisi lama: commit, cabang, atau hari (bawaan: commit terakhir); atau kedua sisi sebagai A..B atau A...B',
    to: 'sisi baru (bawaan: berkas saat ini)',
    format: 'cara menampilkan; markdown untuk komentar pada pull request',
    asOf: 'hari acuan bagi kedua sisi (bawaan: hari ini)',
    exitCode: 'menjawab 1 bila ada yang berubah, seperti git',
    examples: `Menyebutkan arti sebuah perubahan: perjanjian yang baru, hilang, atau ganti id,
masa berlaku, batas pemberitahuan, dan status yang bergeser, tindak lanjut yang
selesai, temuan yang muncul dan hilang. Baris demi baris ada pada git.

Contoh:
  mou diff                         yang belum disimpan sebagai commit
  mou diff main...                 yang dibawa cabang ini, tanpa isi baru main
  mou diff 2026-01-01 HEAD         perubahan register sejak sebuah hari
  mou diff main... -f markdown     sama, untuk pull request

Kode keluar: 0 selesai dibandingkan, 2 tidak dapat dibandingkan.`,
  },
};
