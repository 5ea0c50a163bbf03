/** Values as cells and cells as values: there and back, and what people write instead. */
import { describe, expect, test } from 'vitest';
import { forms, instruments } from '../../../src/generated/vocabularies.ts';
import { valueAt, type FactForm, type SheetWords } from '../../../src/sheets/made/fact-form.ts';
import {
  DATE,
  formOf,
  formsOf,
  NUMBER,
  TEXT,
  TEXTS,
  wordOf,
  YES_NO,
} from '../../../src/sheets/made/fact-forms.ts';
import type { SheetCell } from '../../../src/sheets/made/sheet-cell.ts';
import { dayOf } from '../../support/context.ts';

const WORDS: SheetWords = {
  language: 'id',
  forms: { 'sea-school': { en: 'School at sea', id: 'Sekolah lautan' } },
};
const SIGNED = { day: dayOf('2026-01-26') };

function read(form: FactForm, cell: SheetCell): unknown {
  const reading = form.read(cell, WORDS);
  return 'problem' in reading ? `? ${reading.problem.en}` : reading.value;
}

test.each<[string, FactForm, Parameters<FactForm['write']>[0], SheetCell]>([
  ['a text', TEXT, 'Nota Kesepahaman', 'Nota Kesepahaman'],
  ['a day', DATE, '2026-01-26', SIGNED],
  ['a month', DATE, '2018-06~', '2018-06~'],
  ['an interval', DATE, '2022-11-14/2022-11-18', '2022-11-14/2022-11-18'],
  ['the day of signing', DATE, 'signing', 'signing'],
  ['a number', NUMBER, 100_000_000, 100_000_000],
  ['yes', YES_NO, true, 'ya'],
  ['texts', TEXTS, ['Prioritas', 'ASEAN'], 'Prioritas; ASEAN'],
  ['an instrument', wordOf(instruments), 'moa', 'Perjanjian Kerja Sama'],
  [
    'forms',
    formsOf(forms),
    ['student-exchange', 'sea-school'],
    'Pertukaran mahasiswa/pelajar; Sekolah lautan',
  ],
  ['a form that nobody knows', formsOf(forms), ['snorkelling'], 'snorkelling'],
  ['one form', formOf(forms), 'sea-school', 'Sekolah lautan'],
])('%s goes there and back', (_, form, value, cell) => {
  expect(form.write(value, WORDS)).toEqual(cell);
  expect(form.holds(value)).toBe(true);
  expect(read(form, cell)).toEqual(value);
});

describe('what people write instead', () => {
  test.each<[FactForm, SheetCell, unknown]>([
    [DATE, '26 Januari 2026', '2026-01-26'],
    [DATE, 'January 26, 2026', '2026-01-26'],
    [DATE, 'Juni 2018', '2018-06'],
    [DATE, '14-18 November 2022', '2022-11-14/2022-11-18'],
    [DATE, '26/1/2026', '2026-01-26'],
    [DATE, '3/4/2026', '? this can be two different days. Write 2026-01-26 or 26 January 2026'],
    [DATE, 'menyusul', '? this is no day. Write 2026-01-26 or 26 January 2026'],
    [TEXT, SIGNED, '2026-01-26'],
    [TEXT, ' 12/ULA/2021 ', '12/ULA/2021'],
    [TEXT, 12, '12'],
    [NUMBER, '2500', 2500],
    [NUMBER, '100.000', '? this is no plain number. Write 100000000, without thousands separators'],
    [NUMBER, 'Rp 100', '? this is no plain number. Write 100000000, without thousands separators'],
    [YES_NO, 'Yes', true],
    [YES_NO, 'tidak', undefined],
    [YES_NO, 'mungkin', '? write yes or no'],
    [TEXTS, 'Prioritas;  ASEAN ;', ['Prioritas', 'ASEAN']],
    [TEXTS, 'Prioritas\nASEAN', ['Prioritas', 'ASEAN']],
    [wordOf(instruments), 'memorandum of understanding', 'mou'],
    [wordOf(instruments), 'MOA', 'moa'],
    [wordOf(instruments), 'PKS', 'moa'],
    [
      wordOf(instruments),
      'surat',
      expect.stringContaining(
        '? this word is not known here. Possible are Memorandum of Understanding, Memor',
      ),
    ],
    [formsOf(forms), 'Student exchange; magang laut', ['student-exchange', 'magang laut']],
    [formOf(forms), 'Seminar; Pelatihan', '? write one form of cooperation'],
  ])('%#: %j', (form, cell, expected) => {
    expect(read(form, cell)).toEqual(expected);
  });
});

test.each<[FactForm, Parameters<FactForm['write']>[0]]>([
  [TEXTS, ['ada; titik koma']],
  [formsOf(forms), ['a;b']],
  [TEXT, { name: 'Rina', email: 'rina@example.ac.id' }],
  [NUMBER, 'seratus juta'],
])('%#: cells cannot hold %j, so it is for reading only', (form, value) => {
  expect(form.holds(value)).toBe(false);
  expect(form.write(value, WORDS)).not.toBe('');
});

test('a person in place is called by the name', () => {
  expect(TEXT.write({ name: 'Rina', email: 'rina@example.ac.id' }, WORDS)).toBe('Rina');
});

test('a path leads through lists and stops where something is missing', () => {
  const data = { parties: [{ signatory: { name: 'Dr. Irma Yulianti' } }] };
  expect(valueAt(data, ['parties', 0, 'signatory', 'name'])).toBe('Dr. Irma Yulianti');
  expect(valueAt(data, ['parties', 1, 'signatory', 'name'])).toBeUndefined();
  expect(valueAt({ parties: 'keduanya' }, ['parties', 0, 'x'])).toBeUndefined();
});
