/** Days and horizons as people type them. */
import { describe, expect, it } from 'vitest';
import { readDayWord, readHorizon } from '../../src/calendar/day-words.ts';
import { monthOfName } from '../../src/calendar/month-names.ts';
import { day } from './arbitraries.ts';

const today = day('2026-01-26');

describe('understood on 26 January 2026', () => {
  it.each([
    ['today', '2026-01-26'],
    ['hari ini', '2026-01-26'],
    ['Hari  Ini', '2026-01-26'],
    ['besok', '2026-01-27'],
    ['Tomorrow', '2026-01-27'],
    ['lusa', '2026-01-28'],
    ['day after tomorrow', '2026-01-28'],
    ['kemarin', '2026-01-25'],
    ['yesterday', '2026-01-25'],
    ['2031-01-25', '2031-01-25'],
    ['26 Januari 2031', '2031-01-26'],
    ['26 January 2031', '2031-01-26'],
    ['21 Nopember 2022', '2022-11-21'],
    ['5 Pebruari 2020', '2020-02-05'],
    ['1 Agt 2019', '2019-08-01'],
    ['1 Agu. 2019', '2019-08-01'],
    ['9-Oct-2018', '2018-10-09'],
    ['January 26, 2031', '2031-01-26'],
    ['Jan 26 2031', '2031-01-26'],
    ['1st May 2026', '2026-05-01'],
    ['26/1/2026', '2026-01-26'],
    ['26-01-2026', '2026-01-26'],
    ['26.01.2026', '2026-01-26'],
    ['1/26/2026', '2026-01-26'],
    ['5/5/2026', '2026-05-05'],
    ['2026/1/26', '2026-01-26'],
    ['2026/03/04', '2026-03-04'],
  ])('%j is %s', (text, expected) => {
    expect(readDayWord(text, today)).toBe(expected);
  });
});

describe('refused', () => {
  it.each([
    ['3/4/2026', '3 April or 4 March'],
    ['03-04-2026', '3 April or 4 March'],
    ['31/02/2026', 'no such day'],
    ['30 Februari 2026', 'no such day'],
    ['26/1/26', 'which century?'],
    ['26/1.2026', 'two kinds of mark'],
    ['26 Ramadan 2026', 'no such month here'],
    ['2026', 'a year is no day'],
    ['Januari 2026', 'a month is no day'],
    ['minggu depan', 'no one day'],
    ['', 'nothing'],
    ['constructor', 'a word that means something to programmers alone'],
    ['__proto__', 'and another'],
  ])('%j: %s', (text) => {
    expect(readDayWord(text, today)).toBeUndefined();
  });
});

describe('horizons', () => {
  it.each([
    ['6mo', '2026-07-26'],
    ['6 bulan', '2026-07-26'],
    ['P6M', '2026-07-26'],
    ['30 hari', '2026-02-25'],
    ['1y', '2027-01-26'],
    ['2 minggu', '2026-02-09'],
  ])('%j from 26 January 2026 reaches to %s', (text, expected) => {
    expect(readHorizon(text, today)).toBe(expected);
  });

  it('refuses what is no duration', () => {
    expect(readHorizon('soon', today)).toBeUndefined();
  });
});

describe('names of months, old and new', () => {
  it.each([
    ['Januari', 1],
    ['january', 1],
    ['Pebruari', 2],
    ['Mrt', 3],
    ['April', 4],
    ['MEI', 5],
    ['May', 5],
    ['Juni', 6],
    ['Juli', 7],
    ['Agustus', 8],
    ['Agt.', 8],
    ['Agu', 8],
    ['Ags', 8],
    ['Aug', 8],
    ['Sept', 9],
    ['Okt', 10],
    ['Nopember', 11],
    ['Nop', 11],
    ['Desember', 12],
    ['Dec', 12],
  ])('%s is month %i', (name, month) => {
    expect(monthOfName(name)).toBe(month);
  });

  it.each(['', 'Muharram', 'J', 'toString'])('%j is none', (name) => {
    expect(monthOfName(name)).toBeUndefined();
  });
});
