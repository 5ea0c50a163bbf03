/** What `mou remind` says of mails and files. */
import type { Language } from './language.ts';
import { formatList } from './lists.ts';
import { formatCount } from './numbers.ts';

const REMINDERS = { en: ['reminder', 'reminders'], id: 'pengingat' } as const;

type SendTexts = {
  readonly nothing: string;
  readonly sent: (name: string, addresses: readonly string[], count: number) => string;
  readonly addressRefused: (address: string, why: string) => string;
  readonly refused: (name: string, why: string) => string;
  readonly unknown: (name: string, why: string) => string;
  readonly noAddress: (name: string) => string;
  readonly wouldSend: (addresses: readonly string[], server: string) => string;
  readonly written: (path: string) => string;
  readonly wouldWrite: (path: string) => string;
  readonly unchanged: (path: string) => string;
};

export const SEND_TEXTS: Readonly<Record<Language, SendTexts>> = {
  en: {
    nothing: 'Nothing is due, so no mail was sent.',
    sent: (name, addresses, count) =>
      `${name}: ${formatCount(count, REMINDERS, 'en')} sent to ${formatList(addresses, 'and', 'en')}.`,
    addressRefused: (address, why) =>
      `${address} was refused by the mail server (${why}). Correct it in mou.config.yaml; until then each run tries it again.`,
    refused: (name, why) =>
      `${name}: not sent, the mail server did not take it (${why}). Its reminders stay due.`,
    unknown: (name, why) =>
      `${name}: the mail server fell silent (${why}), so the mail may have arrived or not. The next run sends it again under the same Message-ID, by which mail programs know a copy.`,
    noAddress: (name) =>
      `${name}: there is no e-mail address, nor one of the office. Give one under \`owners\` in mou.config.yaml.`,
    wouldSend: (addresses, server) => `Would be sent to ${formatList(addresses, 'and', 'en')} by ${server}:`,
    written: (path) => `${path} written.`,
    wouldWrite: (path) => `${path} would be written.`,
    unchanged: (path) => `${path} is there already, with the same bytes.`,
  },
  id: {
    nothing: 'Tidak ada yang perlu diingatkan, jadi tidak ada surel yang dikirim.',
    sent: (name, addresses, count) =>
      `${name}: ${formatCount(count, REMINDERS, 'id')} dikirim ke ${formatList(addresses, 'and', 'id')}.`,
    addressRefused: (address, why) =>
      `${address} ditolak server surel (${why}). Perbaiki dalam mou.config.yaml; sampai itu dicoba lagi setiap kali dijalankan.`,
    refused: (name, why) =>
      `${name}: tidak terkirim, server surel tidak menerimanya (${why}). Pengingatnya tetap berlaku.`,
    unknown: (name, why) =>
      `${name}: server surel berhenti menjawab (${why}), jadi surelnya mungkin sampai, mungkin tidak. Saat dijalankan lagi surel itu dikirim ulang dengan Message-ID yang sama, sehingga program surel mengenali salinannya.`,
    noAddress: (name) =>
      `${name}: tidak ada alamat surel, kantor pun tidak. Isi pada \`owners\` dalam mou.config.yaml.`,
    wouldSend: (addresses, server) =>
      `Akan dikirim ke ${formatList(addresses, 'and', 'id')} melalui ${server}:`,
    written: (path) => `${path} ditulis.`,
    wouldWrite: (path) => `${path} akan ditulis.`,
    unchanged: (path) => `${path} sudah ada, dengan isi yang sama.`,
  },
};
