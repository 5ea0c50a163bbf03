/** The coming months: which there are, and what stands in which. */
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/terms/terms-of.ts';
import { calendarMonthsView, type CalendarMonthsView } from '../../src/views/calendar-months.ts';
import { dayOf } from '../support/context.ts';
import { registerOf } from '../support/registers.ts';
import { TIMELINE_STORY } from '../support/timeline-story.ts';

const { register } = registerOf(TIMELINE_STORY);

function viewOn(asOf: string, options: Parameters<typeof calendarMonthsView>[2] = {}): CalendarMonthsView {
  return calendarMonthsView(register, termsOf(register, dayOf(asOf)), options);
}

/** `2026-03 segera-2021 last-day` for each day that comes. */
function told({ months }: CalendarMonthsView): readonly string[] {
  return months.flatMap(({ days }) => days.map(({ day, id, kind }) => `${day} ${id} ${kind}`));
}

describe('months', () => {
  test.each([
    ['2026-01-26', 3, ['2026-01-01 2026-01-31', '2026-02-01 2026-02-28', '2026-03-01 2026-03-31']],
    ['2023-12-31', 3, ['2023-12-01 2023-12-31', '2024-01-01 2024-01-31', '2024-02-01 2024-02-29']],
    ['9999-11-30', 3, ['9999-11-01 9999-11-30', '9999-12-01 9999-12-31']],
    ['2026-06-15', 0, []],
  ])('from %s, %i of them', (asOf, months, expected) => {
    expect(viewOn(asOf, { months }).months.map(({ first, last }) => `${first} ${last}`)).toEqual(expected);
  });

  test('are twelve unless said', () => {
    expect(viewOn('2026-01-26').months).toHaveLength(12);
  });
});

describe('what comes', () => {
  test('stands in its month, in order', () => {
    expect(told(viewOn('2026-01-26'))).toEqual([
      '2026-01-31 segera-2021 notice-deadline',
      '2026-03-14 otomatis-2021 renews',
      '2026-03-31 segera-2021 last-day',
      '2026-09-01 kelak-2026 starts',
    ]);
  });

  test('is counted where it comes later', () => {
    expect(viewOn('2026-01-26').later).toBe(3);
    expect(viewOn('2026-01-26', { months: 3 }).later).toBe(4);
  });

  test('leaves out what is not wanted, from the count too', () => {
    const view = viewOn('2026-01-26', { keeps: ({ kind }) => kind === 'starts' });
    expect(told(view)).toEqual(['2026-09-01 kelak-2026 starts']);
    expect(view.later).toBe(0);
  });
});

test('between units of ours an agreement is called by its title', () => {
  const { register: ours } = registerOf({
    'mou.config.yaml': 'format: 1\ninstitution: ula\n',
    'x.yaml': `kind: institution
id: ula
name: Universitas Lembah Anai
---
kind: agreement
id: antarunit
title: Kerja Sama Dua Fakultas
parties: [{institution: ula, unit: FKIP, signed: 2025-02-03}, {institution: ula, unit: FT, signed: 2025-02-03}]
term: {lasts: 1 tahun}
`,
  });
  const view = calendarMonthsView(ours, termsOf(ours, dayOf('2026-01-26')));
  expect(view.months.flatMap(({ days }) => days.map(({ about }) => about))).toEqual([
    'Kerja Sama Dua Fakultas',
  ]);
});

test('dues that were paid later are still to come on a day before', () => {
  const { register: ours } = registerOf(`kind: membership
id: ula-jaringan
network: {name: Jaringan Riset Pesisir}
member: {name: Universitas Lembah Anai}
joined: 2018-06-01
dues: [{year: 2026, due: 2026-03-31, paid: 2026-03-02}]
`);
  const comingOn = (asOf: string): readonly string[] =>
    told(calendarMonthsView(ours, termsOf(ours, dayOf(asOf))));
  expect(comingOn('2026-03-01')).toEqual(['2026-03-31 ula-jaringan dues']);
  expect(comingOn('2026-03-02')).toEqual([]);
});
