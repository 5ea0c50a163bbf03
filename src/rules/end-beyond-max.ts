/** end-beyond-max: a stated end later than the longest term that the paper itself allows. */
import type { Day } from '../calendar/day.ts';
import { lastDayOf } from '../calendar/last-day.ts';
import { parseDuration } from '../calendar/read-duration.ts';
import { parseSingleDate } from '../calendar/uncertain-date.ts';
import type { FieldPath } from '../findings/place.ts';
import { formatDay } from '../locale/dates.ts';
import type { AgreementRecord } from '../records/record.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';
import { statedStart } from './stated-start.ts';

type Messages = { beyond: { readonly limit: Day } };

const EXAMPLE = (until: string): string => `kind: agreement
id: riset-2018
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, signed: 2018-03-01}
  - {name: Politeknik Bahari Tarakan, signed: 2018-03-01}
term: {until: ${until}, max: 10 tahun}
`;

export const endBeyondMax = defineRule<Messages>({
  id: 'end-beyond-max',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'A stated end is later than `max` allows',
      why: '`max` is the longest that the agreement may last, counted from its original start; a later end contradicts it.',
      fix: 'Correct the day, or `max`. If the parties agreed on more, record a new agreement.',
      messages: {
        beyond: ({ limit }) =>
          `By \`max\` the agreement can last until ${formatDay(limit, 'en')} at most, but this says longer. Correct the one that is wrong.`,
      },
    },
    id: {
      title: 'Akhir yang tertulis melampaui `max`',
      why: '`max` adalah jangka waktu terpanjang perjanjian, dihitung dari awal pertamanya; akhir yang lebih lambat bertentangan dengannya.',
      fix: 'Perbaiki tanggalnya, atau `max`. Bila para pihak menyepakati lebih lama, catat perjanjian baru.',
      messages: {
        beyond: ({ limit }) =>
          `Menurut \`max\` perjanjian berlaku paling lama sampai ${formatDay(limit, 'id')}, tetapi di sini lebih lama. Perbaiki yang keliru.`,
      },
    },
  },
  bad: EXAMPLE('2030-12-31'),
  good: EXAMPLE('2027-12-31'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const { term } = record.data;
      if (term?.max === undefined) continue;
      const max = parseDuration(term.max);
      const start = parseSingleDate(statedStart(record.data) ?? '')?.latest;
      if (max === undefined || start === undefined) continue;
      const limit = lastDayOf(start, max, term.last_day ?? register.settings.lastDay);
      for (const { until, path } of statedEnds(record)) {
        const end = parseSingleDate(until)?.earliest;
        if (end !== undefined && end > limit) report('beyond', { limit }, spot(record, path));
      }
    }
  },
});

function statedEnds({
  data,
}: AgreementRecord): readonly { readonly until: string; readonly path: FieldPath }[] {
  const amended = (data.amendments ?? []).flatMap(({ until }, index) =>
    until === undefined ? [] : [{ until, path: ['amendments', index, 'until'] }],
  );
  return data.term?.until === undefined
    ? amended
    : [{ until: data.term.until, path: ['term', 'until'] }, ...amended];
}
