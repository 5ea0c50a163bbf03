/** What `mou check` says around its findings. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from './dates.ts';
import { KIND_COUNTS, type Kind } from './kind-names.ts';
import type { Language } from './language.ts';
import { formatCount, formatNumber, type CountedNoun } from './numbers.ts';

const ERRORS: CountedNoun = { en: ['error', 'errors'], id: 'kesalahan' };
const WARNINGS: CountedNoun = { en: ['warning', 'warnings'], id: 'peringatan' };
const RECORDS: CountedNoun = { en: ['record', 'records'], id: 'data' };
const REGISTERS: CountedNoun = { en: ['register', 'registers'], id: 'register' };
const MATTERS: CountedNoun = { en: ['matter', 'matters'], id: 'hal' };

type CheckTexts = {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly attention: (day: Day) => string;
  readonly registerHeading: (path: string) => string;
  readonly cut: (file: string, shown: number, total: number) => string;
  readonly attentionCut: (shown: number, total: number) => string;
  readonly records: (count: number) => string;
  readonly recordsIn: (records: number, registers: number) => string;
  readonly kind: (kind: Kind, count: number) => string;
  readonly broken: (count: number) => string;
  readonly clean: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly attentionCount: (count: number) => string;
  readonly silenced: (count: number) => string;
  readonly ofChange: string;
  readonly seconds: (milliseconds: number) => string;
  readonly moreAbout: string;
  readonly markdownColumns: readonly [severity: string, place: string, finding: string];
  readonly markdownMore: (count: number) => string;
};

/** The texts of each language. */
export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    attention: (day) => `Needs attention on ${formatDay(day, 'en')} (not counted as errors)`,
    registerHeading: (path) => `Register ${path}`,
    cut: (file, shown, total) =>
      `${file}: ${String(shown)} of ${formatNumber(total, 'en')} findings are shown. --format compact shows all.`,
    attentionCut: (shown, total) =>
      `${String(shown)} of ${formatCount(total, MATTERS, 'en')} for attention are shown. --format compact shows all.`,
    records: (count) => formatCount(count, RECORDS, 'en'),
    recordsIn: (records, registers) =>
      `${formatCount(records, RECORDS, 'en')} in ${formatCount(registers, REGISTERS, 'en')}`,
    kind: (kind, count) => formatCount(count, KIND_COUNTS[kind], 'en'),
    broken: (count) => `${formatNumber(count, 'en')} unusable`,
    clean: 'no errors',
    errors: (count) => formatCount(count, ERRORS, 'en'),
    warnings: (count) => formatCount(count, WARNINGS, 'en'),
    attentionCount: (count) => `${formatCount(count, MATTERS, 'en')} for attention`,
    silenced: (count) => `${formatNumber(count, 'en')} silenced`,
    ofChange: 'findings of the change alone',
    seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`,
    moreAbout: 'Why, and how to mend it: mou rules',
    markdownColumns: ['Severity', 'Place', 'Finding'],
    markdownMore: (count) => `... and ${formatNumber(count, 'en')} more.`,
  },
  id: {
    severity: { error: 'kesalahan', warning: 'peringatan', info: 'catatan' },
    attention: (day) => `Perlu perhatian pada ${formatDay(day, 'id')} (tidak dihitung sebagai kesalahan)`,
    registerHeading: (path) => `Register ${path}`,
    cut: (file, shown, total) =>
      `${file}: ${String(shown)} dari ${formatNumber(total, 'id')} temuan ditampilkan. --format compact menampilkan semuanya.`,
    attentionCut: (shown, total) =>
      `${String(shown)} dari ${formatCount(total, MATTERS, 'id')} yang perlu perhatian ditampilkan. --format compact menampilkan semuanya.`,
    records: (count) => formatCount(count, RECORDS, 'id'),
    recordsIn: (records, registers) =>
      `${formatCount(records, RECORDS, 'id')} dalam ${formatCount(registers, REGISTERS, 'id')}`,
    kind: (kind, count) => formatCount(count, KIND_COUNTS[kind], 'id'),
    broken: (count) => `${formatNumber(count, 'id')} tidak dapat dipakai`,
    clean: 'tidak ada kesalahan',
    errors: (count) => formatCount(count, ERRORS, 'id'),
    warnings: (count) => formatCount(count, WARNINGS, 'id'),
    attentionCount: (count) => `${formatCount(count, MATTERS, 'id')} perlu perhatian`,
    silenced: (count) => `${formatNumber(count, 'id')} diabaikan`,
    ofChange: 'hanya temuan dari perubahan',
    seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(2).replace('.', ',')} detik`,
    moreAbout: 'Sebab dan cara memperbaikinya: mou rules',
    markdownColumns: ['Tingkat', 'Tempat', 'Temuan'],
    markdownMore: (count) => `... dan ${formatNumber(count, 'id')} lagi.`,
  },
};
