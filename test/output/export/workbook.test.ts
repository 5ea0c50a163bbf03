/** Workbooks: what their cells hold, how they look, and that the same sheets are the same bytes. */
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { withoutTimes } from '../../../src/output/export/same-bytes.ts';
import type { MadeSheet } from '../../../src/output/export/sheet.ts';
import { escapedForExcel, workbookText } from '../../../src/output/export/workbook-text.ts';
import { workbookBytes } from '../../../src/output/export/workbook.ts';
import type { SheetCell } from '../../../src/sheets/made/sheet-cell.ts';
import { dayOf } from '../../support/context.ts';

function sheetOf(rows: readonly (readonly SheetCell[])[], columns = rows[0]?.length ?? 1): MadeSheet {
  return {
    name: 'Perjanjian',
    columns: Array.from({ length: columns }, (_, at) => ({
      head: `Kolom ${String(at + 1)}`,
      meaning: '',
      role: (['key', 'fact', 'computed'] as const)[at % 3] ?? 'fact',
      width: 12,
    })),
    rows,
  };
}

async function cellsOf(rows: readonly (readonly SheetCell[])[]): Promise<unknown[][]> {
  const book = read(await workbookBytes([sheetOf(rows)]), { cellDates: true, UTC: true });
  const [, ...cells] = utils.sheet_to_json<unknown[]>(book.Sheets['Perjanjian'] ?? {}, {
    header: 1,
    defval: null,
  });
  return cells;
}

describe('a cell', () => {
  test.each<[string, SheetCell, unknown]>([
    ['a text', 'Nota', 'Nota'],
    ['a text like a formula', '=SUM(A1)', '=SUM(A1)'],
    ['a text like a number', '0123', '0123'],
    ['a number', -42, -42],
    ['a day', { day: dayOf('2026-01-26') }, new Date('2026-01-26T00:00:00Z')],
    [
      'the first day that spreadsheets count rightly',
      { day: dayOf('1900-03-01') },
      new Date('1900-03-01T00:00:00Z'),
    ],
    ['a day before it, as a text', { day: dayOf('1900-02-28') }, '1900-02-28'],
    ['a leap day', { day: dayOf('2024-02-29') }, new Date('2024-02-29T00:00:00Z')],
    ['the last day', { day: dayOf('9999-12-31') }, new Date('9999-12-31T00:00:00Z')],
    ['nothing', null, null],
    ['an empty text', '', null],
    ['lines', 'a\r\nb', 'a\nb'],
    ['what nobody sees', 'a\u200bb\u001b', 'a<U+200B>b<U+001B>'],
    ['what Excel would read as a letter', '_x0041_', '_x0041_'],
  ])('holds %s', async (_, cell, expected) => {
    expect(await cellsOf([[cell]])).toEqual([[expected]]);
  });
});

describe('a text for a cell', () => {
  test('is cut where Excel would refuse it', () => {
    expect(workbookText('x'.repeat(40_000))).toHaveLength(32_767);
    expect(workbookText('x'.repeat(32_767))).not.toContain('…');
  });

  test.each([
    ['\ud800a', '\ufffda'],
    ['\u{1f600}', '\u{1f600}'],
    ['\u{10ffff}\u5792', '\ufffd\u5792'],
    ['\ufdd0', '\ufffd'],
  ])('%#: has whole characters alone', (given, expected) => {
    expect(workbookText(given)).toBe(expected);
  });

  test('escapes only what Excel would read', () => {
    expect(escapedForExcel('_x000D_ _y _xyz_ a_x0041_')).toBe('_x005F_x000D_ _y _xyz_ a_x005F_x0041_');
    expect(escapedForExcel('constructor')).toBe('_x0063_onstructor');
    expect(escapedForExcel('Universit\ufffd')).toBe('Universit_xFFFD_');
  });
});

describe('a sheet', () => {
  test('has heads that stay, and filters over all of them', async () => {
    const wide = sheetOf([Array.from({ length: 60 }, () => 'x')]);
    const book = read(await workbookBytes([wide]), { cellStyles: true });
    expect(book.Sheets['Perjanjian']?.['!autofilter']).toEqual({ ref: 'A1:BH2' });
    expect(book.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref])).toEqual([
      ['_xlnm._FilterDatabase', "'Perjanjian'!$A$1:$BH$2"],
      ['_xlnm.Print_Titles', "'Perjanjian'!$1:$1"],
    ]);
  });

  test('is high enough for its longest text', async () => {
    const book = read(await workbookBytes([sheetOf([['a'], ['kata '.repeat(20)], ['x\ny\nz']])]), {
      cellStyles: true,
    });
    expect(book.Sheets['Perjanjian']?.['!rows']?.map((row) => row.hpt)).toEqual([18, 18, 153, 48]);
  });

  test('with lines above its heads has no filter', async () => {
    const book = read(await workbookBytes([{ ...sheetOf([['a']]), above: ['Per 26 Januari 2026'] }]));
    expect(book.Sheets['Perjanjian']?.['!autofilter']).toBeUndefined();
    expect(utils.sheet_to_json(book.Sheets['Perjanjian'] ?? {}, { header: 1 })[0]).toEqual([
      'Per 26 Januari 2026',
    ]);
  });

  test('can be hidden', async () => {
    const book = read(
      await workbookBytes([sheetOf([['a']]), { ...sheetOf([['b']]), name: 'Dalam', hidden: true }]),
    );
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1]);
  });
});

describe('bytes', () => {
  test('bear no time', async () => {
    const bytes = await workbookBytes([sheetOf([['a']])]);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(10, true)).toBe(0x0021_0000);
    expect(withoutTimes(bytes)).toEqual(bytes);
  });

  test('that are no archive are refused', () => {
    expect(() => withoutTimes(new TextEncoder().encode('Nota Kesepahaman '.repeat(9)))).toThrow('no archive');
    expect(() => withoutTimes(new Uint8Array(3))).toThrow('no archive');
  });
});
