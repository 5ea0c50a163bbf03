/** What the cells of a column speak for: whether they can be what its head may mean. */
import { countryNamed } from '../records/country-names.ts';
import type { Kind } from '../records/record.ts';
import { standsForNothing } from '../records/values/placeholder.ts';
import { looksLikeDate } from './cells/dates.ts';
import { isNameOfForm, type FormNames } from './cells/forms.ts';
import { readInstrumentCell } from './cells/instruments.ts';
import { readLevelCell } from './cells/levels.ts';
import { readPeriodCell } from './cells/periods.ts';
import { readTermCell } from './cells/terms.ts';
import { typeByLabel } from './cells/institution-types.ts';
import type { ColumnMeaning } from './header-dictionary.ts';
import { takesMeaning } from './kind-headers.ts';
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
  held: isPeriod,
  planned: isPeriod,
  joined: isDate,
  involved: isDate,
  left: isDate,
  participants: (_, text) => /\d/.test(text),
  'output-quantity': (_, text) => /\d/.test(text),
  'our-contact-email': isEmail,
  'partner-contact-email': isEmail,
};

function isPeriod(cell: SheetCell): boolean {
  return readPeriodCell(cell, ANY_ORDER).value !== undefined;
}

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

/** The share of filled cells, 0 to 1, that are called as a form is, one of the register's own too. */
export function shareOfForms(cells: readonly SheetCell[], own: FormNames): number {
  const filled = filledOf(cells);
  if (filled.length === 0) return 0;
  return filled.filter(({ text }) => isNameOfForm(oneLine(text), own)).length / filled.length;
}

/** The meaning that a column's cells alone give away, whatever its head; so plain a thing needs no name. */
export function meaningByCells(cells: readonly SheetCell[], kind: Kind): ColumnMeaning | undefined {
  const filled = filledOf(cells);
  if (filled.length < 3) return undefined;
  const telling = ['instrument', 'country', 'level', 'partner-contact-email'] as const;
  return telling.find((meaning) => takesMeaning(kind, meaning) && supportFor(meaning, filled) >= 0.8);
}

function filledOf(cells: readonly SheetCell[]): readonly SheetCell[] {
  return cells.filter(({ text }) => oneLine(text) !== '' && !standsForNothing(text)).slice(0, LOOKED_AT);
}
