/** The help of `mou remind`. */
import type { Language } from './language.ts';

type RemindHelp = {
  readonly format: string;
  readonly owner: string;
  readonly record: string;
  readonly dryRun: string;
  readonly asOf: string;
  readonly examples: string;
};

export const REMIND_HELP: Readonly<Record<Language, RemindHelp>> = {
  en: {
    format: 'text for people, json for programs',
    owner: 'only the reminders of one owner, by the id in mou.config.yaml',
    record: 'write down what is shown as told, so that it is not shown again',
    dryRun: 'only say what would be written down or sent',
    asOf: 'the day to look from: 2026-01-26, "26 January 2026", tomorrow (default: today)',
    examples: `Examples:
  mou remind                       what is due, and what comes; writes nothing
  mou remind --record              the same, and written down as told
  mou remind --as-of 2027-01-31    what will have come due by then`,
  },
  id: {
    format: 'text untuk dibaca, json untuk program',
    owner: 'hanya pengingat seorang penanggung jawab, menurut id dalam mou.config.yaml',
    record: 'mencatat yang ditampilkan sebagai sudah disampaikan, agar tidak tampil lagi',
    dryRun: 'hanya menyebutkan yang akan dicatat atau dikirim',
    asOf: 'hari acuan: 2026-01-26, "26 Januari 2026", besok (bawaan: hari ini)',
    examples: `Contoh:
  mou remind                       yang perlu diingatkan; tidak mencatat
  mou remind --record              sama, dan dicatat sudah disampaikan
  mou remind --as-of 2027-01-31    yang akan perlu diingatkan sampai hari itu`,
  },
};
