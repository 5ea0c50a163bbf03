/** The rules about dates at their boundaries: the day before, the day itself, the day after; and uncertain dates. */
import { describe, expect, test } from 'vitest';
import { sentences } from '../support/registers.ts';
import { agreement, family, held, membership, testTables, type Boundary } from './date-tables.ts';

/** Each row: what is looked at, the register, whether the rule speaks, and the day from which it is looked at. */
const TABLES: Readonly<Record<string, readonly Boundary[]>> = {
  'end-before-start': [
    [
      'a term that ends the day before it starts',
      agreement('term: {from: 2018-03-01, until: 2018-02-28}'),
      true,
    ],
    ['a term of one day', agreement('term: {from: 2018-03-01, until: 2018-03-01}'), false],
    ['a term of two days', agreement('term: {from: 2018-03-01, until: 2018-03-02}'), false],
    ['an end before the signing, where no start is stated', agreement('term: {until: 2018-02-28}'), true],
    ['an end on the day of signing', agreement('term: {until: 2018-03-01}'), false],
    ['an end in the month before', agreement('term: {from: 2018-03-01, until: 2018-02}'), true],
    [
      'an end some time in the month of the start',
      agreement('term: {from: 2018-03-15, until: 2018-03}'),
      false,
    ],
    ['an end in the year before', agreement('term: {from: 2018, until: 2017}'), true],
    ['a start and an end some time in one year', agreement('term: {from: 2018, until: 2018}'), false],
    ['an end where not all have signed', agreement('term: {until: 2018-02-28}', ''), false],
    [
      'a suspension that ends the day before',
      agreement('suspensions: [{from: 2019-02-02, until: 2019-02-01}]'),
      true,
    ],
    ['a suspension of one day', agreement('suspensions: [{from: 2019-02-01, until: 2019-02-01}]'), false],
    [
      'a membership left the day before it was joined',
      membership('joined: 2019-02-02\nleft: 2019-02-01'),
      true,
    ],
    ['a membership left on the day it was joined', membership('joined: 2019-02-01\nleft: 2019-02-01'), false],
    ['a membership left in the year it was joined', membership('joined: 2019-06~\nleft: 2019'), false],
  ],
  'stated-end-differs': [
    ['the computed day', agreement('term: {lasts: 5 tahun, until: 2023-02-28}'), false],
    ['the day before', agreement('term: {lasts: 5 tahun, until: 2023-02-27}'), true],
    ['the day after: the other convention', agreement('term: {lasts: 5 tahun, until: 2023-03-01}'), true],
    [
      'that day where it is the convention',
      agreement('term: {lasts: 5 tahun, until: 2023-03-01, last_day: anniversary}'),
      false,
    ],
    ['the end of the year', agreement('term: {lasts: 5 tahun, until: 2023-12-31}'), true],
    ['a month, which may be the computed day', agreement('term: {lasts: 5 tahun, until: 2023-02}'), false],
    [
      'a start that is not known to the day',
      agreement('term: {lasts: 5 tahun, until: 2023-02-27}', '2018-03'),
      false,
    ],
  ],
  'amendment-after-end': [
    [
      'signed the day before the last',
      agreement('term: {lasts: 5 tahun}\namendments: [{signed: 2023-02-27, lasts: 2 tahun}]'),
      false,
    ],
    [
      'signed on the last day, which is in force',
      agreement('term: {lasts: 5 tahun}\namendments: [{signed: 2023-02-28, lasts: 2 tahun}]'),
      false,
    ],
    [
      'signed the day after',
      agreement('term: {lasts: 5 tahun}\namendments: [{signed: 2023-03-01, lasts: 2 tahun}]'),
      true,
    ],
    [
      'signed some time in the month of the end',
      agreement('term: {lasts: 5 tahun}\namendments: [{signed: 2023-02, lasts: 2 tahun}]'),
      false,
    ],
    [
      'signed in the month after',
      agreement('term: {lasts: 5 tahun}\namendments: [{signed: 2023-03, lasts: 2 tahun}]'),
      true,
    ],
    [
      'signed within what an earlier one had added',
      agreement(
        'term: {lasts: 5 tahun}\namendments: [{signed: 2022-06-01, lasts: 2 tahun}, {signed: 2024-05-31, lasts: 1 tahun}]',
      ),
      false,
    ],
    [
      'without an end',
      agreement('term: {open: true}\namendments: [{signed: 2023-03-01, lasts: 2 tahun}]'),
      false,
    ],
  ],
  'termination-before-start': [
    ['terminated the day before the start', agreement('termination: {last_day: 2018-02-28}'), true],
    ['terminated on the first day', agreement('termination: {last_day: 2018-03-01}'), false],
    ['terminated the day after', agreement('termination: {last_day: 2018-03-02}'), false],
    [
      'terminated before a stated start',
      agreement('term: {from: 2018-06-01}\ntermination: {last_day: 2018-05-31}'),
      true,
    ],
    [
      'terminated in the month in which it started',
      agreement('termination: {last_day: 2018-03-15}', '2018-03'),
      false,
    ],
    [
      'terminated before the month in which it started',
      agreement('termination: {last_day: 2018-02-28}', '2018-03'),
      true,
    ],
  ],
  'suspension-outside-window': [
    [
      'from the day before the start',
      agreement('term: {lasts: 5 tahun}\nsuspensions: [{from: 2018-02-28, until: 2018-06-30}]'),
      true,
    ],
    [
      'from the first day',
      agreement('term: {lasts: 5 tahun}\nsuspensions: [{from: 2018-03-01, until: 2018-06-30}]'),
      false,
    ],
    [
      'to the last day',
      agreement('term: {lasts: 5 tahun}\nsuspensions: [{from: 2022-06-01, until: 2023-02-28}]'),
      false,
    ],
    [
      'to the day after',
      agreement('term: {lasts: 5 tahun}\nsuspensions: [{from: 2022-06-01, until: 2023-03-01}]'),
      true,
    ],
    [
      'some time in the month of the start',
      agreement('term: {lasts: 5 tahun}\nsuspensions: [{from: 2018-03, until: 2018-06}]', '2018-03-15'),
      false,
    ],
    [
      'from the last day on, with no end',
      agreement('term: {lasts: 5 tahun}\nsuspensions: [{from: 2023-02-28}]'),
      false,
    ],
    [
      'from the day after on, with no end',
      agreement('term: {lasts: 5 tahun}\nsuspensions: [{from: 2023-03-01}]'),
      true,
    ],
  ],
  'end-beyond-max': [
    ['the day before the limit', agreement('term: {until: 2028-02-28, max: 10 tahun}'), false],
    ['the limit, a leap day', agreement('term: {until: 2028-02-29, max: 10 tahun}'), false],
    ['the day after', agreement('term: {until: 2028-03-01, max: 10 tahun}'), true],
    [
      'the anniversary where it is the last day',
      agreement('term: {until: 2028-03-01, max: 10 tahun, last_day: anniversary}'),
      false,
    ],
    ['the month after', agreement('term: {until: 2028-03, max: 10 tahun}'), true],
    ['the year of the limit', agreement('term: {until: 2028, max: 10 tahun}'), false],
    [
      'an addendum to the day after',
      agreement(
        'term: {lasts: 5 tahun, max: 10 tahun}\namendments: [{signed: 2022-01-01, until: 2028-03-01}]',
      ),
      true,
    ],
  ],
  'dates-out-of-order': [
    ['a stage on the day before the signing', agreement('process: [{stage: review, on: 2018-02-28}]'), false],
    ['a stage on the day of signing', agreement('process: [{stage: review, on: 2018-03-01}]'), false],
    ['a stage on the day after', agreement('process: [{stage: review, on: 2018-03-02}]'), true],
    [
      'a stage some time in the month of signing',
      agreement('process: [{stage: review, on: 2018-03}]'),
      false,
    ],
    ['a stage in the month after', agreement('process: [{stage: review, on: 2018-04}]'), true],
    [
      'an addendum of the day before the signing',
      agreement('amendments: [{signed: 2018-02-28, note: Lampiran}]'),
      true,
    ],
    [
      'an addendum of the day of signing',
      agreement('amendments: [{signed: 2018-03-01, note: Lampiran}]'),
      false,
    ],
    [
      'a notice on the last day',
      agreement('termination: {notice_given: 2020-02-01, last_day: 2020-02-01}'),
      false,
    ],
    [
      'a notice on the day after',
      agreement('termination: {notice_given: 2020-02-02, last_day: 2020-02-01}'),
      true,
    ],
  ],
  'child-outside-parent': [
    ['both from and to the same days', family('2018-03-01', '5 tahun'), false],
    ['the child to the day before', family('2018-03-01', '1825 hari'), false],
    ['the child to the day after', family('2018-03-01', '1827 hari'), true],
    ['the child from the day before', family('2018-02-28', '1 tahun'), true],
    ['the child from the day after', family('2018-03-02', '1 tahun'), false],
    ['the child from some time in the month', family('2018-03', '1 tahun'), false],
  ],
  'parent-not-in-force': [
    ['an umbrella that all signed', family('2018-03-01', '1 tahun'), false],
    ['an umbrella that one has not signed', family('2018-03-01', '1 tahun', ''), true],
    ['a child from the day before a suspension', family('2019-01-31', '1 tahun'), false],
    ['a child from the first day of a suspension', family('2019-02-01', '1 tahun'), true],
    ['a child from the last day of a suspension', family('2019-06-30', '1 tahun'), true],
    ['a child from the day after a suspension', family('2019-07-01', '1 tahun'), false],
  ],
  'activity-outside-window': [
    ['held on the day before the last', held('2023-02-27'), false],
    ['held on the last day', held('2023-02-28'), false],
    ['held on the day after', held('2023-03-01'), true],
    ['begun on the last day', held('2023-02-28/2023-03-02'), false],
    ['held some time in the month of the end', held('2023-02'), false],
    ['held in the month after', held('2023-03'), true],
    ['held before the start, which leads to the agreement', held('2018-01-15'), false],
  ],
};

testTables(TABLES);

describe('stated-end-differs says how the day seems to have been made', () => {
  test.each([
    ['2023-02-27', 'It seems to be 5 x 365 days', 'Tampaknya dihitung 5 x 365 hari'],
    ['2023-03-01', 'It is the anniversary itself', 'Tanggalnya sama dengan tanggal mulai'],
    ['2023-03-02', 'It is the day after the last day', 'Itu hari sesudah hari terakhir'],
    ['2023-12-31', 'It is the last day of a calendar year', 'Itu hari terakhir tahun kalender'],
    ['2022-12-31', 'It is the last day of a calendar year', 'Itu hari terakhir tahun kalender'],
    ['2024-07-17', undefined, undefined],
  ])('%s', (until, english, indonesian) => {
    const register = agreement(`term: {lasts: 5 tahun, until: ${until}}`);
    const [en = ''] = sentences(register, 'stated-end-differs', 'en');
    const [id = ''] = sentences(register, 'stated-end-differs', 'id');
    expect(en).toMatch(english ?? /28 February 2023\. If the day/);
    expect(id).toMatch(indonesian ?? /28 Februari 2023\. Bila tanggal/);
  });

  test('the sentence in Indonesian', () => {
    const register = agreement('term: {lasts: 5 tahun, until: 2023-03-01}');
    expect(sentences(register, 'stated-end-differs', 'id')[0]).toContain(
      '1 Maret 2023 adalah 1 hari sesudah hasil hitungan 5 tahun sejak 1 Maret 2018, yaitu 28 Februari 2023.',
    );
  });

  test('the other convention, the other way round', () => {
    const register = agreement('term: {lasts: 5 tahun, until: 2023-02-28, last_day: anniversary}');
    expect(sentences(register, 'stated-end-differs', 'en')[0]).toContain(
      'It is the day before the anniversary',
    );
    expect(sentences(register, 'stated-end-differs', 'id')[0]).toContain(
      'Itu sehari sebelum tanggal yang sama',
    );
  });
});

test('a single uncovered day is said as one', () => {
  const register = family('2018-03-01', '1827 hari');
  expect(sentences(register, 'child-outside-parent', 'en')[0]).toContain(
    'not covered on 1 March 2023 (1 day)',
  );
  expect(sentences(register, 'child-outside-parent', 'id')[0]).toContain('pada 1 Maret 2023 (1 hari)');
});
