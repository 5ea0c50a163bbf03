/** The help of `mou done`. */
import type { Language } from './language.ts';

type DoneHelp = Readonly<Record<'id' | 'which' | 'on' | 'ask' | 'examples', string>>;

export const DONE_HELP: Readonly<Record<Language, DoneHelp>> = {
  en: {
    id: 'the id of the agreement or activity',
    which: 'its number in the list, or words of it (not needed where only one is open)',
    on: 'the day on which it was done (default: today)',
    ask: 'Which one is done?',
    examples: `Examples:
  mou done iwdn-iium                    the only one that is open
  mou done pertemuan-iium-2026 1
  mou done pertemuan-iium-2026 program --on yesterday

Exit code: 0 recorded, 2 nothing was written.`,
  },
  id: {
    id: 'id perjanjian atau kegiatan',
    which: 'nomornya dalam daftar, atau kata-katanya (tidak perlu bila hanya satu yang terbuka)',
    on: 'hari selesainya (bawaan: hari ini)',
    ask: 'Mana yang selesai?',
    examples: `Contoh:
  mou done iwdn-iium                    satu-satunya yang masih terbuka
  mou done pertemuan-iium-2026 1
  mou done pertemuan-iium-2026 program --on kemarin

Kode keluar: 0 tercatat, 2 tidak ada yang ditulis.`,
  },
};
