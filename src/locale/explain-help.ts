/** The help of `mou explain`. */
import type { Language } from './language.ts';

type ExplainHelp = { readonly id: string; readonly format: string; readonly examples: string };

export const EXPLAIN_HELP: Readonly<Record<Language, ExplainHelp>> = {
  en: {
    id: 'the id of an agreement, a membership or an activity',
    format: 'text for people, json for programs',
    examples: `Examples:
  mou explain iism-2026                       why it ends when it ends
  mou explain iism-2026 --as-of 2031-02-01    how it will stand then, and why
  mou explain iism-2026 --at 2026-03-01       what was known of it on that day
  mou explain iism-2026 --format json         each step with its rule and lines

Exit code: 0 explained, 2 there is no such record, or it cannot be read.`,
  },
  id: {
    id: 'id sebuah perjanjian, keanggotaan, atau kegiatan',
    format: 'text untuk dibaca, json untuk program',
    examples: `Contoh:
  mou explain iism-2026                       mengapa berakhir pada hari itu
  mou explain iism-2026 --as-of 2031-02-01    statusnya saat itu, dan sebabnya
  mou explain iism-2026 --at 2026-03-01       apa yang diketahui pada hari itu
  mou explain iism-2026 --format json         setiap langkah dan aturannya

Kode keluar: 0 dijelaskan, 2 data tidak ada atau tidak dapat dibaca.`,
  },
};
