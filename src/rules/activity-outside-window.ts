/** activity-outside-window: an activity held under an agreement that had ended. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from '../locale/dates.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { after: { readonly agreement: string; readonly end: Day } };

const EXAMPLE = (on: string): string => `kind: agreement
id: nota-2018
title: Nota Kesepahaman Universitas Lembah Anai dan Politeknik Bahari Tarakan
parties:
  - {name: Universitas Lembah Anai, signed: 2018-03-01}
  - {name: Politeknik Bahari Tarakan, signed: 2018-03-01}
term: {lasts: 5 tahun}
---
kind: activity
id: kuliah-tamu-gizi
title: Kuliah Tamu Gizi Masyarakat Pesisir
form: guest-lecture
on: ${on}
under: [nota-2018]
`;

const AS_OF = '2024-01-01';

/** What was held up to the start (exploring, drafting, the signing itself) led to the agreement, and is in order. */
export const activityOutsideWindow = defineRule<Messages>({
  id: 'activity-outside-window',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'An activity was held after its agreement had ended',
      why: 'An assessor counts an activity only under an agreement that was in force on the day. Often the agreement has been renewed and the successor is not recorded.',
      fix: 'Name the agreement that was in force in `under`, record the renewal, or correct the day.',
      messages: {
        after: ({ agreement, end }) =>
          `This activity was held after \`${agreement}\` ended on ${formatDay(end, 'en')}. Name the agreement that was in force, record the renewal, or correct the day.`,
      },
    },
    id: {
      title: 'Kegiatan dilaksanakan setelah perjanjiannya berakhir',
      why: 'Asesor hanya menghitung kegiatan di bawah perjanjian yang berlaku pada hari itu. Sering kali perjanjian sudah diperpanjang, tetapi penggantinya belum tercatat.',
      fix: 'Sebutkan perjanjian yang berlaku pada `under`, catat perpanjangannya, atau perbaiki tanggalnya.',
      messages: {
        after: ({ agreement, end }) =>
          `Kegiatan ini dilaksanakan setelah \`${agreement}\` berakhir pada ${formatDay(end, 'id')}. Sebutkan perjanjian yang berlaku, catat perpanjangannya, atau perbaiki tanggalnya.`,
      },
    },
  },
  bad: { files: { 'activities/kuliah-tamu.yaml': EXAMPLE('2023-05-10') }, asOf: AS_OF },
  good: { files: { 'activities/kuliah-tamu.yaml': EXAMPLE('2022-05-10') }, asOf: AS_OF },
  check({ register, terms }, report) {
    for (const record of recordsOfKind(register, 'activity')) {
      const activity = terms.activity(record.id);
      const first = activity?.daysAreHeld === true ? activity.firstDay?.earliest : undefined;
      if (first === undefined) continue;
      (record.data.under ?? []).forEach((agreement, index) => {
        const end = terms.agreement(agreement)?.finalDay?.latest;
        if (end !== undefined && first > end)
          report('after', { agreement, end }, spot(record, ['under', index]));
      });
    }
  },
});
