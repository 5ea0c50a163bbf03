/** The numbers by which spreadsheets keep days, both ways. */
import { expect, test } from 'vitest';
import { spreadsheetCount, spreadsheetDay } from '../../src/calendar/spreadsheet-day.ts';
import { dayOf } from '../support/context.ts';

test.each([
  ['1900-03-01', 61],
  ['2024-02-29', 45351],
  ['2026-01-26', 46048],
  ['9999-12-31', 2958465],
])('%s is %i', (day, count) => {
  expect(spreadsheetCount(dayOf(day))).toBe(count);
  expect(spreadsheetDay(count)).toBe(day);
});

test('before 1 March 1900 spreadsheets do not agree', () => {
  expect(spreadsheetCount(dayOf('1900-02-28'))).toBeUndefined();
});
