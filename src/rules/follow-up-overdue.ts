/** follow-up-overdue: what was promised for a day that has passed. */
import { daysBetween, type Day } from '../calendar/day.ts';
import { formatDay, formatDays } from '../locale/dates.ts';
import { overdueFollowUpsOf } from '../register/follow-ups.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { overdue: { readonly what: string; readonly due: Day; readonly days: number } };

const EXAMPLE = (done: string): string => `kind: activity
id: rapat-awal-2025
title: Rapat Awal Kerja Sama Riset Kelautan
form: meeting
on: 2025-02-04
follow_ups: [{what: Menyusun naskah bersama, who: Kantor Kerja Sama, due: 2025-03-31${done}}]
`;

const AS_OF = '2025-04-10';

export const followUpOverdue = defineRule<Messages>({
  id: 'follow-up-overdue',
  severity: 'info',
  stage: 'attention',
  texts: {
    en: {
      title: 'A follow-up is overdue',
      why: 'What was agreed in a meeting is forgotten first. The day on which it is due is still in time.',
      fix: 'Do it, and write `done` with the day. Or agree on a new `due`.',
      messages: {
        overdue: ({ what, due, days }) =>
          `"${what}" was due on ${formatDay(due, 'en')}, ${formatDays(days, 'en')} ago. Write \`done\` once it is done, or a new \`due\`.`,
      },
    },
    id: {
      title: 'Tindak lanjut terlambat',
      why: 'Yang disepakati dalam rapat paling mudah terlupa. Hari jatuh temponya sendiri masih tepat waktu.',
      fix: 'Kerjakan, lalu tulis `done` beserta tanggalnya. Atau sepakati `due` yang baru.',
      messages: {
        overdue: ({ what, due, days }) =>
          `"${what}" jatuh tempo pada ${formatDay(due, 'id')}, ${formatDays(days, 'id')} yang lalu. Tulis \`done\` bila sudah selesai, atau \`due\` yang baru.`,
      },
    },
  },
  bad: { files: { 'activities/rapat.yaml': EXAMPLE('') }, asOf: AS_OF },
  good: { files: { 'activities/rapat.yaml': EXAMPLE(', done: 2025-03-20') }, asOf: AS_OF },
  check({ register, asOf }, report) {
    for (const record of [...recordsOfKind(register, 'agreement'), ...recordsOfKind(register, 'activity')]) {
      for (const { position, what, due } of overdueFollowUpsOf(record.data, asOf)) {
        const data = { what, due, days: daysBetween(due, asOf) };
        report('overdue', data, spot(record, ['follow_ups', position - 1, 'due']));
      }
    }
  },
});
