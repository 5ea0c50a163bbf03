/** The rules that depend on the day: when they begin to speak, and when they stop. */
import { activity, agreement, membership, rulesOn, signedByOne, testTables } from './date-tables.ts';

testTables({
  'follow-up-overdue': [
    ...rulesOn(agreement('follow_ups: [{what: Menyusun rencana, due: 2025-03-31}]'), {
      '2025-03-30': false,
      '2025-03-31': false,
      '2025-04-01': true,
    }),
    ...rulesOn(agreement('follow_ups: [{what: Menyusun rencana, due: 2025-03-31, done: 2025-04-05}]'), {
      '2025-04-04': true,
      '2025-04-05': false,
      '2025-04-06': false,
    }),
  ],
  stalled: [
    ...rulesOn(agreement('process: [{stage: drafting, on: 2025-02-28}]', ''), {
      '2025-05-27': false,
      '2025-05-28': false,
      '2025-05-29': true,
      '2025-05-30': true,
    }),
    ...rulesOn(agreement('process: [{stage: drafting, on: 2025-02}]', ''), {
      '2025-05-01': false, // 90 days from 1 February, its earliest day
      '2025-05-02': true,
    }),
  ],
  dormant: rulesOn(agreement('term: {lasts: 5 tahun}'), {
    '2019-02-27': false,
    '2019-02-28': false,
    '2019-03-01': true,
    '2023-02-28': true,
    '2023-03-01': false,
  }),
  'unsigned-after-start': [
    ...rulesOn(signedByOne('term: {from: 2025-02-01, lasts: 2 tahun}'), {
      '2025-01-31': false,
      '2025-02-01': true,
      '2025-02-02': true,
    }),
    ...rulesOn(signedByOne('term: {from: 2025-02, lasts: 2 tahun}'), {
      '2025-02-27': false,
      '2025-02-28': true,
    }),
    ...rulesOn(agreement('term: {from: 2025-02-01, lasts: 2 tahun}', '2025-02-10'), {
      '2025-02-09': true,
      '2025-02-10': false,
    }),
  ],
  'membership-dues-overdue': [
    ...rulesOn(membership('joined: 2020-01-01\ndues: [{year: 2025, due: 2025-03-31}]'), {
      '2025-03-30': false,
      '2025-03-31': false,
      '2025-04-01': true,
    }),
    ...rulesOn(membership('joined: 2020-01-01\ndues: [{year: 2025, due: 2025-03-31, paid: 2025-04-05}]'), {
      '2025-04-04': true,
      '2025-04-05': false,
    }),
    ...rulesOn(membership('joined: 2020-01-01\nleft: 2025-04-10\ndues: [{year: 2025, due: 2025-03-31}]'), {
      '2025-04-09': true,
      '2025-04-10': false,
    }),
  ],
  'evidence-missing': [
    ...rulesOn(activity('on: 2025-03-12'), { '2025-03-11': false, '2025-03-12': false, '2025-03-13': true }),
    ...rulesOn(activity('on: 2025-03'), { '2025-03-31': false, '2025-04-01': true }),
    ...rulesOn(activity('on: 2025-03-12\nevidence: [{path: foto.jpg}]'), { '2025-03-13': false }),
  ],
  'plan-passed': [
    ...rulesOn(activity('planned: 2025-03-12'), {
      '2025-03-11': false,
      '2025-03-12': false,
      '2025-03-13': true,
    }),
    ...rulesOn(activity('planned: 2025'), { '2025-12-31': false, '2026-01-01': true }),
    ...rulesOn(activity('planned: 2025-03-12\ncancelled: 2025-03-20'), {
      '2025-03-19': true,
      '2025-03-20': false,
    }),
  ],
});
