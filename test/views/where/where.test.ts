/** Expressions over rows: what they find, what is wrong with them, and that none runs away. */
import { describe, expect, test } from 'vitest';
import { wordWhereMistake } from '../../../src/locale/where-mistakes.ts';
import { readWhere, rowsWhere } from '../../../src/views/where/where.ts';
import { dayOf } from '../../support/context.ts';
import { idsOf, OFFICE, officeOn } from '../../support/partnership-office.ts';

const { rows } = officeOn('2026-01-26', OFFICE, ['agreement']);

/** The ids of the agreements that an expression chooses, or the sentence for its mistake. */
async function answer(expression: string, language: 'en' | 'id' = 'en', among = rows): Promise<string> {
  const where = await readWhere(expression, dayOf('2026-01-26'));
  if (typeof where === 'object') return wordWhereMistake(where)[language];
  const chosen = await rowsWhere(among, where, () => true);
  return 'kind' in chosen ? wordWhereMistake(chosen)[language] : idsOf(chosen);
}

describe('an expression', () => {
  test.each([
    ["state = 'expired'", 'nota-cmu'],
    ["level = 'international'", 'nota-cmu penjajakan-jepang nota-kumbar'],
    ["'end-unknown' in marks", 'nota-tanpa-akhir'],
    ["instrument = 'moa' and $not(goes_on)", ''],
    ["instrument = 'moa' and goes_on", 'pks-bahari pks-diakhiri'],
    ["'TH' in countries or 'JP' in countries", 'nota-cmu penjajakan-jepang'],
    ["parties[number = 'B-77/PBT/2021']", 'nota-bahari'],
    ['$count(forms) > 1', 'nota-bahari'],
    ['$contains(title, /magang/i)', 'pks-bahari'],
    ['times_renewed > 3', 'pks-diakhiri'],
    ['start > "2024-12-31"', 'nota-kumbar'],
    ["$substring(start, 0, 4) = '2021'", 'nota-kira-kira nota-bahari'],
    ['$count(marks) > 1', 'nota-tanpa-akhir pks-bahari pks-diakhiri'],
    ['$.instrument = "loi"', 'nota-kira-kira'],
    ['$$.instrument = "loi"', 'nota-kira-kira'],
    ['true', idsOf(rows)],
    ['false', ''],
  ])('%s', async (expression, ids) => {
    expect(await answer(expression)).toBe(ids);
  });

  test('leaves out cells without a value, so that no comparison holds for them', async () => {
    const certain = "$type(days_left) != 'object'";
    expect(await answer(`${certain} and days_left < 100`)).toBe('nota-cmu nota-bahari pks-bahari');
    expect(await answer('$exists(days_left)')).not.toContain('nota-tanpa-akhir');
    expect(await answer('$not($exists(instrument))')).toBe('nota-tanpa-akhir penjajakan-jepang');
  });

  test.each([
    ["$latest(last_day) <= '2026-08-31'", true],
    ["$latest(last_day) <= '2026-08-30'", false],
    ["$earliest(last_day) >= '2026-08-01'", true],
    ["$earliest(last_day) >= '2026-08-02'", false],
    ["last_day.latest = '2026-08-31'", true],
  ])('reaches both ends of an uncertain day: %s is %s', async (expression, expected) => {
    expect((await answer(expression)).split(' ').includes('nota-kira-kira')).toBe(expected);
  });

  test('knows the day of the list and no other', async () => {
    expect(await answer('$latest(last_day) < $as_of')).toBe('nota-cmu');
    expect(await answer('$as_of = "2026-01-26"')).toBe(idsOf(rows));
  });

  test('cannot change a row', async () => {
    const before = JSON.stringify(rows);
    await answer('$exists($ ~> |$|{"id": "other"}|)');
    expect(JSON.stringify(rows)).toBe(before);
  });
});

describe('a mistake is told with its place and what to write', () => {
  test.each([
    ["state == 'expired'", 'at character 8 (`=`): one = compares'],
    ["state = 'expired' && open", 'at character 20 (`&`): write "and"'],
    ['open || goes_on', 'at character 6 (`|`): write "or"'],
    ['!open', 'at character 1 (`!`): write $not(...)'],
    ['state <> "expired"', 'at character 8 (`>`): write != for'],
    ["'x' not in tags", 'at character 5 (`not`): write $not(...)'],
    ["state = 'expired", 'at character 17: a quotation mark is opened'],
    ['(state = "expired"', 'at character 19: the expression ends too early'],
    ['state =', 'at character 8: the expression ends too early'],
    ['', 'at character 1: the expression ends too early'],
    ['days_left = 1,5', 'at character 14 (`,`): the expression cannot be read here'],
    ["stat = 'expired'", 'at character 1 (`stat`): there is no column `stat`. Did you mean `state`?'],
    ["open and $.stat = 'x'", 'at character 12 (`stat`)'],
    ['$count(partis) > 1', 'at character 8 (`partis`): there is no column `partis`. Did you mean `parties`?'],
    [
      'state = expired',
      'at character 9 (`expired`): there is no column `expired`. Texts stand in quotation marks',
    ],
    ['state = “expired”', 'quotation marks of a text processor'],
    ['last_day = null', 'at character 12 (`null`): a cell without a value is left out'],
    ['$now() > last_day', 'at character 2 (`now`): there is no clock here. $as_of is the day'],
    ['$millis() > 1', 'there is no clock here'],
    ['$random() > 0.5', 'there is no function $random'],
    ['$shuffle(marks)[0] = "dormant"', 'there is no function $shuffle'],
    ['$eval(title)', 'there is no function $eval'],
    ['$foo(title)', 'there is no function $foo'],
    ["$earliest(days_left) < '90'", 'the two sides cannot be compared for `nota-cmu`'],
    ['last_day < "2027-01-01"', 'cannot be compared for `nota-kira-kira`'],
    ['$error("made by hand")', 'cannot be worked out for `nota-cmu` (JSONata D3137)'],
  ])('%s', async (expression, expected) => {
    expect(await answer(expression)).toContain(expected);
    expect(await answer(expression)).toMatch(/^--where/);
  });

  test('in Indonesian too', async () => {
    expect(await answer("stat = 'expired'", 'id')).toContain(
      '--where, pada karakter ke-1 (`stat`): tidak ada kolom',
    );
    expect(await answer("state == 'expired'", 'id')).toContain('satu = sudah membandingkan');
  });
});

describe('what would run away is stopped', () => {
  test.each([
    ['recursion without an end', '($f := function($n){1 + $f($n)}; $f(1))'],
    ['a loop without an end', '($f := function($n){$f($n)}; $f(1))'],
    ['a list without measure', '$count([1..9999999]) > 1'],
    [
      'a pattern that backtracks for hours',
      "$match(title & 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /(a+)+$/)",
    ],
    ['the same, applied', "title & 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' ~> /(a+)+$/"],
  ])('%s', async (_, expression) => {
    const started = performance.now();
    expect(await answer(expression)).toContain(
      'it takes too long, goes too deep or grows too large at `nota-cmu`',
    );
    expect(performance.now() - started).toBeLessThan(8000);
  });

  test('brackets without end are a mistake, not a crash', async () => {
    expect(await answer('('.repeat(100_000))).toMatch(/^--where/);
  });

  test('the time for all rows together is limited as well', async () => {
    const where = await readWhere('true', dayOf('2026-01-26'));
    if (typeof where === 'object') throw new Error('true is an expression');
    let left = 2;
    expect(await rowsWhere(rows, where, () => left-- > 0)).toEqual({ kind: 'runaway', record: rows[2]?.id });
  });
});

test('text of a register is never run', async () => {
  const files = `kind: agreement
id: nota
title: "$eval('1') ; state = 'x' ) or true or ("
parties: [{ name: SMA Muhammadiyah 3 Jember }, { name: "'] or true or ['" }]
notes: "{{ $as_of }}"
`;
  const hostile = officeOn('2026-01-26', files).rows;
  expect(await answer("title = 'x'", 'en', hostile)).toBe('');
  expect(await answer("'y' in partners", 'en', hostile)).toBe('');
  expect(await answer('$eval(notes)', 'en', hostile)).toContain('there is no function $eval');
});
