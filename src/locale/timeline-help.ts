/** The help of `mou timeline`. */
import type { Language } from './language.ts';

type TimelineHelp = {
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  readonly svg: string;
  readonly force: string;
  readonly dryRun: string;
  readonly examples: string;
};

export const TIMELINE_HELP: Readonly<Record<Language, TimelineHelp>> = {
  en: {
    by: 'put agreements together by what they share',
    from: 'the first day shown: a day, a month 2024-07 or a year 2024',
    to: 'the last day shown: a day, a month or a year',
    state: 'only what is in this state: in-force (with ending-soon), exploring ... (several: with commas)',
    svg: 'draw the picture for paper into a file; - for standard output',
    force: 'write over a file that mou did not make, or that was changed since',
    dryRun: 'only say what would be written',
    examples: `Examples:
  mou timeline                              one row an agreement
  mou timeline --by country --from 2024     by country, from 2024 on
  mou timeline --state in-force             with what is ending soon
  mou timeline --by unit --svg timeline.svg`,
  },
  id: {
    by: 'mengelompokkan perjanjian menurut kesamaannya',
    from: 'hari pertama yang ditampilkan: tanggal, bulan 2024-07, atau tahun 2024',
    to: 'hari terakhir yang ditampilkan: tanggal, bulan, atau tahun',
    state:
      'hanya yang berstatus ini: berlaku (beserta segera-berakhir), penjajakan ... (beberapa: dengan koma)',
    svg: 'menggambar bagan untuk kertas ke dalam berkas; - untuk keluaran standar',
    force: 'menimpa berkas yang bukan buatan mou, atau yang sudah diubah',
    dryRun: 'hanya menyebutkan yang akan ditulis',
    examples: `Contoh:
  mou timeline                              satu baris per perjanjian
  mou timeline --by country --from 2024     per negara, mulai 2024
  mou timeline --state berlaku              beserta yang segera berakhir
  mou timeline --by unit --svg linimasa.svg`,
  },
};
