/** suspension-outside-window: a suspension of days on which there was nothing to suspend. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from '../locale/dates.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { before: { readonly start: Day }; after: { readonly end: Day } };

const EXAMPLE = (from: string, until: string): string => `kind: agreement
id: riset-2018
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, signed: 2018-03-01}
  - {name: Politeknik Bahari Tarakan, signed: 2018-03-01}
term: {lasts: 5 tahun}
suspensions: [{from: ${from}, until: ${until}, reason: Pandemi}]
`;

const AS_OF = '2024-01-01';

export const suspensionOutsideWindow = defineRule<Messages>({
  id: 'suspension-outside-window',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'A suspension lies outside the window',
      why: 'A suspension does not lengthen the term, so days before the start and after the end cannot be suspended; most often a year is mistyped.',
      fix: 'Correct the days of the suspension, or leave `until` out where it ran to the end.',
      messages: {
        before: ({ start }) =>
          `This suspension begins before the agreement starts on ${formatDay(start, 'en')}. Correct its days.`,
        after: ({ end }) =>
          `This suspension goes beyond the last day, ${formatDay(end, 'en')}. Correct its days, or leave \`until\` out where it ran to the end.`,
      },
    },
    id: {
      title: 'Penangguhan berada di luar masa berlaku',
      why: 'Penangguhan tidak memperpanjang jangka waktu, jadi hari sebelum mulai dan sesudah akhir tidak dapat ditangguhkan; biasanya tahunnya salah ketik.',
      fix: 'Perbaiki tanggal penangguhannya, atau hapus `until` bila berlangsung sampai akhir.',
      messages: {
        before: ({ start }) =>
          `Penangguhan ini dimulai sebelum perjanjian berlaku pada ${formatDay(start, 'id')}. Perbaiki tanggalnya.`,
        after: ({ end }) =>
          `Penangguhan ini melewati hari terakhir, ${formatDay(end, 'id')}. Perbaiki tanggalnya, atau hapus \`until\` bila berlangsung sampai akhir.`,
      },
    },
  },
  bad: { files: { 'agreements/riset-2018.yaml': EXAMPLE('2022-06-01', '2023-06-30') }, asOf: AS_OF },
  good: { files: { 'agreements/riset-2018.yaml': EXAMPLE('2020-04-01', '2021-03-31') }, asOf: AS_OF },
  check({ register, terms }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const term = terms.agreement(record.id);
      if (term?.start === undefined) continue;
      const [start, end] = [term.start.earliest, term.finalDay?.latest];
      (record.data.suspensions ?? []).forEach(({ from, until }, index) => {
        const [first, last] = [parseSingleDate(from ?? ''), parseSingleDate(until ?? from ?? '')];
        if (first !== undefined && first.latest < start) {
          report('before', { start }, spot(record, ['suspensions', index, 'from']));
        } else if (last !== undefined && end !== undefined && last.earliest > end) {
          report(
            'after',
            { end },
            spot(record, ['suspensions', index, until === undefined ? 'from' : 'until']),
          );
        }
      });
    }
  },
});
