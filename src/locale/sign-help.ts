/** The help of `mou sign`. */
import type { Language } from './language.ts';

type SignHelp = Readonly<
  Record<
    | 'id'
    | 'party'
    | 'on'
    | 'number'
    | 'signatory'
    | 'position'
    | 'onBehalfOf'
    | 'place'
    | 'event'
    | 'examples'
    | 'which',
    string
  >
>;

export const SIGN_HELP: Readonly<Record<Language, SignHelp>> = {
  en: {
    id: 'the id of the agreement',
    party:
      'who signed: 1, 2 ... in the order of the paper, or by name; repeatable (default: all who have not)',
    on: 'the day of the signing, or as much of it as is known (default: today)',
    number: 'the number that this party gives the paper',
    signatory: 'who signed for this party',
    position: 'the position of the signatory',
    onBehalfOf: 'in whose name the signatory signed',
    place: 'where it was signed',
    event: 'the id of the activity at which it was signed',
    which: 'Who signed?',
    examples: `Examples:
  mou sign iium-2026                        all sign today
  mou sign iium-2026 --on 2026-03-02 --place Gombak
  mou sign iium-2026 --party 2 --number IIUM/INT/12 --signatory "Prof. Osman"

Exit code: 0 recorded, 2 nothing was written.`,
  },
  id: {
    id: 'id perjanjian',
    party:
      'yang menandatangani: 1, 2 ... menurut urutan naskah, atau namanya; boleh diulang (bawaan: semua yang belum)',
    on: 'hari penandatanganan, atau sejauh yang diketahui (bawaan: hari ini)',
    number: 'nomor naskah dari pihak ini',
    signatory: 'penanda tangan pihak ini',
    position: 'jabatan penanda tangan',
    onBehalfOf: 'atas nama siapa ia menandatangani',
    place: 'tempat penandatanganan',
    event: 'id kegiatan tempat penandatanganan',
    which: 'Siapa yang menandatangani?',
    examples: `Contoh:
  mou sign iium-2026                        semua menandatangani hari ini
  mou sign iium-2026 --on 2026-03-02 --place Gombak
  mou sign iium-2026 --party 2 --number IIUM/INT/12 --signatory "Prof. Osman"

Kode keluar: 0 tercatat, 2 tidak ada yang ditulis.`,
  },
};
