/** stated-end-differs: the last day on the paper is not the one that its own length gives. */
import type { Day } from '../calendar/day.ts';
import type { Duration } from '../calendar/duration.ts';
import type { LastDayConvention } from '../calendar/last-day.ts';
import { formatDay, formatDays, formatDuration } from '../locale/dates.ts';
import type { Language } from '../locale/language.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { onlyDay } from '../terms/day-range.ts';
import { statedEndDifference, type EndFormula } from '../terms/stated-end.ts';
import { defineRule, spot } from './rule.ts';

type Messages = {
  differs: {
    readonly stated: Day;
    readonly computed: Day;
    readonly lasts: Duration;
    readonly start: Day;
    readonly daysLater: number;
    readonly convention: LastDayConvention;
    readonly seemsMadeBy: EndFormula | undefined;
  };
};
type Difference = Messages['differs'];

const EXAMPLE = (until: string): string => `kind: agreement
id: riset-2018
title: Nota Kesepahaman Riset Kelautan
parties:
  - {name: Universitas Lembah Anai, signed: 2018-03-01}
  - {name: Politeknik Bahari Tarakan, signed: 2018-03-01}
term: {lasts: 5 tahun, until: ${until}}
`;

const FORMULAS: Readonly<Record<EndFormula, Readonly<Record<Language, (difference: Difference) => string>>>> =
  {
    'years-x-365': {
      en: ({ lasts }) =>
        ` It seems to be ${String(lasts.months / 12)} x 365 days, which forgets the leap days.`,
      id: ({ lasts }) =>
        ` Tampaknya dihitung ${String(lasts.months / 12)} x 365 hari, sehingga hari kabisat terlewat.`,
    },
    'other-convention': {
      en: ({ convention }) =>
        convention === 'day-before'
          ? ' It is the anniversary itself: if that is what the paper means, write `last_day: anniversary` under `term`.'
          : ' It is the day before the anniversary: if that is what the paper means, write `last_day: day-before` under `term`.',
      id: ({ convention }) =>
        convention === 'day-before'
          ? ' Tanggalnya sama dengan tanggal mulai: bila menurut naskah hari itu masih berlaku, tulis `last_day: anniversary` di bawah `term`.'
          : ' Itu sehari sebelum tanggal yang sama dengan tanggal mulai: bila demikian maksud naskahnya, tulis `last_day: day-before` di bawah `term`.',
    },
    'day-after': {
      en: () => ' It is the day after the last day.',
      id: () => ' Itu hari sesudah hari terakhir.',
    },
    'end-of-year': {
      en: () => ' It is the last day of a calendar year.',
      id: () => ' Itu hari terakhir tahun kalender.',
    },
  };

export const statedEndDiffers = defineRule<Messages>({
  id: 'stated-end-differs',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'The stated last day is not the one that the length gives',
      why: 'A paper that says "five years" and another day contradicts itself. mou takes the stated day; most such days come from a spreadsheet formula (years x 365), and both parties should know.',
      fix: 'If the day was calculated, leave `until` out. If it stands on the paper, keep it and write `# mou-ignore stated-end-differs: stands on the paper` after it.',
      messages: {
        differs: (difference) =>
          `${formatDay(difference.stated, 'en')} is ${apart(difference, 'en')} what ${formatDuration(difference.lasts, 'en')} from ${formatDay(difference.start, 'en')} gives: ${formatDay(difference.computed, 'en')}.${formula(difference, 'en')} If the day does not stand on the paper, leave \`until\` out.`,
      },
    },
    id: {
      title: 'Hari terakhir yang tertulis tidak sesuai dengan jangka waktunya',
      why: 'Naskah yang menyebut "lima tahun" dan sebuah tanggal lain bertentangan dengan dirinya sendiri. mou memakai tanggal yang tertulis; kebanyakan berasal dari rumus lembar kerja (tahun x 365), dan kedua pihak perlu tahu.',
      fix: 'Bila tanggal itu hasil hitungan, hapus `until`. Bila memang ada di naskah, biarkan dan tulis `# mou-ignore stated-end-differs: sesuai naskah` di belakangnya.',
      messages: {
        differs: (difference) =>
          `${formatDay(difference.stated, 'id')} adalah ${apart(difference, 'id')} hasil hitungan ${formatDuration(difference.lasts, 'id')} sejak ${formatDay(difference.start, 'id')}, yaitu ${formatDay(difference.computed, 'id')}.${formula(difference, 'id')} Bila tanggal itu tidak ada di naskah, hapus \`until\`.`,
      },
    },
  },
  bad: EXAMPLE('2023-02-27'),
  good: EXAMPLE('2023-02-28'),
  check({ register, terms }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const start = onlyDay(terms.agreement(record.id)?.start);
      const difference = start && statedEndDifference(record, register.settings, start);
      if (difference !== undefined) report('differs', difference, spot(record, ['term', 'until']));
    }
  },
});

function apart({ daysLater }: Difference, language: Language): string {
  const days = formatDays(Math.abs(daysLater), language);
  if (language === 'id') return daysLater > 0 ? `${days} sesudah` : `${days} sebelum`;
  return daysLater > 0 ? `${days} after` : `${days} before`;
}

function formula(difference: Difference, language: Language): string {
  return difference.seemsMadeBy === undefined ? '' : FORMULAS[difference.seemsMadeBy][language](difference);
}
