/** unsigned-after-start: the day on which an agreement should start has come, and not all have signed. */
import type { Day } from '../calendar/day.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import { formatDay } from '../locale/dates.ts';
import type { Language } from '../locale/language.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { unsigned: { readonly start: Day; readonly missing: readonly number[] } };

const EXAMPLE = (signed: string): string => `kind: agreement
id: magang-2025
title: Perjanjian Kerja Sama Magang Perikanan
parties:
  - {name: Universitas Lembah Anai, signed: 2025-01-20}
  - {name: Politeknik Bahari Tarakan${signed}}
term: {from: 2025-02-01, lasts: 2 tahun}
`;

const AS_OF = '2025-03-01';

export const unsignedAfterStart = defineRule<Messages>({
  id: 'unsigned-after-start',
  severity: 'info',
  stage: 'attention',
  texts: {
    en: {
      title: 'The start has come, but not all have signed',
      why: 'Until the last party has signed there is no agreement, whatever day it names as its start.',
      fix: 'Get the missing signature and record `signed`, or agree on a later start.',
      messages: {
        unsigned: ({ start, missing }) =>
          `This agreement should have started on ${formatDay(start, 'en')}, but ${parties(missing, 'en')} not signed. Record \`signed\`, or agree on a later start.`,
      },
    },
    id: {
      title: 'Sudah waktunya mulai, tetapi belum semua menandatangani',
      why: 'Sebelum pihak terakhir menandatangani, perjanjian belum ada, tanggal mulai apa pun yang disebutnya.',
      fix: 'Mintakan tanda tangan yang kurang dan catat `signed`, atau sepakati tanggal mulai yang lebih lambat.',
      messages: {
        unsigned: ({ start, missing }) =>
          `Perjanjian ini seharusnya mulai ${formatDay(start, 'id')}, tetapi ${parties(missing, 'id')} belum menandatangani. Catat \`signed\`, atau sepakati tanggal mulai yang lebih lambat.`,
      },
    },
  },
  bad: { files: { 'agreements/magang.yaml': EXAMPLE('') }, asOf: AS_OF },
  good: { files: { 'agreements/magang.yaml': EXAMPLE(', signed: 2025-01-25') }, asOf: AS_OF },
  check({ register, terms, asOf }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const { term, parties: all } = record.data;
      const start = term?.from === undefined ? undefined : parseSingleDate(term.from)?.latest;
      const state = terms.agreement(record.id);
      if (start === undefined || start > asOf || state === undefined) continue;
      if (state.signed || state.state === 'abandoned') continue;
      const missing = all.flatMap(({ signed }, index) => (signed === undefined ? [index + 1] : []));
      report('unsigned', { start, missing }, spot(record, ['term', 'from']));
    }
  },
});

function parties(positions: readonly number[], language: Language): string {
  const list = positions.join(language === 'id' ? ' dan ' : ' and ');
  if (positions.length === 0) return language === 'id' ? 'ada pihak yang' : 'a party has';
  if (language === 'id') return `pihak ke-${list}`;
  return positions.length === 1 ? `party ${list} has` : `parties ${list} have`;
}
