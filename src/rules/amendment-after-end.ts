/** amendment-after-end: an addendum that was signed when there was nothing left to change. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from '../locale/dates.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { onlyDay } from '../terms/day-range.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { tooLate: { readonly end: Day | undefined } };

const EXAMPLE = (signed: string): string => `kind: agreement
id: riset-2018
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, signed: 2018-03-01}
  - {name: Politeknik Bahari Tarakan, signed: 2018-03-01}
term: {lasts: 5 tahun}
amendments:
  - {number: 12/ADD/2023, signed: ${signed}, lasts: 2 tahun}
`;

export const amendmentAfterEnd = defineRule<Messages>({
  id: 'amendment-after-end',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'An addendum was signed after the end',
      why: 'What has ended cannot be extended: an addendum signed afterwards revives nothing, and the days between are covered by no paper.',
      fix: 'Correct the day if it is mistyped. Otherwise record the paper as a new agreement that `supersedes` this one.',
      messages: {
        tooLate: ({ end }) =>
          `This addendum was signed after the agreement ended${end === undefined ? '' : ` on ${formatDay(end, 'en')}`}, so it changes nothing. Correct the day, or record the paper as a new agreement that supersedes this one.`,
      },
    },
    id: {
      title: 'Adendum ditandatangani setelah perjanjian berakhir',
      why: 'Yang sudah berakhir tidak dapat diperpanjang: adendum yang ditandatangani sesudahnya tidak menghidupkan apa pun, dan hari-hari di antaranya tidak bernaskah.',
      fix: 'Perbaiki tanggalnya bila salah ketik. Bila tidak, catat naskah itu sebagai perjanjian baru yang menggantikan (`supersedes`) perjanjian ini.',
      messages: {
        tooLate: ({ end }) =>
          `Adendum ini ditandatangani setelah perjanjian berakhir${end === undefined ? '' : ` pada ${formatDay(end, 'id')}`}, jadi tidak mengubah apa pun. Perbaiki tanggalnya, atau catat naskah ini sebagai perjanjian baru yang menggantikan perjanjian ini.`,
      },
    },
  },
  bad: { files: { 'agreements/riset-2018.yaml': EXAMPLE('2023-06-01') }, asOf: '2024-01-01' },
  good: { files: { 'agreements/riset-2018.yaml': EXAMPLE('2023-02-01') }, asOf: '2024-01-01' },
  check({ register, terms }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const term = terms.agreement(record.id);
      for (const position of term?.ignoredAmendments ?? []) {
        const path = ['amendments', position - 1, 'signed'];
        report('tooLate', { end: onlyDay(term?.finalDay) }, spot(record, path));
      }
    }
  },
});
