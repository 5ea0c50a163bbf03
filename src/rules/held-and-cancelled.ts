/** held-and-cancelled: an activity that is said to have been held and to have been cancelled. */
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, noteAt, spot, type NoData } from './rule.ts';

type Messages = { both: NoData; held: NoData };

const EXAMPLE = (day: string): string => `kind: activity
id: lokakarya-kurikulum-2025
title: Lokakarya Kurikulum Bersama
form: workshop
${day}: 2025-08-20
cancelled: 2025-08-11
`;

export const heldAndCancelled = defineRule<Messages>({
  id: 'held-and-cancelled',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'An activity is both held and cancelled',
      why: 'Only held activities keep an agreement awake and count for accreditation; one that was cancelled must not.',
      fix: 'Where it was not held, write its day under `planned` instead of `on`. Where it was held in the end, delete `cancelled`.',
      messages: {
        both: () =>
          'This activity is recorded as held and as cancelled. Where it was not held, write `planned` instead of `on`; where it was, delete `cancelled`.',
        held: () => 'here it was held',
      },
    },
    id: {
      title: 'Kegiatan tercatat terlaksana sekaligus dibatalkan',
      why: 'Hanya kegiatan yang terlaksana yang membuat perjanjian tetap hidup dan diakui dalam akreditasi; kegiatan yang dibatalkan tidak boleh ikut dihitung.',
      fix: 'Bila tidak jadi dilaksanakan, tulis tanggalnya pada `planned`, bukan `on`. Bila akhirnya dilaksanakan, hapus `cancelled`.',
      messages: {
        both: () =>
          'Kegiatan ini tercatat terlaksana sekaligus dibatalkan. Bila tidak jadi dilaksanakan, tulis `planned`, bukan `on`; bila dilaksanakan, hapus `cancelled`.',
        held: () => 'di sini tercatat terlaksana',
      },
    },
  },
  bad: EXAMPLE('on'),
  good: EXAMPLE('planned'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'activity')) {
      const { on, cancelled } = record.data;
      if (on === undefined || cancelled === undefined) continue;
      const related = [noteAt(spot(record, ['on']), 'held', {})];
      report('both', {}, spot(record, ['cancelled'], 'key'), { related });
    }
  },
});
