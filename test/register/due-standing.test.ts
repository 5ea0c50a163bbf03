/** What is due, on both sides of its day and of the day on which it was settled. */
import { describe, expect, test } from 'vitest';
import { dueStanding } from '../../src/register/due-standing.ts';
import { dayOf } from '../support/context.ts';

describe('what is due', () => {
  test.each([
    ['the day before', { due: '2026-03-31' }, '2026-03-30', 'open'],
    ['its day, still in time', { due: '2026-03-31' }, '2026-03-31', 'open'],
    ['the day after', { due: '2026-03-31' }, '2026-04-01', 'overdue'],
    ['without a day', {}, '2026-04-01', 'open'],
    ['the day before it was settled', { due: '2026-03-31', settled: '2026-04-09' }, '2026-04-08', 'overdue'],
    [
      'the day on which it was settled',
      { due: '2026-03-31', settled: '2026-04-09' },
      '2026-04-09',
      'settled',
    ],
    ['settled early, seen before', { due: '2026-03-31', settled: '2026-02-01' }, '2026-01-31', 'open'],
    ['settled without a due day', { settled: '2026-02-01' }, '2026-02-01', 'settled'],
  ])('%s', (_, written, asOf, expected) => {
    const { settledOn, overdue } = dueStanding(written, dayOf(asOf));
    const said = settledOn === undefined ? 'open' : 'settled';
    expect(overdue ? 'overdue' : said).toBe(expected);
  });
});
