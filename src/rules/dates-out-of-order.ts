/** dates-out-of-order: days of one agreement that cannot have followed one another so. */
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import type { FieldPath } from '../findings/place.ts';
import type { AgreementData } from '../generated/types.ts';
import { formatWrittenDate } from '../locale/uncertain-dates.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';
import { lastSigning } from './stated-start.ts';

type Days = { readonly day: string; readonly other: string };
type Messages = { processAfterSigning: Days; amendmentBeforeSigning: Days; noticeAfterEnd: Days };

const EXAMPLE = (stage: string): string => `kind: agreement
id: riset-2018
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, signed: 2018-03-01}
  - {name: Politeknik Bahari Tarakan, signed: 2018-03-01}
process: [{stage: review, on: ${stage}}]
`;

export const datesOutOfOrder = defineRule<Messages>({
  id: 'dates-out-of-order',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'Days follow one another in an impossible order',
      why: 'A draft is reviewed before it is signed, an addendum changes what is signed already, and notice is given before an agreement ends. Mostly a year is mistyped.',
      fix: 'Look at the papers and correct the day that is wrong.',
      messages: {
        processAfterSigning: ({ day, other }) =>
          `This stage is dated ${formatWrittenDate(day, 'en')}, after all parties had signed on ${formatWrittenDate(other, 'en')}. Correct the day that is wrong.`,
        amendmentBeforeSigning: ({ day, other }) =>
          `This addendum is dated ${formatWrittenDate(day, 'en')}, before the agreement itself was signed on ${formatWrittenDate(other, 'en')}. Correct the day that is wrong.`,
        noticeAfterEnd: ({ day, other }) =>
          `Notice would have been given on ${formatWrittenDate(day, 'en')}, after the last day, ${formatWrittenDate(other, 'en')}. Correct the day that is wrong.`,
      },
    },
    id: {
      title: 'Urutan tanggal tidak mungkin',
      why: 'Naskah ditelaah sebelum ditandatangani, adendum mengubah yang sudah ditandatangani, dan pemberitahuan disampaikan sebelum perjanjian berakhir. Biasanya tahunnya salah ketik.',
      fix: 'Lihat naskahnya dan perbaiki tanggal yang keliru.',
      messages: {
        processAfterSigning: ({ day, other }) =>
          `Tahap ini bertanggal ${formatWrittenDate(day, 'id')}, sesudah semua pihak menandatangani pada ${formatWrittenDate(other, 'id')}. Perbaiki tanggal yang keliru.`,
        amendmentBeforeSigning: ({ day, other }) =>
          `Adendum ini bertanggal ${formatWrittenDate(day, 'id')}, sebelum perjanjiannya sendiri ditandatangani pada ${formatWrittenDate(other, 'id')}. Perbaiki tanggal yang keliru.`,
        noticeAfterEnd: ({ day, other }) =>
          `Pemberitahuan disampaikan pada ${formatWrittenDate(day, 'id')}, sesudah hari terakhir, ${formatWrittenDate(other, 'id')}. Perbaiki tanggal yang keliru.`,
      },
    },
  },
  bad: EXAMPLE('2019-02-10'),
  good: EXAMPLE('2018-02-10'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      for (const { key, day, other, path } of wrongOrders(record.data)) {
        report(key, { day, other }, spot(record, path));
      }
    }
  },
});

type WrongOrder = Days & { readonly key: keyof Messages; readonly path: FieldPath };

function wrongOrders(data: AgreementData): readonly WrongOrder[] {
  const signed = lastSigning(data);
  const { notice_given: notice, last_day: lastDay } = data.termination ?? {};
  const stages = (data.process ?? []).map(({ on }, index): WrongOrder | undefined =>
    isBefore(signed, on) ? order('processAfterSigning', on, signed, ['process', index, 'on']) : undefined,
  );
  const amendments = (data.amendments ?? []).map(({ signed: day }, index): WrongOrder | undefined =>
    isBefore(day, signed)
      ? order('amendmentBeforeSigning', day, signed, ['amendments', index, 'signed'])
      : undefined,
  );
  const termination = isBefore(lastDay, notice)
    ? order('noticeAfterEnd', notice, lastDay, ['termination', 'notice_given'])
    : undefined;
  return [...stages, ...amendments, termination].filter((wrong) => wrong !== undefined);
}

function order(key: keyof Messages, day = '', other = '', path: FieldPath): WrongOrder {
  return { key, day, other, path };
}

/** True where the first date lies before the second however both are read. */
function isBefore(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const [a, b] = [parseSingleDate(first), parseSingleDate(second)];
  return a !== undefined && b !== undefined && a.latest < b.earliest;
}
