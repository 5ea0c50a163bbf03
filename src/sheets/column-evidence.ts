/** What the cells of a column speak for: whether they can be what its head may mean. */
import { countryNamed } from '../records/country-names.ts';
import { standsForNothing } from '../records/values/placeholder.ts';
import { looksLikeDate } from './cells/dates.ts';
import { readInstrumentCell } from './cells/instruments.ts';
import { readLevelCell } from './cells/levels.ts';
import { readTermCell } from './cells/terms.ts';
import { typeByLabel } from './cells/institution-types.ts';
import type { ColumnMeaning } from './header-dictionary.ts';
import { oneLine, type SheetCell } from './sheet-table.ts';

/** So many filled cells of a column are looked at. */
const LOOKED_AT = 200;

type Test = (cell: SheetCell, text: string) => boolean;

const ANY_ORDER = { by: 'custom', swaps: false } as const;

const isDate: Test = (cell) => looksLikeDate(cell);

/** What a cell must be to be of use for a meaning; meanings without a test take any text. */
const TESTS: Partial<Readonly<Record<ColumnMeaning, Test>>> = {
  signed: isDate,
  from: isDate,
  until: (cell, text) =>
    looksLikeDate(cell) ||
    readTermCell(cell, undefined, ANY_ORDER).remarks.some(({ sure }) => sure !== 'left') ||
    /kesep|consent/i.test(text),
  lasts: (cell, text) =>
    /^\d{1,2}([.,]0+)?$/.test(text) ||
    !readTermCell(cell, undefined, ANY_ORDER).remarks.some(({ reason }) => reason === 'term-unread'),
  instrument: (_, text) => readInstrumentCell(text).value !== undefined,
  level: (_, text) => readLevelCell(text).value !== undefined,
  'partner-type': (_, text) => typeByLabel(text) !== undefined,
  country: (_, text) =>
    countryNamed(text) !== undefined || text.split(/[/,]/).some((part) => countryNamed(part) !== undefined),
  value: (_, text) => /\d/.test(text),
  'our-contact-email': isEmail,
  'partner-contact-email': isEmail,
};

function isEmail(_: SheetCell, text: string): boolean {
  return text.includes('@');
}

/** The share of filled cells, 0 to 1, that can be what a meaning asks for; 1 where it asks for nothing. */
export function supportFor(meaning: ColumnMeaning, cells: readonly SheetCell[]): number {
  const test = TESTS[meaning];
  if (test === undefined) return 1;
  const filled = filledOf(cells);
  if (filled.length === 0) return 1;
  return filled.filter((cell) => test(cell, oneLine(cell.text))).length / filled.length;
}

/** The meaning that a column's cells alone give away, whatever its head; so plain a thing needs no name. */
export function meaningByCells(cells: readonly SheetCell[]): ColumnMeaning | undefined {
  const filled = filledOf(cells);
  if (filled.length < 3) return undefined;
  const telling = ['instrument', 'country', 'level', 'partner-contact-email'] as const;
  return telling.find((meaning) => supportFor(meaning, filled) >= 0.8);
}

function filledOf(cells: readonly SheetCell[]): readonly SheetCell[] {
  return cells.filter(({ text }) => oneLine(text) !== '' && !standsForNothing(text)).slice(0, LOOKED_AT);
}
