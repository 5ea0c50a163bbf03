/** end-before-start: a last day that comes before the first. */
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import type { FieldPath } from '../findings/place.ts';
import { formatWrittenDate } from '../locale/uncertain-dates.ts';
import type { AgreementRecord, MembershipRecord } from '../records/record.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { statedStart } from './stated-start.ts';
import { defineRule, spot } from './rule.ts';

type Dates = { readonly start: string; readonly end: string };
type Messages = { term: Dates; suspension: Dates; membership: Dates };

const EXAMPLE = (until: string): string => `kind: agreement
id: magang-2024
title: Perjanjian Kerja Sama Magang Perikanan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
term: {from: 2024-03-01, until: ${until}}
`;

export const endBeforeStart = defineRule<Messages>({
  id: 'end-before-start',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'A last day comes before the first',
      why: 'Such a window holds no day at all; most often day and month were exchanged, or a year was mistyped.',
      fix: 'Look at the paper and correct the day that is wrong.',
      messages: {
        term: (dates) =>
          `The agreement would end on ${formatWrittenDate(dates.end, 'en')}, before it starts on ${formatWrittenDate(dates.start, 'en')}. Correct the day that is wrong.`,
        suspension: (dates) =>
          `The suspension would end on ${formatWrittenDate(dates.end, 'en')}, before it begins on ${formatWrittenDate(dates.start, 'en')}. Correct the day that is wrong.`,
        membership: (dates) =>
          `The membership would end on ${formatWrittenDate(dates.end, 'en')}, before it begins on ${formatWrittenDate(dates.start, 'en')}. Correct the day that is wrong.`,
      },
    },
    id: {
      title: 'Hari terakhir mendahului hari pertama',
      why: 'Masa berlaku seperti ini tidak memuat satu hari pun; biasanya hari dan bulan tertukar, atau tahunnya salah ketik.',
      fix: 'Lihat naskahnya dan perbaiki tanggal yang keliru.',
      messages: {
        term: (dates) =>
          `Perjanjian berakhir pada ${formatWrittenDate(dates.end, 'id')}, sebelum mulai pada ${formatWrittenDate(dates.start, 'id')}. Perbaiki tanggal yang keliru.`,
        suspension: (dates) =>
          `Penangguhan berakhir pada ${formatWrittenDate(dates.end, 'id')}, sebelum mulai pada ${formatWrittenDate(dates.start, 'id')}. Perbaiki tanggal yang keliru.`,
        membership: (dates) =>
          `Keanggotaan berakhir pada ${formatWrittenDate(dates.end, 'id')}, sebelum mulai pada ${formatWrittenDate(dates.start, 'id')}. Perbaiki tanggal yang keliru.`,
      },
    },
  },
  bad: EXAMPLE('2023-12-31'),
  good: EXAMPLE('2025-02-28'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      for (const { key, start, end, path } of pairsIn(record)) {
        if (endsBefore(end, start)) report(key, { start, end }, spot(record, path));
      }
    }
    for (const record of recordsOfKind(register, 'membership')) {
      const { start, end } = membershipDates(record);
      if (start !== undefined && end !== undefined && endsBefore(end, start)) {
        report('membership', { start, end }, spot(record, ['left']));
      }
    }
  },
});

type Pair = Dates & { readonly key: 'term' | 'suspension'; readonly path: FieldPath };

function pairsIn({ data }: AgreementRecord): readonly Pair[] {
  const end = data.term?.until;
  const start = end === undefined ? undefined : statedStart(data);
  const term: readonly Pair[] =
    start === undefined || end === undefined ? [] : [{ key: 'term', start, end, path: ['term', 'until'] }];
  const suspensions = (data.suspensions ?? []).flatMap(({ from, until }, index): readonly Pair[] =>
    from === undefined || until === undefined
      ? []
      : [{ key: 'suspension', start: from, end: until, path: ['suspensions', index, 'until'] }],
  );
  return [...term, ...suspensions];
}

function membershipDates({ data }: MembershipRecord): Partial<Dates> {
  const start = data.joined ?? data.involved;
  return { ...(start !== undefined && { start }), ...(data.left !== undefined && { end: data.left }) };
}

/** True where no reading of two uncertain dates puts the end on or after the start. */
function endsBefore(end: string, start: string): boolean {
  const [last, first] = [parseSingleDate(end), parseSingleDate(start)];
  return last !== undefined && first !== undefined && last.latest < first.earliest;
}
