/** What `mou diff` and `mou log` say around the facts. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from './dates.ts';
import type { Language } from './language.ts';
import { formatCount, formatNumber, type CountedNoun } from './numbers.ts';
import type { Text } from './text.ts';

const RECORDS: CountedNoun = { en: ['record', 'records'], id: 'data' };
const NEW_RECORDS: CountedNoun = { en: ['new record', 'new records'], id: 'data baru' };
const NEW_FINDINGS: CountedNoun = { en: ['new finding', 'new findings'], id: 'temuan baru' };
const FINDINGS: CountedNoun = { en: ['finding', 'findings'], id: 'temuan' };

/** What became of a record, in a word. */
export const FATE_LABELS = {
  new: { en: 'new', id: 'baru' },
  renamed: { en: 'renamed', id: 'ganti id' },
  changed: { en: 'changed', id: 'berubah' },
  affected: { en: 'affected', id: 'terdampak' },
  mended: { en: 'readable again', id: 'terbaca lagi' },
  unreadable: { en: 'no longer readable', id: 'tidak terbaca lagi' },
  removed: { en: 'removed', id: 'dihapus' },
} as const satisfies Readonly<Record<string, Text>>;

type Fate = keyof typeof FATE_LABELS;

type DiffTexts = {
  readonly heading: string;
  readonly between: (from: string, to: string) => string;
  readonly asOf: (day: Day) => string;
  readonly workingTree: string;
  readonly commit: (hash: string, day: Day) => string;
  readonly nothing: string;
  readonly settings: string;
  readonly findings: string;
  readonly newFindings: (count: number) => string;
  readonly goneFindings: (count: number) => string;
  readonly records: (fate: Fate, count: number) => string;
  readonly was: (id: string) => string;
  readonly partner: string;
  readonly more: (count: number) => string;
  readonly untouched: string;
};

export const DIFF_TEXTS: Readonly<Record<Language, DiffTexts>> = {
  en: {
    heading: 'What this changes',
    between: (from, to) => `From ${from} to ${to}`,
    asOf: (day) => `seen from ${formatDay(day, 'en')}`,
    workingTree: 'the files as they are now',
    commit: (hash, day) => `${hash.slice(0, 8)} of ${formatDay(day, 'en')}`,
    nothing: 'Nothing changes: no record, no day that follows from one, and no finding.',
    settings: 'Settings',
    findings: 'Findings',
    newFindings: (count) => formatCount(count, NEW_FINDINGS, 'en'),
    goneFindings: (count) => `${formatCount(count, FINDINGS, 'en')} gone`,
    records: (fate, count) => recordCount(fate, count, 'en'),
    was: (id) => `was ${id}`,
    partner: 'with',
    more: (count) => `... and ${formatNumber(count, 'en')} more`,
    untouched: 'nobody touched this record; it follows from another change',
  },
  id: {
    heading: 'Arti perubahan ini',
    between: (from, to) => `Dari ${from} ke ${to}`,
    asOf: (day) => `dilihat dari ${formatDay(day, 'id')}`,
    workingTree: 'berkas saat ini',
    commit: (hash, day) => `${hash.slice(0, 8)} tanggal ${formatDay(day, 'id')}`,
    nothing: 'Tidak ada yang berubah: data, hari yang dihitung darinya, maupun temuan.',
    settings: 'Pengaturan',
    findings: 'Temuan',
    newFindings: (count) => formatCount(count, NEW_FINDINGS, 'id'),
    goneFindings: (count) => `${formatCount(count, FINDINGS, 'id')} hilang`,
    records: (fate, count) => recordCount(fate, count, 'id'),
    was: (id) => `dahulu ${id}`,
    partner: 'dengan',
    more: (count) => `... dan ${formatNumber(count, 'id')} lagi`,
    untouched: 'data ini tidak disentuh; ini akibat perubahan lain',
  },
};

function recordCount(fate: Fate, count: number, language: Language): string {
  if (fate === 'new') return formatCount(count, NEW_RECORDS, language);
  return `${formatCount(count, RECORDS, language)} ${FATE_LABELS[fate][language]}`;
}
