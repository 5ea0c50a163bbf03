/** The help of `mou renew`. */
import type { Language } from './language.ts';

type RenewHelp = Readonly<
  Record<'id' | 'newId' | 'title' | 'lasts' | 'starts' | 'file' | 'examples', string>
>;

export const RENEW_HELP: Readonly<Record<Language, RenewHelp>> = {
  en: {
    id: 'the id of the agreement that runs out',
    newId: 'the id of the successor (default: with its year)',
    title: 'its title (default: the same)',
    lasts: 'how long it lasts (default: as long as the old one)',
    starts: 'its first day, or signing (default: the day after the old one ends)',
    file: 'the file for it (default: as the register lays out its files)',
    examples: `Prepares a successor that supersedes the agreement: parties, forms, term and
renewal are carried over, numbers and signing days are not. The old one is
marked as being renewed.

Examples:
  mou renew iism-2026 --dry-run
  mou renew iism-2026 --lasts "3 years" --starts signing

Exit code: 0 prepared, 2 nothing was written.`,
  },
  id: {
    id: 'id perjanjian yang akan berakhir',
    newId: 'id penerusnya (bawaan: dengan tahunnya)',
    title: 'judulnya (bawaan: sama)',
    lasts: 'jangka waktunya (bawaan: sama dengan yang lama)',
    starts: 'hari pertamanya, atau signing (bawaan: sehari sesudah yang lama berakhir)',
    file: 'berkasnya (bawaan: menurut susunan berkas register)',
    examples: `Menyiapkan penerus yang menggantikan perjanjian: para pihak, bentuk kegiatan,
jangka waktu, dan perpanjangan disalin; nomor dan tanggal tanda tangan tidak.
Perjanjian lama ditandai sedang diperpanjang.

Contoh:
  mou renew iism-2026 --dry-run
  mou renew iism-2026 --lasts "3 tahun" --starts signing

Kode keluar: 0 disiapkan, 2 tidak ada yang ditulis.`,
  },
};
