/** What is said on the terminal while work lasts more than a second. */
import type { Language } from './language.ts';
import { formatCount, formatNumber, type CountedNoun } from './numbers.ts';

const RECORDS: CountedNoun = { en: ['record', 'records'], id: 'data' };

type ProgressTexts = {
  readonly reading: (done: number, total: number) => string;
  readonly checking: (records: number) => string;
};

/** The texts of each language. */
export const PROGRESS_TEXTS: Readonly<Record<Language, ProgressTexts>> = {
  en: {
    reading: (done, total) => `Reading: ${formatNumber(done, 'en')} of ${formatNumber(total, 'en')} files`,
    checking: (records) => `Checking ${formatCount(records, RECORDS, 'en')}`,
  },
  id: {
    reading: (done, total) => `Membaca: ${formatNumber(done, 'id')} dari ${formatNumber(total, 'id')} berkas`,
    checking: (records) => `Memeriksa ${formatCount(records, RECORDS, 'id')}`,
  },
};
