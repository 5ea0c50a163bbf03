/** termination-before-start: an agreement that was ended before it began. */
import { parseDay, type Day } from '../calendar/day.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import { formatDay } from '../locale/dates.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';
import { statedStart } from './stated-start.ts';

type Messages = { before: { readonly lastDay: Day; readonly start: Day } };

const EXAMPLE = (lastDay: string): string => `kind: agreement
id: riset-2024
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, signed: 2024-03-01}
  - {name: Politeknik Bahari Tarakan, signed: 2024-03-01}
term: {lasts: 5 tahun}
termination: {last_day: ${lastDay}, by: 2}
`;

export const terminationBeforeStart = defineRule<Messages>({
  id: 'termination-before-start',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'An agreement was terminated before it started',
      why: 'It would never have been in force. Mostly one of the two days is mistyped.',
      fix: 'Correct `termination.last_day`, or the day that the agreement starts on.',
      messages: {
        before: ({ lastDay, start }) =>
          `The agreement starts on ${formatDay(start, 'en')} and would have been terminated by ${formatDay(lastDay, 'en')}: it would never have been in force. Correct the day that is wrong.`,
      },
    },
    id: {
      title: 'Perjanjian diakhiri sebelum mulai berlaku',
      why: 'Perjanjian itu berarti tidak pernah berlaku. Biasanya salah satu tanggalnya salah ketik.',
      fix: 'Perbaiki `termination.last_day`, atau tanggal mulai berlakunya.',
      messages: {
        before: ({ lastDay, start }) =>
          `Perjanjian mulai berlaku ${formatDay(start, 'id')}, tetapi sudah diakhiri pada ${formatDay(lastDay, 'id')}: berarti tidak pernah berlaku. Perbaiki tanggal yang keliru.`,
      },
    },
  },
  bad: EXAMPLE('2024-02-01'),
  good: EXAMPLE('2026-02-28'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const lastDay = parseDay(record.data.termination?.last_day ?? '');
      if (lastDay === undefined) continue;
      const start = parseSingleDate(statedStart(record.data) ?? '')?.earliest;
      if (start === undefined || lastDay >= start) continue;
      report('before', { lastDay, start }, spot(record, ['termination', 'last_day']));
    }
  },
});
