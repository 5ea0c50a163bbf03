/** Whether a person has changed a cell, or only a spreadsheet has touched it. */
import { expect, test } from 'vitest';
import type { ReadCell } from '../../../src/sheets/made/made-file.ts';
import { isSameCell } from '../../../src/sheets/made/same-cell.ts';
import type { SheetCell } from '../../../src/sheets/made/sheet-cell.ts';
import { dayOf } from '../../support/context.ts';

const DAY: SheetCell = { day: dayOf('2026-03-04') };
const text = (value: string): ReadCell => ({ text: value });
const day = (value: string): ReadCell => ({ text: value, day: dayOf(value) });

test.each<[SheetCell, ReadCell, boolean]>([
  ['Nota', text('Nota'), true],
  ['Nota', text('Nota Baru'), false],
  ['Nota', text(''), false],
  [null, text(''), true],
  ['', text('  '), true],
  [null, text('Nota'), false],
  ['a\r\nb', text('a\nb'), true],
  ['a b', text(' a  b '), true],
  ['=1+1', text("'=1+1"), true],
  ["'=1+1", text("'=1+1"), true],
  ['=1+1', text('2'), false],
  ['a\u202eb', text('a<U+202E>b'), true],
  ['\u{10ffff}x', text('\ufffdx'), true],
  ['0123', text('123'), true],
  ['1.10', text('1.1'), true],
  ['0123', text('124'), false],
  [25, text('25'), true],
  [25, text('26'), false],
  [DAY, day('2026-03-04'), true],
  [DAY, day('2026-03-05'), false],
  [DAY, text('2026-03-04'), true],
  [DAY, text('4 Maret 2026'), true],
  [DAY, text('04/03/2026'), true],
  [DAY, text('3/4/2026'), true],
  [DAY, text('5/3/2026'), false],
  [DAY, text(''), false],
  ['2018-06', text('2018-06'), true],
  ['2018-06', day('2018-06-01'), false],
  ['x'.repeat(40_000), text(`${'x'.repeat(32_766)}…`), true],
  ['x'.repeat(40_000), text(`${'y'.repeat(32_766)}…`), false],
])('%#: %j read as %j: %s', (written, read, same) => {
  expect(isSameCell(written, read)).toBe(same);
});
