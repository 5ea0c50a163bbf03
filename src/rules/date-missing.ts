/** date-missing: an activity of which nobody can say whether it was held. */
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot, type NoData } from './rule.ts';

type Messages = { missing: NoData };

const EXAMPLE = (day: string): string => `kind: activity
id: kuliah-tamu-gizi
title: Kuliah Tamu Gizi Masyarakat Pesisir
form: guest-lecture
place: Universitas Lembah Anai${day}
`;

export const dateMissing = defineRule<Messages>({
  id: 'date-missing',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'An activity has no day',
      why: 'An activity without a day counts as neither held nor planned: its agreement looks dormant, and it is missing in the accreditation tables, which ask for time and duration.',
      fix: 'Write `on` where it has been held, or `planned` where it is to come. What is only roughly known may be rough: `2019`, `2019-08~`.',
      messages: {
        missing: () =>
          'This activity has no day. Write `on` where it has been held or `planned` where it is to come; a year alone will do.',
      },
    },
    id: {
      title: 'Kegiatan tidak memiliki tanggal',
      why: 'Kegiatan tanpa tanggal tidak dihitung sebagai terlaksana maupun direncanakan: perjanjiannya tampak tidur, dan kegiatan itu tidak masuk tabel akreditasi, yang meminta waktu dan durasi.',
      fix: 'Tulis `on` bila sudah dilaksanakan, atau `planned` bila baru direncanakan. Tanggal kasar pun boleh: `2019`, `2019-08~`.',
      messages: {
        missing: () =>
          'Kegiatan ini tidak memiliki tanggal. Tulis `on` bila sudah dilaksanakan atau `planned` bila baru direncanakan; cukup tahunnya saja.',
      },
    },
  },
  bad: EXAMPLE(''),
  good: EXAMPLE('\non: 2025-03-12'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'activity')) {
      const { on, planned, cancelled } = record.data;
      if ((on ?? planned ?? cancelled) === undefined) report('missing', {}, spot(record, ['id']));
    }
  },
});
