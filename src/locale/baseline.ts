/** What is said about a baseline. */
import type { Language } from './language.ts';
import { formatCount, formatNumber, type CountedNoun } from './numbers.ts';

const FINDINGS: CountedNoun = { en: ['finding', 'findings'], id: 'temuan' };
const ENTRIES: CountedNoun = { en: ['entry', 'entries'], id: 'entri' };

type BaselineTexts = {
  /** The comment at the top of the file. */
  readonly comment: readonly string[];
  readonly written: (count: number, file: string) => string;
  readonly planned: (count: number, file: string) => string;
  readonly outdated: (count: number, file: string) => string;
  readonly more: (count: number) => string;
  readonly known: (count: number) => string;
};

export const BASELINE_TEXTS: Readonly<Record<Language, BaselineTexts>> = {
  en: {
    comment: [
      'Findings that were known when this file was written: mou check leaves them out.',
      'Made by `mou check --write-baseline`; write it anew once some of them are mended.',
    ],
    written: (count, file) =>
      `${formatCount(count, FINDINGS, 'en')} written to ${file}. From now on mou check reports only what is new.`,
    planned: (count, file) => `${formatCount(count, FINDINGS, 'en')} would be written to ${file}.`,
    outdated: (count, file) =>
      `${formatCount(count, ENTRIES, 'en')} of ${file} no longer ${count === 1 ? 'occurs' : 'occur'}. Remove ${count === 1 ? 'it' : 'them'} with: mou check --write-baseline`,
    more: (count) => `... and ${formatNumber(count, 'en')} more`,
    known: (count) => `${formatNumber(count, 'en')} in the baseline`,
  },
  id: {
    comment: [
      'Temuan yang sudah diketahui ketika berkas ini ditulis: mou check tidak menampilkannya.',
      'Dibuat dengan `mou check --write-baseline`; tulis ulang setelah sebagian diperbaiki.',
    ],
    written: (count, file) =>
      `${formatCount(count, FINDINGS, 'id')} ditulis ke ${file}. Mulai sekarang mou check hanya melaporkan yang baru.`,
    planned: (count, file) => `${formatCount(count, FINDINGS, 'id')} akan ditulis ke ${file}.`,
    outdated: (count, file) =>
      `${formatCount(count, ENTRIES, 'id')} dalam ${file} tidak muncul lagi. Hapus dengan: mou check --write-baseline`,
    more: (count) => `... dan ${formatNumber(count, 'id')} lagi`,
    known: (count) => `${formatNumber(count, 'id')} sudah diketahui`,
  },
};
