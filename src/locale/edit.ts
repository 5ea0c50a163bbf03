/** What every command that changes records says around its own sentences. */
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

type EditTexts = {
  readonly dryRun: string;
  readonly asOf: string;
  readonly wouldBe: string;
  readonly file: Readonly<Record<'created' | 'changed' | 'deleted' | 'renamed', string>>;
  /** Where there are too many files to name them all. */
  readonly moreFiles: (count: number) => string;
  readonly newFindings: string;
  readonly refused: string;
  readonly refusedRemedy: string;
  readonly window: {
    readonly unsigned: (parties: string) => string;
    /** `before` is the last day that it had before the change. */
    readonly from: (start: string, lastDay: string, before: string | undefined) => string;
    readonly open: (start: string) => string;
    readonly endUnknown: (start: string) => string;
    readonly goesOn: string;
    readonly notice: (day: string) => string;
    readonly state: (state: string) => string;
  };
};

export const EDIT_TEXTS: Readonly<Record<Language, EditTexts>> = {
  en: {
    dryRun: 'write nothing; show what would change',
    asOf: 'the day to count from (default: today)',
    wouldBe: 'Nothing was written. This is what would happen:',
    file: { created: 'new', changed: 'changed', deleted: 'deleted', renamed: 'renamed' },
    moreFiles: (count) => `and ${formatNumber(count, 'en')} more`,
    newFindings: 'mou check will have this to say:',
    refused: 'mou wrote nothing, because the register would then have a mistake that it does not have now:',
    refusedRemedy: 'Correct what you gave and run the command again, or write it by hand.',
    window: {
      unsigned: (parties) => `Not in force yet: ${parties} still to sign.`,
      from: (start, lastDay, before) =>
        `In force from ${start} to ${lastDay}, that day included${before === undefined ? '' : ` (before: ${before})`}.`,
      open: (start) => `In force from ${start}, without an end.`,
      endUnknown: (start) =>
        `In force from ${start}; its last day is not known, because no term is written down.`,
      goesOn: 'It then goes on by itself.',
      notice: (day) => `Notice is in time up to ${day}.`,
      state: (state) => `State: ${state}.`,
    },
  },
  id: {
    dryRun: 'tidak menulis; tampilkan yang akan berubah',
    asOf: 'hari acuan (bawaan: hari ini)',
    wouldBe: 'Tidak ada yang ditulis. Inilah yang akan terjadi:',
    file: { created: 'baru', changed: 'diubah', deleted: 'dihapus', renamed: 'ganti nama' },
    moreFiles: (count) => `dan ${formatNumber(count, 'id')} lagi`,
    newFindings: 'mou check akan menyebut:',
    refused: 'mou tidak menulis apa pun, karena register akan mengandung kesalahan yang sekarang belum ada:',
    refusedRemedy: 'Perbaiki yang Anda berikan lalu ulangi perintahnya, atau tulis sendiri dalam berkasnya.',
    window: {
      unsigned: (parties) => `Belum berlaku: ${parties} belum menandatangani.`,
      from: (start, lastDay, before) =>
        `Berlaku ${start} sampai dengan ${lastDay}${before === undefined ? '' : ` (semula ${before})`}.`,
      open: (start) => `Berlaku sejak ${start} tanpa batas waktu.`,
      endUnknown: (start) =>
        `Berlaku sejak ${start}; hari terakhirnya tidak diketahui karena jangka waktunya tidak ditulis.`,
      goesOn: 'Sesudah itu berlanjut dengan sendirinya.',
      notice: (day) => `Batas pemberitahuan: ${day}.`,
      state: (state) => `Status: ${state}.`,
    },
  },
};
