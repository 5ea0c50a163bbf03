/** dormant: an agreement in force under which nothing is done ("MoU tidur"). */
import type { Day } from '../calendar/day.ts';
import { formatDay } from '../locale/dates.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';

type Messages = {
  never: { readonly since: Day | undefined };
  since: { readonly day: Day; readonly activity: string };
};

const EXAMPLE = `kind: agreement
id: riset-2023
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, signed: 2023-10-17}
  - {name: Politeknik Bahari Tarakan, signed: 2023-10-17}
term: {lasts: 5 tahun}
`;

export const dormant = defineRule<Messages>({
  id: 'dormant',
  severity: 'info',
  stage: 'attention',
  texts: {
    en: {
      title: 'An agreement is dormant',
      why: 'An agreement without activities counts for nothing in accreditation, and partners notice. `dormant_after` says how long is too long (12 months unless the register says otherwise).',
      fix: 'Plan an activity, or record those that were held and name this agreement in their `under`.',
      messages: {
        never: ({ since }) =>
          `Nothing has been done under this agreement${since === undefined ? '' : ` since it started on ${formatDay(since, 'en')}`}. Plan an activity, or record those that were held.`,
        since: ({ day, activity }) =>
          `Nothing has been done under this agreement since \`${activity}\` on ${formatDay(day, 'en')}. Plan an activity, or record those that were held.`,
      },
    },
    id: {
      title: 'Perjanjian tidur',
      why: 'Perjanjian tanpa kegiatan tidak bernilai dalam akreditasi, dan mitra memperhatikannya. `dormant_after` menentukan batasnya (12 bulan kecuali diatur lain).',
      fix: 'Rencanakan kegiatan, atau catat yang sudah dilaksanakan dan sebutkan perjanjian ini pada `under`-nya.',
      messages: {
        never: ({ since }) =>
          `Belum ada kegiatan di bawah perjanjian ini${since === undefined ? '' : ` sejak mulai berlaku ${formatDay(since, 'id')}`}. Rencanakan kegiatan, atau catat yang sudah dilaksanakan.`,
        since: ({ day, activity }) =>
          `Belum ada kegiatan lagi di bawah perjanjian ini sejak \`${activity}\` pada ${formatDay(day, 'id')}. Rencanakan kegiatan, atau catat yang sudah dilaksanakan.`,
      },
    },
  },
  bad: { files: { 'agreements/riset.yaml': EXAMPLE }, asOf: '2024-11-01' },
  good: { files: { 'agreements/riset.yaml': EXAMPLE }, asOf: '2024-03-01' },
  check({ register, terms }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const term = terms.agreement(record.id);
      if (term?.marks.includes('dormant') !== true) continue;
      const at = spot(record, ['id']);
      const { lastActivity, start } = term;
      if (lastActivity === undefined) report('never', { since: start?.earliest }, at);
      else report('since', { day: lastActivity.day, activity: lastActivity.id }, at);
    }
  },
});
