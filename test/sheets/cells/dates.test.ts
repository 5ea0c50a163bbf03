/** Days as registers write them, and the order of day and month that a column shows. */
import { describe, expect, test } from 'vitest';
import { orderOf, type DateOrder } from '../../../src/sheets/cells/date-order.ts';
import { looksLikeDate, readDateCell } from '../../../src/sheets/cells/dates.ts';
import type { SheetCell } from '../../../src/sheets/sheet-table.ts';
import { dayOf } from '../../support/context.ts';

const CUSTOM: DateOrder = { by: 'custom', swaps: false };
const NO_EVIDENCE = { day: 0, month: 0, either: 0 };

const cells = (...texts: readonly string[]): readonly SheetCell[] => texts.map((text) => ({ text }));

describe('one cell', () => {
  test.each([
    ['2017-03-09', '2017-03-09', []],
    ['26/01/2026', '2026-01-26', ['written-day certain']],
    ['26 - 01 - 2026', '2026-01-26', ['written-day certain']],
    ['26 Januari 2026', '2026-01-26', ['written-day certain']],
    ['9 Nopember 2015', '2015-11-09', ['written-day certain']],
    ['9-Oct-2018', '2018-10-09', ['written-day certain']],
    ['October 9, 2018', '2018-10-09', ['written-day certain']],
    ['Senin, 26 Januari 2026', '2026-01-26', ['written-day certain']],
    ['2026-01-26 00:00:00', '2026-01-26', ['written-day certain']],
    ['9-Oct-18', '2018-10-09', ['short-year likely']],
    ['26/01/98', '1998-01-26', ['short-year likely']],
    ['43210', '2018-04-20', ['serial-day certain']],
    ['Agustus 2016', '2016-08', ['month-alone certain']],
    ['Agt-16', '2016-08', ['month-alone likely']],
    ['2016', '2016', ['year-alone certain']],
    ['sekitar 2016', '2016~', ['year-alone certain']],
    ['2O22-05-1l', '2022-05-11', ['letter-for-digit likely']],
    ['26 Januari 2026 di Jember', '2026-01-26', ['day-in-words likely']],
    ['3/4/2018', '2018-04-03', ['day-first-by-custom doubtful']],
    ['0000-00-00', undefined, ['nothing-meant certain']],
    ['-', undefined, ['nothing-meant certain']],
    ['belum ada', undefined, ['nothing-meant certain']],
    ['', undefined, []],
    ['31/02/2020', undefined, ['no-such-day left']],
    ['0217-03-09', undefined, ['unlikely-year left']],
    ['3017-03-09', undefined, ['unlikely-year left']],
    ['menunggu Rektor', undefined, ['day-unread left']],
    ['1 Januari 2020 dan 1 Maret 2021', undefined, ['day-unread left']],
  ])('%s', (text, value, remarks) => {
    const reading = readDateCell({ text }, CUSTOM);
    expect(reading.value).toBe(value);
    expect(reading.remarks.map(({ reason, sure }) => `${reason} ${sure}`)).toEqual(remarks);
  });

  test('a day that the spreadsheet keeps as a day is taken as it is', () => {
    expect(readDateCell({ text: '2020-04-03', day: dayOf('2020-04-03') }, CUSTOM)).toEqual({
      value: '2020-04-03',
      remarks: [],
    });
  });

  test.each(['26/01/2026', '0000-00-00', '43210', 'Agustus 2016'])('%s looks like a date', (text) => {
    expect(looksLikeDate({ text })).toBe(true);
  });

  test.each(['5 Tahun', '4407/UN30/KS/2018', 'Unlimited', '12'])('%s does not', (text) => {
    expect(looksLikeDate({ text })).toBe(false);
  });
});

describe('the order of a column', () => {
  const read = (text: string, order: DateOrder): string | undefined => readDateCell({ text }, order).value;

  test('one day after the 12th shows that the day comes first', () => {
    const order = orderOf(cells('03/04/2018', '26/01/2019', '05/06/2019'), NO_EVIDENCE, undefined);
    expect(order).toMatchObject({ by: 'evidence', first: 'day' });
    expect(read('03/04/2018', order)).toBe('2018-04-03');
  });

  test('one month place after the 12th shows that the month comes first', () => {
    const order = orderOf(cells('03/04/2018', '01/26/2019'), NO_EVIDENCE, undefined);
    expect(order).toMatchObject({ by: 'evidence', first: 'month' });
    expect(read('03/04/2018', order)).toBe('2018-03-04');
  });

  test('a column that shows nothing follows the other columns of days', () => {
    const order = orderOf(cells('03/04/2018'), { day: 0, month: 7, either: 2 }, undefined);
    expect(read('03/04/2018', order)).toBe('2018-03-04');
  });

  test('a column that shows both gives the year alone, and leaves the cell to a person', () => {
    const order = orderOf(cells('03/04/2018', '26/01/2019', '01/26/2019'), NO_EVIDENCE, undefined);
    expect(order.by).toBe('mixed');
    expect(readDateCell({ text: '03/04/2018' }, order)).toMatchObject({
      value: '2018',
      remarks: [{ reason: 'order-mixed', sure: 'left' }],
    });
    expect(read('26/01/2019', order)).toBe('2019-01-26');
  });

  test('what a mapping says wins over everything', () => {
    const order = orderOf(cells('03/04/2018', '26/01/2019'), NO_EVIDENCE, 'month');
    expect(read('03/04/2018', order)).toBe('2018-03-04');
  });

  test('nothing at all: as Indonesia writes, and said to be doubtful', () => {
    const order = orderOf(cells('03/04/2018'), NO_EVIDENCE, undefined);
    expect(readDateCell({ text: '03/04/2018' }, order).remarks).toMatchObject([{ sure: 'doubtful' }]);
  });

  test('the same day by either order is no question', () => {
    expect(readDateCell({ text: '04/04/2018' }, CUSTOM).remarks).toMatchObject([{ sure: 'certain' }]);
  });

  test('a spreadsheet that swapped what it could leaves a pattern', () => {
    const swapped = ['2020-04-03', '2020-05-06', '2020-01-02', '2020-12-11'].map((text) => ({
      text,
      day: dayOf(text),
    }));
    const left = cells('26/01/2020', '13/05/2020', '31/12/2020', '15/08/2020');
    const order = orderOf([...swapped, ...left], NO_EVIDENCE, undefined);
    expect(order.swaps).toBe(true);
    expect(readDateCell({ text: '2020-04-03', day: dayOf('2020-04-03') }, order).remarks).toMatchObject([
      { reason: 'perhaps-swapped', sure: 'doubtful' },
    ]);
  });

  test('date cells after the 12th show that nothing was swapped', () => {
    const days = ['2020-04-03', '2020-05-26', '2020-01-02', '2020-12-11'].map((text) => ({
      text,
      day: dayOf(text),
    }));
    const order = orderOf(
      [...days, ...cells('26/01/2020', '13/05/2020', '31/12/2020', '15/08/2020')],
      NO_EVIDENCE,
      undefined,
    );
    expect(order.swaps).toBe(false);
  });
});
