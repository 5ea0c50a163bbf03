/** The help of `mou remind`. */
import type { Language } from './language.ts';

type RemindHelp = {
  readonly format: string;
  readonly owner: string;
  readonly record: string;
  readonly send: string;
  readonly eml: string;
  readonly force: string;
  readonly dryRun: string;
  readonly asOf: string;
  readonly examples: string;
};

export const REMIND_HELP: Readonly<Record<Language, RemindHelp>> = {
  en: {
    format: 'text for people, json for programs, markdown or whatsapp to pass on',
    owner: 'only the reminders of one owner, by the id in mou.config.yaml',
    record: 'write down what is shown as told, so that it is not shown again',
    send: 'mail each owner what is due, by the server in MOU_SMTP_HOST',
    eml: 'write the mails into this folder, to be opened in a mail program',
    force: 'write over .eml files of the same name',
    dryRun: 'only say what would be written down or sent',
    asOf: 'the day to look from: 2026-01-26, "26 January 2026", tomorrow (default: today)',
    examples: `Examples:
  mou remind                       what is due, and what comes; writes nothing
  mou remind --record              the same, and written down as told
  mou remind --send --dry-run      the mails as they would be sent
  mou remind --eml mails --record  the mails as files
  mou remind --as-of 2027-01-31    what will have come due by then`,
  },
  id: {
    format: 'text untuk dibaca, json untuk program, markdown atau whatsapp untuk diteruskan',
    owner: 'hanya pengingat seorang penanggung jawab, menurut id dalam mou.config.yaml',
    record: 'mencatat yang ditampilkan sebagai sudah disampaikan, agar tidak tampil lagi',
    send: 'mengirim surel kepada setiap penanggung jawab, lewat server MOU_SMTP_HOST',
    eml: 'menulis surelnya ke folder ini, untuk dibuka dengan program surel',
    force: 'menimpa berkas .eml bernama sama',
    dryRun: 'hanya menyebutkan yang akan dicatat atau dikirim',
    asOf: 'hari acuan: 2026-01-26, "26 Januari 2026", besok (bawaan: hari ini)',
    examples: `Contoh:
  mou remind                       yang perlu diingatkan; tidak mencatat
  mou remind --record              sama, dan dicatat sudah disampaikan
  mou remind --send --dry-run      surel sebagaimana akan dikirim
  mou remind --eml surel --record  surelnya sebagai berkas
  mou remind --as-of 2027-01-31    yang akan perlu diingatkan sampai hari itu`,
  },
};
