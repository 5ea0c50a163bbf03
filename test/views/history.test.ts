/** What happened, day by day: each fact once, the latest first, nothing that was not known. */
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/terms/terms-of.ts';
import { historyOf } from '../../src/views/history.ts';
import { dayOf } from '../support/context.ts';
import { registerOf } from '../support/registers.ts';

const { register } = registerOf(`kind: agreement
id: nota
title: Nota Magang
parties: [{name: SMK Karya Bahari, signed: 2020-03-01}, {name: PT Teluk Bayur, signed: 2020-03-05}]
term: {lasts: 3 tahun}
process: [{stage: drafting, on: 2019-11-01}, {stage: review, on: 2020-01}, {stage: agreed}]
amendments: [{signed: 2022-05-01, until: 2025-05-31}]
---
kind: activity
id: magang
title: Magang Angkatan Pertama
form: internship
on: 2021-06-01/2021-08-31
under: [nota]
---
kind: activity
id: rencana
title: Magang Angkatan Kedua
form: internship
planned: 2024
under: [nota]
---
kind: membership
id: jejaring
network: {name: Jejaring Vokasi}
member: {name: SMK Karya Bahari}
joined: 2018-06~
left: 2023-12-31
`);

function historyOn(asOf: string): readonly string[] {
  const records = [
    ...register.agreements.values(),
    ...register.memberships.values(),
    ...register.activities.values(),
  ];
  return historyOf(register, termsOf(register, dayOf(asOf)), records).map(
    ({ day, event, state, title }) => `${day} ${title}: ${state ?? event}`,
  );
}

describe('history', () => {
  test('tells everything that has happened, the latest first', () => {
    expect(historyOn('2026-01-26')).toEqual([
      '2025-05-31 Nota Magang: expired',
      '2023-12-31 Jejaring Vokasi: left',
      '2022-05-01 Nota Magang: amended',
      '2021-06-01/2021-08-31 Magang Angkatan Pertama: held',
      '2020-03-05 Nota Magang: signed',
      '2020-01 Nota Magang: review',
      '2019-11-01 Nota Magang: drafting',
      '2018-06~ Jejaring Vokasi: joined',
    ]);
  });

  test.each([
    ['2025-05-31', '2023-12-31 Jejaring Vokasi: left'],
    ['2021-07-01', '2020-03-05 Nota Magang: signed'],
    ['2020-03-04', '2020-01 Nota Magang: review'],
    ['2019-12-31', '2019-11-01 Nota Magang: drafting'],
  ])('on %s the last thing known was: %s', (asOf, last) => {
    expect(historyOn(asOf)[0]).toBe(last);
  });

  test('of nothing is empty', () => {
    expect(historyOf(register, termsOf(register, dayOf('2026-01-26')), [])).toEqual([]);
  });
});
