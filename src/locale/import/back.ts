/** What `mou import` says of a file that `mou export` made. */
import type { Language } from '../language.ts';
import { formatCount, formatNumber } from '../numbers.ts';
import type { Text } from '../text.ts';

const RECORD = { en: ['record', 'records'], id: 'data' } as const;
const CELL = { en: ['cell', 'cells'], id: 'sel' } as const;

type BackTexts = {
  readonly made: (file: string, records: number) => string;
  readonly created: (count: number) => string;
  readonly changed: (records: number, cells: number) => string;
  readonly unchanged: string;
  readonly changes: (count: number) => string;
  readonly followUps: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly damaged: (count: number) => string;
  readonly withoutRow: (count: number) => string;
  readonly differing: (count: number) => string;
  readonly change: (from: string, to: string) => string;
  readonly conflict: (now: string, sheet: string) => string;
  readonly nothing: string;
};

/** The texts of each language. */
export const BACK_TEXTS: Readonly<Record<Language, BackTexts>> = {
  en: {
    made: (file, records) => `${file} was made by mou export: ${formatCount(records, RECORD, 'en')}`,
    created: (count) => `${formatCount(count, RECORD, 'en')} new to this register`,
    changed: (records, cells) =>
      `${formatCount(records, RECORD, 'en')} changed in ${formatCount(cells, CELL, 'en')}`,
    unchanged: 'Nobody has changed a cell: the register stays as it is.',
    changes: (count) => `Changed in the file (${formatNumber(count, 'en')}):`,
    followUps: (count) => `New follow-ups: ${formatNumber(count, 'en')}`,
    conflicts: (count) =>
      `Changed in the file and in the register since; left as they are (${formatNumber(count, 'en')}):`,
    problems: (count) => `Not taken (${formatNumber(count, 'en')}):`,
    damaged: (count) =>
      `Rows whose hidden record somebody has changed; they were not read (${formatNumber(count, 'en')}):`,
    withoutRow: (count) => `Without a row in the file; their records stay (${formatNumber(count, 'en')}):`,
    differing: (count) =>
      `Changed in the register since the file was made, or in the file itself; the register stays (${formatNumber(count, 'en')}):`,
    change: (from, to) => `${from} → ${to}`,
    conflict: (now, sheet) => `in the register ${now}, in the file ${sheet}`,
    nothing: '(nothing)',
  },
  id: {
    made: (file, records) => `${file} dibuat oleh mou export: ${formatCount(records, RECORD, 'id')}`,
    created: (count) => `${formatCount(count, RECORD, 'id')} baru bagi register ini`,
    changed: (records, cells) =>
      `${formatCount(records, RECORD, 'id')} berubah pada ${formatCount(cells, CELL, 'id')}`,
    unchanged: 'Tidak ada sel yang diubah: register tetap seperti semula.',
    changes: (count) => `Diubah dalam berkas (${formatNumber(count, 'id')}):`,
    followUps: (count) => `Tindak lanjut baru: ${formatNumber(count, 'id')}`,
    conflicts: (count) =>
      `Diubah dalam berkas dan juga dalam register sesudahnya; dibiarkan (${formatNumber(count, 'id')}):`,
    problems: (count) => `Tidak diambil (${formatNumber(count, 'id')}):`,
    damaged: (count) =>
      `Baris yang data tersembunyinya diubah orang; tidak dibaca (${formatNumber(count, 'id')}):`,
    withoutRow: (count) => `Tanpa baris dalam berkas; datanya tetap (${formatNumber(count, 'id')}):`,
    differing: (count) =>
      `Berubah dalam register sejak berkas dibuat, atau dalam berkasnya sendiri; register tetap (${formatNumber(count, 'id')}):`,
    change: (from, to) => `${from} → ${to}`,
    conflict: (now, sheet) => `dalam register ${now}, dalam berkas ${sheet}`,
    nothing: '(kosong)',
  },
};

/** Why a file that mou made cannot be taken back. */
export const BACK_ERRORS = {
  isPublic: (file: string): Text => ({
    en: `${file} was made with --public: people and contacts are missing in it, so it cannot be imported. Export again without --public.`,
    id: `${file} dibuat dengan --public: nama orang dan kontak tidak ada di dalamnya, jadi tidak dapat diimpor. Ekspor lagi tanpa --public.`,
  }),
  noExport: (file: string): Text => ({
    en: `${file} is no JSON that mou export made. mou import reads what mou export --format json or jsonl writes, and spreadsheets.`,
    id: `${file} bukan JSON buatan mou export. mou import membaca hasil mou export --format json atau jsonl, dan lembar kerja.`,
  }),
  refused: (files: string): Text => ({
    en: `${files} cannot be edited without losing something (values shared by *name, or keys written twice). Nothing was written. Change these records in their files.`,
    id: `${files} tidak dapat diubah tanpa kehilangan sesuatu (isi yang dipakai bersama lewat *nama, atau kunci yang ditulis dua kali). Tidak ada yang ditulis. Ubah data itu di berkasnya.`,
  }),
};
