/** plan-passed: an activity was meant for days that are over, and nobody has said what became of it. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from '../locale/dates.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { passed: { readonly last: Day } };

const EXAMPLE = `kind: activity
id: magang-internasional-2025
title: Magang Internasional
form: internship
planned: 2025
`;

export const planPassed = defineRule<Messages>({
  id: 'plan-passed',
  severity: 'info',
  stage: 'attention',
  texts: {
    en: {
      title: 'A plan has passed without a word',
      why: 'Whether the activity took place decides whether its agreement is alive. A plan that is over says neither.',
      fix: 'Write `on` if it was held, a new `planned` if it is to come, or `cancelled`.',
      messages: {
        passed: ({ last }) =>
          `This activity was planned for days up to ${formatDay(last, 'en')}, and they are over. Write \`on\` if it was held, a new \`planned\`, or \`cancelled\`.`,
      },
    },
    id: {
      title: 'Rencana terlewat tanpa kabar',
      why: 'Terlaksana atau tidaknya kegiatan menentukan hidup atau tidurnya perjanjian. Rencana yang sudah lewat tidak menyatakan keduanya.',
      fix: 'Tulis `on` bila sudah dilaksanakan, `planned` yang baru bila masih akan dilaksanakan, atau `cancelled`.',
      messages: {
        passed: ({ last }) =>
          `Kegiatan ini direncanakan paling lambat ${formatDay(last, 'id')}, dan waktu itu sudah lewat. Tulis \`on\` bila sudah dilaksanakan, \`planned\` yang baru, atau \`cancelled\`.`,
      },
    },
  },
  bad: { files: { 'activities/magang.yaml': EXAMPLE }, asOf: '2026-02-01' },
  good: { files: { 'activities/magang.yaml': EXAMPLE }, asOf: '2025-06-01' },
  check({ register, terms, asOf }, report) {
    for (const record of recordsOfKind(register, 'activity')) {
      const activity = terms.activity(record.id);
      const last =
        activity?.state === 'planned' && !activity.daysAreHeld ? activity.lastDay?.latest : undefined;
      if (last !== undefined && last < asOf) report('passed', { last }, spot(record, ['planned']));
    }
  },
});
